//! Pages, as people see them.

use diameter_testkit::browser::Browser;

use super::mme::Mme;
use super::{IMSI, MME, OPERATOR, Site, card, terminal};

const OTHER_MME: &str = "mme2.epc.mnc001.mcc262.3gppnetwork.org";

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs chromium"]
async fn everybody_can_use_the_pages() {
    let site = Site::new();
    let hss = site.start().await;
    let csv = include_str!("../../examples/subscribers.csv");
    let loaded = hss.ask("POST", "/v1/load?format=csv", &[OPERATOR], csv).await;
    assert_eq!(loaded.status, 200, "{loaded:?}");
    let (mut card, terminal) = (card(), terminal());
    let before = Mme::start(MME, hss.diameter).await.unwrap();
    before.attach(IMSI, &mut card, &terminal).await.unwrap();
    let mme = Mme::start(OTHER_MME, hss.diameter).await.unwrap();
    mme.attach(IMSI, &mut card, &terminal).await.unwrap();
    // The first one was asked to let it go.
    before.wait_until(|it| it.apns(IMSI).is_none()).await.unwrap();

    let pages = [
        ("hss-subscribers", "/".to_owned()),
        ("hss-nobody", "/?q=999".to_owned()),
        ("hss-subscriber", format!("/subscribers/{IMSI}")),
        ("hss-requests", "/requests".to_owned()),
        ("hss-equipment", "/equipment".to_owned()),
        ("hss-checked", "/equipment?imei=356938035643809".to_owned()),
    ];
    let site = format!("http://{}", hss.http);
    let look = move || Browser::start(&[]).look_at(&site, &pages);
    let found = tokio::task::spawn_blocking(look).await.unwrap();
    assert_eq!(found, [""; 0]);
}
