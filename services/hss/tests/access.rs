//! Who may ask what, on real connections: every refusal names what was refused, and to whom.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests fail that way")]

mod scenes;

use std::net::Ipv4Addr;

use diameter_core::coding::PlmnId;
use diameter_core::{DiameterIdentity, EndToEndId, HopByHopId, Outcome, Request};
use diameter_hss::s13::EquipmentRegister;
use diameter_hss::server::{MemoryStore, Server};
use diameter_hss::{Access, Application, PeerAccess, Realms};
use diameter_messages::base::AuthSessionState;
use diameter_messages::s6a::{TerminalInformation, UpdateLocationRequest};
use diameter_messages::s13::{EquipmentStatus, MeIdentityCheckRequest};
use diameter_node::{Node, PeerSettings, SendOptions, Tcp, UnknownPeers};
use scenes::*;

const HOME_REALM: DiameterIdentity =
    DiameterIdentity::from_static("epc.mnc001.mcc262.3gppnetwork.org");
const ABROAD_REALM: DiameterIdentity =
    DiameterIdentity::from_static("epc.mnc001.mcc232.3gppnetwork.org");
const PARTNER: DiameterIdentity = DiameterIdentity::from_static("partner.example");
const AGENT: DiameterIdentity = DiameterIdentity::from_static("dra1.partner.example");

/// A server, and a peer of the realm of a partner.
struct Lab {
    server: Server<MemoryStore>,
    store: MemoryStore,
    _hss: Node,
    peer: Node,
}

impl Lab {
    async fn new(access: Access) -> Self {
        let store = MemoryStore::new();
        store.put(record());
        let server = Server::new(access, store.clone());
        let mut equipment = EquipmentRegister::default();
        equipment.set_default(Some(EquipmentStatus::WHITELISTED));
        server.set_equipment(equipment);
        let identity = scenes::hss().identity;
        let builder = Node::builder(identity.host.clone(), identity.realm)
            .listen(Tcp, (Ipv4Addr::LOCALHOST, 0))
            .unknown_peers(UnknownPeers::accept());
        let hss = server.serve(builder).start().await.unwrap();
        let address = hss.local_addresses()[0].to_string();
        let peer = Node::builder(AGENT, PARTNER)
            .sends::<UpdateLocationRequest>()
            .sends::<MeIdentityCheckRequest>()
            .peer(PeerSettings::new(identity.host.clone()).connect(Tcp, address));
        let peer = peer.start().await.unwrap();
        assert!(peer.available(&identity.host).await);
        Self { server, store, _hss: hss, peer }
    }

    /// The code of the answer, and its Error-Message.
    async fn ask(&self, request: &impl Request) -> (u32, String) {
        let message = request.to_message(HopByHopId(0), EndToEndId(7)).unwrap();
        let sent = self.peer.client().send_message(message, SendOptions::default());
        let answer = sent.await.unwrap();
        const ERROR_MESSAGE: u32 = 281;
        let told = answer.avps().map(Result::unwrap).find(|it| it.code() == ERROR_MESSAGE);
        let told = told.map(|it| String::from_utf8(it.data().to_vec()).unwrap());
        (Outcome::of(&answer).unwrap().code(), told.unwrap_or_default())
    }
}

fn ecr(node: &scenes::Node) -> MeIdentityCheckRequest {
    let terminal = TerminalInformation::builder().imei("35693803564380").build();
    MeIdentityCheckRequest::builder()
        .session_id("mme1.example;1;9")
        .auth_session_state(AuthSessionState::NO_STATE_MAINTAINED)
        .origin_host(node.host.clone())
        .origin_realm(node.realm.clone())
        .destination_realm(HOME_REALM)
        .terminal_information(terminal)
        .build()
}

/// A node of the partner, which says that it is in this network.
fn of_partner(plmn: &'static str) -> scenes::Node {
    scenes::Node { host: AGENT, realm: PARTNER, plmn: PlmnId::from_static(plmn) }
}

fn refused(why: &str) -> (u32, String) {
    (5003, why.to_owned())
}

fn fine() -> (u32, String) {
    (2001, String::new())
}

