//! A roaming edge over real connections: MMEs of the visited network behind an agent that hides them, an HSS at home.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use diameter_core::{DiameterIdentity, EndToEndId, HopByHopId, Rejection, Request};
use diameter_messages::base::{AuthSessionState, ResultCode};
use diameter_messages::rfc7944::Drmp;
use diameter_messages::s6a::*;
use diameter_messages::ts29212::RatType;
use diameter_messages::ts29272::UlrFlags;
use diameter_node::agent::{Agent, Fate, Neighbour, Policies, RejectionReason};
use diameter_node::config::NodeFile;
use diameter_node::{Context, Node, NodeBuilder, PeerSettings, Route, Tcp};
use diameter_routing::RoutingAvps;

use crate::KEY;

const VISITED: DiameterIdentity =
    DiameterIdentity::from_static("epc.mnc001.mcc001.3gppnetwork.org");
const HOME: DiameterIdentity = DiameterIdentity::from_static("epc.mnc002.mcc262.3gppnetwork.org");
const MME1: DiameterIdentity =
    DiameterIdentity::from_static("mme1.epc.mnc001.mcc001.3gppnetwork.org");
const MME2: DiameterIdentity =
    DiameterIdentity::from_static("mme2.epc.mnc001.mcc001.3gppnetwork.org");
const EDGE: DiameterIdentity =
    DiameterIdentity::from_static("dea.epc.mnc001.mcc001.3gppnetwork.org");
const HSS: DiameterIdentity =
    DiameterIdentity::from_static("hss1.epc.mnc002.mcc262.3gppnetwork.org");
/// A peer of no group.
const STRANGER: DiameterIdentity = DiameterIdentity::from_static("hss.third.example");
const THIRD: DiameterIdentity = DiameterIdentity::from_static("third.example");
const IMSI: &str = "262020000000001";

const FILE: &str = "
    identity = 'dea.epc.mnc001.mcc001.3gppnetwork.org'
    realm = 'epc.mnc001.mcc001.3gppnetwork.org'

    [[peer]]
    identity = 'mme1.epc.mnc001.mcc001.3gppnetwork.org'
    transport = 'tcp'
    group = 'own'

    [[peer]]
    identity = 'hss1.epc.mnc002.mcc262.3gppnetwork.org'
    transport = 'tcp'
    group = 'roaming'

    [[screen]]
    name = 'tests'
    from = 'roaming'
    imsi = '99999'
    action = 'drop'

    [[screen]]
    name = 'not from home'
    from = 'roaming'
    commands = 'CLR'
    mismatch = 'imsi/origin-realm'
    action = 'answer'
    result-code = 5003
    error-message = 'not yours'

    [[screen]]
    name = 'seen'
    from = 'own'
    present = 'Visited-PLMN-Id'

    [hiding]
    from = 'roaming'
    domains = 'epc.mnc001.mcc001.3gppnetwork.org'
    public-hosts = 'dea.epc.mnc001.mcc001.3gppnetwork.org'
    keys = 'hiding.key'

    [[rewrite]]
    name = 'old realm'
    from = 'own'
    changes = [{ map = 'Destination-Realm', table = { 'old.example' = 'epc.mnc002.mcc262.3gppnetwork.org' } }]

    [[rewrite]]
    name = 'no priority for others'
    to = 'roaming'
    changes = [{ remove = 'DRMP' }]
";

fn policies() -> Policies {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("hiding.key"), KEY).unwrap();
    let read = NodeFile::parse_with(FILE, "dea.toml", Path::new(""), |file, names| {
        Policies::read(file, names, folder.path())
    });
    read.unwrap().1
}

fn in_group(peer: DiameterIdentity, group: &str) -> PeerSettings {
    let mut settings = PeerSettings::new(peer);
    settings.group = Some(group.into());
    settings
}

/// All that the HSS and the MMEs received.
#[derive(Clone, Default)]
struct Seen(Arc<Mutex<Vec<Bytes>>>);

impl Seen {
    fn note(&self, context: &Context) {
        self.0.lock().unwrap().push(context.message().as_bytes().clone());
    }

    fn names(&self, name: &str) -> bool {
        let seen = self.0.lock().unwrap();
        assert!(!seen.is_empty());
        seen.iter().any(|it| it.windows(name.len()).any(|it| it == name.as_bytes()))
    }

    fn last(&self) -> diameter_core::Message {
        diameter_core::Message::parse(self.0.lock().unwrap().last().unwrap().clone()).unwrap()
    }
}

struct Scene {
    edge: Node,
    mme1: Node,
    mme2: Node,
    hss: Node,
    policies: Policies,
    at_hss: Seen,
    at_mme: Seen,
}

fn node(host: DiameterIdentity, realm: DiameterIdentity, edge: SocketAddr) -> NodeBuilder {
    Node::builder(host, realm)
        .peer(PeerSettings::new(EDGE).connect(Tcp, edge.to_string()))
        .request_timeout(Duration::from_secs(20))
}

