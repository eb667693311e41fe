//! Peers that are lost, or say that another may do better (RFC 6733, 5.5.4 and 7).

use std::time::Duration;

use diameter_core::CommandFlags;
use diameter_node::agent::{Agent, RejectionReason};

use crate::rig::*;

/// The requests as one of the two servers gets them, in any order.
async fn take(server: &mut Peer, count: usize) -> Vec<diameter_core::Message> {
    let mut taken = Vec::with_capacity(count);
    for _ in 0..count {
        taken.push(server.next().await);
    }
    taken
}

// Proves: rt-70
#[tokio::test]
async fn requests_of_a_dead_peer_go_to_another_with_the_t_flag() {
    let relay = relay().await;
    let mut client = Peer::connect(&relay, CLIENT).await;
    let mut server = Peer::connect(&relay, SERVER).await;
    client.send(&request(1)).await;
    assert_forwarded(&server.next().await, &request(1), CLIENT);
    let mut other = Peer::connect(&relay, OTHER).await;
    drop(server);
    let again = other.next().await;
    assert_same_but_flags(&again, &request(1), CLIENT);
    assert_eq!(again.header().flags, CommandFlags(0xd0));
    other.send(&answer(&again, 2001)).await;
    assert_eq!(result_code(&client.next().await), 2001);
    let statistics = settled(&relay).await;
    assert_eq!((statistics.peers_lost, statistics.answered), (1, 1));
}

// Proves: rt-71
#[tokio::test]
async fn request_for_a_dead_peer_itself_is_answered_3002() {
    let relay = relay().await;
    let mut client = Peer::connect(&relay, CLIENT).await;
    let mut server = Peer::with(&relay, SERVER, &[APPLICATION]).await;
    let mut other = Peer::with(&relay, OTHER, &[APPLICATION]).await;
    let request = request_with(1, &[avp(DESTINATION_HOST, SERVER)]);
    client.send(&request).await;
    server.next().await;
    drop(server);
    assert_rejected(&client.next().await, &request, 3002, RELAY);
    other.silence().await;
    assert_eq!(settled(&relay).await.rejected_for(RejectionReason::PeerLost), 1);
}

