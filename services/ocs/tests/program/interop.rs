//! Clients of others: freeDiameter's and OTP's run a session of three requests.

use diameter_testkit::Program;
use diameter_testkit::lab::{Tally, Work, freediameter_client, otp_client};

use super::support::{FILE, Ocs, TARIFFS, folder};

async fn start() -> (tempfile::TempDir, Ocs) {
    let file = FILE
        .replace("ocs.example.net", "us.server.lab")
        .replace("realm = \"example.net\"", "realm = \"server.lab\"")
        .replace("imsi-262010000000000", "msisdn-491701234567");
    let folder = folder(&file, TARIFFS);
    let ocs = Ocs::start(folder.path()).await;
    (folder, ocs)
}

/// The client has its answers, and the account is charged for 2 times 4096 octets.
async fn assert_charged(ocs: &Ocs, client: &Program) {
    assert_eq!(Tally::of(client).await, Tally { sent: 3, answered: 3, successful: 3 });
    assert_eq!(ocs.money().await, ("19.91808".to_owned(), "0".to_owned()));
    let (status, text) = ocs.run(&["verify"]).await;
    assert!(status == Some(0) && text.contains(" 0 mismatches"), "{text}");
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs freeDiameterd and a C compiler"]
async fn a_client_of_freediameter_is_charged() {
    let (_folder, ocs) = start().await;
    let client = freediameter_client(Work::CreditControl, "us.server.lab", ocs.diameter).await;
    assert_charged(&ocs, &client).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs Erlang"]
async fn a_client_of_otp_is_charged() {
    let (_folder, ocs) = start().await;
    let client = otp_client(Work::CreditControl, ocs.diameter);
    assert_charged(&ocs, &client).await;
}
