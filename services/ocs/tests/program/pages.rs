//! Pages, as people see them.

use diameter_messages::gy::CcRequestType;
use diameter_testkit::browser::Browser;

use super::support::{
    FILE, OPERATOR, Ocs, TARIFFS, client_builder, connected, folder, request, to_the_ocs,
};

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs chromium"]
async fn everybody_can_use_the_pages() {
    let folder = folder(FILE, TARIFFS);
    let ocs = Ocs::start(folder.path()).await;
    let client = connected(client_builder(), &ocs).await;
    let session = "pgw1.example.net;1;1";
    let first = request(session, 0, CcRequestType::INITIAL_REQUEST, None, Some(500_000));
    client.send_with(first, to_the_ocs()).await.unwrap();
    let update = request(session, 1, CcRequestType::UPDATE_REQUEST, Some(400_000), Some(500_000));
    client.send_with(update, to_the_ocs()).await.unwrap();
    let topped_up = ocs.change("POST", "/v1/accounts/example/top-up", r#"{"amount":"10"}"#).await;
    assert_eq!(topped_up.status, 200, "{topped_up:?}");

    let session = session.replace(';', "%3B");
    let pages = [
        ("ocs-accounts", "/".to_owned()),
        ("ocs-search", "/search?q=nobody".to_owned()),
        ("ocs-account", "/accounts/example".to_owned()),
        ("ocs-transfers", "/accounts/example/transfers".to_owned()),
        ("ocs-top-up", "/accounts/example/top-up?amount=12.50&bucket=0".to_owned()),
        ("ocs-wrong-top-up", "/accounts/example/top-up?amount=much&bucket=0".to_owned()),
        ("ocs-session", format!("/sessions/{session}")),
        ("ocs-tariffs", "/tariffs".to_owned()),
        ("ocs-changes", "/changes".to_owned()),
    ];
    let site = format!("http://{}", ocs.http);
    let look = move || Browser::start(&[OPERATOR]).look_at(&site, &pages);
    let found = tokio::task::spawn_blocking(look).await.unwrap();
    assert_eq!(found, [""; 0]);
}
