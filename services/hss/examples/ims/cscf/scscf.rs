//! A serving CSCF: authenticates subscribers, tells the HSS that it serves them, and does what the HSS asks.

use std::collections::BTreeMap;
use std::error::Error;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use diameter_core::{DiameterIdentity, Identity, Outcome, Rejection, ResultCode};
use diameter_hss::authentication::{Card, CardError};
use diameter_hss::profile::UserProfile;
use diameter_messages::base::AuthSessionState;
use diameter_messages::cx::*;
use diameter_node::{Node, PeerSettings, Tcp};

use super::digest::{self, Credentials};
use super::{HSS, REALM};

/// Whom an S-CSCF serves.
#[derive(Debug, Default)]
pub(crate) struct Users {
    /// The profiles that were told, by private and default public identity.
    profiles: BTreeMap<(String, String), UserProfile>,
    /// Pairs of a private and a public identity with an emergency registration, which stays.
    pub(crate) emergencies: Vec<(String, String)>,
    /// What a new profile is answered with; success without.
    pub(crate) refuses_profiles: Option<Outcome>,
    /// What the HSS has asked.
    pub(crate) requests: Vec<String>,
    /// The HSS that answered: further requests go to that one.
    hss: Option<DiameterIdentity>,
}

impl Users {
    /// The profile that an identity is in.
    pub(crate) fn profile(&self, public: &str) -> Option<&UserProfile> {
        let has = |it: &&UserProfile| it.identities().any(|it| it.uri == public);
        self.profiles.values().find(has)
    }

    /// Keeps a profile.
    fn learn(&mut self, octets: &[u8]) -> Result<UserProfile, Box<dyn Error>> {
        let profile = UserProfile::parse(octets)?;
        let first = profile.default_identity().or(profile.identities().next());
        let public = first.ok_or("a profile of nobody")?.uri.clone();
        self.profiles.insert((profile.private_identity.clone(), public), profile.clone());
        Ok(profile)
    }

    /// Ends registrations (RTR). One for emergencies is kept when somebody is only to be served elsewhere.
    fn terminate(
        &mut self,
        request: &RegistrationTerminationRequest,
        identity: &Identity,
    ) -> RegistrationTerminationAnswer {
        let mut privates = vec![request.user_name.to_string()];
        let associated = request.associated_identities.iter().flat_map(|it| &it.user_name);
        privates.extend(associated.map(ToString::to_string));
        let public: Vec<_> = request.public_identity.iter().map(ToString::to_string).collect();
        let is_meant = |private: &str, profile: &UserProfile| {
            privates.iter().any(|it| it == private)
                && (public.is_empty() || profile.identities().any(|it| public.contains(&it.uri)))
        };
        let reason = &request.deregistration_reason;
        let spares = matches!(
            reason.reason_code,
            ReasonCode::PERMANENT_TERMINATION | ReasonCode::REMOVE_S_CSCF
        );
        let emergencies = self.emergencies.clone();
        let is_spared = |private: &str, profile: &UserProfile| {
            let is_it = |(name, uri): &(String, String)| {
                name == private && profile.identities().any(|it| it.uri == *uri)
            };
            spares && emergencies.iter().any(is_it)
        };
        let (mut ended, mut kept) = (0, Vec::new());
        self.profiles.retain(|(private, public), profile| {
            if !is_meant(private, profile) {
                return true;
            }
            if is_spared(private, profile) {
                kept.push((private.clone(), public.clone()));
                return true;
            }
            ended += 1;
            false
        });
        let why = reason.reason_info.as_deref().unwrap_or("no reason in words");
        self.requests.push(format!("RTR {}: {ended} ended, {why}", reason.reason_code));
        let mut answer = request.answer(identity).build();
        answer.result_code = Some(match (ended, kept.is_empty()) {
            (_, true) => ResultCode::DIAMETER_SUCCESS,
            (0, false) => ResultCode::DIAMETER_UNABLE_TO_COMPLY,
            (_, false) => ResultCode::DIAMETER_LIMITED_SUCCESS,
        });
        let pair = |(private, public): &(String, String)| {
            let pair = IdentityWithEmergencyRegistration::builder().user_name(private.clone());
            pair.public_identity(public.clone()).build()
        };
        answer.identity_with_emergency_registration = kept.iter().map(pair).collect();
        answer
    }

