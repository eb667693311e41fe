//! The 3GPP AAA server: authenticates phones (SWm) with vectors of the HSS (SWx), and authorizes their connections at packet
//! gateways (S6b).

use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{SystemTime, UNIX_EPOCH};

use diameter_core::{DiameterIdentity, Identity, Outcome, Rejection, ResultCode, Utf8String};
use diameter_messages::base::{ReAuthRequestType, SessionTerminationRequest};
use diameter_messages::swx::{MultimediaAuthRequest, Non3gppUserData, ServerAssignmentType};
use diameter_messages::{s6b, swm};
use diameter_node::session::authorization::{
    AuthorizationServer, AuthorizationSessions, ServerSessionEnd, ServerSettings,
};
use diameter_node::{
    Client, Context, Inbound, Node, PeerSettings, SendError, StartError, Tcp, UnknownPeers,
};
use diameter_routing::redirect::Indication;
use tokio::sync::mpsc;
use tokio::task::JoinSet;

use crate::eap::{self, Keys, Said};
use crate::swx::{Refusal, Vector, assignment, deregister, push_profile, refused, vector};
use crate::users::{Users, Verdict};

pub(crate) const HOST: DiameterIdentity =
    DiameterIdentity::from_static("aaa1.epc.mnc001.mcc262.3gppnetwork.org");
pub(crate) const REALM: DiameterIdentity =
    DiameterIdentity::from_static("epc.mnc001.mcc262.3gppnetwork.org");
pub(crate) const HSS: DiameterIdentity =
    DiameterIdentity::from_static("hss1.epc.mnc001.mcc262.3gppnetwork.org");

/// Bit 1 of RAR-Flags (3GPP TS 29.273, 9.2.3.1.5).
const PCSCF_RESTORATION_REQUEST: u32 = 2;

pub(crate) struct Aaa {
    pub(crate) node: Node,
    state: State,
    /// What tells others; it ends with the server.
    _teller: JoinSet<()>,
}

/// What is to be told to others.
pub(crate) enum Action {
    /// A gateway's session is to end.
    Abort(String),
    /// It is to be authorized again.
    ReAuthorize(String),
    /// The same, because its P-CSCF has failed.
    RestorePcscf(String),
    /// The access network's session is to end.
    Detach(String),
    /// Its user is to be authenticated again.
    ReAuthenticate(String),
    /// The HSS hears that the user has left.
    Deregister(String),
}

#[derive(Clone)]
pub(crate) struct State {
    users: Arc<Mutex<Users>>,
    /// Who was challenged, by Session-Id.
    challenged: Arc<Mutex<HashMap<String, Challenged>>>,
    to_tell: mpsc::UnboundedSender<Action>,
}

struct Challenged {
    imsi: String,
    /// Who the phone says that it is: that is in the keys.
    identity: String,
    identifier: u8,
    rand: [u8; 16],
    xres: Vec<u8>,
    keys: Keys,
    /// The card has said once that it was out of sequence.
    is_second: bool,
}

/// How an authentication goes on.
enum Round {
    Challenge(Vec<u8>),
    Success { imsi: String, payload: Vec<u8>, keys: Keys },
}

impl Aaa {
    pub(crate) async fn start(host: DiameterIdentity, hss: SocketAddr) -> Result<Self, StartError> {
        let (to_tell, actions) = mpsc::unbounded_channel();
        let state = State { users: Arc::default(), challenged: Arc::default(), to_tell };
        let swm = AuthorizationSessions::new(Swm(state.clone()), ServerSettings::default());
        let s6b = AuthorizationSessions::new(S6b(state.clone()), ServerSettings::default());
        let [of_profiles, of_ends, of_eap] = std::array::from_fn(|_| state.clone());
        let eap = tower::service_fn(move |Inbound { request, context }| {
            eap_over_s6b(of_eap.clone(), request, context)
        });
        let node = Node::builder(host, REALM)
            .authorization_server(&swm)
            .authorization_server(&s6b)
            .sends::<MultimediaAuthRequest>()
            .handle(move |request, context| push_profile(of_profiles.clone(), request, context))
            .handle(move |request, context| deregister(of_ends.clone(), request, context))
            .service(eap)
            .listen(Tcp, (std::net::Ipv4Addr::LOCALHOST, 0))
            .unknown_peers(UnknownPeers::accept())
            .peer(PeerSettings::new(HSS).connect(Tcp, hss.to_string()))
            .start()
            .await?;
        node.available(&HSS).await;
        let mut tasks = JoinSet::new();
        tasks.spawn(tell(node.client().clone(), swm, s6b, actions));
        Ok(Self { node, state, _teller: tasks })
    }

