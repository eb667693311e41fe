//! An interrogating CSCF: where a registration or a call goes (TS 29.228, 6.1.1, 6.1.4 and 6.7).

use std::error::Error;
use std::net::SocketAddr;

use diameter_core::DiameterIdentity;
use diameter_messages::base::AuthSessionState;
use diameter_messages::cx::{
    LocationInfoRequest, ServerCapabilities, UserAuthorizationRequest, UserAuthorizationType,
};
use diameter_node::{Node, PeerSettings, Tcp};

use super::{HSS, REALM};

/// Where a request goes.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Choice {
    /// To the server of this name: it serves the subscriber.
    Server(String),
    /// To any S-CSCF that can do this.
    Any(ServerCapabilities),
}

/// S-CSCFs and what they can do.
pub(crate) struct Pool(pub(crate) Vec<(&'static str, Vec<u32>)>);

impl Pool {
    /// The S-CSCF for a subscriber: that which the operator wants; else one that can do all that it must, and of those
    /// the one that can do most of what it should.
    pub(crate) fn choose(&self, needed: &ServerCapabilities) -> Option<&str> {
        let Self(servers) = self;
        let wanted = needed
            .server_name
            .iter()
            .find_map(|name| servers.iter().find(|(it, _)| *it == name.as_str()));
        if let Some((name, _)) = wanted {
            return Some(name);
        }
        let has_all =
            |can: &Vec<u32>| needed.mandatory_capability.iter().all(|it| can.contains(it));
        let fit = servers.iter().filter(|(_, can)| has_all(can));
        let optional = |can: &Vec<u32>| {
            needed.optional_capability.iter().filter(|it| can.contains(it)).count()
        };
        // The first of several that are equal.
        fit.rev().max_by_key(|(_, can)| optional(can)).map(|(name, _)| *name)
    }
}

/// An I-CSCF on a node.
pub(crate) struct Icscf(Node);

impl Icscf {
    pub(crate) async fn start(host: &'static str, hss: SocketAddr) -> Result<Self, Box<dyn Error>> {
        let node = Node::builder(DiameterIdentity::from_static(host), REALM)
            .sends::<UserAuthorizationRequest>()
            .peer(PeerSettings::new(HSS).connect(Tcp, hss.to_string()))
            .start()
            .await?;
        node.available(&HSS).await;
        Ok(Self(node))
    }

    /// Where a REGISTER goes.
    pub(crate) async fn authorize(
        &self,
        private: &str,
        public: &str,
        kind: UserAuthorizationType,
    ) -> Result<Choice, Box<dyn Error>> {
        let mut request = UserAuthorizationRequest::builder()
            .session_id(self.0.client().new_session_id())
            .auth_session_state(AuthSessionState::NO_STATE_MAINTAINED)
            .origin_host(self.0.identity().host.clone())
            .origin_realm(REALM)
            .destination_realm(REALM)
            .user_name(private)
            .public_identity(public)
            .visited_network_identifier(REALM.as_str().as_bytes().to_vec())
            .build();
        request.user_authorization_type = Some(kind);
        let answer = self.0.send(request).await?;
        Ok(choice(answer.server_name.as_deref(), answer.server_capabilities))
    }

    /// Where a call to an identity goes.
    pub(crate) async fn locate(&self, public: &str) -> Result<Choice, Box<dyn Error>> {
        let request = LocationInfoRequest::builder()
            .session_id(self.0.client().new_session_id())
            .auth_session_state(AuthSessionState::NO_STATE_MAINTAINED)
            .origin_host(self.0.identity().host.clone())
            .origin_realm(REALM)
            .destination_realm(REALM)
            .public_identity(public)
            .build();
        let answer = self.0.send(request).await?;
        Ok(choice(answer.server_name.as_deref(), answer.server_capabilities))
    }

    pub(crate) fn node(&self) -> &Node {
        &self.0
    }
}

fn choice(server: Option<&str>, capabilities: Option<ServerCapabilities>) -> Choice {
    match server {
        Some(name) => Choice::Server(name.to_owned()),
        // Without capabilities any will do.
        None => Choice::Any(capabilities.unwrap_or_default()),
    }
}
