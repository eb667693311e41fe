//! What a search makes of records.

use std::net::IpAddr;
use std::time::Duration;

use diameter_node::discovery::{Found, Naptr, Protocol, Record, RecordKind, Wanted, Way};

use crate::zone::{Zone, charging, query};

const TCP: &str = "_diameter._tcp.example.net";
const TLS: &str = "_diameters._tcp.example.net";
const SCTP: &str = "_diameter._sctp.example.net";

fn hosts(found: &Found) -> Vec<(&str, u32)> {
    found.peers.iter().map(|it| (it.host.as_str(), it.priority)).collect()
}

fn only(protocol: Protocol) -> Wanted {
    let mut wanted = charging();
    wanted.protocols = vec![protocol];
    wanted
}

/// Why something was passed over; all reasons in one text.
fn reasons(found: &Found) -> String {
    found.passed_over.iter().map(|it| format!("{it}\n")).collect()
}

// The example of RFC 6408, 5.1.
// Proves: dis-07, dis-08, dis-09
#[tokio::test]
async fn the_application_and_the_protocol_are_found() {
    let zone = Zone::new()
        .naptr("example.net", &format!("50 50 s aaa:diameter.sctp {SCTP}"))
        .naptr("example.net", &format!("50 50 s aaa+ap1:diameter.sctp {SCTP}"))
        .naptr("example.net", &format!("50 50 s AAA+AP4:Diameter.SCTP {SCTP}."))
        .srv(SCTP, "0 1 3868 server1.example.net.")
        .srv(SCTP, "0 2 3869 Server2.Example.NET")
        .host("server1.example.net")
        .host("server2.example.net");
    let found = zone.search(charging()).await;
    assert_eq!(hosts(&found), [("server1.example.net", 0), ("server2.example.net", 0)]);
    assert_eq!(found.peers[0].weight, 1);
    assert_eq!(found.peers[1].weight, 2);
    assert_eq!(found.peers[1].ways, [Way { protocol: Protocol::Sctp, port: 3869 }]);
    assert_eq!(found.peers[1].addresses, [IpAddr::from([127, 0, 0, 1])]);
    assert_eq!(found.ttl, Duration::from_secs(300));
    assert!(reasons(&found).contains("for another application than 4"), "{}", reasons(&found));
    let srv = zone.asked().iter().filter(|it| it.kind == RecordKind::Srv).count();
    assert_eq!(srv, 1, "asked more than once: {:?}", zone.asked());
}

// Proves: dis-09
#[tokio::test]
async fn other_applications_or_protocols_end_the_search() {
    let zone = Zone::new()
        .naptr("example.net", &format!("50 50 s aaa+ap1:diameter.tcp {TCP}"))
        .naptr("example.net", &format!("90 50 s aaa:diameter.tcp {TCP}"))
        .srv(TCP, "0 1 3868 server1.example.net")
        .host("server1.example.net");
    let found = zone.search(charging()).await;
    assert_eq!(hosts(&found), []);
    assert_eq!(zone.asked(), [query("example.net", RecordKind::Naptr)]);

    let zone = Zone::new()
        .naptr("example.net", &format!("50 50 s aaa+ap4:diameter.sctp {SCTP}"))
        .srv(SCTP, "0 1 3868 server1.example.net")
        .srv(TCP, "0 1 3868 server1.example.net")
        .host("server1.example.net");
    let found = zone.search(only(Protocol::Tcp)).await;
    assert_eq!(hosts(&found), []);
    assert!(reasons(&found).contains("this node has only diameter.tcp"), "{}", reasons(&found));
    // `aaa+ap44` is not `aaa+ap4`, and `aaa+ap04` is nothing.
    for service in ["aaa+ap44:diameter.tcp", "aaa+ap04:diameter.tcp"] {
        let zone = Zone::new()
            .naptr("example.net", &format!("1 1 a {service} server1.example.net"))
            .host("server1.example.net");
        assert_eq!(hosts(&zone.search(charging()).await), [], "{service}");
    }
}

