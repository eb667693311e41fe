//! This node as a relay between others: every pair of them, plain text and TLS, alone and in a chain.

use std::time::Duration;

use diameter_node::agent::Agent;
use diameter_node::{Node, NodeBuilder, PeerSettings, Route, Tcp, UnknownPeers};
use diameter_testkit::lab::Tally;
use diameter_testkit::{Address, Certificates};

use crate::make::{Make, Their, Work};
use crate::us::{identity, impatient, tls, wait_for};

const RELAY: &str = "us.relay.lab";

/// A relay that leads to everywhere by one peer.
fn builder(their: &Their, peer: PeerSettings) -> NodeBuilder {
    Node::builder(identity(RELAY), identity("relay.lab"))
        .unknown_peers(UnknownPeers::Accept(Box::new(impatient(identity("anybody")))))
        .agent(Agent::relay())
        .route(Route::default_route().via(identity(their.identity)))
        .peer(peer)
}

fn plain(their: &Their) -> PeerSettings {
    impatient(identity(their.identity)).connect(Tcp, their.address.tcp().to_string())
}

async fn start(builder: NodeBuilder, their: &Their) -> Node {
    let node = builder.start().await.unwrap();
    wait_for(&node, their).await;
    node
}

/// Both kinds of work of a client, all of it answered with success.
async fn work(client: Make, to: (&str, std::net::SocketAddr), certificates: Option<&Certificates>) {
    for (work, requests) in [(Work::CreditControl, 3), (Work::S6a, 2)] {
        let client = client.client(work, to, certificates).await;
        let tally = Tally::of(&client.program).await;
        let all = Tally { sent: requests, answered: requests, successful: requests };
        assert_eq!(tally, all, "{work:?}");
    }
}

/// All requests of the clients were answered by peers, and so was the RAR when there was one.
async fn assert_all_answered(relay: &Node, least: u64) {
    let statistics = relay.agent_statistics();
    assert_eq!(statistics.rejected, [], "{statistics:?}");
    assert_eq!((statistics.received, statistics.dropped), (statistics.answered, 0));
    assert!(statistics.answered >= least, "{statistics:?}");
    relay.shutdown(Duration::from_secs(1)).await;
}

async fn pair(client: Make, server: Make) {
    let server = server.server(None).await;
    let address = Address::new();
    let relay = builder(&server, plain(&server)).listen(Tcp, address.tcp());
    let relay = start(relay, &server).await;
    work(client, (RELAY, address.tcp()), None).await;
    // It went to the client by its name.
    let line = server.program.wait_for("LAB-SERVER RAR ->").await;
    assert!(line.contains("2001"), "{line}");
    assert_all_answered(&relay, 6).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs freeDiameterd, Erlang and a C compiler"]
async fn from_freediameter_to_freediameter_and_back() {
    pair(Make::FreeDiameter, Make::FreeDiameter).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs freeDiameterd, Erlang and a C compiler"]
async fn from_freediameter_to_otp_and_back() {
    pair(Make::FreeDiameter, Make::Otp).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs freeDiameterd, Erlang and a C compiler"]
async fn from_otp_to_freediameter_and_back() {
    pair(Make::Otp, Make::FreeDiameter).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs Erlang"]
async fn from_otp_to_otp_and_back() {
    pair(Make::Otp, Make::Otp).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs freeDiameterd, Erlang and a C compiler"]
async fn tls_on_one_side_and_plain_text_on_the_other() {
    for (client, server) in [(Make::FreeDiameter, Make::Otp), (Make::Otp, Make::FreeDiameter)] {
        let names = [client.client_identity(), server.server_identity(), RELAY];
        let certificates = Certificates::new(&names);
        // Towards the client.
        let their = server.server(None).await;
        let address = Address::new();
        let relay = builder(&their, plain(&their));
        let relay = relay.listen(tls(&certificates, RELAY), address.tls());
        let relay = start(relay, &their).await;
        work(client, (RELAY, address.tls()), Some(&certificates)).await;
        assert_all_answered(&relay, 5).await;
        // Towards the server.
        let their = server.server(Some(&certificates)).await;
        let address = Address::new();
        let peer = impatient(identity(their.identity))
            .connect(tls(&certificates, RELAY), their.address.tls().to_string());
        let relay = start(builder(&their, peer).listen(Tcp, address.tcp()), &their).await;
        work(client, (RELAY, address.tcp()), None).await;
        assert_all_answered(&relay, 5).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs freeDiameterd, Erlang and a C compiler"]
async fn before_the_relay_of_freediameter() {
    let server = Make::Otp.server(None).await;
    let theirs = Make::FreeDiameter.relay((server.identity, server.address.tcp())).await;
    let address = Address::new();
    let relay = builder(&theirs, plain(&theirs)).listen(Tcp, address.tcp());
    let relay = start(relay, &theirs).await;
    work(Make::Otp, (RELAY, address.tcp()), None).await;
    assert_all_answered(&relay, 5).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs freeDiameterd, Erlang and a C compiler"]
async fn behind_the_relay_of_freediameter() {
    let server = Make::Otp.server(None).await;
    let address = Address::new();
    // What the server asks of clients goes by their relay.
    let relay = builder(&server, plain(&server))
        .route(Route::to(identity("client.lab")).via(identity("fd.relay.lab")))
        .listen(Tcp, address.tcp());
    let relay = start(relay, &server).await;
    let theirs = Make::FreeDiameter.relay((RELAY, address.tcp())).await;
    work(Make::Otp, (theirs.identity, theirs.address.tcp()), None).await;
    let line = server.program.wait_for("LAB-SERVER RAR ->").await;
    assert!(line.contains("2001"), "{line}");
    assert_all_answered(&relay, 6).await;
}
