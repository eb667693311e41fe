//! What a dissector says of the packets.

use std::process::Command;
use std::time::Duration;

use diameter_testkit::{Address, Program, tshark};
use tempfile::TempDir;

use crate::us::{client, connected, credit_control_session, server};

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs SCTP and tshark"]
async fn a_dissector_has_no_complaint() {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("capture.pcapng");
    let mut command = Command::new("dumpcap");
    command.args(["-i", "lo", "-f", "sctp", "-w"]).arg(&file);
    let capture = Program::start(&mut command, TempDir::new().unwrap());
    capture.wait_for("File: ").await;

    let address = Address::new();
    let node = server(address, None).start().await.unwrap();
    let their = crate::make::Their {
        identity: crate::us::SERVER,
        address,
        program: Program::start(Command::new("sleep").arg("60"), TempDir::new().unwrap()),
    };
    let ours = connected(&their, client(&their, None)).await;
    for _ in 0..5 {
        credit_control_session(ours.client()).await;
    }
    ours.shutdown(Duration::from_secs(1)).await;
    node.shutdown(Duration::from_secs(1)).await;
    tokio::time::sleep(Duration::from_secs(1)).await;
    capture.terminate();
    tokio::time::sleep(Duration::from_millis(500)).await;

    let (packets, _) = tshark::dissect(&file, &[]);
    // CER, 15 CCRs, DPR, and their answers.
    let messages = packets.matches("<proto name=\"diameter\"").count();
    assert!(messages >= 34, "{messages} messages");
    assert!(!packets.contains("_ws.malformed"));
    let complaints = packets.lines().filter(|it| it.contains("\"_ws.expert.message\""));
    // Groups may be empty: the CCRs ask for units without saying how many.
    let complaints: Vec<&str> = complaints.filter(|it| !it.contains("Data is empty")).collect();
    assert!(complaints.is_empty(), "{complaints:#?}");
}
