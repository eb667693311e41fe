//! Sessions that are charged, whatever becomes of the program.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use diameter_core::{HopByHopId, Rejection, Request, ResultCode};
use diameter_messages::gy::{CcRequestType, CreditControlRequest, ReAuthAnswer, ReAuthRequest};
use diameter_node::Context;

use super::support::{
    FILE, Ocs, READER, TARIFFS, client_builder, connected, folder, granted, request, to_the_ocs,
};

/// A request in octets, so that it can come again as it is.
fn message(client: &diameter_node::Node, request: &CreditControlRequest) -> diameter_core::Message {
    request.to_message(HopByHopId(0), client.client().new_end_to_end_id()).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_goes_on_after_a_kill_and_what_came_twice_is_charged_once() {
    let folder = folder(FILE, TARIFFS);
    let mut ocs = Ocs::start(folder.path()).await;
    let session = "pgw1.example.net;1;1";
    let client = connected(client_builder(), &ocs).await;
    let first = request(session, 0, CcRequestType::INITIAL_REQUEST, None, Some(500_000));
    assert_eq!(granted(&client.send_with(first, to_the_ocs()).await.unwrap()), Some(500_000));
    assert_eq!(ocs.money().await, ("20".to_owned(), "5".to_owned()));
    let update = request(session, 1, CcRequestType::UPDATE_REQUEST, Some(400_000), Some(500_000));
    let update = message(&client, &update);
    let answered = client.client().send_message(update.clone(), to_the_ocs()).await.unwrap();
    assert_eq!(ocs.money().await, ("16".to_owned(), "5".to_owned()));

    ocs.program.kill();
    let ocs = Ocs::start(folder.path()).await;
    // The account of the file is not added a second time.
    assert_eq!(ocs.money().await, ("16".to_owned(), "5".to_owned()));
    let client = connected(client_builder(), &ocs).await;
    let again = client.client().send_message(update, to_the_ocs()).await.unwrap();
    assert_eq!(again.with_header(*answered.header()).as_bytes(), answered.as_bytes());
    assert_eq!(ocs.money().await, ("16".to_owned(), "5".to_owned()));
    let last = request(session, 2, CcRequestType::TERMINATION_REQUEST, Some(100_000), None);
    client.send_with(last, to_the_ocs()).await.unwrap();
    assert_eq!(ocs.money().await, ("15".to_owned(), "0".to_owned()));
    // Since the second start: the repeated update, and the last report.
    let metrics = ocs.ask("GET", "/metrics", &[READER], "").await.body;
    for line in [
        "diameter_credit_control_answers_total{result=\"2001\"} 2",
        "diameter_credit_control_repeated_total 1",
        "diameter_credit_control_sessions_ended_total{end=\"terminated\"} 1",
        "diameter_credit_control_store_failures_total{operation=\"commit\"} 0",
        "diameter_storage_write_failures_total 0",
    ] {
        assert!(metrics.lines().any(|it| it == line), "{line} in {metrics}");
    }
    for name in ["diameter_credit_control_store_seconds", "diameter_storage_write_seconds"] {
        assert!(metrics.contains(&format!("{name}_bucket")), "{name} in {metrics}");
    }

    let (status, text) = ocs.run(&["verify"]).await;
    assert!(status == Some(0) && text.contains("1 accounts,"), "{text}");
    assert!(text.contains(" 0 mismatches"), "{text}");
    let (status, text) = ocs.run(&["explain", session]).await;
    assert_eq!(status, Some(0), "{text}");
    for part in [
        "imsi-262010000000000, account example",
        "standard/internet",
        // 4 of the 5 euros that the first request reserved, and then 5 for the next units.
        ": 4 EUR of its money, which was held for it.",
        "gave back 1 EUR of its money that was held: 15 EUR were free before, 16 EUR are now.",
        ": 5 EUR of its money is held for it, 16 EUR were free before, 11 EUR are now.",
    ] {
        assert!(text.contains(part), "{part} in {text}");
    }
    let (_, lines) = ocs.run(&["export", "--charged"]).await;
    let charged: Vec<serde_json::Value> =
        lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let sum: f64 =
        charged.iter().map(|it| it["amount"].as_str().unwrap().parse::<f64>().unwrap()).sum();
    assert!((sum - 5.0).abs() < 1e-9 && charged[0]["account"] == "example", "{lines}");
    // Nothing is under way: it takes none of the ten seconds that requests would have.
    drop(client);
    let mut ocs = ocs;
    ocs.program.terminate();
    let begin = std::time::Instant::now();
    assert!(ocs.program.ended().await.success());
    assert!(begin.elapsed() < std::time::Duration::from_secs(8), "{:?}", begin.elapsed());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_top_up_reaches_the_client_of_an_open_session() {
    let folder = folder(FILE, TARIFFS);
    let ocs = Ocs::start(folder.path()).await;
    let asked = Arc::new(AtomicUsize::new(0));
    let counted = asked.clone();
    let builder = client_builder().handle(move |request: ReAuthRequest, context: Context| {
        counted.fetch_add(1, Ordering::Relaxed);
        let answer = request.answer(context.identity()).result_code(ResultCode(2002)).build();
        async move { Ok::<ReAuthAnswer, Rejection>(answer) }
    });
    let client = connected(builder, &ocs).await;
    let session = "pgw1.example.net;1;7";
    let first = request(session, 0, CcRequestType::INITIAL_REQUEST, None, Some(3_000_000));
    // 20 euros are two million octets: all of them, and they are the last.
    let answer = client.send_with(first, to_the_ocs()).await.unwrap();
    assert_eq!(granted(&answer), Some(2_000_000));
    assert!(answer.multiple_services_credit_control[0].final_unit_indication.is_some());

    for is_new in ["true", "false"] {
        let topped_up =
            ocs.change("POST", "/v1/accounts/example/top-up", r#"{"amount":"10"}"#).await;
        assert_eq!(topped_up.status, 200, "{topped_up:?}");
        assert!(topped_up.body.contains(&format!("\"is_new\":{is_new}")), "{topped_up:?}");
    }
    assert_eq!(ocs.money().await, ("30".to_owned(), "20".to_owned()));
    for _ in 0..100 {
        if asked.load(Ordering::Relaxed) > 0 {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    assert_eq!(asked.load(Ordering::Relaxed), 1, "the client is asked once");
    let update = request(session, 1, CcRequestType::UPDATE_REQUEST, Some(0), Some(3_000_000));
    assert_eq!(granted(&client.send_with(update, to_the_ocs()).await.unwrap()), Some(3_000_000));

    let (status, text) = ocs.run(&["session", "re-authorize", session]).await;
    assert_eq!((status, text.as_str()), (Some(0), "the client has answered 2002\n"));
    let (status, text) = ocs.run(&["session", "re-authorize", "no;such;session"]).await;
    assert!(status == Some(1) && text.contains("there is no such session"), "{text}");
}
