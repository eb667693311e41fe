//! Two freeDiameterd, with the end points of `freediameter.c` inside: messages are trees of AVPs, checked
//! against the rules of the dictionary where they are received.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::{Measured, OUTSTANDING, TIME, cpu};

/// Compiles the end points; fails where libfreediameter-dev is not installed.
pub fn extension(folder: &Path) -> PathBuf {
    let file = folder.join("compare.fdx");
    let source = concat!(env!("CARGO_MANIFEST_DIR"), "/src/freediameter.c");
    let compiler = Command::new("gcc")
        .args(["-shared", "-fPIC", "-O2", "-Wall", "-fcommon", "-o"])
        .arg(&file)
        .args([source, "-lfdproto", "-lfdcore"])
        .status();
    assert!(compiler.expect("gcc").success(), "the extension is not compiled");
    file
}

/// The CCR is of pgw1.example.net, for ocs1.ocs.example.net.
pub fn measure(octets: &[u8], extension: &Path, folder: &Path) -> Measured {
    let ccr = folder.join("ccr");
    fs::write(&ccr, octets).expect("a file");
    let server = Daemon {
        identity: "ocs1.ocs.example.net",
        realm: "ocs.example.net",
        address: "127.73.0.1",
        work: "server".to_owned(),
        connect: None,
    };
    let client = Daemon {
        identity: "pgw1.example.net",
        realm: "example.net",
        address: "127.73.0.2",
        work: format!(
            "client={} seconds={} outstanding={OUTSTANDING}",
            ccr.display(),
            TIME.as_secs()
        ),
        connect: Some((server.identity, server.address)),
    };
    let server = server.start(extension, folder);
    server.wait_for("daemon initialized");
    let client = client.start(extension, folder);
    client.wait_for("COMPARE starts");
    let used = || [&server, &client].map(|it| cpu(it.child.id())).iter().sum::<f64>();
    let before = used();
    let line = client.wait_for("COMPARE answered");
    let cpu = used() - before;
    let number = |name: &str| -> f64 {
        let (_, rest) = line.split_once(name).expect("a number");
        rest.split_whitespace().next().expect("a number").parse().expect("a number")
    };
    assert!(number("answered=") > 0.0, "{line}");
    let time = Duration::from_secs_f64(number("milliseconds=") / 1000.0);
    Measured::new(number("answered="), time, cpu)
}

struct Daemon {
    identity: &'static str,
    realm: &'static str,
    address: &'static str,
    work: String,
    connect: Option<(&'static str, &'static str)>,
}

impl Daemon {
    fn start(&self, extension: &Path, folder: &Path) -> Running {
        let Self { identity, realm, address, work, connect } = self;
        let access = folder.join("access.conf");
        fs::write(&access, "ALLOW_IPSEC *.example.net *.ocs.example.net\n").expect("a file");
        let mut text = format!(
            "Identity = \"{identity}\";\nRealm = \"{realm}\";\nPort = 3868;\nSecPort = 0;\n\
             No_SCTP;\nNo_IPv6;\nPrefer_TCP;\nNoRelay;\n\
             LoadExtension = \"dict_nasreq.fdx\";\nLoadExtension = \"dict_eap.fdx\";\n\
             LoadExtension = \"dict_dcca.fdx\";\nLoadExtension = \"dict_dcca_3gpp.fdx\";\n\
             LoadExtension = \"{}\" : \"listen={address} {work}\";\n\
             LoadExtension = \"acl_wl.fdx\" : \"{}\";\n",
            extension.display(),
            access.display(),
        );
        if let Some((peer, address)) = connect {
            text.push_str(&format!(
                "ConnectPeer = \"{peer}\" {{ ConnectTo = \"{address}\"; Port = 3868; No_TLS; No_SCTP; \
                 No_IPv6; }};\n"
            ));
        }
        let configuration = folder.join(format!("{identity}.conf"));
        fs::write(&configuration, text).expect("a file");
        let log = folder.join(format!("{identity}.log"));
        let output = File::create(&log).expect("a file");
        let child = Command::new("freeDiameterd")
            .arg("-c")
            .arg(configuration)
            .stdin(Stdio::null())
            .stdout(output.try_clone().expect("a file"))
            .stderr(output)
            .spawn();
        Running { child: child.expect("freeDiameterd"), log }
    }
}

struct Running {
    child: Child,
    log: PathBuf,
}

impl Running {
    /// A line of the log, once it is there.
    fn wait_for(&self, text: &str) -> String {
        let deadline = Instant::now() + Duration::from_secs(60);
        loop {
            let log = fs::read(&self.log).unwrap_or_default();
            let log = String::from_utf8_lossy(&log);
            if let Some(line) = log.lines().find(|line| line.contains(text)) {
                return line.to_owned();
            }
            assert!(Instant::now() < deadline, "no {text} in the log:\n{log}");
            sleep(Duration::from_millis(20));
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
