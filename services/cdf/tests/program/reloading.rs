//! What is taken over from the file while the function is at work.

use std::fs;

use diameter_core::DiameterIdentity;
use diameter_messages::base::AccountingRecordType;
use diameter_messages::rf;
use diameter_node::{Node, SendOptions};
use diameter_testkit::http::ask;

use super::{Cdf, pgw};

/// How often interim records are wanted, as the answer to a START_RECORD says.
async fn interval(node: &Node) -> Option<u32> {
    let cdf = DiameterIdentity::from_static("cdf1.example.net");
    let identity = node.identity();
    let request = rf::AccountingRequest::builder()
        .session_id(node.client().new_session_id())
        .origin_host(identity.host.clone())
        .origin_realm(identity.realm.clone())
        .destination_realm(identity.realm.clone())
        .accounting_record_type(AccountingRecordType::START_RECORD)
        .accounting_record_number(0)
        .build();
    let options = SendOptions { peer: Some(cdf), ..SendOptions::default() };
    let answer = node.send_with(request, options).await.unwrap();
    answer.acct_interim_interval
}

#[tokio::test(flavor = "multi_thread")]
async fn rules_and_tokens_are_those_of_the_file_at_once() {
    let cdf = Cdf::start(|file| file).await;
    let (node, _trigger) = pgw(cdf.diameter).await;
    assert_eq!(interval(&node).await, Some(300));
    let file = cdf.example().join("cdf.toml");
    let before = fs::read_to_string(&file).unwrap();
    let hand_over = |token: &str| {
        let token = format!("Bearer {token}");
        let path = "/v1/consumers/billing/hand-over";
        ask(cdf.http, "POST", path, &[("Authorization", &token)], "").status
    };
    let token = fs::read_to_string(cdf.example().join("token")).unwrap();
    assert_eq!((hand_over(token.trim()), hand_over("another-token-of-an-operator")), (200, 401));

    // Nothing of a file with a mistake.
    let changed = before.replace("\"5m\"", "\"10m\"");
    fs::write(&file, changed.replace("\"6h\"", "6")).unwrap();
    cdf.program.signal("HUP");
    cdf.program.wait_for("the file was not taken over, all stays as it is").await;
    assert_eq!(interval(&node).await, Some(300));

    fs::write(&file, changed).unwrap();
    fs::write(cdf.example().join("token"), "another-token-of-an-operator").unwrap();
    cdf.program.signal("HUP");
    cdf.program.wait_for("the file was read again").await;
    assert_eq!(interval(&node).await, Some(600));
    assert_eq!((hand_over(token.trim()), hand_over("another-token-of-an-operator")), (401, 200));
}
