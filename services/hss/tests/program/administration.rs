//! What can be seen and changed over HTTP, and what nodes hear of it.

use std::time::Duration;

use diameter_hss::Terminal;

use super::mme::Mme;
use super::{IMSI, MME, OPERATOR, Site, card, terminal};

const K: &str = "00112233445566778899aabbccddeeff";

#[tokio::test(flavor = "multi_thread")]
async fn changes_of_a_subscriber_reach_the_node_that_serves_it() {
    let site = Site::new();
    let hss = site.start().await;
    // Through the server: it has the store open, and the port of its administration is its own secret.
    let csv = include_str!("../../examples/subscribers.csv");
    let loaded = hss.ask("POST", "/v1/load?format=csv", &[OPERATOR], csv).await;
    assert_eq!((loaded.status, loaded.body.contains("\"loaded\":2")), (200, true), "{loaded:?}");
    let again = hss.ask("POST", "/v1/load?format=csv", &[OPERATOR], csv).await;
    assert_eq!(again.status, 422, "{again:?}");
    assert!(again.body.contains("the subscriber 262011234567890 is there already"), "{again:?}");

    let mme = Mme::start(MME, hss.diameter).await.unwrap();
    let mut card = card();
    mme.attach(IMSI, &mut card, &terminal()).await.unwrap();
    let path = format!("/v1/subscribers/{IMSI}");
    let before = hss.ask("GET", &path, &[], "").await;
    let etag = before.header("etag").unwrap().to_owned();
    for key in ["465b5ce8", "cd63cb71", "authentication"] {
        assert!(!before.body.contains(key), "{before:?}");
    }
    let changed = before.body.replace("\"ims\"", "\"company\"");
    let json = ("Content-Type", "application/json");
    let refused = hss.ask("PUT", &path, &[json], &changed).await;
    assert_eq!(refused.status, 401, "who only looks changes nothing");
    let put = hss.ask("PUT", &path, &[OPERATOR, json, ("If-Match", &etag)], &changed).await;
    assert_eq!(put.status, 200, "{put:?}");
    let late = hss.ask("PUT", &path, &[OPERATOR, json, ("If-Match", &etag)], &changed).await;
    assert_eq!(late.status, 412, "somebody else was first: {late:?}");
    mme.wait_until(|it| it.apns(IMSI).is_some_and(|it| it.contains(&"company".to_owned())))
        .await
        .unwrap();
    let state = || async { hss.json(&format!("{path}/state")).await };
    for _ in 0..200 {
        if state().await["mme"]["behind"] == false {
            break;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    let asked = hss.json(&format!("/v1/requests?imsi={IMSI}")).await;
    assert_eq!((&asked[0]["command"], &asked[0]["answer"]), (&"IDR".into(), &"done".into()));

    let cancelled = hss.ask("POST", &format!("{path}/cancel"), &[OPERATOR], "").await;
    assert_eq!(cancelled.status, 202, "{cancelled:?}");
    mme.wait_until(|it| it.apns(IMSI).is_none()).await.unwrap();
    assert_eq!(state().await["mme"], serde_json::Value::Null);
    // The subscription is there still.
    mme.attach(IMSI, &mut card, &terminal()).await.unwrap();
    // With another terminal.
    let other = Terminal::new("35693803999999");
    mme.attach(IMSI, &mut card, &other).await.unwrap();
    let events = hss.json("/v1/events").await;
    let changed = serde_json::json!({
        "number": 1, "at": events[0]["at"], "event": "equipment-changed", "imsi": IMSI,
        "before": terminal().imei.as_str(), "now": other.imei.as_str(),
    });
    assert_eq!(events, serde_json::json!([changed]));
    assert_eq!(hss.json("/v1/events?after=1").await, serde_json::json!([]));
    let removed = hss.ask("DELETE", &path, &[OPERATOR], "").await;
    assert_eq!(removed.status, 204, "{removed:?}");
    let metrics = hss.ask("GET", "/metrics", &[], "").await.body;
    for line in [
        "diameter_hss_answers_total{command=\"AIR\",result=\"2001\"} 3",
        "diameter_hss_answers_total{command=\"ULR\",result=\"2001\"} 3",
        "diameter_hss_vectors_total 3",
        "diameter_hss_events_total{event=\"equipment-changed\"} 1",
    ] {
        assert!(metrics.lines().any(|it| it == line), "{line} in {metrics}");
    }
    assert!(metrics.contains("diameter_hss_store_seconds_bucket"), "{metrics}");
    mme.wait_until(|it| it.apns(IMSI).is_none()).await.unwrap();
    assert_eq!(hss.ask("GET", &path, &[], "").await.status, 404);

    let audit = hss.json("/v1/audit").await;
    let what = audit["items"].as_array().unwrap().iter();
    let what: Vec<_> = what.map(|it| (it["who"].as_str(), it["what"].as_str())).collect();
    let expected = [
        "the subscriber was removed",
        "the location was cancelled at 1 nodes",
        "the subscriber was changed, 1 nodes are told",
        "2 loaded, 0 lines wrong",
    ];
    assert_eq!(what, expected.map(|it| (Some("ops"), Some(it))), "{audit}");
    let log = hss.program.log();
    assert!(!log.contains("465b5ce8") && !log.contains("cd63cb71"), "{log}");
}

#[tokio::test(flavor = "multi_thread")]
async fn subscribers_are_added_found_and_seen_on_pages() {
    let site = Site::new();
    let hss = site.start().await;
    let json = ("Content-Type", "application/json");
    let document = format!(
        r#"{{"imsi":"{IMSI}","msisdn":"491701234567","authentication":{{"k":"{K}","opc":"{K}"}},
            "eps":{{"apns":[{{"name":"internet"}}]}},
            "ims":{{"private_identities":["a@ims.example.net"],
                    "implicit_sets":[{{"identities":[{{"uri":"sip:a@ims.example.net","profile":"p"}}]}}],
                    "profiles":[{{"name":"p"}}]}}}}"#
    );
    let path = format!("/v1/subscribers/{IMSI}");
    let put = hss.ask("PUT", &path, &[OPERATOR, json], &document).await;
    assert_eq!(put.status, 201, "{put:?}");
    let other = document.replace(IMSI, "262011234567899");
    let taken = hss.ask("PUT", "/v1/subscribers/262011234567899", &[OPERATOR, json], &other).await;
    assert_eq!(taken.status, 409, "{taken:?}");
    assert!(taken.body.contains("491701234567 belongs to the subscriber"), "{taken:?}");
    let short = document.replace(K, "0011");
    let wrong = hss.ask("PUT", &path, &[OPERATOR, json], &short).await;
    assert_eq!(
        (wrong.status, wrong.body.contains("2 octets, expected 16")),
        (422, true),
        "{wrong:?}"
    );
    for query in
        ["msisdn=491701234567", "public=sip:a@IMS.example.net", "private=a@ims.example.net"]
    {
        assert_eq!(hss.json(&format!("/v1/find?{query}")).await["imsi"], IMSI, "{query}");
    }
    assert_eq!(hss.json("/v1/equipment/356938035643809").await, "barred");
    assert_eq!(hss.json("/v1/subscribers?prefix=26201").await["items"][0]["imsi"], IMSI);

    let found = hss.ask("GET", "/?q=%2B491701234567", &[], "").await;
    assert_eq!(
        found.header("location"),
        Some(format!("/subscribers/{IMSI}").as_str()),
        "{found:?}"
    );
    let pages = [
        ("/".to_owned(), IMSI),
        ("/?q=999".to_owned(), "There is no such subscriber."),
        (format!("/subscribers/{IMSI}"), "No node serves it."),
        ("/requests".to_owned(), "None was asked anything"),
        ("/equipment?imei=356938035643809".to_owned(), "It is barred."),
    ];
    for (path, text) in pages {
        let page = hss.ask("GET", &path, &[], "").await;
        assert_eq!(page.status, 200, "{page:?}");
        assert!(page.body.contains(text) && !page.body.contains("<script"), "{path}: {page:?}");
        assert!(!page.body.contains(K));
    }
    let copy = site.path("copy");
    let body = format!("{{\"folder\":{:?}}}", copy.display().to_string());
    let backup = hss.ask("POST", "/v1/backup", &[OPERATOR, json], &body).await;
    assert_eq!(backup.status, 204, "{backup:?}");
    assert!(copy.is_dir());
    let description = hss.json("/openapi.json").await;
    assert!(description["paths"]["/v1/load"]["post"].is_object());
}
