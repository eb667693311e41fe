//! Clients of others attach: freeDiameter's and OTP's send an AIR and a ULR, and what they were told is on disk.

use std::fs;

use diameter_testkit::Program;
use diameter_testkit::lab::{Tally, Work, freediameter_client, otp_client};

use super::{FILE, Hss, Site};

/// The subscriber of the clients.
const IMSI: &str = "001010000000001";

/// A server in the realm that they know, with their subscriber loaded.
async fn start() -> (Site, Hss) {
    let site = Site::new();
    // Their realm speaks for the network that they name.
    let access = "\n[access]\n[[access.realm]]\nname = 'client.lab'\nnetworks = '00101'\n";
    let file = FILE
        .replace("hss1.epc.mnc001.mcc262.3gppnetwork.org", "us.server.lab")
        .replace("epc.mnc001.mcc262.3gppnetwork.org", "server.lab");
    fs::write(site.path("hss.toml"), file + access).unwrap();
    let key = "465b5ce8b199b49faa5f0a2ee238a6bc";
    let csv = format!("imsi,msisdn,k,opc,apns\n{IMSI},4915112345678,{key},{key},internet\n");
    fs::write(site.path("lab.csv"), csv).unwrap();
    let (status, text) = site.run(&["load", "lab.csv"]);
    assert_eq!(status, Some(0), "{text}");
    let hss = site.start().await;
    (site, hss)
}

/// The client has its answers, and they survive the process.
async fn assert_attached(site: &Site, mut hss: Hss, client: &Program, name: &str) {
    assert_eq!(Tally::of(client).await, Tally { sent: 2, answered: 2, successful: 2 });
    hss.program.kill();
    let (status, text) = site.run(&["subscriber", "show", IMSI]);
    assert_eq!(status, Some(0), "{text}");
    let shown: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(shown["state"]["mme"]["host"], name, "{text}");
    assert_eq!(shown["state"]["seq"], 1, "{text}");
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs freeDiameterd and a C compiler"]
async fn client_of_freediameter_attaches() {
    let (site, hss) = start().await;
    let client = freediameter_client(Work::S6a, "us.server.lab", hss.diameter).await;
    assert_attached(&site, hss, &client, "fd.client.lab").await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs Erlang"]
async fn client_of_otp_attaches() {
    let (site, hss) = start().await;
    let client = otp_client(Work::S6a, hss.diameter);
    assert_attached(&site, hss, &client, "otp.client.lab").await;
}
