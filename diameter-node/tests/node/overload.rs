//! Overload control, load and limits between nodes on real connections.

use std::sync::Arc;
use std::sync::Mutex;
use std::time::Duration;

use diameter_core::{AvpKey, DiameterIdentity, Message, Outcome, Rejection};
use diameter_messages::base::ResultCode;
use diameter_messages::gy::*;
use diameter_node::agent::{Agent, OverloadLayer};
use diameter_node::overload::{
    AgentSettings, Direction, Limit, LimitScope, LimitSettings, Overload, OverloadSettings,
    ReportType, Subject,
};
use diameter_node::{
    Context, NoAnswer, Node, NodeBuilder, Route, SendError, SendOptions, Tcp, Undeliverable,
    UnknownPeers, handler,
};
use tower::ServiceBuilder;

use crate::rig::*;

const GY: u32 = 4;
const RELAY: DiameterIdentity = DiameterIdentity::from_static("dra1.example.net");
const MINUTE: Duration = Duration::from_secs(60);

/// What a server has received.
#[derive(Clone, Default)]
struct Seen(Arc<Mutex<Vec<Message>>>);

impl Seen {
    fn last(&self) -> Message {
        self.0.lock().unwrap().last().unwrap().clone()
    }

    fn count(&self) -> usize {
        self.0.lock().unwrap().len()
    }
}

fn settings() -> OverloadSettings {
    OverloadSettings::default()
}

/// A server that grants everything and keeps what it sees.
fn seeing(host: DiameterIdentity) -> (NodeBuilder, Seen) {
    let seen = Seen::default();
    let sees = seen.clone();
    let builder = server(host).handle(move |request: CreditControlRequest, context: Context| {
        sees.0.lock().unwrap().push(context.message().clone());
        grant(request, context)
    });
    (builder, seen)
}

async fn client_with(builder: NodeBuilder, servers: &[&Node]) -> Node {
    let builder = servers.iter().fold(builder, |builder, server| {
        builder.peer(peer(server.identity().host.clone(), address(server)))
    });
    let node = builder.start().await.unwrap();
    for server in servers {
        assert!(soon(node.available(&server.identity().host)).await);
    }
    node
}

fn ccr_to(node: &Node, host: &DiameterIdentity) -> CreditControlRequest {
    let mut request = ccr(node, 0);
    request.destination_host = Some(host.clone());
    request
}

fn avps(message: &Message, code: u32) -> Vec<diameter_core::AvpView<'_>> {
    let avps = message.avps().map(Result::unwrap);
    avps.filter(|it| it.key() == AvpKey::ietf(code)).collect()
}

/// The SourceIDs of OC-Supported-Features, OC-OLR or Load.
fn sources(message: &Message, code: u32) -> Vec<String> {
    let groups = avps(message, code).into_iter().flat_map(|it| it.avps().map(Result::unwrap));
    let sources = groups.filter(|it| it.code() == 649);
    sources.map(|it| String::from_utf8(it.data().to_vec()).unwrap()).collect()
}

async fn raw_answer(node: &Node, request: &CreditControlRequest) -> Message {
    use diameter_core::{HopByHopId, Request};
    let id = node.client().new_end_to_end_id();
    let message = request.to_message(HopByHopId(0), id).unwrap();
    soon(node.client().send_message(message, SendOptions::default())).await.unwrap()
}

#[tokio::test]
async fn a_client_that_takes_part_says_so_and_is_told() {
    let (builder, seen) = seeing(SERVER);
    let server = builder.overload_control(settings()).start().await.unwrap();
    let taking_part = client_with(client().overload_control(settings()), &[&server]).await;
    let answer = soon(taking_part.send(ccr(&taking_part, 1))).await.unwrap();
    assert_eq!(sources(&seen.last(), 621), ["pgw1.example.net"]);
    assert!(answer.oc_supported_features.is_some() && answer.oc_olr.is_none());
    server.overload_control().unwrap().report(gy_of(&server), Overload::new(1, MINUTE));
    let answer = soon(taking_part.send(ccr(&taking_part, 1))).await.unwrap();
    assert_eq!(answer.oc_olr.unwrap().oc_reduction_percentage, Some(1));
    drop(taking_part);

    let other = client_with(client(), &[&server]).await;
    let answer = raw_answer(&other, &ccr(&other, 2)).await;
    assert!(avps(&seen.last(), 621).is_empty());
    assert!(avps(&answer, 621).is_empty() && avps(&answer, 623).is_empty());
}