    pub(crate) fn with<T>(&self, look: impl FnOnce(&mut Users) -> T) -> T {
        self.state.users(look)
    }

    /// The P-CSCF has failed: connections to the IMS choose another one.
    pub(crate) fn restore_pcscf(&self, imsi: &str, apn: &str) {
        let sessions = self.state.users(|it| it.connections(imsi, Some(apn)));
        sessions.into_iter().for_each(|it| self.state.tell(Action::RestorePcscf(it)));
    }
}

impl State {
    pub(crate) fn users<T>(&self, look: impl FnOnce(&mut Users) -> T) -> T {
        // Users are whole at any time.
        look(&mut self.users.lock().unwrap_or_else(PoisonError::into_inner))
    }

    pub(crate) fn tell(&self, action: Action) {
        // Whoever tells is there as long as the node.
        let _ = self.to_tell.send(action);
    }

    /// A round of an authentication, over SWm or S6b.
    async fn authenticate(
        &self,
        client: &Client,
        session_id: &str,
        payload: &[u8],
    ) -> Result<Round, Refusal> {
        let rejected = || Rejection::new(ResultCode::DIAMETER_AUTHENTICATION_REJECTED);
        match eap::read(payload).ok_or_else(rejected)? {
            Said::Identity { identifier, identity } => {
                let imsi =
                    identity.split('@').next().and_then(|it| it.get(1..)).ok_or_else(rejected)?;
                let vector = vector(client, imsi, None).await?;
                let challenged = Challenged::new(imsi, &identity, identifier, vector);
                Ok(Round::Challenge(self.challenge(session_id, challenged)))
            }
            Said::Answer { identifier, res } => {
                let challenged = self.challenged(session_id).ok_or_else(rejected)?;
                let Challenged { imsi, identifier: asked, xres, keys, .. } = challenged;
                if identifier != asked || res != xres || !eap::is_genuine(payload, &keys) {
                    return Err(rejected().into());
                }
                Ok(Round::Success { imsi, payload: eap::success(identifier), keys })
            }
            Said::OutOfSequence { identifier, auts } => {
                let before = self.challenged(session_id).ok_or_else(rejected)?;
                if identifier != before.identifier || before.is_second {
                    return Err(rejected().into());
                }
                let Challenged { imsi, identity, rand, .. } = before;
                let vector = vector(client, &imsi, Some((rand, auts))).await?;
                let (packet, challenged) = Challenged::new(&imsi, &identity, identifier, vector);
                let challenged = Challenged { is_second: true, ..challenged };
                Ok(Round::Challenge(self.challenge(session_id, (packet, challenged))))
            }
        }
    }

    /// The challenge, whose answer is waited for from now on.
    fn challenge(&self, session_id: &str, (packet, challenged): (Vec<u8>, Challenged)) -> Vec<u8> {
        let mut all = self.challenged.lock().unwrap_or_else(PoisonError::into_inner);
        all.insert(session_id.to_owned(), challenged);
        packet
    }

    /// Who was challenged; only one answer counts.
    fn challenged(&self, session_id: &str) -> Option<Challenged> {
        self.challenged.lock().unwrap_or_else(PoisonError::into_inner).remove(session_id)
    }

    /// A user whom the phone has proven to be: the profile comes from the HSS.
    async fn register(&self, client: &Client, imsi: &str) -> Result<Non3gppUserData, Refusal> {
        let request = assignment(client, imsi, ServerAssignmentType::REGISTRATION);
        let answer = client.send(request).await;
        let answer =
            answer.map_err(|error| refused(error, |it| it.three_gpp_aaa_server_name.as_ref()))?;
        let none = || Rejection::new(ResultCode::DIAMETER_AUTHORIZATION_REJECTED);
        Ok(*answer.non_3gpp_user_data.ok_or_else(none)?)
    }
}