    /// Takes a changed profile (PPR).
    fn update(
        &mut self,
        request: &PushProfileRequest,
        identity: &Identity,
    ) -> Result<PushProfileAnswer, Rejection> {
        self.requests.push(format!("PPR of {}", request.user_name));
        let mut answer = request.answer(identity).build();
        let is_known = self.profiles.keys().any(|(it, _)| *it == *request.user_name);
        let outcome = match (self.refuses_profiles, is_known) {
            (Some(outcome), _) => outcome,
            (None, false) => experimental(ExperimentalResultCode::DIAMETER_ERROR_USER_UNKNOWN),
            (None, true) => match request.user_data.as_deref().map(|it| self.learn(it)) {
                Some(Err(_)) => {
                    experimental(ExperimentalResultCode::DIAMETER_ERROR_NOT_SUPPORTED_USER_DATA)
                }
                Some(Ok(_)) | None => Outcome::Result(ResultCode::DIAMETER_SUCCESS),
            },
        };
        match outcome {
            Outcome::Result(code) => answer.result_code = Some(code),
            Outcome::Experimental { vendor_id, code } => {
                let result = ExperimentalResult::builder().vendor_id(vendor_id);
                answer.experimental_result = Some(result.experimental_result_code(code).build());
            }
        }
        Ok(answer)
    }
}

pub(crate) fn experimental(code: ExperimentalResultCode) -> Outcome {
    Outcome::Experimental { vendor_id: 10415, code: code.0 }
}

/// An S-CSCF on a node.
pub(crate) struct Scscf {
    /// Its SIP URI.
    pub(crate) name: String,
    node: Node,
    users: Arc<Mutex<Users>>,
}

impl Scscf {
    pub(crate) async fn start(host: &'static str, hss: SocketAddr) -> Result<Self, Box<dyn Error>> {
        let users = Arc::new(Mutex::new(Users::default()));
        let (terminating, updating) = (users.clone(), users.clone());
        let node = Node::builder(DiameterIdentity::from_static(host), REALM)
            .handle(move |request: RegistrationTerminationRequest, context| {
                let answer = lock(&terminating).terminate(&request, context.identity());
                async { Ok::<_, Rejection>(answer) }
            })
            .handle(move |request: PushProfileRequest, context| {
                let answer = lock(&updating).update(&request, context.identity());
                async { answer }
            })
            .peer(PeerSettings::new(HSS).connect(Tcp, hss.to_string()))
            .start()
            .await?;
        node.available(&HSS).await;
        Ok(Self { name: format!("sip:{host}"), node, users })
    }

    /// Authenticates a terminal by its card (MAR, IMS AKA), which may have to say once that it has seen more than the
    /// network knows; then registers it (SAR).
    pub(crate) async fn register(
        &self,
        private: &str,
        public: &str,
        card: &mut Card,
    ) -> Result<UserProfile, Box<dyn Error>> {
        let mut challenge = self.challenge(private, public, None).await?;
        for is_second in [false, true] {
            let (rand, autn) = challenge.0.split_first_chunk().ok_or("a short challenge")?;
            let autn = autn.try_into().map_err(|_| "a challenge of another length")?;
            match card.authenticate(rand, autn) {
                Ok(res) if res[..] == challenge.1[..] => break,
                Ok(_) => return Err("the terminal's response is wrong".into()),
                Err(CardError::OutOfSequence { auts }) if !is_second => {
                    let info = [&rand[..], &auts].concat();
                    challenge = self.challenge(private, public, Some(info)).await?;
                }
                Err(error) => return Err(error.into()),
            }
        }
        self.registered(private, public).await
    }

    /// Authenticates a terminal by its password (MAR, SIP Digest): it is told a realm and a nonce, and answers. Then
    /// registers it, or tells the HSS that it has failed (SAR).
    pub(crate) async fn register_by_digest(
        &self,
        private: &str,
        public: &str,
        terminal: impl FnOnce(&str, &str) -> Credentials,
    ) -> Result<UserProfile, Box<dyn Error>> {
        let mut item = ThreeGppSipAuthDataItem::default();
        item.three_gpp_sip_authentication_scheme = Some("SIP Digest".into());
        let item = self.authenticate(private, public, item).await?;
        let digest = item.sip_digest_authenticate.ok_or("nothing to check with")?;
        let (realm, ha1) = (digest.digest_realm.as_str(), digest.digest_ha1.as_str());
        let nonce = digest::nonce()?;
        let said = terminal(realm, &nonce);
        let is_it = said.username == private && said.realm == realm && said.nonce == nonce;
        if !is_it || said.response != said.expected(ha1, "REGISTER") {
            let failed = ServerAssignmentType::AUTHENTICATION_FAILURE;
            self.assign(Some(private), public, failed).await?;
            return Err("the terminal's response is wrong".into());
        }
        self.registered(private, public).await
    }

