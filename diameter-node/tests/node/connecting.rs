//! Connections to peers whose name is not known beforehand, and what is told about peers.

use std::net::Ipv4Addr;
use std::sync::Arc;
use std::time::Duration;

use diameter_core::{CommandFlags, Header, HopByHopId, Outcome, Request, ResultCode};
use diameter_node::tls::Tls;
use diameter_node::{
    ConnectError, ConnectOptions, NoAnswer, Node, PeerChange, PeerSettings, SendOptions, Tcp,
    Undeliverable, UnknownPeers,
};
use diameter_peer::CloseReason;
use tokio::net::TcpListener;

use crate::authority::Authority;
use crate::rig::*;

#[tokio::test]
async fn whoever_answers_at_an_address_becomes_a_peer() {
    let server = server(SERVER).handle(grant).product_name("some server").start().await.unwrap();
    let client = client().start().await.unwrap();
    let at = address(&server);
    let options = ConnectOptions::default();
    let connected = soon(client.connect(Tcp, at.to_string(), options)).await.unwrap();
    assert_eq!((&connected.peer, connected.remote), (&SERVER, at.into()));
    assert_eq!(connected.agreement.capabilities.product_name, "some server");
    assert!(connected.agreement.common.contains(4));
    assert_eq!(Outcome::of(&connected.cea), Some(Outcome::Result(ResultCode::DIAMETER_SUCCESS)));

    // A request that names it, and one that is a message already.
    let options = SendOptions { peer: Some(SERVER), ..SendOptions::default() };
    soon(client.send_with(ccr(&client, 0), options.clone())).await.unwrap();
    let id = client.client().new_end_to_end_id();
    let request = ccr(&client, 1).to_message(HopByHopId(0), id).unwrap();
    let answer = soon(client.client().send_message(request, options)).await.unwrap();
    assert_eq!(Outcome::of(&answer), Some(Outcome::Result(ResultCode::DIAMETER_SUCCESS)));
    assert_eq!(answer.header().end_to_end_id, id);

    let dwa = soon(client.watchdog(&SERVER, SOON)).await.unwrap();
    let Header { command_code, flags, .. } = *dwa.header();
    assert_eq!((command_code, flags.contains(CommandFlags::REQUEST)), (280, false));
    let dpa = soon(client.disconnect(&SERVER, Duration::ZERO)).await.unwrap();
    assert_eq!(dpa.header().command_code, 282);
    assert!(client.peers().await.is_empty());
    let gone = soon(client.watchdog(&SERVER, SOON)).await;
    assert!(
        matches!(gone, Err(NoAnswer::Undeliverable(Undeliverable::HostGone { .. }))),
        "{gone:?}"
    );
}

#[tokio::test]
async fn requests_of_a_peer_that_was_connected_to_are_answered() {
    let client = client().handle(grant).start().await.unwrap();
    let server = server(SERVER).handle(grant).start().await.unwrap();
    let at = address(&server).to_string();
    soon(client.connect(Tcp, at, ConnectOptions::default())).await.unwrap();
    assert!(soon(server.available(&CLIENT)).await);
    let options = SendOptions { peer: Some(CLIENT), ..SendOptions::default() };
    soon(server.send_with(ccr(&server, 0), options)).await.unwrap();
}

#[tokio::test]
async fn refusals_say_who_refuses_and_why() {
    let server = Node::builder(SERVER, REALM).handle(grant).listen(Tcp, (Ipv4Addr::LOCALHOST, 0));
    let server = server.start().await.unwrap();
    let client = client().start().await.unwrap();
    let at = address(&server).to_string();
    let refused = soon(client.connect(Tcp, at, ConnectOptions::default())).await.unwrap_err();
    let why = "ocs1.example.net refuses the connection with DIAMETER_UNKNOWN_PEER (3010): unknown \
               peer";
    assert_eq!(refused.to_string(), why);
    assert!(client.peers().await.is_empty());
}

#[tokio::test]
async fn second_connection_to_the_same_peer_is_refused() {
    let server = server(SERVER).handle(grant).start().await.unwrap();
    let client = client_of(&server).await;
    let at = address(&server).to_string();
    // The server has the other connection, and says so.
    let refused = soon(client.connect(Tcp, at, ConnectOptions::default())).await.unwrap_err();
    assert!(matches!(refused, ConnectError::Refused(CloseReason::Refused { .. })), "{refused}");
    soon(client.send(ccr(&client, 0))).await.unwrap();
}

#[tokio::test]
async fn silence_is_not_waited_for_without_end() {
    let silent = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let at = silent.local_addr().unwrap().to_string();
    let client = client().start().await.unwrap();
    let timeout = Duration::from_millis(100);
    let options = ConnectOptions { timeout, ..ConnectOptions::default() };
    let error = soon(client.connect(Tcp, at.clone(), options)).await.unwrap_err();
    let why = format!("{at} does not answer the Capabilities-Exchange-Request within 100ms");
    assert_eq!(error.to_string(), why);

    drop(silent);
    let error = soon(client.connect(Tcp, at.clone(), options)).await.unwrap_err();
    assert!(error.to_string().starts_with(&format!("cannot connect to {at}: ")), "{error}");
}

#[tokio::test]
async fn peer_must_be_who_its_certificate_says_whatever_its_name() {
    let authority = Authority::new();
    let of_another = Arc::new(Tls::load(authority.node("ocs", &[&OTHER])).unwrap());
    let server = Node::builder(SERVER, REALM)
        .handle(grant)
        .listen(of_another, (Ipv4Addr::LOCALHOST, 0))
        .unknown_peers(UnknownPeers::accept());
    let server = server.start().await.unwrap();
    let tls = Arc::new(Tls::load(authority.node("pgw1", &[&CLIENT])).unwrap());
    let client = client().start().await.unwrap();
    let at = address(&server).to_string();
    let error = soon(client.connect(tls, at, ConnectOptions::default())).await.unwrap_err();
    assert!(matches!(error, ConnectError::Certificate(_)), "{error}");
}

#[tokio::test]
async fn restart_that_loses_sessions_is_told_to_the_application() {
    let server = Node::builder(SERVER, REALM)
        .handle(grant)
        .listen(Tcp, (Ipv4Addr::LOCALHOST, 0))
        .peer(PeerSettings::new(CLIENT));
    let server = server.start().await.unwrap();
    let mut events = server.peer_events();
    for state_id in [7, 8] {
        let client = client().state_id(state_id).start().await.unwrap();
        let at = address(&server).to_string();
        soon(client.connect(Tcp, at, ConnectOptions::default())).await.unwrap();
        soon(client.shutdown(Duration::from_secs(1))).await;
    }
    let restarted = async {
        loop {
            let event = events.next().await.unwrap().unwrap();
            if let PeerChange::Restarted { before, now } = event.change {
                return (event.peer, before, now);
            }
        }
    };
    let (peer, before, now) = soon(restarted).await;
    assert_eq!((&*peer, before, now), (&CLIENT, 7, 8));
}