// Proves: s6-28
#[tokio::test]
async fn peer_brings_requests_of_its_own_realm_only() {
    let lab = Lab::new(Access::by_realm().allow(&PARTNER, PlmnId::from_static(ABROAD))).await;
    // As if it were one of ours.
    let liar = node("mme1", HOME);
    let why = format!("the peer {AGENT} may not bring requests of the realm {HOME_REALM}");
    assert_eq!(lab.ask(&liar.air(1)).await, refused(&why));
    assert_eq!(lab.ask(&liar.ulr(MME)).await, refused(&why));
    assert_eq!(lab.ask(&liar.pur()).await, refused(&why));
    assert_eq!(lab.ask(&liar.nor()).await, refused(&why));
    assert_eq!(lab.ask(&ecr(&liar)).await, refused(&why));
    let kept = lab.store.get(IMSI).unwrap();
    assert_eq!((kept.sequence.seq(), kept.location.mme), (0, None));

    let why = format!("the realm {PARTNER} does not speak for the network {HOME}");
    assert_eq!(lab.ask(&of_partner(HOME).air(1)).await, refused(&why));
    assert_eq!(lab.ask(&of_partner(HOME).ulr(MME)).await, refused(&why));
    assert_eq!(lab.ask(&of_partner(ABROAD).air(1)).await, fine());
    assert_eq!(lab.ask(&of_partner(ABROAD).ulr(MME)).await, fine());
    assert_eq!(lab.ask(&ecr(&of_partner(ABROAD))).await, fine());
}

#[tokio::test]
async fn agent_brings_what_it_is_named_for() {
    let lab = Lab::new(Access::by_realm()).await;
    let agent = |change: &dyn Fn(&mut PeerAccess)| {
        let mut access = PeerAccess { realms: Realms::All, ..PeerAccess::default() };
        change(&mut access);
        lab.server.set_access(Access::by_realm().with_peer(&AGENT, access));
    };
    let (home, abroad) = (node("mme1", HOME), node("mme1", ABROAD));
    agent(&|_| {});
    assert_eq!(lab.ask(&home.air(1)).await, fine());
    assert_eq!(lab.ask(&abroad.air(1)).await, fine());
    // Whatever it brings, realms speak for their networks.
    let mixed = scenes::Node { plmn: home.plmn, ..abroad.clone() };
    let why = format!("the realm {ABROAD_REALM} does not speak for the network {HOME}");
    assert_eq!(lab.ask(&mixed.air(1)).await, refused(&why));

    agent(&|it| it.realms = Realms::These(vec![ABROAD_REALM]));
    assert_eq!(lab.ask(&abroad.air(1)).await, fine());
    let why = format!("the peer {AGENT} may not bring requests of the realm {HOME_REALM}");
    assert_eq!(lab.ask(&home.air(1)).await, refused(&why));

    agent(&|it| it.networks = Some(vec![PlmnId::from_static(HOME)]));
    assert_eq!(lab.ask(&home.ulr(MME)).await, fine());
    let why = format!("the peer {AGENT} may not ask for the network {ABROAD}");
    assert_eq!(lab.ask(&abroad.ulr(MME)).await, refused(&why));

    agent(&|it| it.applications = Some(vec![Application::S6a]));
    assert_eq!(lab.ask(&home.air(1)).await, fine());
    let why = format!("the peer {AGENT} may not use S13");
    assert_eq!(lab.ask(&ecr(&home)).await, refused(&why));
    agent(&|it| it.applications = Some(vec![Application::S13]));
    assert_eq!(lab.ask(&ecr(&home)).await, fine());
    let why = format!("the peer {AGENT} may not use S6a and S6d");
    assert_eq!(lab.ask(&home.air(1)).await, refused(&why));
}

#[tokio::test]
async fn in_a_laboratory_everybody_may_ask_but_who_is_named() {
    let lab = Lab::new(Access::open()).await;
    let liar = node("mme1", HOME);
    assert_eq!(lab.ask(&liar.air(1)).await, fine());
    lab.server.set_access(Access::open().with_peer(&AGENT, PeerAccess::default()));
    assert_eq!(lab.ask(&liar.air(1)).await.0, 5003);
    assert_eq!(lab.ask(&of_partner(HOME).air(1)).await, fine());
}

/// An AVP whose value cannot be stands in Failed-AVP.
#[tokio::test]
async fn network_that_is_none_is_named() {
    let lab = Lab::new(Access::open()).await;
    let mut air = node("mme1", HOME).air(1);
    air.visited_plmn_id = [0xff; 2].into();
    let mut ulr = node("mme1", HOME).ulr(MME);
    ulr.visited_plmn_id = [0xff; 2].into();
    let messages = [
        air.to_message(HopByHopId(0), EndToEndId(8)).unwrap(),
        ulr.to_message(HopByHopId(0), EndToEndId(9)).unwrap(),
    ];
    for message in messages {
        let sent = lab.peer.client().send_message(message, SendOptions::default());
        let answer = sent.await.unwrap();
        assert_eq!(Outcome::of(&answer).unwrap().code(), 5004);
        const FAILED_AVP: u32 = 279;
        let failed = answer.avps().map(Result::unwrap).find(|it| it.code() == FAILED_AVP).unwrap();
        // Visited-PLMN-Id (1407) of 3GPP, V and M, 14 octets long, the value, padding.
        let expected =
            [&[0, 0, 5, 0x7f, 0xc0, 0, 0, 14][..], &[0, 0, 0x28, 0xaf, 0xff, 0xff, 0, 0]];
        assert_eq!(failed.data(), expected.concat());
    }
}
