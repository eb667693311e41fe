//! Connections that are quiet, that end, and that come back.

use std::time::{Duration, Instant};

use diameter_messages::base::ResultCode;
use diameter_node::{NoAnswer, Node, SendError};
use diameter_peer::{State, WatchdogState};
use diameter_testkit::Address;
use diameter_testkit::lab::Tally;

use crate::make::{Work, with_each};
use crate::us::{self, ccr, client, connected, server, wait_for};

/// Waits until the node's only peer is in this state.
async fn wait_for_state(node: &Node, state: State) {
    let deadline = Instant::now() + Duration::from_secs(20);
    loop {
        let peers = node.peers().await;
        if peers.first().is_some_and(|peer| peer.state == state) {
            return;
        }
        assert!(Instant::now() < deadline, "{peers:?}");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs freeDiameterd, Erlang and a C compiler"]
async fn a_quiet_connection_is_kept_by_watchdogs() {
    with_each(async |make| {
        let server = make.server(None).await;
        let node = connected(&server, client(&server, None)).await;
        let before = node.peers().await[0].statistics;
        tokio::time::sleep(Duration::from_secs(18)).await;
        let peer = &node.peers().await[0];
        let received = peer.statistics.messages_received - before.messages_received;
        assert!(received >= 2, "{peer}");
        assert_eq!((peer.state, peer.watchdog), (State::IOpen, WatchdogState::Okay), "{peer}");
        assert_eq!(peer.statistics.unasked_watchdog_answers, 0);
        node.shutdown(Duration::from_secs(1)).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs freeDiameterd, Erlang and a C compiler"]
async fn a_server_that_says_good_bye_is_connected_to_again_when_it_is_back() {
    with_each(async |make| {
        let address = Address::new();
        let server = make.server_at(address, None).await;
        let node = connected(&server, client(&server, None)).await;
        server.program.terminate();
        wait_for_state(&node, State::Closed).await;
        drop(server);

        let server = make.server_at(address, None).await;
        wait_for(&node, &server).await;
        let answer = node.send(ccr(node.client(), &node.client().new_session_id(), 0)).await;
        assert_eq!(answer.unwrap().result_code, ResultCode::DIAMETER_SUCCESS);
        node.shutdown(Duration::from_secs(1)).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs freeDiameterd, Erlang and a C compiler"]
async fn our_good_bye_is_answered() {
    with_each(async |make| {
        let server = make.server(None).await;
        let node = connected(&server, client(&server, None)).await;
        let start = Instant::now();
        node.shutdown(Duration::from_secs(1)).await;
        // Without a DPA it would wait for five seconds.
        assert!(start.elapsed() < Duration::from_secs(3), "{:?}", start.elapsed());

        let address = Address::new();
        let node = us::server(address, None).start().await.unwrap();
        let their = make.client(Work::CreditControl, (us::SERVER, address.tcp()), None).await;
        their.program.wait_for("LAB-CLIENT").await;
        let start = Instant::now();
        node.shutdown(Duration::from_secs(1)).await;
        assert!(start.elapsed() < Duration::from_secs(3), "{:?}", start.elapsed());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs freeDiameterd, Erlang and a C compiler"]
async fn their_client_says_good_bye_and_its_peer_is_gone() {
    with_each(async |make| {
        let address = Address::new();
        let node = server(address, None).start().await.unwrap();
        let their = make.client(Work::S6a, (us::SERVER, address.tcp()), None).await;
        Tally::of(&their.program).await;
        let deadline = Instant::now() + Duration::from_secs(20);
        while !node.peers().await.is_empty() {
            assert!(Instant::now() < deadline, "{:?}", node.peers().await);
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        node.shutdown(Duration::from_secs(1)).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs freeDiameterd, Erlang and a C compiler"]
async fn a_client_killed_in_its_session_is_served_when_it_is_back() {
    with_each(async |make| {
        let address = Address::new();
        let node = server(address, None).start().await.unwrap();
        let to = (us::SERVER, address.tcp());
        let mut their = make.client(Work::CreditControl, to, None).await;
        their.program.wait_for("LAB-CLIENT").await;
        their.program.kill();

        let their = make.client(Work::CreditControl, to, None).await;
        let tally = Tally::of(&their.program).await;
        assert_eq!(tally, Tally { sent: 3, answered: 3, successful: 3 });
        node.shutdown(Duration::from_secs(1)).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs freeDiameterd, Erlang and a C compiler"]
async fn a_server_killed_in_the_middle_of_traffic_loses_no_request_without_a_word() {
    with_each(async |make| {
        let address = Address::new();
        let mut their = make.server_at(address, None).await;
        let node = connected(&their, client(&their, None)).await;
        let traffic = tokio::spawn(traffic(node.clone()));

        tokio::time::sleep(Duration::from_millis(300)).await;
        their.program.kill();
        tokio::time::sleep(Duration::from_millis(300)).await;
        let their = make.server_at(address, None).await;
        wait_for(&node, &their).await;

        let tally = traffic.await.unwrap();
        assert_eq!(tally.sent, tally.answered + tally.lost + tally.undeliverable, "{tally:?}");
        assert!(tally.answered > 0 && tally.undeliverable > 0, "{tally:?}");
        assert!(tally.is_answered_at_last, "{tally:?}");
        node.shutdown(Duration::from_secs(1)).await;
    })
    .await;
}

#[derive(Debug, Default)]
struct Traffic {
    sent: u32,
    answered: u32,
    lost: u32,
    undeliverable: u32,
    is_answered_at_last: bool,
}

/// Sends requests, ten at a time, until there were failures and then successes again: the other program takes its
/// time to start.
async fn traffic(node: Node) -> Traffic {
    let mut tally = Traffic::default();
    let deadline = Instant::now() + Duration::from_secs(60);
    while Instant::now() < deadline && !(tally.undeliverable > 0 && tally.is_answered_at_last) {
        let ten = (0..10).map(|_| {
            let node = node.clone();
            tokio::spawn(async move {
                let session_id = node.client().new_session_id();
                node.send(ccr(node.client(), &session_id, 0)).await
            })
        });
        for request in ten.collect::<Vec<_>>() {
            tally.sent += 1;
            tally.is_answered_at_last = false;
            match request.await.unwrap() {
                Ok(_) => {
                    tally.answered += 1;
                    tally.is_answered_at_last = true;
                }
                Err(SendError::NoAnswer(NoAnswer::Lost { .. })) => tally.lost += 1,
                Err(SendError::NoAnswer(NoAnswer::Undeliverable(_))) => tally.undeliverable += 1,
                Err(error) => panic!("{error}"),
            }
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    tally
}