impl Challenged {
    /// Who answers this vector, and the packet with the challenge.
    fn new(imsi: &str, identity: &str, answered: u8, vector: Vector) -> (Vec<u8>, Self) {
        let Vector { rand, autn, xres, ck, ik } = vector;
        let keys = Keys::new(&ck, &ik, identity);
        let identifier = answered.wrapping_add(1);
        let packet = eap::challenge(identifier, &rand, &autn, &keys);
        let (imsi, identity) = (imsi.to_owned(), identity.to_owned());
        (packet, Self { imsi, identity, identifier, rand, xres, keys, is_second: false })
    }
}

struct Swm(State);

impl AuthorizationServer for Swm {
    type Request = swm::DiameterEapRequest;

    async fn decide(
        &self,
        request: swm::DiameterEapRequest,
        context: &Context,
    ) -> Result<swm::DiameterEapAnswer, Rejection> {
        let (client, id) = (context.client(), request.session_id.as_str());
        let answer = request.answer(context.identity());
        let round = async {
            let round = self.0.authenticate(client, id, &request.eap_payload).await?;
            let Round::Success { imsi, .. } = &round else { return Ok((round, None)) };
            let data = self.0.register(client, imsi).await?;
            let apn = request.service_selection.as_deref();
            let attached = self.0.users(|it| it.attach(imsi, id, apn, data));
            // The end of a session is told when it ends; here there may be none.
            if attached.is_err() && !self.0.users(|it| it.is_attached(imsi)) {
                self.0.tell(Action::Deregister(imsi.clone()));
            }
            Ok((round, attached?))
        };
        match round.await {
            Ok((Round::Challenge(payload), _)) => {
                let answer = answer.result_code(ResultCode::DIAMETER_MULTI_ROUND_AUTH);
                Ok(answer.eap_payload(payload).build())
            }
            Ok((Round::Success { imsi, payload, keys }, apn)) => {
                let mut answer = answer
                    .result_code(ResultCode::DIAMETER_SUCCESS)
                    .eap_payload(payload)
                    .eap_master_session_key(&keys.session[..])
                    .user_name(imsi)
                    .build();
                answer.apn_configuration = apn.map(Box::new);
                Ok(answer)
            }
            Err(Refusal::Elsewhere(host)) => {
                let answer = answer.result_code(ResultCode::DIAMETER_REDIRECT_INDICATION);
                Ok(answer.redirect_hosts([host]).build())
            }
            Err(Refusal::Rejected(rejection)) => Err(rejection),
        }
    }

    fn ended(&self, session_id: &str, _: ServerSessionEnd) {
        if let Some(imsi) = self.0.users(|it| it.detached(session_id)) {
            self.0.tell(Action::Deregister(imsi));
        }
    }
}

struct S6b(State);

impl AuthorizationServer for S6b {
    type Request = s6b::AaRequest;

    async fn decide(
        &self,
        request: s6b::AaRequest,
        context: &Context,
    ) -> Result<s6b::AaAnswer, Rejection> {
        let client = context.client();
        let answer = request.answer(context.identity());
        match self.0.users(|it| it.connect(&request, now())) {
            Verdict::Granted { apn, replaced, is_emergency } => {
                replaced.into_iter().for_each(|it| self.0.tell(Action::Abort(it)));
                let imsi = request.user_name.as_ref().map_or("", Utf8String::as_str);
                let mut update = assignment(client, imsi, ServerAssignmentType::PGW_UPDATE);
                update.mip6_agent_info.clone_from(&request.mip6_agent_info);
                update.service_selection.clone_from(&request.service_selection);
                update.emergency_services = is_emergency.then_some(1);
                // The connection does not wait for the HSS, and does not depend on it.
                let client = client.clone();
                tokio::spawn(async move {
                    if let Err(error) = client.send(update).await {
                        println!("AAA server: the HSS does not keep the gateway: {error}");
                    }
                });
                let mut answer = answer.result_code(ResultCode::DIAMETER_SUCCESS).build();
                answer.apn_configuration = apn;
                Ok(answer)
            }
            Verdict::Refused(rejection) => Err(rejection),
            Verdict::NoProfile => {
                let imsi = request.user_name.as_ref().map_or("", Utf8String::as_str);
                let ask = assignment(client, imsi, ServerAssignmentType::AAA_USER_DATA_REQUEST);
                let rejected = Rejection::new(ResultCode::DIAMETER_AUTHORIZATION_REJECTED);
                let refusal = match client.send(ask).await {
                    // Who is not attached here has no connections; a profile that has come is not kept.
                    Ok(_) | Err(SendError::Failure { outcome: Outcome::Result(_), .. }) => {
                        return Err(rejected);
                    }
                    Err(error) => refused(error, |it| it.three_gpp_aaa_server_name.as_ref()),
                };
                match refusal {
                    Refusal::Elsewhere(host) => {
                        let answer = answer.result_code(ResultCode::DIAMETER_REDIRECT_INDICATION);
                        Ok(answer.redirect_hosts([host]).build())
                    }
                    Refusal::Rejected(rejection) => Err(rejection),
                }
            }
        }
    }