    /// Tells the HSS that an identity is registered, and keeps the profile.
    async fn registered(&self, private: &str, public: &str) -> Result<UserProfile, Box<dyn Error>> {
        let registered = self.assign(Some(private), public, ServerAssignmentType::REGISTRATION);
        let profile = registered.await?.user_data.ok_or("no profile was told")?;
        self.users().learn(&profile)
    }

    /// RAND and AUTN, and the response that is expected.
    async fn challenge(
        &self,
        private: &str,
        public: &str,
        auts: Option<Vec<u8>>,
    ) -> Result<(Vec<u8>, Vec<u8>), Box<dyn Error>> {
        let mut item = ThreeGppSipAuthDataItem::default();
        item.three_gpp_sip_authentication_scheme = Some("Digest-AKAv1-MD5".into());
        item.three_gpp_sip_authorization = auts.map(Into::into);
        let item = self.authenticate(private, public, item).await?;
        let challenge = item.three_gpp_sip_authenticate.ok_or("no challenge")?;
        let expected = item.three_gpp_sip_authorization.ok_or("no response is expected")?;
        Ok((challenge.to_vec(), expected.to_vec()))
    }

    /// What the HSS has to authenticate a terminal with, by the scheme of this item.
    pub(crate) async fn authenticate(
        &self,
        private: &str,
        public: &str,
        item: ThreeGppSipAuthDataItem,
    ) -> Result<ThreeGppSipAuthDataItem, Box<dyn Error>> {
        let mut request = MultimediaAuthRequest::builder()
            .session_id(self.node.client().new_session_id())
            .auth_session_state(AuthSessionState::NO_STATE_MAINTAINED)
            .origin_host(self.node.identity().host.clone())
            .origin_realm(REALM)
            .destination_realm(REALM)
            .user_name(private)
            .public_identity(public)
            .three_gpp_sip_auth_data_item(item)
            .three_gpp_sip_number_auth_items(1)
            .server_name(self.name.clone())
            .build();
        request.destination_host = self.hss();
        let answer = self.node.send(request).await?;
        self.users().hss = Some(answer.origin_host);
        let mut items = answer.three_gpp_sip_auth_data_item.into_iter();
        items.next().ok_or_else(|| "nothing to authenticate with".into())
    }

    /// Tells the HSS what has become of an identity.
    pub(crate) async fn assign(
        &self,
        private: Option<&str>,
        public: &str,
        kind: ServerAssignmentType,
    ) -> Result<ServerAssignmentAnswer, Box<dyn Error>> {
        let mut request = ServerAssignmentRequest::builder()
            .session_id(self.node.client().new_session_id())
            .auth_session_state(AuthSessionState::NO_STATE_MAINTAINED)
            .origin_host(self.node.identity().host.clone())
            .origin_realm(REALM)
            .destination_realm(REALM)
            .public_identities([public.to_owned()])
            .server_name(self.name.clone())
            .server_assignment_type(kind)
            .user_data_already_available(UserDataAlreadyAvailable::USER_DATA_NOT_AVAILABLE)
            .build();
        request.user_name = private.map(Into::into);
        request.destination_host = self.hss();
        let answer = self.node.send(request).await?;
        self.users().hss = Some(answer.origin_host.clone());
        Ok(answer)
    }

    /// Serves an identity that nobody has registered.
    pub(crate) async fn serve_unregistered(
        &self,
        public: &str,
    ) -> Result<UserProfile, Box<dyn Error>> {
        let assigned = self.assign(None, public, ServerAssignmentType::UNREGISTERED_USER);
        let profile = assigned.await?.user_data.ok_or("no profile was told")?;
        self.users().learn(&profile)
    }

    /// The HSS that has answered before, which further requests go to (TS 29.228, 6.4).
    pub(crate) fn hss(&self) -> Option<DiameterIdentity> {
        self.users().hss.clone()
    }

    pub(crate) fn users(&self) -> MutexGuard<'_, Users> {
        lock(&self.users)
    }

    /// Waits for something to become so, 5 seconds at most.
    pub(crate) async fn wait_until(
        &self,
        is_so: impl Fn(&Users) -> bool,
    ) -> Result<(), Box<dyn Error>> {
        for _ in 0..500 {
            if is_so(&self.users()) {
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        Err(format!("{} waits in vain: {:?}", self.name, self.users()).into())
    }

    pub(crate) fn node(&self) -> &Node {
        &self.node
    }
}

fn lock(users: &Mutex<Users>) -> MutexGuard<'_, Users> {
    // Nothing panics while it is held.
    users.lock().unwrap_or_else(PoisonError::into_inner)
}
