//! What clients report, until it stands in files.

use std::fs;
use std::time::Duration;

use diameter_testkit::http::ask;

use super::{Cdf, files, pgw, used};

#[tokio::test(flavor = "multi_thread")]
async fn a_session_of_the_example_becomes_files_that_a_person_reads() {
    let cdf = Cdf::start(|file| file).await;
    let (http, example) = (cdf.http, cdf.example());
    let command = |arguments: &[&str]| cdf.command(arguments);

    let (_node, trigger) = pgw(cdf.diameter).await;
    let session = trigger.start(used()).await.unwrap();
    // It is in the client's buffer now, and soon at the function.
    let mut list = String::new();
    for _ in 0..200 {
        list = command(&["session", "list"]).1;
        if !list.is_empty() {
            break;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    let id = session_id(&list);
    let (status, text) = command(&["session", "show", &id]);
    assert!(status == Some(0) && text.contains("\"accessPointNameNI\": \"internet\""), "{text}");
    let page = ask(http, "GET", "/", &[], "");
    assert!(page.status == 200 && page.body.contains(&id), "{page:?}");
    session.stop(used()).await.unwrap();

    // Whoever does not want to wait has the files handed over.
    let mut read = (Vec::new(), Vec::new());
    for _ in 0..200 {
        for consumer in ["readable", "billing"] {
            let (status, text) = command(&["consumer", "hand-over", consumer]);
            assert_eq!(status, Some(0), "{text}");
        }
        read = (files(&example.join("records")), files(&example.join("ts32297")));
        if !read.0.is_empty() && !read.1.is_empty() {
            break;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    let json = fs::read_to_string(&read.0[0]).unwrap();
    let line: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(line["fields"]["accessPointNameNI"], "internet");
    assert_eq!(line["session"], id);
    let (status, text) = command(&["show", read.1[0].to_str().unwrap()]);
    let shown: serde_json::Value = serde_json::from_str(text.trim()).unwrap();
    assert_eq!((status, &shown["fields"]), (Some(0), &line["fields"]));
    let (status, text) = command(&["session", "close", &id]);
    assert!(status == Some(1) && text.contains("is open"), "there is none any more: {text}");

    let metrics = ask(http, "GET", "/metrics", &[], "").body;
    for line in [
        "diameter_cdf_requests_total{type=\"start\"} 1",
        "diameter_cdf_records_total{kind=\"PGWRecord\",cause=\"normal\"} 1",
        "diameter_cdf_consumer_lag_records{consumer=\"billing\"} 0",
        "diameter_cdf_consumer_failures_total{consumer=\"billing\"} 0",
        "diameter_cdf_records_without_form_total{consumer=\"billing\"} 0",
        "diameter_cdf_avps_without_field_total{consumer=\"billing\"} 2",
    ] {
        assert!(metrics.contains(line), "{line} in\n{metrics}");
    }
}

fn session_id(list: &str) -> String {
    list.split_whitespace()
        .next()
        .unwrap_or_else(|| panic!("no session is open: {list}"))
        .to_owned()
}
