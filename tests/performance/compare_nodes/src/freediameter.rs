//! Two freeDiameterd, with the end points of `freediameter.c` inside: messages are trees of AVPs, checked
//! against the rules of the dictionary where they are received.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use diameter_testkit::freediameter::FreeDiameter;
use diameter_testkit::{TCP, build};

use crate::{Measured, OUTSTANDING, TIME, cpu};

/// Compiles the end points.
pub fn extension(folder: &Path) -> PathBuf {
    let file = folder.join("compare.fdx");
    let source = concat!(env!("CARGO_MANIFEST_DIR"), "/src/freediameter.c");
    build(
        Command::new("gcc")
            .args(["-shared", "-fPIC", "-O2", "-Wall", "-fcommon", "-o"])
            .arg(&file)
            .args([source, "-lfdproto", "-lfdcore"]),
    );
    file
}

/// The CCR is of pgw1.example.net, for ocs1.ocs.example.net.
pub fn measure(octets: &[u8], extension: &Path, folder: &Path) -> Measured {
    let ccr = folder.join("ccr");
    fs::write(&ccr, octets).expect("a file");
    let extension = extension.display().to_string();
    let daemon = |identity, address: &str, work: &str| {
        FreeDiameter::new(identity)
            .accepts("*.example.net *.ocs.example.net")
            .does_not_relay()
            .knows_applications()
            .extension(&extension, &format!("listen={address} {work}"))
    };
    let [server, client] = ["127.73.0.1", "127.73.0.2"];
    let work =
        format!("client={} seconds={} outstanding={OUTSTANDING}", ccr.display(), TIME.as_secs());
    let to = (server.parse::<std::net::IpAddr>().expect("an address"), TCP).into();
    let server = daemon("ocs1.ocs.example.net", server, "server").start();
    let client = daemon("pgw1.example.net", client, &work).connect("ocs1.ocs.example.net", to);
    let client = client.start();
    client.wait_for_blocking("COMPARE starts");
    let used = || [&server, &client].map(|it| cpu(it.id())).iter().sum::<f64>();
    let before = used();
    let line = client.wait_for_blocking("COMPARE answered");
    let cpu = used() - before;
    let number = |name: &str| -> f64 {
        let (_, rest) = line.split_once(name).expect("a number");
        rest.split_whitespace().next().expect("a number").parse().expect("a number")
    };
    assert!(number("answered=") > 0.0, "{line}");
    let time = Duration::from_secs_f64(number("milliseconds=") / 1000.0);
    Measured::new(number("answered="), time, cpu)
}