// Proves: rt-72
#[tokio::test]
async fn request_that_a_peer_cannot_deliver_goes_to_another() {
    let relay = relay().await;
    let mut client = Peer::connect(&relay, CLIENT).await;
    let mut server = Peer::connect(&relay, SERVER).await;
    for code in [3002, 3004] {
        client.send(&request(1)).await;
        let first = server.next().await;
        let mut other = Peer::connect(&relay, OTHER).await;
        server.send(&answer(&first, code)).await;
        let second = other.next().await;
        // The first has not carried it out.
        assert_forwarded(&second, &request(1), CLIENT);
        // And when the other cannot either, that is the answer.
        other.send(&answer(&second, 3002)).await;
        let last = client.next().await;
        assert_eq!(
            (result_code(&last), &values(&last, ORIGIN_HOST)[0][..]),
            (3002, SERVER.as_bytes())
        );
        drop(other);
        while relay.peers().await.len() > 2 {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }
    assert_eq!(settled(&relay).await.refused_by_peers, 4);
}

#[tokio::test]
async fn agent_that_is_told_so_leaves_retries_to_the_client() {
    let relay = start(builder(RELAY).agent(Agent::relay().tries_others(false))).await;
    let mut client = Peer::connect(&relay, CLIENT).await;
    let mut server = Peer::connect(&relay, SERVER).await;
    client.send(&request(1)).await;
    let first = server.next().await;
    let mut other = Peer::connect(&relay, OTHER).await;
    server.send(&answer(&first, 3004)).await;
    assert_eq!(result_code(&client.next().await), 3004);
    other.silence().await;
}

// Proves: rt-26
#[tokio::test]
async fn peer_in_a_route_record_is_no_candidate() {
    let relay = relay().await;
    let mut client = Peer::connect(&relay, CLIENT).await;
    let mut server = Peer::connect(&relay, SERVER).await;
    let passed = request_with(1, &[avp(ROUTE_RECORD, "SERVER1.home.example")]);
    let refused = client.ask(&passed).await;
    assert_rejected(&refused, &passed, 3002, RELAY);
    let mut other = Peer::connect(&relay, OTHER).await;
    for _ in 0..8 {
        client.send(&passed).await;
        let received = other.next().await;
        assert_forwarded(&received, &passed, CLIENT);
        other.send(&answer(&received, 2001)).await;
        client.next().await;
    }
    server.silence().await;
}

// Proves: rt-20, rt-42
#[tokio::test]
async fn server_that_dies_with_ten_thousand_requests_leaves_none_unaccounted() {
    const COUNT: usize = 10_000;
    let relay = relay().await;
    let mut client = Peer::connect(&relay, CLIENT).await;
    let mut server = Peer::connect(&relay, SERVER).await;
    let requests: Vec<_> = (0..COUNT as u32).map(request).collect();
    client.send_all(&requests).await;
    take(&mut server, COUNT).await;
    assert_eq!(relay.agent_statistics().pending, COUNT as u64);
    let mut other = Peer::connect(&relay, OTHER).await;
    drop(server);
    let again = take(&mut other, COUNT).await;
    assert!(again.iter().all(|it| it.header().flags == CommandFlags(0xd0)));
    // The other answers half of them, and dies too.
    let answers: Vec<_> = again[..COUNT / 2].iter().map(|it| answer(it, 2001)).collect();
    other.send_all(&answers).await;
    let answered = take(&mut client, COUNT / 2).await;
    drop(other);
    let refused = take(&mut client, COUNT / 2).await;

    let mut seen: Vec<_> =
        answered.iter().chain(&refused).map(|it| it.header().hop_by_hop_id.0).collect();
    seen.sort_unstable();
    assert_eq!(seen, (0..COUNT as u32).collect::<Vec<_>>());
    assert!(answered.iter().all(|it| result_code(it) == 2001));
    assert!(refused.iter().all(|it| result_code(it) == 3002));
    let statistics = settled(&relay).await;
    assert_eq!(statistics.received, COUNT as u64);
    assert_eq!(statistics.answered, COUNT as u64 / 2);
    assert_eq!(statistics.rejected, [(RejectionReason::PeerLost, COUNT as u64 / 2)]);
}

#[tokio::test]
async fn answers_for_a_connection_that_is_gone_are_dropped_and_counted() {
    const COUNT: usize = 100;
    let relay = relay().await;
    let mut client = Peer::connect(&relay, CLIENT).await;
    let mut server = Peer::connect(&relay, SERVER).await;
    let requests: Vec<_> = (0..COUNT as u32).map(request).collect();
    client.send_all(&requests).await;
    let received = take(&mut server, COUNT).await;
    drop(client);
    while relay.peers().await.len() > 1 {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    let mut client = Peer::connect(&relay, CLIENT).await;
    let answers: Vec<_> = received.iter().map(|it| answer(it, 2001)).collect();
    server.send_all(&answers).await;
    client.silence().await;
    let statistics = settled(&relay).await;
    assert_eq!((statistics.received, statistics.dropped), (COUNT as u64, COUNT as u64));
    // The new connection works.
    client.send(&request(1)).await;
    let received = server.next().await;
    server.send(&answer(&received, 2001)).await;
    assert_eq!(result_code(&client.next().await), 2001);
}

#[tokio::test]
async fn server_that_is_late_is_answered_for_and_then_ignored() {
    let agent = Agent::relay().timeout(Duration::from_millis(100));
    let relay = start(builder(RELAY).agent(agent)).await;
    let mut client = Peer::connect(&relay, CLIENT).await;
    let mut server = Peer::connect(&relay, SERVER).await;
    client.send(&request(1)).await;
    let received = server.next().await;
    assert_rejected(&client.next().await, &request(1), 3002, RELAY);
    server.send(&answer(&received, 2001)).await;
    client.silence().await;
    assert_eq!(settled(&relay).await.rejected_for(RejectionReason::TimedOut), 1);
    let late = async {
        loop {
            let peers = relay.peers().await;
            let server = peers.iter().find(|it| it.identity.as_str() == SERVER).unwrap();
            if server.statistics.late_answers == 1 {
                break;
            }
        }
    };
    soon(late).await;
}
