//! `explain`: of the messages of a capture, and of requests in the living agent.

use std::fs::{self, File};
use std::net::SocketAddr;
use std::path::Path;
use std::time::{Duration, SystemTime};

use diameter_capture::{Flow, Transport, Writer};
use diameter_core::{EndToEndId, HopByHopId, Request};
use diameter_testkit::Address;

use super::support::{
    ADMINISTRATION, Agent, OPERATOR, READER, client, eventually, identity, request, run, send,
    server,
};

const FILE: &str = "
identity = 'relay.transit.example'
realm = 'transit.example'
[[listen]]
address = '127.0.0.1:0'
transport = 'tcp'
[[peer]]
identity = 'pgw.visited.example'
realm = 'visited.example'
transport = 'tcp'
group = 'roaming'
[[peer]]
identity = 'ocs1.home.example'
realm = 'home.example'
transport = 'tcp'
[[peer]]
identity = 'ocs2.home.example'
realm = 'home.example'
transport = 'tcp'
priority = 1
[[screen]]
name = 'not for us'
destination-realm = 'secret.example'
action = 'answer'
result-code = 5003
";

/// A capture of what a client sends to the relay.
async fn capture(folder: &Path, realms: &[&str]) {
    let at = Address::new();
    let node = server("nobody.example", "example", at, Duration::ZERO).await.node;
    let file = File::create(folder.join("capture.pcap")).unwrap();
    let mut writer = Writer::new(file).unwrap();
    for (number, realm) in (1..).zip(realms) {
        let mut request = request(&node, realm, None);
        request.origin_host = identity("pgw.visited.example");
        request.origin_realm = identity("visited.example");
        let message = request.to_message(HopByHopId(number), EndToEndId(number)).unwrap();
        let address = |text: &str| text.parse::<SocketAddr>().unwrap();
        let flow = Flow {
            transport: Transport::Tcp,
            source: address("192.0.2.1:40000"),
            destination: address("192.0.2.2:3868"),
        };
        writer.message(Some(flow), Some(SystemTime::UNIX_EPOCH), message.as_bytes()).unwrap();
    }
    writer.finish().unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn of_each_request_of_a_capture_is_told_where_it_would_go_and_why() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("agent.toml"), FILE).unwrap();
    capture(folder.path(), &["home.example", "nowhere.example", "secret.example"]).await;
    let arguments = ["explain", "-c", "agent.toml", "capture.pcap"];
    let (status, text) = run(&arguments, folder.path());
    assert_eq!(status, Some(0), "{text}");
    for part in [
        "CCR of ",
        " from pgw.visited.example, session nobody.example;",
        ": to ocs1.home.example\n",
        "    ocs2.home.example",
        ": answered here with DIAMETER_REALM_NOT_SERVED",
        "    screening rule `not for us` refuses it",
        ": answered here with DIAMETER_AUTHORIZATION_REJECTED",
        "3 requests\n",
    ] {
        assert!(text.contains(part), "{part:?} in\n{text}");
    }
    let (_, text) =
        run(&[&arguments[..], &["--down", "ocs1.home.example"]].concat(), folder.path());
    assert!(text.contains(": to ocs2.home.example\n"), "{text}");
    let (_, brief) = run(&[&arguments[..], &["--brief"]].concat(), folder.path());
    assert_eq!(brief.lines().count(), 3 + 1 + 3, "{brief}");
    let filtered = |expression| {
        run(&[&arguments[..], &["--brief", "--filter", expression]].concat(), folder.path())
    };
    let (_, none) = filtered("size > 1000000");
    assert_eq!(none, "0 requests\n");
    let (_, all) = filtered("has peer and is_request");
    assert_eq!(all.lines().last(), brief.lines().last());
    let (_, of_group) = filtered("peer('roaming') and group == 'roaming' and time < '12:00'");
    assert_eq!(of_group, brief);
    let (status, wrong) = filtered("siez > 1");
    assert!(status != Some(0) && wrong.contains("did you mean `size`"), "{wrong}");
    // What is never known there is told in its place; of answers, their results are.
    for (expression, told) in [
        ("size > 1 and latency > 1s", "`explain` cannot ask for `latency`"),
        ("has answer", "`explain` cannot ask for `answer`"),
        ("result >= 3000", "`explain` cannot ask for `result`"),
        ("command == 'CCA'", "`explain` is asked of requests: none of them is a CCA"),
    ] {
        let (status, wrong) = filtered(expression);
        assert!(status != Some(0) && wrong.contains(told), "{wrong}");
        assert!(wrong.contains("--> filter:1:"), "{wrong}");
    }
    let all = |expression| {
        run(
            &[&arguments[..], &["--brief", "--all", "--filter", expression]].concat(),
            folder.path(),
        )
    };
    assert_eq!(all("result >= 3000 or command == 'CCA'"), (Some(0), "0 requests\n".to_owned()));
    let (status, wrong) = all("latency > 1s");
    assert!(status != Some(0) && wrong.contains("`explain --all` cannot ask"), "{wrong}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_living_agent_explains_the_next_requests_that_a_filter_takes() {
    let (at, at1) = (Address::new(), Address::new());
    let _server = server("ocs1.home.example", "home.example", at1, Duration::ZERO).await;
    let text = format!(
        "identity = 'relay.transit.example'\nrealm = 'transit.example'\nunknown-peers = 'accept'\n\
         [[listen]]\naddress = '{}'\ntransport = 'tcp'\n\
         [[peer]]\nidentity = 'ocs1.home.example'\nrealm = 'home.example'\naddress = '{}'\n\
         transport = 'tcp'\n{ADMINISTRATION}",
        at.tcp(),
        at1.tcp()
    );
    let agent = Agent::start(&text).await;
    let client =
        client("pgw.visited.example", "visited.example", "relay.transit.example", at.tcp()).await;
    eventually("the server is there", || async { send(&client, "home.example").await.is_ok() })
        .await;
    let json = ("Content-Type", "application/json");
    let ask = async |body: &str| agent.ask("POST", "/v1/explain", &[OPERATOR, json], body).await;

    let traffic = async {
        loop {
            let _ = send(&client, "home.example").await;
            let _ = send(&client, "nowhere.example").await;
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    let wanted = r#"{"filter": "avp(\"Destination-Realm\") == \"nowhere.example\"", "count": 2}"#;
    let answer = tokio::select! {
        answer = ask(wanted) => answer,
        () = traffic => unreachable!(),
    };
    assert_eq!(answer.status, 200, "{answer:?}");
    let explained: serde_json::Value = serde_json::from_str(&answer.body).unwrap();
    assert_eq!(explained.as_array().unwrap().len(), 2, "{explained}");
    let one = &explained[0];
    assert_eq!((&one["command"], &one["from"]), (&"CCR".into(), &"pgw.visited.example".into()));
    assert!(one["refused"].as_str().unwrap().contains("3003"), "{one}");
    let steps = one["steps"].as_array().unwrap();
    assert!(steps.iter().any(|it| it.as_str().unwrap().contains("nowhere.example")), "{one}");

    // Nothing comes: whoever asked is told so, and what is no filter is shown where it is wrong.
    let nothing = ask(r#"{"count": 1, "seconds": 1}"#).await;
    assert_eq!((nothing.status, nothing.body.as_str()), (200, "[]"));
    let wrong = ask(r#"{"filter": "avp(\"Rating-Gruop\") == 1"}"#).await;
    assert!(wrong.status == 422 && wrong.body.contains("Rating-Group"), "{wrong:?}");
    let wrong = ask(r#"{"filter": "latency > 1s and time > \"10:00\""}"#).await;
    assert!(
        wrong.status == 422 && wrong.body.contains("a watch cannot ask for `time`"),
        "{wrong:?}"
    );
    assert!(wrong.body.contains("filter:1:18"), "{wrong:?}");
    let headers = [READER, json];
    assert_eq!(agent.ask("POST", "/v1/explain", &headers, "{}").await.status, 403);
}