// Proves: dis-10
#[tokio::test]
async fn without_a_protocol_all_are_tried_in_order() {
    let zone = Zone::new()
        .naptr("example.net", "50 50 a aaa+ap4 server1.example.net")
        .host("server1.example.net");
    let found = zone.search(charging()).await;
    let ways: Vec<_> = found.peers[0].ways.iter().map(|it| (it.protocol, it.port)).collect();
    let expected = [(Protocol::Tls, 5658), (Protocol::Tcp, 3868), (Protocol::Sctp, 3868)];
    assert_eq!(ways, expected);
}

// Proves: dis-11
#[tokio::test]
async fn records_without_applications_are_used_as_before() {
    for (service, ways) in [
        ("aaa:diameter.tcp", 1),
        ("aaa:diameter.dtls:diameter.tls.tcp:diameter.sctp", 2),
        ("aaa", 3),
        ("AAA+D2T", 1),
        ("AAA+D2S", 1),
    ] {
        let zone = Zone::new()
            .naptr("example.net", &format!("50 50 a {service} server1.example.net"))
            .host("server1.example.net");
        let found = zone.search(charging()).await;
        assert_eq!(hosts(&found), [("server1.example.net", 0)], "{service}");
        assert_eq!(found.peers[0].ways.len(), ways, "{service}");
    }
}

// Proves: dis-03, dis-12
#[tokio::test]
async fn without_naptr_records_srv_records_are_asked_for() {
    let zone = Zone::new()
        .naptr("example.net", "50 50 s SIP+D2T _sip._tcp.example.net")
        .srv(TCP, "10 0 3000 server1.example.net")
        .srv(TLS, "20 0 5000 server1.example.net")
        .srv(SCTP, "30 0 3001 server2.example.net")
        .host("server1.example.net")
        .host("server2.example.net");
    let found = zone.search(charging()).await;
    assert_eq!(hosts(&found), [("server1.example.net", 0), ("server2.example.net", 1)]);
    let ways: Vec<_> = found.peers[0].ways.iter().map(|it| (it.protocol, it.port)).collect();
    // TLS is tried first, whatever the priorities of different services are (RFC 6733, 2.1).
    assert_eq!(ways, [(Protocol::Tls, 5000), (Protocol::Tcp, 3000)]);
    // Nobody has a share of 0.
    assert!(found.peers.iter().all(|it| it.weight == 1));

    let found = Zone::new().search(charging()).await;
    assert_eq!(hosts(&found), []);
    assert!(reasons(&found).contains("neither NAPTR records nor SRV records"));
}

// Proves: dis-13, dis-15
#[tokio::test]
async fn order_then_preference_then_priority_decide() {
    let zone = Zone::new()
        .naptr("example.net", "20 1 a aaa+ap4:diameter.tcp last.example.net")
        .naptr("example.net", "10 9 a aaa+ap4:diameter.tcp third.example.net")
        .naptr("example.net", &format!("10 2 s aaa+ap4:diameter.tcp {TCP}"))
        .srv(TCP, "7 1 3868 second.example.net")
        .srv(TCP, "3 1 3868 first.example.net");
    let zone = ["first", "second", "third", "last"]
        .iter()
        .fold(zone, |zone, name| zone.host(&format!("{name}.example.net")));
    let expected = [
        ("first.example.net", 0),
        ("second.example.net", 1),
        ("third.example.net", 2),
        ("last.example.net", 3),
    ];
    assert_eq!(hosts(&zone.search(charging()).await), expected);
}

