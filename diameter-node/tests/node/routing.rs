//! Which peer gets a request, and who gets it next.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use diameter_core::{CommandFlags, DiameterIdentity, Rejection, ResultCode};
use diameter_messages::gy::*;
use diameter_node::{NoAnswer, Node, PeerSettings, Route, SendError, SendOptions, Undeliverable};

use crate::rig::*;

async fn two_servers() -> (Node, Node) {
    let one = server(SERVER).handle(grant).start().await.unwrap();
    let other = server(OTHER).handle(grant).start().await.unwrap();
    (one, other)
}

async fn client_of_both(one: PeerSettings, other: PeerSettings) -> Node {
    let identities = [one.protocol.identity.clone(), other.protocol.identity.clone()];
    let node = client().peer(one).peer(other).start().await.unwrap();
    for identity in &identities {
        assert!(soon(node.available(identity)).await);
    }
    node
}

async fn answered_by(node: &Node) -> DiameterIdentity {
    soon(node.send(ccr(node, 0))).await.unwrap().origin_host
}

#[tokio::test]
async fn destination_host_and_the_peer_asked_for_come_before_all_else() {
    let (one, other) = two_servers().await;
    let last = PeerSettings { priority: 9, ..peer(OTHER, address(&other)) };
    let client = client_of_both(peer(SERVER, address(&one)), last).await;
    let mut request = ccr(&client, 0);
    request.destination_host = Some(DiameterIdentity::from_static("OCS2.example.net"));
    assert_eq!(soon(client.send(request)).await.unwrap().origin_host, OTHER);
    let options = SendOptions { peer: Some(OTHER), ..SendOptions::default() };
    let answer = soon(client.send_with(ccr(&client, 0), options)).await.unwrap();
    assert_eq!(answer.origin_host, OTHER);
}

#[tokio::test]
async fn priority_decides_and_a_better_peer_that_comes_back_gets_requests_again() {
    let (one, other) = two_servers().await;
    let last = PeerSettings { priority: 1, ..peer(OTHER, address(&other)) };
    let client = client_of_both(peer(SERVER, address(&one)), last).await;
    for _ in 0..20 {
        assert_eq!(answered_by(&client).await, SERVER);
    }
    let at = address(&one);
    one.shutdown(Duration::ZERO).await;
    for _ in 0..20 {
        assert_eq!(answered_by(&client).await, OTHER);
    }
    let again = Node::builder(SERVER, REALM).handle(grant).listen(diameter_node::Tcp, at);
    let unknown = diameter_node::UnknownPeers::accept();
    let _again = again.unknown_peers(unknown).start().await.unwrap();
    assert!(soon(client.available(&SERVER)).await);
    assert_eq!(answered_by(&client).await, SERVER);
}

#[tokio::test]
async fn weights_share_requests_among_peers_of_one_priority() {
    let (one, other) = two_servers().await;
    let heavy = PeerSettings { weight: 3, ..peer(SERVER, address(&one)) };
    let client = client_of_both(heavy, peer(OTHER, address(&other))).await;
    let mut count = 0;
    for _ in 0..400 {
        count += u32::from(answered_by(&client).await == SERVER);
    }
    // 300 are expected; this is ten times the standard deviation away.
    assert!((215..385).contains(&count), "{count}");
}

#[tokio::test]
async fn request_of_a_peer_that_is_lost_goes_to_another_with_the_t_flag() {
    let silent = server(SERVER).handle(never).start().await.unwrap();
    let flags = Arc::new(AtomicU32::new(0));
    let seen = flags.clone();
    let answering = move |request: CreditControlRequest, context: diameter_node::Context| {
        seen.store(context.message().header().flags.0.into(), Ordering::Relaxed);
        grant(request, context)
    };
    let other = server(OTHER).handle(answering).start().await.unwrap();
    let last = PeerSettings { priority: 1, ..peer(OTHER, address(&other)) };
    let client = client_of_both(peer(SERVER, address(&silent)), last).await;
    let sender = client.clone();
    let answer = tokio::spawn(async move { sender.send(ccr(&sender, 5)).await });
    wait_until(|| async { pending(&client, &SERVER).await == 1 }).await;
    // Without a word: as if it had crashed.
    drop(silent);
    let answer = soon(answer).await.unwrap().unwrap();
    assert_eq!((answer.origin_host, answer.cc_request_number), (OTHER, 5));
    let flags = CommandFlags(flags.load(Ordering::Relaxed) as u8);
    assert!(flags.contains(CommandFlags::RETRANSMITTED));
}

#[tokio::test]
async fn request_that_was_never_sent_has_no_t_flag_at_the_next_peer() {
    let full = server(SERVER).handle(grant).start().await.unwrap();
    let flags = Arc::new(AtomicU32::new(u32::MAX));
    let seen = flags.clone();
    let answering = move |request: CreditControlRequest, context: diameter_node::Context| {
        seen.store(context.message().header().flags.0.into(), Ordering::Relaxed);
        grant(request, context)
    };
    let other = server(OTHER).handle(answering).start().await.unwrap();
    // It takes no request at all.
    let mut first = peer(SERVER, address(&full));
    first.protocol.max_pending = 0;
    let last = PeerSettings { priority: 1, ..peer(OTHER, address(&other)) };
    let client = client_of_both(first, last).await;
    assert_eq!(answered_by(&client).await, OTHER);
    let flags = CommandFlags(flags.load(Ordering::Relaxed) as u8);
    assert!(flags.contains(CommandFlags::REQUEST));
    assert!(!flags.contains(CommandFlags::RETRANSMITTED));
}

