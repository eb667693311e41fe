//! A crash between anything and anything.

use diameter_hss::authentication::Card;

use super::mme::Mme;
use super::{IMSI, MME, Site, card, terminal};

#[tokio::test(flavor = "multi_thread")]
async fn numbers_go_on_and_the_location_stays_after_a_crash() {
    let site = Site::new();
    let (status, text) = site.run(&["load", "subscribers.csv"]);
    assert_eq!(status, Some(0), "{text}");
    assert!(text.contains("2 subscribers loaded"), "{text}");

    let mut card: Card = card();
    let mut seq = 0;
    for crash in 0..3 {
        let mut hss = site.start().await;
        let state = hss.json(&format!("/v1/subscribers/{IMSI}/state")).await;
        let at = if crash == 0 { None } else { Some(MME) };
        assert_eq!(state["mme"]["host"].as_str(), at, "{state}");
        assert_eq!(state["seq"], seq, "{state}");
        let mme = Mme::start(MME, hss.diameter).await.unwrap();
        mme.attach(IMSI, &mut card, &terminal()).await.unwrap();
        seq = hss.json(&format!("/v1/subscribers/{IMSI}/state")).await["seq"].as_u64().unwrap();
        // One would not do if the card had seen it: it would have the server synchronize.
        assert_eq!(seq, crash + 1, "each attach takes one number");
        // SIGKILL: nothing is written any more.
        hss.program.kill();
    }
}
