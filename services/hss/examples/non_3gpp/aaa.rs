//! The 3GPP AAA server: authenticates phones (SWm) with vectors of the HSS (SWx), and authorizes their connections at packet
//! gateways (S6b).

use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{SystemTime, UNIX_EPOCH};

use diameter_core::{DiameterIdentity, Identity, Outcome, Rejection, ResultCode, Utf8String};
use diameter_messages::base::{AuthSessionState, ReAuthRequestType, SessionTerminationRequest};
use diameter_messages::swx::{self, Non3gppUserData, ServerAssignmentType};
use diameter_messages::{s6b, swm};
use diameter_node::session::authorization::{
    AuthorizationServer, AuthorizationSessions, ServerSessionEnd, ServerSettings,
};
use diameter_node::{
    Client, Context, Node, PeerSettings, SendError, StartError, Tcp, UnknownPeers,
};
use tokio::sync::mpsc;
use tokio::task::JoinSet;

use crate::eap::{self, Keys, Said};
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
enum Action {
    /// A gateway's session is to end.
    Abort(String),
    /// It is to be authorized again.
    ReAuthorize(String),
    /// The same, because its P-CSCF has failed.
    RestorePcscf(String),
    /// The access network's session is to end.
    Detach(String),
    /// The HSS hears that the user has left.
    Deregister(String),
}

#[derive(Clone)]
struct State {
    users: Arc<Mutex<Users>>,
    /// Who was challenged, by Session-Id.
    challenged: Arc<Mutex<HashMap<String, Challenged>>>,
    to_tell: mpsc::UnboundedSender<Action>,
}

struct Challenged {
    imsi: String,
    identifier: u8,
    xres: Vec<u8>,
    keys: Keys,
}

/// How an authentication goes on.
enum Round {
    Challenge(Vec<u8>),
    Success { imsi: String, payload: Vec<u8>, keys: Keys },
}

