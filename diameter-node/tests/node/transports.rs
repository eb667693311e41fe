//! Nodes on IPv4 and IPv6, with and without TLS.

use std::net::{Ipv4Addr, Ipv6Addr};
use std::sync::Arc;
use std::time::Duration;

use diameter_core::{DiameterIdentity, Outcome, ResultCode};
use diameter_messages::gy::CreditControlRequest;
use diameter_node::tls::Tls;
use diameter_node::{ConnectError, ConnectOptions, Node, PeerSettings, Tcp, UnknownPeers};
use diameter_peer::{CloseReason, Reconnect};

use crate::authority::Authority;
use crate::raw::{RawPeer, cer};
use crate::rig::*;

#[tokio::test]
async fn one_node_listens_at_several_addresses() {
    let server = server(SERVER).handle(grant).listen(Tcp, (Ipv6Addr::LOCALHOST, 0));
    let server = server.start().await.unwrap();
    let added = server.listen(Tcp, (Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let addresses = server.local_addresses();
    assert_eq!((addresses.len(), addresses[2].into()), (3, added));
    for (name, at) in ["pgw1.example.net", "pgw2.example.net", "pgw3.example.net"]
        .map(DiameterIdentity::from_static)
        .into_iter()
        .zip(addresses)
    {
        let client = Node::builder(name, REALM).sends::<CreditControlRequest>();
        let client = client.peer(peer(SERVER, at)).start().await.unwrap();
        assert!(soon(client.available(&SERVER)).await, "{at}");
        soon(client.send(ccr(&client, 0))).await.unwrap();
    }
}

fn over_tls(tls: &Arc<Tls>, address: String) -> PeerSettings {
    let mut settings = PeerSettings::new(SERVER).connect(tls.clone(), address);
    let again = Duration::from_millis(50);
    settings.protocol.reconnect = Reconnect { first: again, longest: again };
    settings
}

async fn tls_server(authority: &Authority) -> (Node, Arc<Tls>) {
    let tls = Arc::new(Tls::load(authority.node("ocs1", &[&SERVER])).unwrap());
    let server = Node::builder(SERVER, REALM)
        .handle(grant)
        .listen(tls.clone(), (Ipv4Addr::LOCALHOST, 0))
        .unknown_peers(UnknownPeers::accept());
    (server.start().await.unwrap(), tls)
}

#[tokio::test]
async fn requests_travel_over_tls_and_certificates_are_replaced_under_way() {
    let authority = Authority::new();
    let (server, server_tls) = tls_server(&authority).await;
    let tls = Arc::new(Tls::load(authority.node("pgw1", &[&CLIENT])).unwrap());
    let client = client().peer(over_tls(&tls, address(&server).to_string()));
    let client = client.start().await.unwrap();
    assert!(soon(client.available(&SERVER)).await);
    soon(client.send(ccr(&client, 0))).await.unwrap();

    authority.node("ocs1", &[&SERVER]);
    server_tls.reload().unwrap();
    soon(client.send(ccr(&client, 1))).await.unwrap();
    assert!(soon(client.remove_peer(&SERVER, Duration::ZERO)).await);
    client.add_peer(over_tls(&tls, address(&server).to_string())).unwrap();
    assert!(soon(client.available(&SERVER)).await);
    soon(client.send(ccr(&client, 2))).await.unwrap();
}

#[tokio::test]
async fn nobody_is_who_its_certificate_does_not_say() {
    let authority = Authority::new();
    let (server, _) = tls_server(&authority).await;
    // The client's certificate is somebody else's.
    let tls = Arc::new(Tls::load(authority.node("other", &[&OTHER])).unwrap());
    let liar = client().peer(over_tls(&tls, address(&server).to_string()));
    let liar = liar.start().await.unwrap();
    let refusal = || async {
        let peer = snapshot(&liar, &SERVER).await.unwrap();
        peer.last_error.is_some_and(|it| it.contains("DIAMETER_UNKNOWN_PEER (3010)"))
    };
    wait_until(refusal).await;
    assert!(server.peers().await.is_empty());

    // The server's is: the client does not go as far as to say who it is.
    let tls = Arc::new(Tls::load(authority.node("pgw1", &[&CLIENT])).unwrap());
    let mut settings = over_tls(&tls, address(&server).to_string());
    settings.protocol.identity = OTHER;
    let client = client().peer(settings).start().await.unwrap();
    let wrong = || async {
        let peer = snapshot(&client, &OTHER).await.unwrap();
        peer.last_error.is_some_and(|it| it.contains("certificate"))
    };
    wait_until(wrong).await;
}

#[tokio::test]
async fn plain_octets_at_a_tls_listener_are_no_connection() {
    let authority = Authority::new();
    let (server, _) = tls_server(&authority).await;
    let client = client().peer(peer(SERVER, address(&server))).start().await.unwrap();
    wait_until(|| async { snapshot(&client, &SERVER).await.unwrap().last_error.is_some() }).await;
    assert!(server.peers().await.is_empty());
}

#[tokio::test]
async fn nobody_takes_the_name_of_a_peer_that_is_reached_over_tls_in_plain_text() {
    let authority = Authority::new();
    let (other_end, _) = tls_server(&authority).await;
    let tls = Arc::new(Tls::load(authority.node("other", &[&OTHER])).unwrap());
    let node = Node::builder(OTHER, REALM)
        .handle(grant)
        .listen(Tcp, (Ipv4Addr::LOCALHOST, 0))
        .peer(over_tls(&tls, address(&other_end).to_string()));
    let node = node.start().await.unwrap();
    assert!(soon(node.available(&SERVER)).await);
    soon(other_end.shutdown(Duration::ZERO)).await;

    let mut liar = RawPeer::silent(address(&node)).await;
    liar.send(&cer(SERVER)).await;
    let cea = liar.next().await.unwrap();
    assert_eq!(Outcome::of(&cea), Some(Outcome::Result(ResultCode::DIAMETER_UNKNOWN_PEER)));
    assert!(liar.next().await.is_none());

    // Nor is it connected to in plain text.
    let plain = server(SERVER).handle(grant).start().await.unwrap();
    let refused = node.connect(Tcp, address(&plain).to_string(), ConnectOptions::default());
    match soon(refused).await {
        Err(ConnectError::Refused(CloseReason::Unprotected)) => {}
        other => panic!("{other:?}"),
    }
}