async fn mme(host: DiameterIdentity, edge: SocketAddr, seen: &Seen) -> Node {
    let seen = seen.clone();
    let cancel = move |request: CancelLocationRequest, context: Context| {
        seen.note(&context);
        let answer = request.answer(context.identity()).result_code(ResultCode::DIAMETER_SUCCESS);
        async move { Ok::<_, Rejection>(answer.build()) }
    };
    let mme = node(host, VISITED, edge)
        .handle(cancel)
        .sends::<UpdateLocationRequest>()
        .route(Route::to(HOME).via(EDGE))
        .route(Route::to(THIRD).via(EDGE))
        .route(Route::to(DiameterIdentity::from_static("old.example")).via(EDGE));
    let mme = mme.start().await.unwrap();
    assert!(soon(mme.available(&EDGE)).await);
    mme
}

async fn hss(
    host: DiameterIdentity,
    realm: DiameterIdentity,
    edge: SocketAddr,
    seen: &Seen,
) -> Node {
    let seen = seen.clone();
    let update = move |request: UpdateLocationRequest, context: Context| {
        seen.note(&context);
        let answer = request.answer(context.identity()).result_code(ResultCode::DIAMETER_SUCCESS);
        async move { Ok::<_, Rejection>(answer.build()) }
    };
    let hss = node(host, realm, edge)
        .handle(update)
        .sends::<CancelLocationRequest>()
        .route(Route::to(VISITED).via(EDGE));
    let hss = hss.start().await.unwrap();
    assert!(soon(hss.available(&EDGE)).await);
    hss
}

impl Scene {
    async fn start() -> Self {
        let policies = policies();
        let edge = Node::builder(EDGE, VISITED)
            .agent(policies.apply(Agent::relay()))
            .listen(Tcp, (Ipv4Addr::LOCALHOST, 0))
            .peer(in_group(MME1, "own"))
            .peer(in_group(MME2, "own"))
            .peer(in_group(HSS, "roaming"))
            .peer(PeerSettings::new(STRANGER))
            .route(Route::to(THIRD).via(STRANGER))
            .route(Route::to(HOME).via(HSS));
        let edge = edge.start().await.unwrap();
        let address = edge.local_addresses()[0];
        let (at_hss, at_mme) = (Seen::default(), Seen::default());
        let (mme1, mme2) = (mme(MME1, address, &at_mme).await, mme(MME2, address, &at_mme).await);
        let hss = hss(HSS, HOME, address, &at_hss).await;
        Self { edge, mme1, mme2, hss, policies, at_hss, at_mme }
    }

    /// The MME updates the location, and the HSS says where the subscriber is now.
    async fn update(&self, mme: &Node, realm: DiameterIdentity) -> DiameterIdentity {
        let session_id = mme.client().new_session_id();
        let mut request = UpdateLocationRequest::builder()
            .session_id(session_id.clone())
            .auth_session_state(AuthSessionState::NO_STATE_MAINTAINED)
            .origin_host(mme.identity().host.clone())
            .origin_realm(VISITED)
            .destination_realm(realm)
            .user_name(IMSI)
            .rat_type(RatType::EUTRAN)
            .ulr_flags(UlrFlags::S6A_S6D_INDICATOR)
            .visited_plmn_id(diameter_core::coding::PlmnId::from_static("00101"))
            .build();
        request.drmp = Some(Drmp::PRIORITY_3);
        let answer = soon(mme.client().send(request)).await;
        let answer = answer.unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(answer.session_id, session_id, "as it was sent");
        let seen = self.at_hss.last();
        let host = RoutingAvps::of(&seen).unwrap().origin_host().unwrap().to_vec();
        DiameterIdentity::try_from(String::from_utf8(host).unwrap()).unwrap()
    }

    async fn cancel(
        &self,
        mme: DiameterIdentity,
        imsi: &str,
    ) -> Result<CancelLocationAnswer, diameter_node::SendError<CancelLocationAnswer>> {
        soon(self.hss.client().send(self.cancel_request(mme, imsi))).await
    }

    fn cancel_request(&self, mme: DiameterIdentity, imsi: &str) -> CancelLocationRequest {
        CancelLocationRequest::builder()
            .session_id(self.hss.client().new_session_id())
            .auth_session_state(AuthSessionState::NO_STATE_MAINTAINED)
            .origin_host(HSS)
            .origin_realm(HOME)
            .destination_host(mme)
            .destination_realm(VISITED)
            .user_name(imsi)
            .cancellation_type(CancellationType::MME_UPDATE_PROCEDURE)
            .build()
    }

    fn caught(&self) -> Vec<(String, u64)> {
        let caught = self.policies.screen().caught();
        caught.map(|it| (it.rule.name().to_owned(), it.count)).collect()
    }
}

async fn soon<T>(future: impl Future<Output = T>) -> T {
    tokio::time::timeout(Duration::from_secs(30), future).await.expect("it takes too long")
}

