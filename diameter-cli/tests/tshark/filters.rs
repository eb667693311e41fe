//! Expressions choose the messages that display filters of Wireshark choose.

use std::collections::BTreeSet;
use std::net::SocketAddr;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, UNIX_EPOCH};

use bytes::Bytes;
use diameter_capture::{Flow, Transport, Writer};
use diameter_testkit::tshark;
use serde_json::Value;

/// An expression, and the display filter that says the same.
const PAIRS: [(&str, &str); 34] = [
    ("command == 272", "diameter.cmd.code == 272"),
    (r#"command == "CCR""#, "diameter.cmd.code == 272 && diameter.flags.request == 1"),
    (r#"command in ["DWR", "DWA", 257]"#, "diameter.cmd.code == 280 || diameter.cmd.code == 257"),
    (r#"not command == "Device-Watchdog""#, "diameter && !(diameter.cmd.code == 280)"),
    ("is_request", "diameter.flags.request == 1"),
    (r#"flag("E")"#, "diameter.flags.error == 1"),
    (
        r#"flag("P") and not is_request"#,
        "diameter.flags.proxyable == 1 && diameter.flags.request == 0",
    ),
    (r#"application == "S6a""#, "diameter.applicationId == 16777251"),
    ("application in [0, 4]", "diameter.applicationId == 0 || diameter.applicationId == 4"),
    ("application > 16777000", "diameter.applicationId > 16777000"),
    (r#"result == "DIAMETER_SUCCESS""#, "diameter.Result-Code == 2001"),
    (
        "result in 3000..5999",
        "(diameter.Result-Code >= 3000 && diameter.Result-Code <= 5999) || \
         (diameter.Experimental-Result-Code >= 3000 && diameter.Experimental-Result-Code <= 5999)",
    ),
    (
        "is_request or not has result",
        "diameter && (diameter.flags.request == 1 || \
         !(diameter.Result-Code || diameter.Experimental-Result-Code))",
    ),
    (r#"origin_host starts with "fd.""#, r#"diameter.Origin-Host matches "^fd[.]""#),
    (r#"origin_realm contains "lab""#, r#"diameter.Origin-Realm contains "lab""#),
    (r#"destination_realm ends with ".lab""#, r#"diameter.Destination-Realm matches "[.]lab$""#),
    (r#"session contains ";gy""#, r#"diameter.Session-Id contains ";gy""#),
    ("has session and not is_request", "diameter.Session-Id && diameter.flags.request == 0"),
    (
        r#"avp("Rating-Group") in 1..100"#,
        "diameter.Rating-Group >= 1 && diameter.Rating-Group <= 100",
    ),
    (r#"avp("CC-Request-Type") == "INITIAL_REQUEST""#, "diameter.CC-Request-Type == 1"),
    (r#"avp("CC-Request-Number") > 0"#, "diameter.CC-Request-Number > 0"),
    (r#"has avp("Subscription-Id")"#, "diameter.Subscription-Id"),
    (
        r#"avp("Subscription-Id-Data") starts with "1""#,
        r#"diameter.Subscription-Id-Data matches "^1""#,
    ),
    (r#"has avp("Origin-State-Id")"#, "diameter.Origin-State-Id"),
    (r#"avp("User-Name") contains "0""#, r#"diameter.User-Name contains "0""#),
    (r#"avp("CC-Total-Octets") >= 1000"#, "diameter.CC-Total-Octets >= 1000"),
    (r#"avp("Visited-PLMN-Id") == "00101""#, "diameter.Visited-PLMN-Id == 00:f1:10"),
    ("size > 300", "diameter.length > 300"),
    ("hop_by_hop in 5..9", "diameter.hopbyhopid >= 5 && diameter.hopbyhopid <= 9"),
    ("end_to_end == 0x1000007", "diameter.endtoendid == 0x1000007"),
    (r#"source == "10.0.0.1""#, "diameter && ip.src == 10.0.0.1"),
    (r#"address in "10.0.1.0/30""#, "diameter && ip.addr == 10.0.1.0/30"),
    ("latency > 150ms", "diameter.resp_time > 0.15"),
    (
        r#"result >= 2000 and latency <= 100ms and (size < 200 or has avp("Rating-Group"))"#,
        "(diameter.Result-Code >= 2000 || diameter.Experimental-Result-Code >= 2000) && \
         diameter.resp_time <= 0.1 && (diameter.length < 200 || diameter.Rating-Group)",
    ),
];

/// The E bit.
const ERROR: u8 = 0x20;

/// Each request of other stacks several times, with an answer of its command where there is one; a message a frame.
fn capture(messages: &[Bytes]) -> Vec<u8> {
    let is_request = |it: &&Bytes| it[4] & 0x80 != 0;
    let answers: Vec<&Bytes> = messages.iter().filter(|it| !is_request(it)).collect();
    let mut writer = Writer::new(Vec::new()).unwrap();
    let mut number = 0u32;
    for round in 0..6u8 {
        for request in messages.iter().filter(is_request) {
            number += 1;
            let client = SocketAddr::from(([10, 0, 0, round % 3], 40_000 + u16::from(round)));
            let server = SocketAddr::from(([10, 0, 1, round], 3868));
            let flow = Flow { transport: Transport::Tcp, source: client, destination: server };
            let time = UNIX_EPOCH + Duration::from_secs(1_769_853_900 + u64::from(number));
            let numbered = |message: &[u8]| {
                let mut message = message.to_vec();
                message[12..16].copy_from_slice(&number.to_be_bytes());
                message[16..20].copy_from_slice(&(0x0100_0000 + number).to_be_bytes());
                message
            };
            writer.message(Some(flow), Some(time), &numbered(request)).unwrap();
            let same: Vec<_> = answers.iter().filter(|it| it[5..12] == request[5..12]).collect();
            if let Some(answer) = same.get(usize::from(round) % same.len().max(1)) {
                let latency = Duration::from_millis(u64::from(number * 37 % 400));
                let mut octets = numbered(answer);
                if round == 5 {
                    octets[4] |= ERROR;
                    fail(&mut octets);
                }
                writer.message(Some(flow.reversed()), Some(time + latency), &octets).unwrap();
            }
        }
    }
    writer.finish().unwrap()
}

/// Makes 5012 of each Result-Code: display filters look into groups too.
fn fail(octets: &mut [u8]) {
    const RESULT_CODE: [u8; 8] = [0, 0, 1, 12, 0x40, 0, 0, 12];
    let places = 0..octets.len().saturating_sub(11);
    for at in places.filter(|at| at % 4 == 0) {
        if octets[at..at + 8] == RESULT_CODE {
            octets[at + 8..at + 12].copy_from_slice(&5012u32.to_be_bytes());
        }
    }
}

/// The frames of the messages that an expression chooses.
fn chosen(capture: &Path, expression: &str) -> BTreeSet<u64> {
    let output = Command::new(env!("CARGO_BIN_EXE_diameter"))
        .args(["decode", "--summary", "--json", "--filter", expression])
        .arg(capture)
        .output()
        .unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && errors.is_empty(), "{expression}: {errors}");
    let text = String::from_utf8(output.stdout).unwrap();
    let frame =
        |line: &str| serde_json::from_str::<Value>(line).unwrap()["frame"].as_u64().unwrap();
    text.lines().map(frame).collect()
}

#[test]
#[ignore = "needs tshark"]
fn filters_agree_with_display_filters() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("capture.pcap");
    std::fs::write(&file, capture(&crate::messages())).unwrap();
    let all = chosen(&file, "size > 0").len();
    assert!(all > 300, "{all}");
    let mut wrong = Vec::new();
    for (expression, filter) in PAIRS {
        let (here, there) = (chosen(&file, expression), tshark::chosen(&file, filter));
        // One that chooses nothing, or everything, proves nothing.
        if here != there || here.is_empty() || here.len() == all {
            let only = |one: &BTreeSet<u64>, other| one.difference(other).count();
            wrong.push(format!(
                "{expression}: {} of {all}; {} here alone, {} there alone",
                here.len(),
                only(&here, &there),
                only(&there, &here)
            ));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
