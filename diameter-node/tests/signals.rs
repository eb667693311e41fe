//! How signals end a node. Alone in a process: signals are everybody's.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may")]

use std::net::Ipv4Addr;
use std::process::Command;
use std::time::{Duration, Instant};

use diameter_core::{DiameterIdentity, Rejection};
use diameter_messages::gy::*;
use diameter_node::{Context, Node, PeerSettings, Tcp, UnknownPeers};

const SERVER: DiameterIdentity = DiameterIdentity::from_static("ocs1.example.net");
const REALM: DiameterIdentity = DiameterIdentity::from_static("example.net");

async fn never(_: CreditControlRequest, _: Context) -> Result<CreditControlAnswer, Rejection> {
    std::future::pending().await
}

fn kill(signal: &str) {
    let pid = std::process::id().to_string();
    assert!(Command::new("kill").args([signal, &pid]).status().unwrap().success());
}

/// A server that works on a request, and its client.
async fn busy() -> (Node, Node) {
    let server = Node::builder(SERVER, REALM)
        .handle(never)
        .listen(Tcp, (Ipv4Addr::LOCALHOST, 0))
        .unknown_peers(UnknownPeers::accept());
    let server = server.start().await.unwrap();
    let address = server.local_addresses()[0].to_string();
    let client = Node::builder(DiameterIdentity::from_static("pgw1.example.net"), REALM)
        .sends::<CreditControlRequest>()
        .peer(PeerSettings::new(SERVER).connect(Tcp, address));
    let client = client.start().await.unwrap();
    assert!(client.available(&SERVER).await);
    let request = CreditControlRequest::builder()
        .session_id(client.client().new_session_id())
        .origin_host(client.identity().host.clone())
        .origin_realm(REALM)
        .destination_realm(REALM)
        .service_context_id("32251@3gpp.org")
        .cc_request_type(CcRequestType::EVENT_REQUEST)
        .cc_request_number(0)
        .build();
    let sender = client.clone();
    tokio::spawn(async move { sender.send(request).await });
    while server.peers().await.iter().all(|peer| peer.handlers == 0) {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    (server, client)
}

#[tokio::test]
async fn terminate_and_interrupt_stop_a_node_and_a_second_one_hurries() {
    for signal in ["-TERM", "-INT"] {
        let (server, client) = busy().await;
        let stopping = server.clone();
        let grace = Duration::from_secs(600);
        let running = tokio::spawn(async move { stopping.run_until_signal(grace).await });
        // It has to take the signals over first.
        tokio::time::sleep(Duration::from_millis(200)).await;
        assert!(!running.is_finished());

        kill(signal);
        tokio::time::sleep(Duration::from_millis(300)).await;
        assert!(!running.is_finished(), "what is under way has time");
        let start = Instant::now();
        kill("-TERM");
        let stopped = tokio::time::timeout(Duration::from_secs(30), running).await;
        stopped.expect("a second signal hurries").unwrap().unwrap();
        assert!(start.elapsed() < Duration::from_secs(20), "{:?}", start.elapsed());
        // It was said, not cut.
        let last = client.peers().await[0].last_error.clone().unwrap();
        assert!(last.contains("REBOOTING"), "{last}");
        drop(client);
    }
}