    fn is_ended_by(&self, request: &SessionTerminationRequest) -> bool {
        let named = request.user_name.as_ref();
        named.is_none_or(|imsi| !self.0.users(|it| it.is_of_another(&request.session_id, imsi)))
    }

    fn ended(&self, session_id: &str, _: ServerSessionEnd) {
        self.0.users(|it| it.disconnected(session_id));
    }
}

/// EAP over S6b, for DSMIPv6: the phone's tunnel ends at the gateway, which has it authenticated.
async fn eap_over_s6b(
    state: State,
    request: s6b::DiameterEapRequest,
    context: Context,
) -> Result<s6b::DiameterEapAnswer, Box<dyn std::error::Error + Send + Sync>> {
    let (client, id) = (context.client(), request.session_id.as_str());
    let answer = request.answer(context.identity());
    let round = async {
        let round = state.authenticate(client, id, &request.eap_payload).await?;
        if let Round::Success { imsi, .. } = &round {
            let data = state.register(client, imsi).await?;
            state.users(|it| it.attach(imsi, id, None, data))?;
        }
        Ok(round)
    };
    match round.await {
        Ok(Round::Challenge(payload)) => {
            let answer = answer.result_code(ResultCode::DIAMETER_MULTI_ROUND_AUTH);
            Ok(answer.eap_payload(payload).build())
        }
        Ok(Round::Success { imsi, payload, keys }) => {
            let answer = answer.result_code(ResultCode::DIAMETER_SUCCESS).eap_payload(payload);
            Ok(answer.eap_master_session_key(&keys.session[..]).user_name(imsi).build())
        }
        Err(Refusal::Elsewhere(host)) => Err(Indication::to_hosts([host])?.into()),
        Err(Refusal::Rejected(rejection)) => Err(rejection.into()),
    }
}

async fn tell(
    client: Client,
    swm: AuthorizationSessions<Swm>,
    s6b: AuthorizationSessions<S6b>,
    mut actions: mpsc::UnboundedReceiver<Action>,
) {
    while let Some(action) = actions.recv().await {
        let told = match &action {
            Action::Abort(id) => s6b.abort(&client, id).await.map(drop),
            Action::Detach(id) => swm.abort(&client, id).await.map(drop),
            Action::ReAuthorize(id) => {
                let kind = ReAuthRequestType::AUTHORIZE_ONLY;
                s6b.re_authorize(&client, id, kind).await.map(drop)
            }
            Action::ReAuthenticate(id) => {
                let kind = ReAuthRequestType::AUTHORIZE_AUTHENTICATE;
                swm.re_authorize(&client, id, kind).await.map(drop)
            }
            Action::RestorePcscf(id) => {
                let Identity { host, realm, .. } = client.identity().clone();
                let request = s6b::ReAuthRequest::builder()
                    .session_id(id.clone())
                    .origin_host(host.clone())
                    .origin_realm(realm.clone())
                    // The session knows whom it is for.
                    .destination_host(host)
                    .destination_realm(realm)
                    .re_auth_request_type(ReAuthRequestType::AUTHORIZE_ONLY)
                    .rar_flags(PCSCF_RESTORATION_REQUEST)
                    .build();
                s6b.re_authorize_with(&client, id, request).await.map(drop)
            }
            Action::Deregister(imsi) => {
                let request = assignment(&client, imsi, ServerAssignmentType::USER_DEREGISTRATION);
                if let Err(error) = client.send(request).await {
                    println!("AAA server: the HSS does not take a deregistration: {error}");
                }
                Ok(())
            }
        };
        if let Err(error) = told {
            println!("AAA server: {error}");
        }
    }
}

/// Milliseconds since 1900, as Origination-Time-Stamp has them.
fn now() -> u64 {
    const FROM_1900_TO_1970: u64 = 2_208_988_800_000;
    let since_1970 = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    FROM_1900_TO_1970 + since_1970.as_millis() as u64
}