impl Aaa {
    pub(crate) async fn start(hss: SocketAddr) -> Result<Self, StartError> {
        let (to_tell, actions) = mpsc::unbounded_channel();
        let state = State { users: Arc::default(), challenged: Arc::default(), to_tell };
        let swm = AuthorizationSessions::new(Swm(state.clone()), ServerSettings::default());
        let s6b = AuthorizationSessions::new(S6b(state.clone()), ServerSettings::default());
        let [of_profiles, of_ends, of_eap] = std::array::from_fn(|_| state.clone());
        let node = Node::builder(HOST, REALM)
            .authorization_server(&swm)
            .authorization_server(&s6b)
            .sends::<swx::MultimediaAuthRequest>()
            .handle(move |request, context| push_profile(of_profiles.clone(), request, context))
            .handle(move |request, context| deregister(of_ends.clone(), request, context))
            .handle(move |request, context| eap_over_s6b(of_eap.clone(), request, context))
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
    fn users<T>(&self, look: impl FnOnce(&mut Users) -> T) -> T {
        // Users are whole at any time.
        look(&mut self.users.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn tell(&self, action: Action) {
        // Whoever tells is there as long as the node.
        let _ = self.to_tell.send(action);
    }

    /// A round of an authentication, over SWm or S6b.
    async fn authenticate(
        &self,
        client: &Client,
        session_id: &str,
        payload: &[u8],
    ) -> Result<Round, Rejection> {
        let rejected = || Rejection::new(ResultCode::DIAMETER_AUTHENTICATION_REJECTED);
        match eap::read(payload).ok_or_else(rejected)? {
            Said::Identity { identifier, identity } => {
                let imsi =
                    identity.split('@').next().and_then(|it| it.get(1..)).ok_or_else(rejected)?;
                let item = vector(client, imsi).await?;
                let missing = || Rejection::new(ResultCode::DIAMETER_UNABLE_TO_COMPLY);
                let challenge = item.three_gpp_sip_authenticate.ok_or_else(missing)?;
                let (rand, autn) = challenge.split_at_checked(16).ok_or_else(missing)?;
                let ck = item.confidentiality_key.ok_or_else(missing)?;
                let ik = item.integrity_key.ok_or_else(missing)?;
                let keys = Keys::new(&ck, &ik, &identity);
                let identifier = identifier.wrapping_add(1);
                let packet = eap::challenge(identifier, rand, autn, &keys);
                let xres = item.three_gpp_sip_authorization.ok_or_else(missing)?.to_vec();
                let challenged = Challenged { imsi: imsi.to_owned(), identifier, xres, keys };
                let mut all = self.challenged.lock().unwrap_or_else(PoisonError::into_inner);
                all.insert(session_id.to_owned(), challenged);
                Ok(Round::Challenge(packet))
            }
            Said::Answer { identifier, res } => {
                let mut all = self.challenged.lock().unwrap_or_else(PoisonError::into_inner);
                let Challenged { imsi, identifier: asked, xres, keys } =
                    all.remove(session_id).ok_or_else(rejected)?;
                if identifier != asked || res != xres || !eap::is_genuine(payload, &keys) {
                    return Err(rejected());
                }
                Ok(Round::Success { imsi, payload: eap::success(identifier), keys })
            }
        }
    }

    /// A user whom the phone has proven to be: the profile comes from the HSS.
    async fn register(
        &self,
        client: &Client,
        imsi: &str,
        session_id: &str,
    ) -> Result<Non3gppUserData, Rejection> {
        let request = assignment(client, imsi, ServerAssignmentType::REGISTRATION);
        let answer = client.send(request).await.map_err(passed_on)?;
        let none = || Rejection::new(ResultCode::DIAMETER_AUTHORIZATION_REJECTED);
        let data = *answer.non_3gpp_user_data.ok_or_else(none)?;
        self.users(|it| it.attached(imsi, session_id, data.clone()));
        Ok(data)
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
        match self.0.authenticate(client, id, &request.eap_payload).await? {
            Round::Challenge(payload) => {
                let answer = answer.result_code(ResultCode::DIAMETER_MULTI_ROUND_AUTH);
                Ok(answer.eap_payload(payload).build())
            }
            Round::Success { imsi, payload, keys } => {
                let data = self.0.register(client, &imsi, id).await?;
                let mut answer = answer
                    .result_code(ResultCode::DIAMETER_SUCCESS)
                    .eap_payload(payload)
                    .eap_master_session_key(&keys.session[..])
                    .user_name(imsi)
                    .build();
                let is_it = |it: &&swx::ApnConfiguration| {
                    request.service_selection.as_ref() == Some(&it.service_selection)
                };
                let apn = data.apn_configuration.iter().find(is_it);
                answer.apn_configuration = apn.cloned().map(Box::new);
                Ok(answer)
            }
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
                match client.send(ask).await {
                    Err(SendError::Failure { answer: said, .. })
                        if let Some(host) = said.three_gpp_aaa_server_name.clone() =>
                    {
                        // Another AAA server has the user.
                        let answer = answer.result_code(ResultCode::DIAMETER_REDIRECT_INDICATION);
                        let uri = format!("aaa://{host}")
                            .parse()
                            .map_err(|_| Rejection::new(ResultCode::DIAMETER_UNABLE_TO_COMPLY))?;
                        let mut answer = answer.build();
                        answer.redirect_host = vec![uri];
                        Ok(answer)
                    }
                    Err(SendError::Failure {
                        outcome: Outcome::Experimental { vendor_id, code },
                        ..
                    }) => Err(Rejection::experimental(vendor_id, code)),
                    // Who is not attached here has no connections; a profile that has come is not kept.
                    Ok(_) | Err(SendError::Failure { .. }) => {
                        Err(Rejection::new(ResultCode::DIAMETER_AUTHORIZATION_REJECTED))
                    }
                    Err(error) => Err(passed_on(error)),
                }
            }
        }
    }

    fn is_ended_by(&self, request: &SessionTerminationRequest) -> bool {
        let named = request.user_name.as_ref();
        named.is_none_or(|imsi| self.0.users(|it| it.is_of(&request.session_id, imsi)))
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
) -> Result<s6b::DiameterEapAnswer, Rejection> {
    let (client, id) = (context.client(), request.session_id.as_str());
    let answer = request.answer(context.identity());
    match state.authenticate(client, id, &request.eap_payload).await? {
        Round::Challenge(payload) => {
            let answer = answer.result_code(ResultCode::DIAMETER_MULTI_ROUND_AUTH);
            Ok(answer.eap_payload(payload).build())
        }
        Round::Success { imsi, payload, keys } => {
            state.register(client, &imsi, id).await?;
            let answer = answer.result_code(ResultCode::DIAMETER_SUCCESS).eap_payload(payload);
            Ok(answer.eap_master_session_key(&keys.session[..]).user_name(imsi).build())
        }
    }
}

/// The HSS has another profile: connections are authorized again.
async fn push_profile(
    state: State,
    request: swx::PushProfileRequest,
    context: Context,
) -> Result<swx::PushProfileAnswer, Rejection> {
    let imsi = request.user_name.as_str();
    if let Some(data) = &request.non_3gpp_user_data {
        state.users(|it| it.change(imsi, (**data).clone()));
        let sessions = state.users(|it| it.connections(imsi, None));
        sessions.into_iter().for_each(|it| state.tell(Action::ReAuthorize(it)));
    }
    let answer = request.answer(context.identity());
    Ok(answer.result_code(ResultCode::DIAMETER_SUCCESS).build())
}

/// The HSS ends the registration of a user: so do all connections, and the access.
async fn deregister(
    state: State,
    request: swx::RegistrationTerminationRequest,
    context: Context,
) -> Result<swx::RegistrationTerminationAnswer, Rejection> {
    let imsi = request.user_name.as_str();
    let (sessions, access) = state.users(|it| (it.connections(imsi, None), it.access(imsi)));
    sessions.into_iter().for_each(|it| state.tell(Action::Abort(it)));
    access.into_iter().for_each(|it| state.tell(Action::Detach(it)));
    let answer = request.answer(context.identity());
    Ok(answer.result_code(ResultCode::DIAMETER_SUCCESS).build())
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

/// A vector of the HSS.
async fn vector(client: &Client, imsi: &str) -> Result<swx::SipAuthDataItem, Rejection> {
    let Identity { host, realm, .. } = client.identity().clone();
    let scheme = swx::SipAuthDataItem::builder().three_gpp_sip_authentication_scheme("EAP-AKA'");
    let request = swx::MultimediaAuthRequest::builder()
        .session_id(client.new_session_id())
        .auth_session_state(AuthSessionState::NO_STATE_MAINTAINED)
        .origin_host(host)
        .origin_realm(realm.clone())
        .destination_realm(realm)
        .user_name(imsi.to_owned())
        .rat_type(swx::RatType::WLAN)
        .anid(eap::NETWORK)
        .sip_auth_data_item(scheme.build())
        .three_gpp_sip_number_auth_items(1)
        .build();
    let answer = client.send(request).await.map_err(passed_on)?;
    let none = || Rejection::new(ResultCode::DIAMETER_UNABLE_TO_COMPLY);
    answer.sip_auth_data_item.into_iter().next().ok_or_else(none)
}

fn assignment(
    client: &Client,
    imsi: &str,
    kind: ServerAssignmentType,
) -> swx::ServerAssignmentRequest {
    let Identity { host, realm, .. } = client.identity().clone();
    swx::ServerAssignmentRequest::builder()
        .session_id(client.new_session_id())
        .auth_session_state(AuthSessionState::NO_STATE_MAINTAINED)
        .origin_host(host)
        .origin_realm(realm.clone())
        .destination_realm(realm)
        .user_name(imsi.to_owned())
        .server_assignment_type(kind)
        .build()
}

/// What the HSS has refused is refused for the same reason; where it is not there, nothing can be done.
fn passed_on<A>(error: SendError<A>) -> Rejection {
    match error {
        SendError::Failure { outcome: Outcome::Experimental { vendor_id, code }, .. } => {
            Rejection::experimental(vendor_id, code)
        }
        _ => Rejection::new(ResultCode::DIAMETER_UNABLE_TO_COMPLY),
    }
}

/// Milliseconds since 1900, as Origination-Time-Stamp has them.
fn now() -> u64 {
    const FROM_1900_TO_1970: u64 = 2_208_988_800_000;
    let since_1970 = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    FROM_1900_TO_1970 + since_1970.as_millis() as u64
}
