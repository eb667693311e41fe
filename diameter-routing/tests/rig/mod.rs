//! Requests, peers and tables for the tests of routing.
#![allow(dead_code, unreachable_pub, reason = "not every test needs all of it")]
#![allow(clippy::unwrap_used, reason = "a test may")]

use std::cell::Cell;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Instant;

use diameter_core::{
    AvpFlags, CommandFlags, DiameterIdentity, EndToEndId, Header, HopByHopId, Message, RawAvp,
};
use diameter_routing::{
    Decision, Edit, Explanation, Local, Peer, PeerState, Query, Requester, Route, Router,
    RoutingAvps, Table,
};

/// The node whose tables these are.
pub const NODE: &str = "relay.example.net";
pub const REALM: &str = "example.net";

pub const SESSION_ID: u32 = 263;
pub const ROUTE_RECORD: u32 = 282;
pub const DESTINATION_REALM: u32 = 283;
pub const DESTINATION_HOST: u32 = 293;

pub fn name(text: &str) -> DiameterIdentity {
    DiameterIdentity::try_from(text.to_owned()).unwrap()
}

/// A request of an application, with these AVPs of the IETF.
pub fn request(application_id: u32, avps: &[(u32, &str)]) -> Message {
    let header = Header {
        flags: CommandFlags::REQUEST.with(CommandFlags::PROXIABLE),
        command_code: 272,
        application_id,
        hop_by_hop_id: HopByHopId(1),
        end_to_end_id: EndToEndId(1),
    };
    let empty = Message::parse(header.to_octets(20).to_vec()).unwrap();
    let mut edit = Edit::of(&empty);
    for (code, value) in avps {
        let data = value.as_bytes().to_vec().into();
        edit.append(RawAvp { code: *code, vendor_id: 0, flags: AvpFlags::MANDATORY, data });
    }
    edit.finish().unwrap()
}

/// A request for a realm.
pub fn to_realm(realm: &str, application: u32) -> Message {
    request(application, &[(SESSION_ID, "client;1;1"), (DESTINATION_REALM, realm)])
}

/// A peer whose state a test changes.
#[derive(Clone, Debug)]
pub struct TestPeer {
    pub identity: Rc<str>,
    pub realm: Option<String>,
    pub group: Option<String>,
    /// All when there is none.
    pub applications: Vec<u32>,
    pub state: Rc<Cell<PeerState>>,
}

impl TestPeer {
    pub fn new(identity: &str) -> Self {
        let (realm, group, applications) = (None, None, Vec::new());
        Self { identity: identity.into(), realm, group, applications, state: Rc::default() }
    }

    pub fn of_realm(self, realm: &str) -> Self {
        Self { realm: Some(realm.to_owned()), ..self }
    }

    pub fn in_group(self, group: &str) -> Self {
        Self { group: Some(group.to_owned()), ..self }
    }

    pub fn with(self, change: impl FnOnce(&mut PeerState)) -> Self {
        self.change(change);
        self
    }

    pub fn change(&self, change: impl FnOnce(&mut PeerState)) {
        let mut state = self.state.get();
        change(&mut state);
        self.state.set(state);
    }
}

impl Peer for TestPeer {
    fn identity(&self) -> &str {
        &self.identity
    }

    fn is_of_realm(&self, realm: &[u8]) -> bool {
        self.realm.as_ref().is_some_and(|it| it.as_bytes().eq_ignore_ascii_case(realm))
    }

    fn group(&self) -> Option<&str> {
        self.group.as_deref()
    }

    fn state(&self, application: u32) -> PeerState {
        let takes = self.applications.is_empty() || self.applications.contains(&application);
        let state = self.state.get();
        PeerState { takes_application: state.takes_application && takes, ..state }
    }
}

/// The tables of a relay that serves application 9 itself.
pub fn router(routes: impl IntoIterator<Item = Route>, peers: &[TestPeer]) -> Router<TestPeer> {
    let table = Table::new(routes).unwrap();
    let local =
        Local { realms: vec![name(REALM)], applications: vec![9], ..Local::new(name(NODE)) };
    let mut router = Router::new(local, Arc::new(table));
    for peer in peers {
        assert!(router.insert(peer.clone()));
        if let Some(realm) = &peer.realm {
            router.join_realm(peer, realm);
        }
    }
    router
}

pub const CLIENT: Requester<'static> = Requester { peer: "client.example.net", group: None };

/// What becomes of a request of a client. It is checked that the explained decision is the same.
pub fn decide(
    router: &Router<TestPeer>,
    request: &Message,
    tried: &[TestPeer],
) -> Decision<TestPeer> {
    explain(router, request, tried).0
}

pub fn explain(
    router: &Router<TestPeer>,
    request: &Message,
    tried: &[TestPeer],
) -> (Decision<TestPeer>, Explanation) {
    let avps = RoutingAvps::of(request).unwrap();
    let query = Query::received(request, &avps, CLIENT, Instant::now());
    let (explained, why) = router.explain(&query, tried);
    assert_eq!(told(&router.decide(&query, tried)), told(&explained), "{why}");
    (explained, why)
}

/// A decision in a word: the peer, or the Result-Code.
pub fn told(decision: &Decision<TestPeer>) -> String {
    match decision {
        Decision::Local(because) => format!("local: {because}"),
        Decision::Forward { peer, .. } => peer.identity.to_string(),
        Decision::Redirect { route } => format!("redirect: {}", route.action),
        Decision::Unrouted { why, .. } => why.code().0.to_string(),
        other => format!("{other:?}"),
    }
}
