//! What can be seen and changed over HTTP.

use std::time::Duration;

use diameter_testkit::Address;

use super::support::{ADMINISTRATION, Agent, OPERATOR, READER, client, eventually, send, server};

const QUICK: Duration = Duration::ZERO;

/// A relay before servers of one realm.
fn relay(at: Address, servers: &[(&str, Address)]) -> String {
    let mut text = format!(
        "identity = 'relay.transit.example'\nrealm = 'transit.example'\nunknown-peers = 'accept'\n\
         [[listen]]\naddress = '{}'\ntransport = 'tcp'\n",
        at.tcp()
    );
    for (identity, at) in servers {
        text += &format!(
            "[[peer]]\nidentity = '{identity}'\nrealm = 'home.example'\naddress = '{}'\n\
             transport = 'tcp'\n",
            at.tcp()
        );
    }
    text + ADMINISTRATION
}

#[tokio::test(flavor = "multi_thread")]
async fn a_peer_is_drained_and_restored_while_others_take_its_requests() {
    let (at, at1, at2) = (Address::new(), Address::new(), Address::new());
    let first = server("ocs1.home.example", "home.example", at1, QUICK).await;
    let second = server("ocs2.home.example", "home.example", at2, QUICK).await;
    let text = relay(at, &[("ocs1.home.example", at1), ("ocs2.home.example", at2)]);
    let agent = Agent::start(&text).await;
    for peer in ["ocs1.home.example", "ocs2.home.example"] {
        eventually(peer, || agent.is_open(peer)).await;
    }
    let client =
        client("pgw.visited.example", "visited.example", "relay.transit.example", at.tcp()).await;
    for _ in 0..20 {
        send(&client, "home.example").await.unwrap();
    }
    assert!(first.count() > 0 && second.count() > 0, "both are asked");

    let refused = agent.ask("POST", "/v1/peers/ocs1.home.example/drain", &[READER], "").await;
    assert_eq!(refused.status, 403);
    agent.operate("/v1/peers/OCS1.home.example/drain").await;
    let again = agent.ask("POST", "/v1/peers/ocs1.home.example/drain", &[OPERATOR], "").await;
    assert_eq!(again.status, 409, "{again:?}");
    let nobody = agent.ask("POST", "/v1/peers/ocs9.home.example/drain", &[OPERATOR], "").await;
    assert_eq!(nobody.status, 404, "{nobody:?}");
    let is_out = || async {
        let peer = agent.json("/v1/peers/ocs1.home.example").await;
        peer["state"] == "out" && peer["drained"] == true
    };
    eventually("it is taken out", is_out).await;
    let before = first.count();
    for _ in 0..20 {
        assert_eq!(send(&client, "home.example").await.unwrap(), "ocs2.home.example");
    }
    assert_eq!(first.count(), before, "it gets nothing any more");
    // Reading the file again does not bring it back.
    agent.operate("/v1/reload").await;
    assert!(is_out().await);

    agent.operate("/v1/peers/ocs1.home.example/restore").await;
    eventually("it is back", || agent.is_open("ocs1.home.example")).await;
    for _ in 0..20 {
        send(&client, "home.example").await.unwrap();
    }
    assert!(first.count() > before, "it gets requests again");
}

