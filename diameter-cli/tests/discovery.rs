//! Peers that the tool finds in DNS, with a DNS server.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "all of this is tests")]

use std::net::Ipv4Addr;
use std::process::Output;

use diameter_core::{DiameterIdentity, Rejection, ResultCode};
use diameter_messages::gy::{CreditControlAnswer, CreditControlRequest};
use diameter_node::{Context, Node, Tcp, UnknownPeers};
use diameter_peer::Application;
use diameter_testkit::nsd::Nsd;
use tokio::process::Command;

async fn grant(
    request: CreditControlRequest,
    context: Context,
) -> Result<CreditControlAnswer, Rejection> {
    let answer = request.answer(context.identity());
    Ok(answer.result_code(ResultCode::DIAMETER_SUCCESS).build())
}

async fn server(host: &'static str) -> (Node, u16) {
    let host = DiameterIdentity::from_static(host);
    let node = Node::builder(host, DiameterIdentity::from_static("example.net"))
        .handle(grant)
        .application(Application::relay())
        .listen(Tcp, (Ipv4Addr::LOCALHOST, 0))
        .unknown_peers(UnknownPeers::accept());
    let node = node.start().await.unwrap();
    let port = node.local_addresses()[0].port();
    (node, port)
}

async fn diameter(dns: &Nsd, line: &str) -> (Option<i32>, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_diameter"));
    command.args(line.split(' ')).args(["--dns", &dns.address().to_string()]);
    let Output { status, stdout, stderr } = command.output().await.unwrap();
    let text = |octets: Vec<u8>| String::from_utf8(octets).unwrap();
    (status.code(), text(stdout), text(stderr))
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs NSD"]
async fn ping_and_load_find_peers_in_dns() {
    let (_ocs, port) = server("ocs1.example.net").await;
    let (_other, misnamed) = server("other.example.net").await;
    let dns = Nsd::start(
        "example.net",
        &format!(
            "@ IN NAPTR 10 10 \"s\" \"aaa+ap4:diameter.tcp\" \"\" _diameter._tcp\n\
             @ IN NAPTR 20 10 \"s\" \"aaa+ap16777251:diameter.tcp\" \"\" _s6a._tcp\n\
             @ IN NAPTR 30 10 \"a\" \"aaa+ap4:diameter.sctp\" \"\" ocs1\n\
             _diameter._tcp IN SRV 1 0 9 dead\n_diameter._tcp IN SRV 2 0 {port} ocs1\n\
             _s6a._tcp IN SRV 1 0 {misnamed} hss1\n\
             dead IN A 127.0.0.1\nocs1 IN A 127.0.0.1\nhss1 IN A 127.0.0.1\n"
        ),
    )
    .await;

    // Without an identity, what is there.
    let (status, out, err) = diameter(&dns, "ping --realm example.net --application gy").await;
    assert_eq!((status, err.as_str()), (Some(0), ""), "{out}");
    let expected = format!(
        "peers of example.net for application 4\n  \
         dead.example.net  TCP 127.0.0.1:9\n    priority 0, weight 1, for 1 s\n  \
         ocs1.example.net  TCP 127.0.0.1:{port}\n    priority 1, weight 1, for 1 s\npassed over\n"
    );
    assert!(out.replace("for 0 s", "for 1 s").starts_with(&expected), "{out}");
    assert!(out.contains("it is for another application than 4"), "{out}");
    assert!(out.contains("this node has only diameter.tcp"), "{out}");

    // With one, the first that answers.
    let us = "--identity pgw1.example.net";
    let line = format!("ping --realm example.net --application 4 -n 1 {us}");
    let (status, out, err) = diameter(&dns, &line).await;
    assert_eq!(status, Some(0), "{out}{err}");
    assert!(err.contains("dead.example.net is not reached"), "{err}");
    assert!(out.contains("identity      ocs1.example.net"), "{out}");

    // A host that has another name than in DNS.
    let line = format!("ping --realm example.net --application s6a -n 1 {us}");
    let (_, out, err) = diameter(&dns, &line).await;
    assert!(err.contains("hss1.example.net calls itself other.example.net"), "{out}{err}");

    let line = format!("load --realm example.net --duration 1 --concurrency 1 {us}");
    let (status, out, err) = diameter(&dns, &line).await;
    assert_eq!(status, Some(0), "{out}{err}");

    // Nothing for this application.
    let line = format!("ping --realm example.net --application 16777216 {us}");
    let (status, out, _) = diameter(&dns, &line).await;
    assert_eq!(status, Some(1), "{out}");
    assert!(out.contains("application 16777216\n  none\npassed over\n"), "{out}");

    // Neither a peer nor a realm.
    let (status, _, err) = diameter(&dns, &format!("ping {us}")).await;
    assert_eq!(status, Some(2), "{err}");
}
