//! What is taken over from the file while the server is at work, and what is not.

use std::fs;

use super::mme::Mme;
use super::{FILE, IMSI, MME, Site, card, terminal};

#[tokio::test(flavor = "multi_thread")]
async fn access_and_equipment_are_those_of_the_file_at_once() {
    let site = Site::new();
    let (status, text) = site.run(&["load", "subscribers.csv"]);
    assert_eq!(status, Some(0), "{text}");
    let hss = site.start().await;
    let mme = Mme::start(MME, hss.diameter).await.unwrap();
    mme.attach(IMSI, &mut card(), &terminal()).await.unwrap();

    // Nothing of a file with a mistake.
    let peer = format!("\n[access]\n[[access.peer]]\nname = '{MME}'\napplications = 's13'\n");
    let write = |text: String| fs::write(site.path("hss.toml"), text).unwrap();
    write(format!("{FILE}{peer}").replace("'s13'", "'s12'"));
    hss.program.signal("HUP");
    hss.program.wait_for("the file was not taken over, all stays as it is").await;
    mme.attach(IMSI, &mut card(), &terminal()).await.unwrap();

    write(format!("{FILE}{peer}").replace("folder = 'store'", "folder = 'elsewhere'"));
    hss.program.signal("HUP");
    hss.program.wait_for("the file was read again").await;
    hss.program.wait_for("[storage]: takes a restart").await;
    assert!(!hss.program.log().contains("[keys]: takes a restart"));
    let refused = mme.attach(IMSI, &mut card(), &terminal()).await.unwrap_err();
    assert!(refused.to_string().contains("5003"), "{refused}");
    let why = format!("the peer {MME} may not use S6a and S6d");
    hss.program.wait_for(&why).await;

    write(FILE.to_owned());
    hss.program.signal("HUP");
    for _ in 0..500 {
        if mme.attach(IMSI, &mut card(), &terminal()).await.is_ok() {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
    panic!("the peer is refused still");
}