#[tokio::test(flavor = "multi_thread")]
async fn every_request_is_accounted_for_in_statistics_and_metrics() {
    let (at, at1) = (Address::new(), Address::new());
    let _server = server("ocs1.home.example", "home.example", at1, QUICK).await;
    let agent = Agent::start(&relay(at, &[("ocs1.home.example", at1)])).await;
    eventually("connected", || agent.is_open("ocs1.home.example")).await;
    let client =
        client("pgw.visited.example", "visited.example", "relay.transit.example", at.tcp()).await;
    for _ in 0..3 {
        send(&client, "home.example").await.unwrap();
    }
    send(&client, "nowhere.example").await.unwrap_err();
    let statistics = agent.json("/v1/statistics").await;
    assert_eq!((&statistics["received"], &statistics["answered"]), (&4.into(), &3.into()));
    assert_eq!(statistics["rejected"][0]["reason"], "realm_not_served");
    let counters = agent.json("/v1/counters").await;
    let counter = counters.as_array().unwrap().iter().find(|it| {
        it["name"] == "diameter_agent_rejections_total"
            && it["labels"]["reason"] == "realm_not_served"
    });
    assert_eq!(counter.expect("the counter")["value"], 1.0);
    let metrics = agent.ask("GET", "/metrics", &[READER], "").await.body;
    assert!(metrics.contains("diameter_agent_answers_total 3"), "{metrics}");

    for path in ["/", "/peers/ocs1.home.example", "/routes", "/counters"] {
        let page = agent.ask("GET", path, &[READER], "").await;
        assert_eq!(page.status, 200, "{page:?}");
        assert!(page.body.contains("Agent relay.transit.example"), "{page:?}");
        assert!(!page.body.contains("<script"), "pages are complete without scripts");
    }
    let peers = agent.ask("GET", "/", &[READER], "").await.body;
    assert!(
        peers.contains("href=\"/peers/ocs1.home.example\"") && peers.contains("realm_not_served")
    );
    assert_eq!(agent.ask("GET", "/", &[], "").await.status, 401);
    assert_eq!(agent.ask("GET", "/readyz", &[], "").await.status, 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_file_is_taken_over_whole_or_not_at_all() {
    let (at, at1, at2) = (Address::new(), Address::new(), Address::new());
    let _first = server("ocs1.home.example", "home.example", at1, QUICK).await;
    let second = server("ocs2.home.example", "home.example", at2, QUICK).await;
    let agent = Agent::start(&relay(at, &[("ocs1.home.example", at1)])).await;
    eventually("connected", || agent.is_open("ocs1.home.example")).await;
    let client =
        client("pgw.visited.example", "visited.example", "relay.transit.example", at.tcp()).await;

    // Wrong in one place: nothing of it is done.
    let both = relay(at, &[("ocs1.home.example", at1), ("ocs2.home.example", at2)]);
    agent.write(&both.replace("[[listen]]", "colour = 'red'\n[[listen]]"));
    let refused = agent.ask("POST", "/v1/reload", &[OPERATOR], "").await;
    assert_eq!(refused.status, 422, "{refused:?}");
    assert!(refused.body.contains("unknown key `colour`"), "{refused:?}");
    agent.program.signal("HUP");
    agent.program.wait_for("the file was not taken over").await;
    assert_eq!(agent.json("/v1/peers").await.as_array().unwrap().len(), 2, "the client and ocs1");

    agent.write(&both);
    agent.program.signal("HUP");
    eventually("added", || agent.is_open("ocs2.home.example")).await;
    let kept = agent.json("/v1/peers/ocs1.home.example").await;
    assert_eq!(kept["connections"], 1, "what did not change stays connected");
    for _ in 0..20 {
        send(&client, "home.example").await.unwrap();
    }
    assert!(second.count() > 0);

    // What takes a restart is told, and the rest is done.
    let other = relay(at, &[("ocs2.home.example", at2)]).replace("relay.transit", "other.transit");
    agent.write(&other);
    let difference = agent.operate("/v1/reload").await.body;
    assert!(difference.contains(r#"{"what":"identity","effect":"restart"}"#), "{difference}");
    assert!(
        difference.contains(r#"{"what":"peer ocs1.home.example taken out","effect":"applied"}"#),
        "{difference}"
    );
    eventually("gone", || async { !agent.is_open("ocs1.home.example").await }).await;
    assert_eq!(send(&client, "home.example").await.unwrap(), "ocs2.home.example");
    assert_eq!(agent.operate("/v1/reload").await.body, r#"{"changes":[]}"#);
}