// Proves: rt-76, ses-40
#[tokio::test]
async fn an_hss_knows_an_mme_by_its_pseudonym_and_cancels_there() {
    let scene = Scene::start().await;
    let first = scene.update(&scene.mme1, HOME).await;
    let again = scene.update(&scene.mme1, HOME).await;
    assert_eq!(first, again, "an HSS that sees another one cancels");
    let other = scene.update(&scene.mme2, HOME).await;
    assert_ne!(first, other);
    assert!(!scene.at_hss.names("mme1") && !scene.at_hss.names("mme2"));
    let seen = scene.at_hss.last();
    let avps = RoutingAvps::of(&seen).unwrap();
    let route_record = avps.route_records().next().unwrap();
    assert_eq!(route_record.data(), other.as_bytes());
    assert_eq!(avps.drmp(), None, "taken out towards others");
    assert_eq!(
        scene.caught(),
        [("tests", 0), ("not from home", 0), ("seen", 3)].map(|(n, c)| (n.to_owned(), c))
    );

    let answer = scene.cancel(first.clone(), IMSI).await.unwrap();
    assert_eq!(answer.origin_host, first, "who was asked answers");
    let seen = scene.at_mme.last();
    let avps = RoutingAvps::of(&seen).unwrap();
    assert_eq!(avps.destination_host(), Some(MME1.as_bytes()));
    assert_eq!(avps.origin_host(), Some(HSS.as_bytes()));
}

#[tokio::test]
async fn names_that_were_not_given_out_and_spoofed_requests_are_refused_and_counted() {
    let scene = Scene::start().await;
    let forged = format!("a{}.{VISITED}", "b".repeat(36));
    for host in [DiameterIdentity::try_from(forged).unwrap(), MME1] {
        let error = scene.cancel(host, IMSI).await.unwrap_err();
        let error = error.to_string();
        assert!(error.contains("DIAMETER_UNABLE_TO_DELIVER (3002)"), "{error}");
    }
    let pseudonym = scene.update(&scene.mme1, HOME).await;
    let error = scene.cancel(pseudonym.clone(), "310260000000001").await.unwrap_err();
    let error = error.to_string();
    assert!(error.contains("DIAMETER_AUTHORIZATION_REJECTED (5003)"), "{error}");
    assert_eq!(scene.at_mme.0.lock().unwrap().len(), 0, "no MME hears of it");
    let statistics = scene.edge.agent_statistics();
    assert_eq!(statistics.rejected_for(RejectionReason::Policy), 3);
    assert_eq!(scene.caught()[1], ("not from home".to_owned(), 1));
    let caught: Vec<_> = scene.policies.screen().caught().collect();
    assert_eq!(&*caught[1].samples[0].peer, HSS.as_str());
}

#[tokio::test]
async fn a_request_that_is_dropped_is_not_answered_and_is_counted() {
    let scene = Scene::start().await;
    let pseudonym = scene.update(&scene.mme1, HOME).await;
    let cancel = scene.cancel(pseudonym, "999990000000001");
    let answered = tokio::time::timeout(Duration::from_millis(500), cancel).await;
    assert!(answered.is_err(), "no answer");
    let waiting = async {
        while scene.edge.agent_statistics().discarded == 0 {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    soon(waiting).await;
    let statistics = scene.edge.agent_statistics();
    assert_eq!((statistics.discarded, statistics.dropped, statistics.pending), (1, 0, 0));
}

#[tokio::test]
async fn a_realm_that_is_rewritten_is_the_one_that_is_routed_by() {
    let scene = Scene::start().await;
    let old = DiameterIdentity::from_static("old.example");
    scene.update(&scene.mme1, old).await;
    let seen = scene.at_hss.last();
    assert_eq!(RoutingAvps::of(&seen).unwrap().destination_realm(), Some(HOME.as_bytes()));
}

#[tokio::test]
async fn a_peer_of_no_group_is_outside() {
    let scene = Scene::start().await;
    let address = scene.edge.local_addresses()[0];
    let _stranger = hss(STRANGER, THIRD, address, &scene.at_hss).await;
    let seen_as = scene.update(&scene.mme1, THIRD).await;
    assert!(!scene.at_hss.names("mme1"));
    assert_eq!(seen_as, scene.update(&scene.mme1, HOME).await);
}

#[tokio::test]
async fn what_is_foretold_of_a_request_to_a_pseudonym_is_about_the_host() {
    let scene = Scene::start().await;
    let mut hss = Neighbour::new(HSS);
    hss.group = Some("roaming".into());
    let sent = scene.cancel_request(scene.update(&scene.mme1, HOME).await, IMSI);
    let sent = sent.to_message(HopByHopId(1), EndToEndId(1)).unwrap();
    let foretold = scene.policies.foretell(sent, &hss);
    assert_eq!(foretold.notes, [format!("pseudonyms in it are restored: it is for {MME1}")]);
    let Fate::Routed(routed) = foretold.fate else { panic!("{foretold:?}") };
    assert_eq!(RoutingAvps::of(&routed).unwrap().destination_host(), Some(MME1.as_bytes()));

    let unknown = scene.cancel_request(MME1, IMSI).to_message(HopByHopId(1), EndToEndId(1));
    let foretold = scene.policies.foretell(unknown.unwrap(), &hss);
    let Fate::Answered(rejection) = foretold.fate else { panic!("{foretold:?}") };
    assert_eq!(rejection.outcome().code(), 3002);
}
