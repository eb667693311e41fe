//! Pages, as people see them.

use diameter_testkit::browser::Browser;
use diameter_testkit::http::ask;

use crate::{Radius, SECRET};

#[tokio::test(flavor = "multi_thread")]
async fn pages_say_what_came_and_what_was_lost() {
    let radius = Radius::start().await;
    assert!(radius.is_answered(SECRET).await);
    assert!(!radius.is_answered("another secret of it").await);
    radius.login().await;
    let page = |path: &str| ask(radius.http, "GET", path, &[], "").body;
    let overview = page("/");
    for text in ["127.0.0.1/32", "nas1.example.net", "aaa1.example.net"] {
        assert!(overview.contains(text), "{overview}");
    }
    let losses = page("/losses");
    assert!(losses.contains("<td>unauthentic</td><td>1</td>"), "{losses}");
    let counters = page("/v1/counters");
    assert!(counters.contains("diameter_radius_packets_received_total"), "{counters}");
    let description = page("/openapi.json");
    assert!(description.contains("ClientView"), "{description}");
    for path in ["/", "/losses", "/counters", "/v1/clients", "/v1/counters"] {
        assert!(!page(path).contains(SECRET), "{path}");
    }
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs chromium"]
async fn everybody_can_use_the_pages() {
    let radius = Radius::start().await;
    assert!(radius.is_answered(SECRET).await);
    assert!(!radius.is_answered("another secret of it").await);
    let pages = [
        ("radius-clients", "/".to_owned()),
        ("radius-losses", "/losses".to_owned()),
        ("radius-counters", "/counters".to_owned()),
    ];
    let site = format!("http://{}", radius.http);
    let look = move || Browser::start(&[]).look_at(&site, &pages);
    let found = tokio::task::spawn_blocking(look).await.unwrap();
    assert_eq!(found, [""; 0]);
}