fn gy_of(node: &Node) -> Subject {
    node.overload_control().unwrap().this_host(GY)
}

#[tokio::test]
async fn an_overloaded_server_is_spared_and_another_gets_its_requests() {
    let (first, seen_by_first) = seeing(SERVER);
    let (second, seen_by_second) = seeing(OTHER);
    let first = first.overload_control(settings()).start().await.unwrap();
    let second = second.overload_control(settings()).start().await.unwrap();
    let client = client_with(client().overload_control(settings()), &[&first, &second]).await;
    first.overload_control().unwrap().report(gy_of(&first), Overload::new(100, MINUTE));
    // The answer that tells it.
    soon(client.send(ccr_to(&client, &SERVER))).await.unwrap();
    let control = client.overload_control().unwrap();
    assert_eq!(control.spared(GY, ReportType::Host, "ocs1.example.net"), Some(1.0));
    for number in 0..20 {
        soon(client.send(ccr(&client, number))).await.unwrap();
    }
    assert_eq!((seen_by_first.count(), seen_by_second.count()), (1, 20));
    // Who asks for it by name asks too much.
    match soon(client.send(ccr_to(&client, &SERVER))).await {
        Err(SendError::NoAnswer(NoAnswer::Undeliverable(Undeliverable::Overloaded(throttled)))) => {
            assert_eq!(throttled.by, ReportType::Host);
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(seen_by_first.count(), 1);
}

#[tokio::test]
async fn what_is_shed_reports_itself() {
    let slow = ServiceBuilder::new().load_shed().concurrency_limit(1).service(handler(
        |request: CreditControlRequest, context: Context| async move {
            tokio::time::sleep(Duration::from_millis(50)).await;
            grant(request, context).await
        },
    ));
    let server = server(SERVER).service(slow).overload_control(settings()).start().await.unwrap();
    // This one does not obey.
    let client = client_of(&server).await;
    let control = server.overload_control().unwrap();
    let flood = async {
        while control.asked_for(&gy_of(&server)) == 0 {
            let requests = (0..10).map(|number| client.send(ccr(&client, number)));
            for answer in futures_util::future::join_all(requests).await {
                assert!(matches!(answer, Ok(_) | Err(SendError::Error(_))), "{answer:?}");
            }
        }
    };
    soon(flood).await;
    assert!(control.asked_for(&gy_of(&server)) > 50);
}

fn pending(pending: usize) -> Limit {
    Limit { pending: Some(pending), ..Limit::default() }
}

#[tokio::test]
async fn a_peer_that_sends_too_much_is_told_so() {
    let limits = LimitSettings::new().limit(
        LimitScope::Peer,
        CLIENT.as_str(),
        Direction::Received,
        pending(1),
    );
    let (builder, seen) = seeing(SERVER);
    let server = builder.request_limits(limits).start().await.unwrap();
    let client = client_of(&server).await;
    soon(client.send(ccr(&client, 1))).await.unwrap();
    // The place is given back.
    soon(client.send(ccr(&client, 2))).await.unwrap();
    let none = LimitSettings::new().each_peer(Direction::Received, pending(0));
    server.set_request_limits(none);
    match soon(client.send(ccr(&client, 3))).await {
        Err(SendError::Error(error)) => {
            let busy = Outcome::Result(ResultCode::DIAMETER_TOO_BUSY);
            assert_eq!(error.outcome(), Some(busy));
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(seen.count(), 2);
    server.set_request_limits(LimitSettings::new());
    soon(client.send(ccr(&client, 4))).await.unwrap();
}

#[tokio::test]
async fn what_is_too_much_for_one_peer_goes_to_another() {
    let (first, seen_by_first) = seeing(SERVER);
    let (second, seen_by_second) = seeing(OTHER);
    let (first, second) = (first.start().await.unwrap(), second.start().await.unwrap());
    let limits =
        LimitSettings::new().limit(LimitScope::Peer, SERVER.as_str(), Direction::Sent, pending(0));
    let client = client_with(client().request_limits(limits), &[&first, &second]).await;
    for number in 0..20 {
        soon(client.send(ccr(&client, number))).await.unwrap();
    }
    assert_eq!((seen_by_first.count(), seen_by_second.count()), (0, 20));
    match soon(client.send(ccr_to(&client, &SERVER))).await {
        Err(SendError::NoAnswer(NoAnswer::Undeliverable(Undeliverable::Limited {
            peer, ..
        }))) => {
            assert_eq!(peer, SERVER);
        }
        other => panic!("{other:?}"),
    }
}

/// A relay before a server.
async fn relay_before(server: &Node, settings: OverloadSettings) -> Node {
    let relay = Node::builder(RELAY, REALM)
        .agent(Agent::relay().layer(OverloadLayer::default()))
        .overload_control(settings)
        .peer(peer(server.identity().host.clone(), address(server)))
        .listen(Tcp, ([127, 0, 0, 1], 0))
        .unknown_peers(UnknownPeers::accept());
    let relay = relay.start().await.unwrap();
    assert!(soon(relay.available(&server.identity().host)).await);
    relay
}

/// A client behind a relay.
async fn client_behind(relay: &Node, builder: NodeBuilder) -> Node {
    client_with(builder.route(Route::to(REALM).via(RELAY)), &[relay]).await
}

// Proves: doic-04, doic-14
#[tokio::test]
async fn a_relay_heeds_reports_for_a_client_that_knows_nothing_of_them() {
    let (builder, seen) = seeing(SERVER);
    let server = builder.overload_control(settings()).start().await.unwrap();
    let relay = relay_before(&server, settings()).await;
    let client = client_behind(&relay, client()).await;
    server.overload_control().unwrap().report(gy_of(&server), Overload::new(100, MINUTE));
    let answer = raw_answer(&client, &ccr_to(&client, &SERVER)).await;
    assert_eq!(sources(&seen.last(), 621), ["dra1.example.net"]);
    assert!(avps(&answer, 621).is_empty() && avps(&answer, 623).is_empty());
    // From now on nothing gets there, and the client is not to try again.
    let answer = raw_answer(&client, &ccr_to(&client, &SERVER)).await;
    let unable = Outcome::Result(ResultCode::DIAMETER_UNABLE_TO_COMPLY);
    assert_eq!(Outcome::of(&answer), Some(unable));
    assert_eq!(seen.count(), 1);
    let statistics = relay.agent_statistics();
    assert_eq!(statistics.rejected_for(diameter_node::agent::RejectionReason::Overload), 1);
    assert_eq!((statistics.received, statistics.answered), (2, 1));
}

// Proves: doia-02, doia-03, doia-05
#[tokio::test]
async fn an_overloaded_relay_is_spared_by_its_peers_only() {
    let (builder, seen) = seeing(SERVER);
    let server = builder.overload_control(settings()).start().await.unwrap();
    let relay = relay_before(&server, settings()).await;
    let client = client_behind(&relay, client().overload_control(settings())).await;
    let answer = soon(client.send(ccr(&client, 1))).await.unwrap();
    assert_eq!(sources(&seen.last(), 621), ["dra1.example.net"]);
    let features = answer.oc_supported_features.unwrap();
    assert_eq!(features.additional_avps.iter().next().unwrap().data, RELAY.as_str().as_bytes());
    // The server as a peer of the relay: not for the client.
    server.overload_control().unwrap().report(Subject::Peer, Overload::new(1, MINUTE));
    let answer = soon(client.send(ccr(&client, 2))).await.unwrap();
    assert!(answer.oc_olr.is_none());
    let spared =
        |node: &Node, peer| node.overload_control().unwrap().spared(GY, ReportType::Peer, peer);
    assert_eq!(spared(&relay, "ocs1.example.net"), Some(0.01));
    // The relay as a peer of the client.
    relay.overload_control().unwrap().report(Subject::Peer, Overload::new(100, MINUTE));
    let _ = soon(client.send(ccr(&client, 3))).await;
    assert_eq!(spared(&client, "dra1.example.net"), Some(1.0));
    match soon(client.send(ccr(&client, 4))).await {
        Err(SendError::NoAnswer(NoAnswer::Undeliverable(Undeliverable::Overloaded(throttled)))) => {
            assert_eq!(throttled.by, ReportType::Peer);
        }
        other => panic!("{other:?}"),
    }
}

// Proves: load-01, load-02, load-04, load-06
#[tokio::test]
async fn hosts_and_agents_tell_their_load() {
    let (builder, _seen) = seeing(SERVER);
    let server = builder.overload_control(settings()).start().await.unwrap();
    let loaded = OverloadSettings { load_capacity: Some(100), ..settings() };
    let relay = relay_before(&server, loaded).await;
    let client = client_behind(&relay, client()).await;
    server.overload_control().unwrap().set_load(Some(40_000));
    let answer = raw_answer(&client, &ccr(&client, 1)).await;
    let loads: Vec<_> = avps(&answer, 650)
        .into_iter()
        .map(|it| it.avps().map(|it| it.unwrap().data().to_vec()).collect::<Vec<_>>())
        .collect();
    let expected = |load_type: u32, value: u64, source: &DiameterIdentity| {
        vec![
            load_type.to_be_bytes().to_vec(),
            value.to_be_bytes().to_vec(),
            source.as_str().as_bytes().to_vec(),
        ]
    };
    assert_eq!(loads, [expected(0, 40_000, &SERVER), expected(1, 65_535, &RELAY)]);
}

// Proves: load-07
#[tokio::test]
async fn who_says_that_it_is_loaded_gets_less() {
    let (first, seen_by_first) = seeing(SERVER);
    let (second, seen_by_second) = seeing(OTHER);
    let first = first.overload_control(settings()).start().await.unwrap();
    let second = second.overload_control(settings()).start().await.unwrap();
    let client = client_with(client().overload_control(settings()), &[&first, &second]).await;
    first.overload_control().unwrap().set_load(Some(5_000));
    second.overload_control().unwrap().set_load(Some(60_000));
    soon(client.send(ccr_to(&client, &SERVER))).await.unwrap();
    soon(client.send(ccr_to(&client, &OTHER))).await.unwrap();
    for number in 0..500 {
        soon(client.send(ccr(&client, number))).await.unwrap();
    }
    let shares = (seen_by_first.count(), seen_by_second.count());
    // One in thirteen.
    assert!((10..90).contains(&shares.0), "{shares:?}");
}

#[tokio::test]
async fn who_is_not_trusted_is_neither_asked_nor_told() {
    let (builder, seen) = seeing(SERVER);
    let server = builder.overload_control(settings()).start().await.unwrap();
    server.overload_control().unwrap().report(gy_of(&server), Overload::new(100, MINUTE));
    let agent = AgentSettings { reacts_for_clients: false, ..AgentSettings::default() };
    let trusts_nobody = OverloadSettings { trusted_groups: Some(vec![]), agent, ..settings() };
    let relay = relay_before(&server, trusts_nobody).await;
    let client = client_behind(&relay, client().overload_control(settings())).await;
    for _ in 0..3 {
        let answer = soon(client.send(ccr_to(&client, &SERVER))).await.unwrap();
        assert!(answer.oc_supported_features.is_none() && answer.oc_olr.is_none());
        assert!(avps(&seen.last(), 621).is_empty());
    }
}

#[tokio::test]
async fn a_limit_of_an_agent_is_counted_as_a_rejection() {
    let (builder, seen) = seeing(SERVER);
    let server = builder.start().await.unwrap();
    let relay = relay_before(&server, settings()).await;
    relay.set_request_limits(LimitSettings::new().each_peer(Direction::Sent, pending(0)));
    let client = client_behind(&relay, client()).await;
    let answer = raw_answer(&client, &ccr(&client, 1)).await;
    let busy = Some(Outcome::Result(ResultCode::DIAMETER_TOO_BUSY));
    assert_eq!(Outcome::of(&answer), busy);
    relay.set_request_limits(LimitSettings::new().each_peer(Direction::Received, pending(0)));
    let answer = raw_answer(&client, &ccr(&client, 2)).await;
    assert_eq!(Outcome::of(&answer), busy);
    let statistics = relay.agent_statistics();
    assert_eq!(statistics.rejected_for(diameter_node::agent::RejectionReason::Limit), 2);
    assert_eq!((statistics.received, seen.count()), (2, 0));
}

#[tokio::test]
async fn a_handler_tells_of_overload_itself() {
    async fn overloaded(
        request: CreditControlRequest,
        context: Context,
    ) -> Result<CreditControlAnswer, Rejection> {
        let control = context.client().overload_control().unwrap();
        control.report(control.this_host(GY), Overload::new(25, MINUTE).with_rate(500));
        grant(request, context).await
    }
    let server = server(SERVER).handle(overloaded).overload_control(settings());
    let server = server.start().await.unwrap();
    let client = client_with(client().overload_control(settings()), &[&server]).await;
    let answer = soon(client.send(ccr(&client, 1))).await.unwrap();
    let report = answer.oc_olr.unwrap();
    // A client of ours keeps to a rate.
    assert_eq!(report.oc_reduction_percentage, None);
    let rate = report.additional_avps.iter().find(|it| it.code == 670).unwrap();
    assert_eq!(&rate.data[..], 500_u32.to_be_bytes());
}
