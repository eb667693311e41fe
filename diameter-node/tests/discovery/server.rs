//! The same with a real DNS server.

use std::fmt::Write as _;
use std::net::{Ipv4Addr, UdpSocket};
use std::time::{Duration, Instant};

use diameter_core::DiameterIdentity;
use diameter_node::discovery::{Dns, Protocol, RecordKind, Resolver, search};
use diameter_node::{PeerSettings, Tcp};
use diameter_testkit::nsd::Nsd;

use crate::nodes::{REALM, ask, client, connected, server};
use crate::zone::{charging, query};

const ONE: DiameterIdentity = DiameterIdentity::from_static("ocs1.example.net");
const TWO: DiameterIdentity = DiameterIdentity::from_static("ocs2.example.net");

fn hosts() -> &'static str {
    "ocs1 IN A 127.0.0.1\nocs2 IN A 127.0.0.1\n"
}

// Proves: dis-01, dis-06, dis-08
#[tokio::test]
#[ignore = "needs NSD"]
async fn the_zone_changes_while_requests_flow() {
    let (_one, port) = server(ONE, Tcp).await;
    let (_two, other) = server(TWO, Tcp).await;
    let naptr = "@ IN NAPTR 10 10 \"s\" \"aaa+ap4:diameter.tcp\" \"\" _diameter._tcp\n";
    let first = format!("{naptr}_diameter._tcp IN SRV 1 1 {port} ocs1\n{}", hosts());
    let dns = Nsd::start("example.net", &first).await;
    let resolver = Dns::servers(&[dns.address()]).unwrap();
    let discovery = PeerSettings::discover(REALM).over(Protocol::Tcp, Tcp).resolver(resolver);
    let node = client().discover(discovery).start().await.unwrap();
    connected(&node, &["ocs1.example.net"]).await;
    assert_eq!(ask(&node).await.unwrap(), ONE);

    // Requests flow without an error while one peer takes the other one's place.
    let asking = tokio::spawn({
        let node = node.clone();
        async move {
            let mut answered = [0, 0];
            while answered[1] < 100 {
                let by = ask(&node).await.unwrap();
                answered[usize::from(by == TWO)] += 1;
            }
            answered
        }
    });
    let both = format!("{first}_diameter._tcp IN SRV 1 1 {other} ocs2\n");
    dns.change("example.net", &both);
    connected(&node, &["ocs1.example.net", "ocs2.example.net"]).await;
    let second = format!("{naptr}_diameter._tcp IN SRV 1 1 {other} ocs2\n{}", hosts());
    dns.change("example.net", &second);
    connected(&node, &["ocs2.example.net"]).await;
    let answered = asking.await.unwrap();
    assert!(answered[0] > 0 && answered[1] >= 100, "{answered:?}");
}

#[tokio::test]
#[ignore = "needs NSD"]
async fn real_records_are_read() {
    let mut lines = String::from(
        "@ IN NAPTR 10 10 \"a\" \"aaa+ap4:diameter.tls.tcp:diameter.tcp\" \"\" alias\n\
         @ IN NAPTR 10 20 \"\" \"aaa+ap4\" \"\" more\n\
         @ IN NAPTR 10 30 \"s\" \"aaa+ap4:diameter.sctp\" \"\" _diameter._sctp\n\
         @ IN NAPTR 10 40 \"u\" \"E2U+sip\" \"!^.*$!sip:a@example.net!\" .\n\
         more IN NAPTR 1 1 \"\" \"aaa+ap4\" \"\" @\n\
         alias IN CNAME ocs1\nocs1 IN A 127.0.0.1\nocs1 IN AAAA ::1\nother IN TXT \"nothing\"\n",
    );
    // More than fits into a datagram.
    for number in 0..1000 {
        writeln!(
            lines,
            "_diameter._sctp IN SRV {number} 1 3868 host{number}\nhost{number} IN A 127.0.0.1"
        )
        .unwrap();
    }
    let dns = Nsd::start("example.net", &lines).await;
    let resolver = Dns::servers(&[dns.address()]).unwrap();
    let found = search(&resolver, charging()).await;
    assert_eq!(found.failed, []);
    assert_eq!(found.peers.len(), 100, "{:?}", found.passed_over);
    let first = &found.peers[0];
    assert_eq!(first.host.as_str(), "alias.example.net");
    assert_eq!(first.addresses.len(), 2);
    assert_eq!(first.ways[0].protocol, Protocol::Tls);
    assert_eq!(found.peers[1].host.as_str(), "host0.example.net");
    let passed_over = format!("{:?}", found.passed_over);
    for reason in ["it leads back to example.net", "not about Diameter", "better hosts are enough"]
    {
        assert!(passed_over.contains(reason), "{reason}");
    }
    assert!(found.ttl <= Duration::from_secs(1) && found.ttl > Duration::ZERO, "{:?}", found.ttl);

    // Names of other kinds, and none.
    for name in ["other.example.net", "nobody.example.net"] {
        for kind in [RecordKind::Naptr, RecordKind::Srv, RecordKind::Address] {
            let answer = resolver.look_up(&query(name, kind)).await.unwrap();
            assert_eq!(answer.records, [], "{name}");
            assert!(answer.ttl <= Duration::from_secs(60));
        }
    }
    // A name that the server is not responsible for.
    let refused = resolver.look_up(&query("example.org", RecordKind::Naptr)).await;
    assert!(refused.unwrap_err().contains("Refused"));
}

/// A server that answers nothing costs seconds, and is told of.
#[tokio::test]
async fn a_silent_server_is_a_failure() {
    let silent = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let resolver = Dns::servers(&[silent.local_addr().unwrap()]).unwrap();
    let start = Instant::now();
    let found = search(&resolver, charging()).await;
    assert_eq!(found.peers, []);
    assert_eq!(found.failed.len(), 1, "{found:?}");
    assert!(start.elapsed() < Duration::from_secs(20), "{:?}", start.elapsed());
}