/// A host that is named twice has the better place, and all ways; each record has its time.
#[tokio::test]
async fn a_host_that_is_named_twice_is_one_peer() {
    let address = query("b.example.net", RecordKind::Address);
    let srv = query(TCP, RecordKind::Srv);
    let zone = Zone::new()
        .naptr("example.net", "30 1 a aaa+ap4:diameter.sctp a.example.net")
        .naptr("example.net", "20 1 a aaa+ap4:diameter.tcp b.example.net")
        .naptr("example.net", &format!("40 1 s aaa+ap4:diameter.tcp {TCP}"))
        .naptr("example.net", "10 1 a aaa+ap4:diameter.tcp a.example.net")
        .srv(TCP, "1 1 3868 c.example.net")
        .host("a.example.net")
        .host("b.example.net")
        .host("c.example.net")
        .ttl(address, 20)
        .ttl(srv, 10);
    let found = zone.search(charging()).await;
    let expected = [("a.example.net", 0), ("b.example.net", 1), ("c.example.net", 2)];
    assert_eq!(hosts(&found), expected);
    let ways: Vec<_> = found.peers[0].ways.iter().map(|it| it.protocol).collect();
    assert_eq!(ways, [Protocol::Tcp, Protocol::Sctp]);
    let ttls: Vec<_> = found.peers.iter().map(|it| it.ttl.as_secs()).collect();
    assert_eq!((ttls, found.ttl.as_secs()), (vec![300, 20, 10], 10));
}

// Proves: dis-15
#[tokio::test]
async fn chains_are_followed_and_end() {
    let zone = Zone::new()
        .naptr("example.net", "1 1 \"\" aaa+ap4:diameter.tcp:diameter.sctp a.example.net")
        .naptr("a.example.net", "1 1 \"\" aaa+ap4:diameter.tcp b.example.net")
        .naptr("b.example.net", "1 1 a aaa+ap4:diameter.tcp:diameter.sctp host.example.net")
        .naptr("b.example.net", "2 1 \"\" aaa+ap4:diameter.tcp a.example.net")
        .host("host.example.net");
    let found = zone.search(charging()).await;
    assert_eq!(hosts(&found), [("host.example.net", 0)]);
    // What the first record does not offer, the last one cannot.
    assert_eq!(found.peers[0].ways, [Way { protocol: Protocol::Tcp, port: 3868 }]);
    assert!(reasons(&found).contains("it leads back to a.example.net"), "{}", reasons(&found));

    let mut zone = Zone::new().naptr("example.net", "1 1 \"\" aaa+ap4 n0.example.net");
    for number in 0..40 {
        let next = format!("1 1 \"\" aaa+ap4 n{}.example.net", number + 1);
        zone = zone.naptr(&format!("n{number}.example.net"), &next);
    }
    let found = zone.search(charging()).await;
    assert!(reasons(&found).contains("the end of a chain of 8"), "{}", reasons(&found));
    assert!(zone.asked().len() < 10);
}

// Proves: dis-02
#[tokio::test]
async fn hosts_of_other_domains_are_passed_over_unless_trusted() {
    let zone = || {
        Zone::new()
            .naptr("example.net", "1 1 a aaa+ap4:diameter.tcp host.evil.example")
            .naptr("example.net", "1 1 a aaa+ap4:diameter.tcp notexample.net")
            .naptr("example.net", &format!("2 1 s aaa+ap4:diameter.tcp {TCP}"))
            .srv(TCP, "1 1 3868 other.evil.example")
            .srv(TCP, "1 1 3868 dra.hosting.example")
            .host("host.evil.example")
            .host("other.evil.example")
            .host("notexample.net")
            .host("dra.hosting.example")
    };
    let found = zone().search(charging()).await;
    assert_eq!(hosts(&found), []);
    assert_eq!(found.passed_over.len(), 4, "{}", reasons(&found));
    let mut wanted = charging();
    wanted.trusted_domains.push("Hosting.example.".into());
    assert_eq!(hosts(&zone().search(wanted).await), [("dra.hosting.example", 0)]);
}

#[tokio::test]
async fn records_that_mean_nothing_are_passed_over_with_a_reason() {
    let zone = Zone::new()
        .naptr("example.net", "1 1 u aaa+ap4:diameter.tcp host.example.net")
        .naptr("example.net", "1 1 s aaa+ap4:diameter.tcp _missing._tcp.example.net")
        .naptr("example.net", "1 1 a aaa+ap4:diameter.tcp homeless.example.net")
        .naptr("example.net", &format!("1 1 s aaa+ap4:diameter.tcp {TCP}"))
        .srv(TCP, "0 0 0 .")
        .naptr("example.net", "3 1 a aaa+ap4:diameter.tcp host.example.net")
        .host("host.example.net");
    let regexp = Naptr {
        order: 1,
        preference: 1,
        flags: "s".into(),
        services: "aaa+ap4:diameter.tcp".into(),
        regexp: "!^.*$!host.example.net!".into(),
        replacement: String::new(),
    };
    let zone = zone.add(query("example.net", RecordKind::Naptr), Record::Naptr(regexp));
    let found = zone.search(charging()).await;
    assert_eq!(hosts(&found), [("host.example.net", 1)]);
    let reasons = reasons(&found);
    for reason in [
        "nobody knows the flag `u`",
        "_missing._tcp.example.net: it has no SRV records",
        "homeless.example.net: the host has no address",
        "the service is not there",
        "regular expression",
    ] {
        assert!(reasons.contains(reason), "{reason} is missing in\n{reasons}");
    }
}