#[tokio::test]
async fn without_another_peer_a_lost_request_ends_at_once() {
    let silent = server(SERVER).handle(never).start().await.unwrap();
    let client = client_of(&silent).await;
    let sender = client.clone();
    let answer = tokio::spawn(async move { sender.send(ccr(&sender, 5)).await });
    wait_until(|| async { pending(&client, &SERVER).await == 1 }).await;
    drop(silent);
    match soon(answer).await.unwrap() {
        Err(SendError::NoAnswer(NoAnswer::Lost { peer })) => assert_eq!(peer, SERVER),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn busy_peer_is_passed_over_and_believed_when_there_is_no_other() {
    async fn busy(
        _: CreditControlRequest,
        _: diameter_node::Context,
    ) -> Result<CreditControlAnswer, Rejection> {
        Err(Rejection::new(ResultCode::DIAMETER_TOO_BUSY))
    }
    let one = server(SERVER).handle(busy).start().await.unwrap();
    let other = server(OTHER).handle(grant).start().await.unwrap();
    let last = PeerSettings { priority: 1, ..peer(OTHER, address(&other)) };
    let client = client_of_both(peer(SERVER, address(&one)), last).await;
    assert_eq!(answered_by(&client).await, OTHER);
    assert!(client.remove_peer(&OTHER, Duration::ZERO).await);
    match soon(client.send(ccr(&client, 0))).await {
        Err(SendError::Error(error)) => assert_eq!(error.outcome().unwrap().code(), 3004),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn routes_lead_to_other_realms_and_without_one_nothing_is_sent() {
    let partner = DiameterIdentity::from_static("partner.example");
    let (one, other) = (
        server(SERVER).handle(grant).serves_realm(partner.clone()).start().await.unwrap(),
        server(OTHER).handle(grant).serves_realm(partner.clone()).start().await.unwrap(),
    );
    let to_partner = |client: &Node| {
        let mut request = ccr(client, 0);
        request.destination_realm = DiameterIdentity::from_static("Partner.Example");
        request
    };

    let none = client_of(&one).await;
    match soon(none.send(to_partner(&none))).await {
        Err(SendError::NoAnswer(NoAnswer::Undeliverable(Undeliverable::NoPeer {
            application_id,
            realm,
            ..
        }))) => {
            assert_eq!((application_id, realm.unwrap().as_str()), (4, "Partner.Example"));
        }
        other => panic!("{other:?}"),
    }
    soon(none.shutdown(Duration::ZERO)).await;

    let routed = client()
        .peer(peer(SERVER, address(&one)))
        .peer(peer(OTHER, address(&other)))
        .route(Route::default_route().via(SERVER))
        .route(Route::to(partner).application(4).via(OTHER))
        .start()
        .await
        .unwrap();
    assert!(soon(routed.available(&SERVER)).await && soon(routed.available(&OTHER)).await);
    for _ in 0..10 {
        let answer = soon(routed.send(to_partner(&routed))).await.unwrap();
        assert_eq!(answer.origin_host, OTHER);
    }
    let mut request = ccr(&routed, 0);
    request.destination_realm = DiameterIdentity::from_static("third.example");
    match soon(routed.send(request)).await {
        Err(SendError::Error(error)) => assert_eq!(error.outcome().unwrap().code(), 3003),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn request_for_a_host_that_is_gone_goes_to_agents_and_to_nobody_else() {
    let (one, other) = two_servers().await;
    let client = client_of_both(peer(SERVER, address(&one)), peer(OTHER, address(&other))).await;
    let for_server = |client: &Node| {
        let mut request = ccr(client, 0);
        request.destination_host = Some(SERVER);
        request
    };
    assert_eq!(soon(client.send(for_server(&client))).await.unwrap().origin_host, SERVER);
    soon(one.shutdown(Duration::ZERO)).await;
    wait_until(|| async { !snapshot(&client, &SERVER).await.unwrap().state.is_open() }).await;
    match soon(client.send(for_server(&client))).await {
        Err(SendError::NoAnswer(NoAnswer::Undeliverable(Undeliverable::HostGone {
            host, ..
        }))) => {
            assert_eq!(host, SERVER.as_str());
        }
        other => panic!("{other:?}"),
    }

    // A relay says what it is, a proxy is told to be one; either answers for itself.
    const DRA: DiameterIdentity = DiameterIdentity::from_static("dra1.example.net");
    let relay = server(DRA).application(diameter_peer::Application::relay()).handle(grant);
    let relay = relay.start().await.unwrap();
    client.add_peer(peer(DRA, address(&relay))).unwrap();
    assert!(soon(client.available(&DRA)).await);
    match soon(client.send(for_server(&client))).await {
        Err(SendError::Error(error)) => {
            assert_eq!(error.outcome().unwrap().code(), 3002);
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(snapshot(&relay, &CLIENT).await.unwrap().statistics.connections, 1);
    assert!(soon(client.remove_peer(&DRA, Duration::ZERO)).await);
    assert!(soon(client.remove_peer(&OTHER, Duration::ZERO)).await);
    client.add_peer(PeerSettings { is_proxy: true, ..peer(OTHER, address(&other)) }).unwrap();
    assert!(soon(client.available(&OTHER)).await);
    assert!(matches!(soon(client.send(for_server(&client))).await, Err(SendError::Error(_))));
}
