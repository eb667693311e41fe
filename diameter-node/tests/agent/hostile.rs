//! Agents in circles, answers to nothing, and answers from others.

use std::net::Ipv4Addr;

use diameter_core::{Header, HopByHopId};
use diameter_node::agent::Agent;
use diameter_node::{Node, PeerSettings, Route, Tcp, UnknownPeers};

use crate::rig::*;

/// Relays that lead to the realm in a circle: each by the next one.
async fn circle(names: &[&str]) -> Vec<Node> {
    let mut nodes = Vec::new();
    for (index, name) in names.iter().enumerate() {
        let next = identity(names[(index + 1) % names.len()]);
        let node = Node::builder(identity(name), identity("example.net"))
            .listen(Tcp, (Ipv4Addr::LOCALHOST, 0))
            .unknown_peers(UnknownPeers::accept())
            .agent(Agent::relay())
            .route(Route::to(identity(REALM)).via(next));
        nodes.push(start(node).await);
    }
    for (index, node) in nodes.iter().enumerate() {
        let next = &nodes[(index + 1) % nodes.len()];
        let to = next.identity().host.clone();
        // The two of a pair have one connection.
        if nodes.len() > 2 || index == 0 {
            let peer = PeerSettings::new(to.clone()).connect(Tcp, address(next).to_string());
            node.add_peer(peer).unwrap();
        }
    }
    for (index, node) in nodes.iter().enumerate() {
        let to = nodes[(index + 1) % nodes.len()].identity().host.clone();
        let connected = async {
            while !node.available(&to).await {
                tokio::task::yield_now().await;
            }
        };
        soon(connected).await;
    }
    nodes
}

#[tokio::test]
async fn circles_of_two_and_three_agents_end_with_an_error() {
    for names in [
        &["a.example.net", "b.example.net"][..],
        &["a.example.net", "b.example.net", "c.example.net"],
    ] {
        let nodes = circle(names).await;
        let mut client = Peer::connect(&nodes[0], CLIENT).await;
        let refused = client.ask(&request(1)).await;
        // No agent sends it where it has been: the last one has nobody left.
        assert_eq!(result_code(&refused), 3002);
        assert_eq!(values(&refused, ORIGIN_HOST), [*names.last().unwrap()]);
        for node in &nodes {
            assert_eq!(settled(node).await.received, 1);
        }
    }
}

#[tokio::test]
async fn agent_that_sends_requests_back_is_told_of_the_loop() {
    let relay = relay().await;
    let mut client = Peer::connect(&relay, CLIENT).await;
    let mut server = Peer::connect(&relay, SERVER).await;
    client.send(&request(1)).await;
    let received = server.next().await;
    // An agent that minds no Route-Record, but appends its own.
    let mut avps: Vec<_> = received.avps().map(|it| it.unwrap().to_raw()).collect();
    avps.push(avp(ROUTE_RECORD, RELAY));
    let back = with_header(Header { hop_by_hop_id: HopByHopId(77), ..*received.header() }, &avps);
    let refused = server.ask(&back).await;
    assert_rejected(&refused, &back, 3005, RELAY);
    server
        .send(&with_header(
            Header { hop_by_hop_id: received.header().hop_by_hop_id, ..*refused.header() },
            &refused.avps().map(|it| it.unwrap().to_raw()).collect::<Vec<_>>(),
        ))
        .await;
    assert_rejected(&client.next().await, &request(1), 3005, RELAY);
}

// Proves: rt-43
#[tokio::test]
async fn answers_to_nothing_and_from_others_are_ignored() {
    let relay = relay().await;
    let mut client = Peer::connect(&relay, CLIENT).await;
    let mut server = Peer::connect(&relay, SERVER).await;
    client.send(&request(1)).await;
    let received = server.next().await;
    let mut other = Peer::connect(&relay, OTHER).await;
    // To nothing.
    let nothing = Header {
        hop_by_hop_id: HopByHopId(received.header().hop_by_hop_id.0 ^ 0x8000_0000),
        ..*received.header()
    };
    server.send(&answer(&with_header(nothing, &[]), 2001)).await;
    // From a peer that was not asked.
    other.send(&answer(&received, 2001)).await;
    // To the request, but for another one of its origin.
    let wrong = Header { end_to_end_id: diameter_core::EndToEndId(4711), ..*received.header() };
    server.send(&answer(&with_header(wrong, &[]), 2001)).await;
    // From the client that asked.
    client.send(&answer(&received, 2001)).await;
    client.silence().await;
    // The right one, twice.
    server.send_all([&answer(&received, 2002), &answer(&received, 2002)]).await;
    assert_eq!(result_code(&client.next().await), 2002);
    client.silence().await;
    assert_eq!(settled(&relay).await.answered, 1);
    assert_eq!(relay.peers().await.len(), 3);
}