#[tokio::test]
async fn queries_that_fail_are_told_and_the_rest_is_found() {
    let zone = Zone::new()
        .naptr("example.net", "1 1 s aaa+ap4:diameter.sctp _diameter._sctp.example.net")
        .naptr("example.net", "2 1 a aaa+ap4:diameter.tcp host.example.net")
        .naptr("example.net", "3 1 a aaa+ap4:diameter.tcp lost.example.net")
        .host("host.example.net")
        .host("lost.example.net");
    let lost = query("lost.example.net", RecordKind::Address);
    zone.set_broken(vec![query(SCTP, RecordKind::Srv), lost.clone()]);
    let found = zone.search(charging()).await;
    assert_eq!(hosts(&found), [("host.example.net", 0)]);
    assert_eq!(found.failed.len(), 2);
    assert!(found.failed.iter().any(|it| it.query == lost && it.reason == "SERVFAIL"));

    // A realm whose NAPTR records cannot be read is not one without: others may have made it so.
    let zone = zone.srv(TCP, "1 1 3868 host.example.net");
    zone.set_broken(vec![query("example.net", RecordKind::Naptr)]);
    let found = zone.search(charging()).await;
    assert_eq!(hosts(&found), []);
    assert_eq!(found.failed.len(), 1);
}

#[tokio::test]
async fn a_thousand_records_are_a_hundred_peers() {
    let mut zone = Zone::new().naptr("example.net", &format!("1 1 s aaa+ap4:diameter.tcp {TCP}"));
    for number in 0..1000 {
        let host = format!("host{number:03}.example.net");
        zone = zone.srv(TCP, &format!("{number} 1 3868 {host}")).host(&host);
    }
    let found = zone.search(charging()).await;
    assert_eq!(found.peers.len(), 100);
    assert_eq!(found.peers[99].host.as_str(), "host099.example.net");
    assert_eq!(found.passed_over.len(), 900);
    let addresses = zone.asked().iter().filter(|it| it.kind == RecordKind::Address).count();
    assert_eq!(addresses, 100);
}

/// Whatever comes back, a search ends.
#[tokio::test]
async fn hostile_zones_end() {
    let mut random = fastrand::Rng::with_seed(7);
    for _ in 0..300 {
        let mut zone = Zone::new();
        let names: Vec<_> = (0..30).map(|it| format!("n{it}.example.net")).collect();
        for name in names.iter().map(String::as_str).chain(["example.net", TCP, TLS, SCTP]) {
            for _ in 0..random.usize(..8) {
                let flag = ["\"\"", "s", "a", "p"][random.usize(..4)];
                let service = ["aaa+ap4", "aaa+ap4:diameter.tcp", "aaa", "x:", ":", "aaa+ap"];
                let service = service[random.usize(..service.len())];
                let to = &names[random.usize(..names.len())];
                let (order, preference) = (random.u16(..3), random.u16(..3));
                zone = zone
                    .naptr(name, &format!("{order} {preference} {flag} {service} {to}"))
                    .srv(name, &format!("{order} 0 1 {to}"));
            }
            if random.bool() {
                zone = zone.host(name);
            }
        }
        let found = zone.search(charging()).await;
        assert!(zone.asked().len() <= 300, "{}", zone.asked().len());
        assert!(found.peers.iter().all(|it| !it.addresses.is_empty() && !it.ways.is_empty()));
    }
}
