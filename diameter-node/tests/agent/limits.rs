//! How much may be on its way.

use std::time::Duration;

use diameter_node::Route;
use diameter_node::agent::{Agent, ForwardLimits, RejectionReason};

use crate::rig::*;

const SLOW_REALM: &str = "slow.example";
const SLOW: &str = "server.slow.example";

fn for_slow(number: u32) -> diameter_core::Message {
    let avps = [&avps()[..3], &[avp(DESTINATION_REALM, SLOW_REALM)]].concat();
    message(REQUEST, (number, number), &avps)
}

#[tokio::test]
async fn slow_server_delays_its_own_requests_only() {
    let limits = ForwardLimits { from_peer: 100, to_peer: 50, total: 1_000 };
    let relay = builder(RELAY)
        .route(Route::to(identity(SLOW_REALM)).via(identity(SLOW)))
        .agent(Agent::relay().limits(limits).timeout(Duration::from_secs(600)));
    let relay = start(relay).await;
    let mut client = Peer::connect(&relay, CLIENT).await;
    let mut server = Peer::connect(&relay, SERVER).await;
    let mut slow = Peer::connect(&relay, SLOW).await;
    let requests: Vec<_> = (0..80).map(for_slow).collect();
    client.send_all(&requests).await;
    // Beyond what one server may have they are answered at once; the last tenth is for what is more urgent.
    for request in &requests[45..] {
        assert_rejected(&client.next().await, request, 3004, RELAY);
    }
    // The other server is served as ever.
    client.send(&request(1)).await;
    let received = server.next().await;
    server.send(&answer(&received, 2001)).await;
    assert_eq!(result_code(&client.next().await), 2001);
    // And the slow one again when it has answered.
    let first = slow.next().await;
    slow.send(&answer(&first, 2001)).await;
    assert_eq!(client.next().await.header().hop_by_hop_id.0, 0);
    client.send(&for_slow(90)).await;
    for _ in 1..45 {
        slow.next().await;
    }
    assert_eq!(slow.next().await.header().end_to_end_id.0, 90);
    assert_eq!(relay.agent_statistics().rejected_for(RejectionReason::TooBusy), 35);
}

// Proves: drmp-02, drmp-03
#[tokio::test]
async fn when_something_must_be_turned_away_what_is_urgent_still_goes_through() {
    let drmp = |priority: u32| avp(301, priority.to_be_bytes());
    for limits in [
        ForwardLimits { from_peer: 20, to_peer: 100, total: 100 },
        ForwardLimits { from_peer: 100, to_peer: 20, total: 100 },
        ForwardLimits { from_peer: 100, to_peer: 100, total: 20 },
    ] {
        let agent = Agent::relay().limits(limits).timeout(Duration::from_secs(600));
        let relay = start(builder(RELAY).agent(agent)).await;
        let mut client = Peer::connect(&relay, CLIENT).await;
        let mut server = Peer::connect(&relay, SERVER).await;
        // Of twenty places the lowest priority has 17, the default one 18, the highest all.
        let mut number = 0;
        for (more, room) in [(vec![drmp(15)], 17), (Vec::new(), 1), (vec![drmp(0)], 2)] {
            for place in 0..=room {
                number += 1;
                let request = request_with(number, &more);
                client.send(&request).await;
                match place < room {
                    true => assert_eq!(
                        server.next().await.header().end_to_end_id,
                        request.header().end_to_end_id
                    ),
                    false => assert_rejected(&client.next().await, &request, 3004, RELAY),
                }
            }
        }
        assert_eq!(relay.agent_statistics().rejected_for(RejectionReason::TooBusy), 3);
    }
}

#[tokio::test]
async fn one_peer_and_all_of_them_may_have_so_many_requests_under_way() {
    for (limits, other_goes_through) in [
        (ForwardLimits { from_peer: 2, to_peer: 100, total: 100 }, true),
        (ForwardLimits { from_peer: 100, to_peer: 100, total: 2 }, false),
    ] {
        let relay = start(builder(RELAY).agent(Agent::relay().limits(limits))).await;
        let mut client = Peer::connect(&relay, CLIENT).await;
        let mut another = Peer::connect(&relay, "client2.example.net").await;
        let mut server = Peer::connect(&relay, SERVER).await;
        client.send_all([&request(1), &request(2), &request(3)]).await;
        let received = [server.next().await, server.next().await];
        assert_rejected(&client.next().await, &request(3), 3004, RELAY);
        another.send(&request(4)).await;
        match other_goes_through {
            true => assert_eq!(server.next().await.header().end_to_end_id.0, 1_000_004),
            false => assert_rejected(&another.next().await, &request(4), 3004, RELAY),
        }
        // Places are given back.
        server.send(&answer(&received[0], 2001)).await;
        client.next().await;
        client.send(&request(5)).await;
        assert_eq!(server.next().await.header().end_to_end_id.0, 1_000_005);
    }
}
