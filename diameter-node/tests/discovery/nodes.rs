//! Nodes that find their peers.

use std::net::Ipv4Addr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use diameter_core::{DiameterIdentity, Rejection};
use diameter_messages::base::ResultCode;
use diameter_messages::gy::{CcRequestType, CreditControlAnswer, CreditControlRequest};
use diameter_node::discovery::{Discovery, Protocol, Record, RecordKind};
use diameter_node::tls::{Tls, TlsFiles};
use diameter_node::transport::Transport;
use diameter_node::{Context, Node, NodeBuilder, PeerSettings, StartError, Tcp, UnknownPeers};
use diameter_testkit::{Certificates, Files};
use tokio::time::{sleep, timeout};

use crate::zone::{Zone, query};

pub(crate) const REALM: DiameterIdentity = DiameterIdentity::from_static("example.net");
const ONE: DiameterIdentity = DiameterIdentity::from_static("ocs1.example.net");
const TWO: DiameterIdentity = DiameterIdentity::from_static("ocs2.example.net");

/// How long what must happen may take, on a machine that has a lot to do.
const SOON: Duration = Duration::from_secs(30);

async fn grant(
    request: CreditControlRequest,
    context: Context,
) -> Result<CreditControlAnswer, Rejection> {
    let answer = request.answer(context.identity());
    Ok(answer.result_code(ResultCode::DIAMETER_SUCCESS).build())
}

/// A server, and its port.
pub(crate) async fn server(host: DiameterIdentity, transport: impl Transport) -> (Node, u16) {
    let node = Node::builder(host, REALM)
        .handle(grant)
        .listen(transport, (Ipv4Addr::LOCALHOST, 0))
        .unknown_peers(UnknownPeers::accept())
        .start()
        .await
        .unwrap();
    let port = node.local_addresses()[0].port();
    (node, port)
}

pub(crate) fn client() -> NodeBuilder {
    Node::builder(DiameterIdentity::from_static("pgw1.example.net"), REALM)
        .sends::<CreditControlRequest>()
}

fn over_tcp(zone: &Zone) -> Discovery {
    PeerSettings::discover(REALM).over(Protocol::Tcp, Tcp).resolver(zone.clone())
}

fn tls(files: Files) -> Arc<Tls> {
    let Files { certificate, key, trusted } = files;
    Arc::new(Tls::load(TlsFiles { certificate, key, trusted }).unwrap())
}

/// Who answers a request for the realm.
pub(crate) async fn ask(node: &Node) -> Result<DiameterIdentity, String> {
    let request = CreditControlRequest::builder()
        .session_id(node.client().new_session_id())
        .origin_host(node.identity().host.clone())
        .origin_realm(node.identity().realm.clone())
        .destination_realm(REALM)
        .service_context_id("32251@3gpp.org")
        .cc_request_type(CcRequestType::EVENT_REQUEST)
        .cc_request_number(0)
        .build();
    node.send(request).await.map(|it| it.origin_host).map_err(|it| it.to_string())
}

/// Waits until these are the peers that are connected.
pub(crate) async fn connected(node: &Node, wanted: &[&str]) {
    let waiting = async {
        loop {
            let peers = node.peers().await;
            let open = peers.iter().filter(|it| it.state.is_open());
            let open: Vec<_> = open.map(|it| it.identity.to_string()).collect();
            if open == wanted {
                return;
            }
            sleep(Duration::from_millis(20)).await;
        }
    };
    let result = timeout(SOON, waiting).await;
    assert!(result.is_ok(), "{:?}", node.peers().await);
}

// Proves: dis-03, dis-08
#[tokio::test]
async fn a_node_finds_its_peers_and_asks_them() {
    let (one, port) = server(ONE, Tcp).await;
    let (two, other) = server(TWO, Tcp).await;
    let zone = Zone::new()
        .naptr("example.net", "1 1 s aaa+ap4:diameter.tcp _diameter._tcp.example.net")
        .srv("_diameter._tcp.example.net", &format!("2 1 {port} ocs1.example.net"))
        .srv("_diameter._tcp.example.net", &format!("1 1 {other} ocs2.example.net"))
        .host("ocs1.example.net")
        .host("ocs2.example.net");
    let node = client().discover(over_tcp(&zone)).start().await.unwrap();
    connected(&node, &["ocs1.example.net", "ocs2.example.net"]).await;
    // The better one, by the priority of its record.
    assert_eq!(ask(&node).await.unwrap(), TWO);
    two.shutdown(Duration::ZERO).await;
    connected(&node, &["ocs1.example.net"]).await;
    assert_eq!(ask(&node).await.unwrap(), ONE);
    one.shutdown(Duration::ZERO).await;
}

