//! SIGTERM: what is under way is finished, and peers are told.

use std::time::Duration;

use diameter_messages::base::DisconnectCause;
use diameter_node::PeerChange;
use diameter_testkit::Address;

use super::support::{Agent, client, eventually, send, server};

#[tokio::test(flavor = "multi_thread")]
async fn requests_under_way_are_finished_and_peers_are_told() {
    let (at, at1) = (Address::new(), Address::new());
    let server = server("ocs.home.example", "home.example", at1, Duration::from_secs(2)).await;
    let text = format!(
        "identity = 'relay.example'\nrealm = 'example'\nunknown-peers = 'accept'\n\
         [[listen]]\naddress = '{}'\ntransport = 'tcp'\n\
         [[peer]]\nidentity = 'ocs.home.example'\nrealm = 'home.example'\naddress = '{}'\n\
         transport = 'tcp'\n",
        at.tcp(),
        at1.tcp()
    );
    let mut agent = Agent::start(&text).await;
    let client = client("pgw.visited.example", "visited.example", "relay.example", at.tcp()).await;
    eventually("the server is reached", || async {
        server.node.peers().await.iter().any(|it| it.identity == "relay.example")
    })
    .await;
    let mut events = server.node.peer_events();
    let under_way = tokio::spawn({
        let client = client.clone();
        async move { send(&client, "home.example").await }
    });
    eventually("it is under way", || async { server.count() == 1 }).await;
    agent.program.terminate();
    assert_eq!(under_way.await.unwrap().unwrap(), "ocs.home.example");
    let status = agent.program.ended().await;
    assert!(status.success(), "{status}\n{}", agent.program.log());
    let told = loop {
        let event = events.next().await.unwrap().unwrap();
        match event.change {
            PeerChange::Disconnecting(cause) => break cause,
            PeerChange::Closed(reason) => panic!("closed without a word: {reason}"),
            _ => {}
        }
    };
    assert_eq!(told, DisconnectCause::REBOOTING);
}
