//! A packet gateway: has each connection of a user who comes by WLAN authorized by the AAA server, over S6b.

use std::net::SocketAddr;

use diameter_core::{DiameterIdentity, Identity, Rejection, ResultCode};
use diameter_messages::s6b::*;
use diameter_node::session::authorization::{
    Authorizing, NotAuthorized, Session, SessionEnd, SessionEvent, Settings, TerminationCause,
};
use diameter_node::{Node, PeerSettings, StartError, Tcp};

use crate::aaa;

pub(crate) struct Pgw {
    pub(crate) node: Node,
    s6b: Authorizing<AaRequest>,
}

/// How the user's packets come to the gateway.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Mobility {
    /// In a tunnel of the access network (GTP, PMIPv6): the connection outlives its authorization session.
    Network,
    /// In one of the user (DSMIPv6): it does not.
    User,
}

/// A connection. Dropped, it ends.
pub(crate) struct Connection {
    session: Session<AaRequest>,
    request: AaRequest,
    mobility: Mobility,
    pub(crate) apn: Option<ApnConfiguration>,
    /// Whether packets pass.
    pub(crate) is_up: bool,
}

/// What becomes of a connection.
#[derive(Debug, PartialEq)]
pub(crate) enum Told {
    /// It is to be authorized again, and why; what the server says is told next.
    Asked { trust_has_changed: bool, pcscf_has_failed: bool },
    /// It was.
    Authorized,
    /// Its session is over.
    Over(SessionEnd),
}

impl Pgw {
    /// One that asks this AAA server.
    pub(crate) async fn start(
        host: DiameterIdentity,
        (name, address): (DiameterIdentity, SocketAddr),
    ) -> Result<Self, StartError> {
        let node = Node::builder(host, aaa::REALM)
            .sessions::<AaRequest>()
            .sends::<DiameterEapRequest>()
            .peer(PeerSettings::new(name.clone()).connect(Tcp, address.to_string()))
            .start()
            .await?;
        node.available(&name).await;
        let s6b = node.authorization(Settings::default().answering_re_auths().of_same_user());
        Ok(Self { node, s6b })
    }

    /// A request for a connection of a user.
    pub(crate) fn request(&self, imsi: &str, apn: &str) -> AaRequest {
        let Identity { host, realm, .. } = self.node.identity().clone();
        let agent = MipHomeAgentHost::builder()
            .destination_host(host.clone())
            .destination_realm(realm.clone());
        AaRequest::builder()
            .session_id(self.node.client().new_session_id())
            .origin_host(host)
            .origin_realm(realm.clone())
            .destination_realm(realm)
            .auth_request_type(AuthRequestType::AUTHORIZE_ONLY)
            .user_name(imsi.to_owned())
            .service_selection(apn.to_owned())
            .mip6_agent_info(Mip6AgentInfo::builder().mip_home_agent_host(agent.build()).build())
            // GTPv2 (TS 29.273, 9.2.3.2.2).
            .mip6_feature_vector(0x0000_4000_0000_0000_u64)
            .build()
    }

    pub(crate) async fn connect(
        &self,
        request: AaRequest,
        mobility: Mobility,
    ) -> Result<Connection, NotAuthorized<AaAnswer>> {
        let mut session = self.s6b.request(request.clone()).await?;
        let apn = session.take_answer().and_then(|it| it.apn_configuration).map(|it| *it);
        Ok(Connection { session, request, mobility, apn, is_up: true })
    }
}

impl Connection {
    pub(crate) fn session_id(&self) -> &str {
        self.session.session_id()
    }

    /// Waits for what becomes of it.
    pub(crate) async fn next(&mut self) -> Option<Told> {
        loop {
            return Some(match self.session.next().await? {
                SessionEvent::Requested(request) => {
                    let Some(asked) = request.decode::<ReAuthRequest>() else { continue };
                    if asked.re_auth_request_type != ReAuthRequestType::AUTHORIZE_ONLY {
                        request.reject(Rejection::new(ResultCode::DIAMETER_INVALID_AVP_VALUE));
                        continue;
                    }
                    let answer = asked.answer(request.context().identity());
                    request.answer(&answer.result_code(ResultCode::DIAMETER_SUCCESS).build());
                    // It was encoded before: it can be again.
                    let _ = self.session.request(self.request.clone());
                    // RAR-Flags (9.2.3.1.5); other bits mean nothing here.
                    let flags = asked.rar_flags.unwrap_or_default();
                    let (trust_has_changed, pcscf_has_failed) = (flags & 1 != 0, flags & 2 != 0);
                    Told::Asked { trust_has_changed, pcscf_has_failed }
                }
                SessionEvent::Provided(answer) => {
                    if let Some(answer) = answer {
                        self.apn = answer.apn_configuration.map(|it| *it);
                    }
                    Told::Authorized
                }
                SessionEvent::Ended(end) => {
                    let is_refused = matches!(end, SessionEnd::Refused(_));
                    self.is_up = self.mobility == Mobility::Network && !is_refused;
                    Told::Over(end)
                }
                _ => continue,
            });
        }
    }

    pub(crate) async fn end(self, cause: TerminationCause) {
        self.session.end(cause).await;
    }
}
