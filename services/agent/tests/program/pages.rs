//! Pages, as people see them.

use std::time::Duration;

use diameter_testkit::Address;
use diameter_testkit::browser::Browser;

use super::support::{ADMINISTRATION, Agent, READER, client, eventually, send, server};

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs chromium"]
async fn everybody_can_use_the_pages() {
    let (at, at1) = (Address::new(), Address::new());
    let _server = server("ocs1.home.example", "home.example", at1, Duration::ZERO).await;
    let text = format!(
        "identity = 'relay.transit.example'\nrealm = 'transit.example'\nunknown-peers = 'accept'\n\
         [[listen]]\naddress = '{}'\ntransport = 'tcp'\n\
         [[peer]]\nidentity = 'ocs1.home.example'\nrealm = 'home.example'\naddress = '{}'\n\
         transport = 'tcp'\n\
         [[peer]]\nidentity = 'ocs2.home.example'\nrealm = 'home.example'\ntransport = 'tcp'\n\
         [[route]]\nname = 'to the home network'\nrealm = 'home.example'\npeers = ['ocs1.home.example']\n\
         {ADMINISTRATION}",
        at.tcp(),
        at1.tcp()
    );
    let agent = Agent::start(&text).await;
    eventually("it is connected", || agent.is_open("ocs1.home.example")).await;
    let client =
        client("pgw.visited.example", "visited.example", "relay.transit.example", at.tcp()).await;
    send(&client, "home.example").await.unwrap();
    send(&client, "nowhere.example").await.unwrap_err();

    let pages = [
        ("agent-peers", "/".to_owned()),
        ("agent-peer", "/peers/ocs1.home.example".to_owned()),
        ("agent-routes", "/routes".to_owned()),
        ("agent-counters", "/counters".to_owned()),
    ];
    let site = agent.site();
    let look = move || Browser::start(&[READER]).look_at(&site, &pages);
    let found = tokio::task::spawn_blocking(look).await.unwrap();
    assert_eq!(found, [""; 0]);
}