// Proves: dis-06
#[tokio::test]
async fn peers_come_and_go_with_their_records() {
    let (_one, port) = server(ONE, Tcp).await;
    let (_two, other) = server(TWO, Tcp).await;
    let name = "_diameter._tcp.example.net";
    let zone = Zone::new()
        .srv(name, &format!("1 1 {port} ocs1.example.net"))
        .host("ocs1.example.net")
        .host("ocs2.example.net");
    // What is read again shows that others are gone whose own time is not over.
    let zone = zone.ttl(query("_diameters._tcp.example.net", RecordKind::Srv), 1);
    let zone = zone.ttl(query("_diameter._sctp.example.net", RecordKind::Srv), 1);
    let transports = over_tcp(&zone).over(Protocol::Sctp, Tcp);
    let node = client().discover(transports).start().await.unwrap();
    connected(&node, &["ocs1.example.net"]).await;
    let zone = zone.srv(name, &format!("1 1 {other} ocs2.example.net"));
    connected(&node, &["ocs1.example.net", "ocs2.example.net"]).await;
    zone.remove(name, |it| matches!(it, Record::Srv(it) if it.target.starts_with("ocs1")));
    connected(&node, &["ocs2.example.net"]).await;
    let gone = async {
        while node.peers().await.len() > 1 {
            sleep(Duration::from_millis(20)).await;
        }
    };
    timeout(SOON, gone).await.unwrap();
    assert_eq!(ask(&node).await.unwrap(), TWO);

    // The last peer takes the way to the realm with it.
    zone.remove(name, |_| true);
    connected(&node, &[]).await;
    assert!(ask(&node).await.is_err());
}

/// The server of a record moves to another port: the peer is the same, and connected to there.
#[tokio::test]
async fn a_peer_that_moves_is_followed() {
    let (first, port) = server(ONE, Tcp).await;
    let name = "_diameter._tcp.example.net";
    let zone =
        Zone::new().srv(name, &format!("1 1 {port} ocs1.example.net")).host("ocs1.example.net");
    zone.set_ttl(1);
    let mut settings = PeerSettings::new(ONE);
    let again = Duration::from_millis(100);
    settings.protocol.reconnect = diameter_peer::Reconnect { first: again, longest: again };
    let node = client().discover(over_tcp(&zone).settings(settings)).start().await.unwrap();
    connected(&node, &["ocs1.example.net"]).await;
    let (_second, other) = server(ONE, Tcp).await;
    zone.remove(name, |_| true);
    let _zone = zone.srv(name, &format!("1 1 {other} ocs1.example.net"));
    first.shutdown(Duration::ZERO).await;
    sleep(Duration::from_millis(200)).await;
    connected(&node, &["ocs1.example.net"]).await;
    assert_eq!(ask(&node).await.unwrap(), ONE);
}

// Proves: dis-06
#[tokio::test]
async fn while_dns_is_silent_peers_have_their_time_to_live() {
    for stale in [Duration::ZERO, Duration::from_secs(3600)] {
        let (_one, port) = server(ONE, Tcp).await;
        let name = "_diameter._tcp.example.net";
        let zone =
            Zone::new().srv(name, &format!("1 1 {port} ocs1.example.net")).host("ocs1.example.net");
        zone.set_ttl(2);
        let node = client().discover(over_tcp(&zone).stale(stale)).start().await.unwrap();
        connected(&node, &["ocs1.example.net"]).await;
        zone.set_broken(vec![query("example.net", RecordKind::Naptr)]);
        if stale.is_zero() {
            connected(&node, &[]).await;
            zone.set_broken(vec![]);
            connected(&node, &["ocs1.example.net"]).await;
        } else {
            sleep(Duration::from_secs(4)).await;
            connected(&node, &["ocs1.example.net"]).await;
        }
    }
}

// Proves: dis-01
#[tokio::test]
async fn peers_that_are_configured_come_first() {
    let (_one, port) = server(ONE, Tcp).await;
    let (two, other) = server(TWO, Tcp).await;
    let name = "_diameter._tcp.example.net";
    let zone = Zone::new()
        .srv(name, &format!("0 1 {port} ocs1.example.net"))
        // Nobody is there: what was configured counts.
        .srv(name, "0 1 9 ocs2.example.net")
        .host("ocs1.example.net")
        .host("ocs2.example.net");
    let by_hand = PeerSettings::new(TWO).connect(Tcp, format!("127.0.0.1:{other}"));
    let by_hand = PeerSettings { realm: Some(REALM), ..by_hand };
    let node = client().peer(by_hand).discover(over_tcp(&zone)).start().await.unwrap();
    connected(&node, &["ocs1.example.net", "ocs2.example.net"]).await;
    for _ in 0..10 {
        assert_eq!(ask(&node).await.unwrap(), TWO);
    }
    two.shutdown(Duration::ZERO).await;
    connected(&node, &["ocs1.example.net"]).await;
    assert_eq!(ask(&node).await.unwrap(), ONE);
}

