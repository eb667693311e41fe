//! Nodes and peers that come and go.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use diameter_core::Rejection;
use diameter_messages::gy::*;
use diameter_node::{Context, NoAnswer, Node, SendError, Tcp, UnknownPeers};
use diameter_peer::{State, WatchdogState};

use crate::rig::*;

async fn slow(
    request: CreditControlRequest,
    context: Context,
) -> Result<CreditControlAnswer, Rejection> {
    tokio::time::sleep(Duration::from_millis(300)).await;
    grant(request, context).await
}

#[tokio::test]
async fn shutdown_lets_requests_end_refuses_new_ones_and_says_good_bye() {
    let (go_on, gate) = tokio::sync::watch::channel(false);
    let waits = move |request, context| {
        let mut gate = gate.clone();
        async move {
            gate.wait_for(|is_open| *is_open).await.unwrap();
            grant(request, context).await
        }
    };
    let server = server(SERVER).handle(waits).start().await.unwrap();
    let client = client_of(&server).await;
    let sender = client.clone();
    let under_way = tokio::spawn(async move { sender.send(ccr(&sender, 1)).await });
    wait_until(|| async { pending(&client, &SERVER).await == 1 }).await;
    let stopping = server.clone();
    let stopping = tokio::spawn(async move { stopping.shutdown(SOON).await });
    tokio::time::sleep(Duration::from_millis(50)).await;
    match soon(client.send(ccr(&client, 2))).await {
        Err(SendError::Error(error)) => assert_eq!(error.outcome().unwrap().code(), 3002),
        other => panic!("{other:?}"),
    }
    go_on.send(true).unwrap();
    assert_eq!(soon(under_way).await.unwrap().unwrap().cc_request_number, 1);
    soon(stopping).await.unwrap();
    let last = snapshot(&client, &SERVER).await.unwrap().last_error.unwrap();
    assert!(last.contains("the peer disconnected: REBOOTING"), "{last}");
    assert!(server.peers().await.is_empty());
}

#[tokio::test]
async fn shutdown_does_not_wait_for_ever_for_a_handler() {
    let dropped = Arc::new(AtomicBool::new(false));
    struct Guard(Arc<AtomicBool>);
    impl Drop for Guard {
        fn drop(&mut self) {
            self.0.store(true, Ordering::Relaxed);
        }
    }
    let flag = dropped.clone();
    let handler = move |request, context| {
        let guard = Guard(flag.clone());
        async move {
            let _guard = guard;
            never(request, context).await
        }
    };
    let server = server(SERVER).handle(handler).start().await.unwrap();
    let client = client_of(&server).await;
    let sender = client.clone();
    tokio::spawn(async move { sender.send(ccr(&sender, 1)).await });
    wait_until(|| async { pending(&client, &SERVER).await == 1 }).await;
    let start = Instant::now();
    soon(server.shutdown(Duration::from_millis(200))).await;
    assert!(start.elapsed() >= Duration::from_millis(200));
    assert!(dropped.load(Ordering::Relaxed), "the handler is still there");
}

#[tokio::test]
async fn client_connects_again_to_a_server_that_was_restarted() {
    let mut server = server(SERVER).handle(grant).start().await.unwrap();
    let client = client_of(&server).await;
    let restarted = |at| {
        let again = Node::builder(SERVER, REALM).handle(grant).listen(Tcp, at);
        again.unknown_peers(UnknownPeers::accept()).start()
    };
    let at = address(&server);
    for connections in 2..5 {
        soon(server.shutdown(Duration::ZERO)).await;
        drop(server);
        wait_until(|| async { !snapshot(&client, &SERVER).await.unwrap().state.is_open() }).await;
        server = restarted(at).await.unwrap();
        assert!(soon(client.available(&SERVER)).await);
        soon(client.send(ccr(&client, 0))).await.unwrap();
        let now = snapshot(&client, &SERVER).await.unwrap();
        assert_eq!(now.statistics.connections, connections);
    }
    // Without a word, as in a crash: then the watchdog wants three answers before requests are sent
    // (RFC 3539, 3.4.1).
    drop(server);
    wait_until(|| async { !snapshot(&client, &SERVER).await.unwrap().state.is_open() }).await;
    let _server = restarted(at).await.unwrap();
    wait_until(|| async { snapshot(&client, &SERVER).await.unwrap().state.is_open() }).await;
    assert_eq!(snapshot(&client, &SERVER).await.unwrap().watchdog, WatchdogState::Reopen);
    assert!(matches!(
        soon(client.send(ccr(&client, 0))).await,
        Err(SendError::NoAnswer(NoAnswer::Undeliverable(_)))
    ));
}

#[tokio::test]
async fn peers_are_added_and_removed_while_the_node_runs() {
    let server = server(SERVER).handle(slow).start().await.unwrap();
    let client = client().start().await.unwrap();
    assert!(matches!(
        soon(client.send(ccr(&client, 0))).await,
        Err(SendError::NoAnswer(NoAnswer::Undeliverable(_)))
    ));
    client.add_peer(peer(SERVER, address(&server))).unwrap();
    assert!(client.add_peer(peer(SERVER, address(&server))).is_err());
    assert!(soon(client.available(&SERVER)).await);
    let sender = client.clone();
    let under_way = tokio::spawn(async move { sender.send(ccr(&sender, 1)).await });
    wait_until(|| async { pending(&client, &SERVER).await == 1 }).await;
    assert!(soon(client.remove_peer(&SERVER, SOON)).await);
    soon(under_way).await.unwrap().unwrap();
    assert!(client.peers().await.is_empty());
    assert!(!client.remove_peer(&SERVER, Duration::ZERO).await);
    // It was said, not cut.
    wait_until(|| async { server.peers().await.is_empty() }).await;
    client.add_peer(peer(SERVER, address(&server))).unwrap();
    assert!(soon(client.available(&SERVER)).await);
}

#[tokio::test]
async fn node_that_is_dropped_leaves_nothing_behind() {
    let server = server(SERVER).handle(grant).start().await.unwrap();
    let client = client_of(&server).await;
    let at = address(&server);
    drop(server);
    wait_until(|| async {
        snapshot(&client, &SERVER).await.unwrap().state != State::IOpen
            && tokio::net::TcpStream::connect(at).await.is_err()
    })
    .await;
}

// Proves: ses-19, ses-39
#[tokio::test]
async fn origin_state_id_grows_with_every_start_of_one_second() {
    let mut last = 0;
    for _ in 0..5 {
        let node = client().start().await.unwrap();
        let id = node.identity().state_id.unwrap();
        assert!(id > last, "{id} after {last}");
        last = id;
    }
    // Another process, whose clock is behind.
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("state-id");
    std::fs::write(&file, "4000000000\n").unwrap();
    let mut last = 4_000_000_000;
    for _ in 0..3 {
        let node = client().state_file(&file).start().await.unwrap();
        let id = node.identity().state_id.unwrap();
        // Other tests of this process may have started nodes meanwhile.
        assert!(id > last, "{id} after {last}");
        last = id;
        assert_eq!(std::fs::read_to_string(&file).unwrap(), format!("{id}\n"));
    }
    std::fs::write(&file, "yesterday").unwrap();
    let error = client().state_file(&file).start().await.unwrap_err().to_string();
    assert!(error.contains("state-id: it holds no number"), "{error}");
}