// Proves: dis-05
#[tokio::test]
async fn who_may_be_a_peer_is_asked() {
    let (_one, port) = server(ONE, Tcp).await;
    let (_two, other) = server(TWO, Tcp).await;
    let name = "_diameter._tcp.example.net";
    let zone = Zone::new()
        .srv(name, &format!("0 1 {port} ocs1.example.net"))
        .srv(name, &format!("9 1 {other} ocs2.example.net"))
        .srv(name, "0 1 9 pgw1.example.net")
        .host("ocs1.example.net")
        .host("ocs2.example.net")
        .host("pgw1.example.net");
    let discovery = over_tcp(&zone).authorize(|it| it.host != ONE);
    let node = client().discover(discovery).start().await.unwrap();
    connected(&node, &["ocs2.example.net"]).await;
    assert_eq!(node.peers().await.len(), 1);
}

// Proves: dis-04
#[tokio::test]
async fn certificates_must_name_the_host_and_the_realm() {
    let certificates = Certificates::new(&[
        "pgw1.example.net",
        "ocs1.example.net example.net",
        "ocs2.example.net",
        "other.example.net example.net",
    ]);
    let own = tls(certificates.of("pgw1.example.net"));
    let (_one, port) = server(ONE, tls(certificates.of("ocs1.example.net"))).await;
    // Its certificate does not name the realm.
    let (_two, no_realm) = server(TWO, tls(certificates.of("ocs2.example.net"))).await;
    // Its certificate is of another host in the realm.
    let three = DiameterIdentity::from_static("ocs3.example.net");
    let (_three, no_host) = server(three, tls(certificates.of("other.example.net"))).await;
    let name = "_diameters._tcp.example.net";
    let zone = Zone::new()
        .srv(name, &format!("1 1 {port} ocs1.example.net"))
        .srv(name, &format!("1 1 {no_realm} ocs2.example.net"))
        .srv(name, &format!("1 1 {no_host} ocs3.example.net"))
        .host("ocs1.example.net")
        .host("ocs2.example.net")
        .host("ocs3.example.net");
    let discovery = PeerSettings::discover(REALM).over(Protocol::Tls, own).resolver(zone);
    let node = client().discover(discovery).start().await.unwrap();
    let waiting = async {
        loop {
            let peers = node.peers().await;
            let errors = peers.iter().filter_map(|it| it.last_error.as_deref());
            let errors: String = errors.map(|it| format!("{it}\n")).collect();
            let open = peers.iter().filter(|it| it.state.is_open()).count();
            if open == 1
                && errors.contains("`example.net`")
                && errors.contains("`ocs3.example.net`")
            {
                return peers;
            }
            sleep(Duration::from_millis(20)).await;
        }
    };
    let peers = timeout(SOON, waiting).await;
    let peers = peers.unwrap_or_else(|_| panic!("it takes too long"));
    assert!(peers[0].state.is_open(), "{peers:?}");
    assert_eq!(ask(&node).await.unwrap(), ONE);
}

// Proves: dis-14
#[tokio::test]
async fn only_clients_look_for_servers() {
    let zone = Zone::new();
    let server = Node::builder(ONE, REALM).handle(grant).discover(over_tcp(&zone)).start().await;
    let error = server.unwrap_err();
    assert!(matches!(error, StartError::Discovery(_)), "{error}");
    assert!(error.to_string().contains("no application to look for in example.net"), "{error}");
    assert_eq!(zone.asked(), []);

    let nothing = client().discover(PeerSettings::discover(REALM).resolver(zone)).start().await;
    assert!(nothing.unwrap_err().to_string().contains("no transport"));
}

/// The first address of a host is dead, the second one answers.
#[tokio::test]
async fn each_address_is_tried() {
    let (_one, port) = server(ONE, Tcp).await;
    let name = "_diameter._tcp.example.net";
    let host = query("ocs1.example.net", RecordKind::Address);
    let zone = Zone::new()
        .srv(name, &format!("1 1 {port} ocs1.example.net"))
        .add(host, Record::Address([127, 255, 255, 254].into()))
        .host("ocs1.example.net");
    let node = client().discover(over_tcp(&zone)).start().await.unwrap();
    connected(&node, &["ocs1.example.net"]).await;
}

/// A hundred peers are connected to side by side.
#[tokio::test(flavor = "multi_thread")]
async fn a_hundred_peers_of_one_realm() {
    static OPEN: AtomicUsize = AtomicUsize::new(0);
    let name = "_diameter._tcp.example.net";
    let mut zone = Zone::new();
    let mut servers = Vec::new();
    for number in 0..100 {
        let host = format!("ocs{number:03}.example.net");
        let (node, port) = server(host.clone().try_into().unwrap(), Tcp).await;
        servers.push(node);
        zone = zone.srv(name, &format!("1 1 {port} {host}")).host(&host);
    }
    let node = client().discover(over_tcp(&zone)).start().await.unwrap();
    let all = async {
        while OPEN.load(Ordering::Relaxed) < 100 {
            let peers = node.peers().await;
            OPEN.store(peers.iter().filter(|it| it.state.is_open()).count(), Ordering::Relaxed);
        }
    };
    timeout(SOON, all).await.unwrap();
    assert!(ask(&node).await.is_ok());
}
