//! A DNS server: NSD, with zones that can change.

use std::fs;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::process::Command;

use tempfile::TempDir;

use crate::{Program, free_port};

/// A running server, with authority for one zone.
#[derive(Debug)]
pub struct Nsd {
    program: Program,
    address: SocketAddr,
    zone: PathBuf,
}

impl Nsd {
    /// Serves a zone: these lines of a zone file, below an SOA record whose negative answers last a second.
    ///
    /// # Panics
    ///
    /// When NSD is not installed or does not start.
    pub async fn start(name: &str, lines: &str) -> Self {
        let folder = TempDir::new().unwrap();
        let path = folder.path().to_owned();
        let zone = path.join("zone");
        write(&zone, name, lines);
        let port = free_port();
        let at = path.display();
        let configuration = format!(
            "server:\n ip-address: 127.0.0.1@{port}\n username: \"\"\n chroot: \"\"\n zonesdir: \"{at}\"\n \
             database: \"\"\n pidfile: \"{at}/pid\"\n xfrdfile: \"{at}/xfrd\"\n xfrdir: \"{at}\"\n \
             zonelistfile: \"{at}/zones\"\n verbosity: 2\n server-count: 1\n do-ip6: no\n\
             remote-control:\n control-enable: no\n\
             zone:\n name: \"{name}\"\n zonefile: \"zone\"\n"
        );
        let file = path.join("nsd.conf");
        fs::write(&file, configuration).unwrap();
        let program = Program::start(Command::new("nsd").arg("-d").arg("-c").arg(&file), folder);
        program.wait_for("nsd started").await;
        let address = (Ipv4Addr::LOCALHOST, port).into();
        Self { program, address, zone }
    }

    /// Where it answers, over UDP and TCP.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Serves other lines from now on.
    ///
    /// # Panics
    ///
    /// When the file cannot be written.
    pub fn change(&self, name: &str, lines: &str) {
        write(&self.zone, name, lines);
        let pid = self.program.id().to_string();
        let status = Command::new("kill").args(["-s", "HUP", &pid]).status().unwrap();
        assert!(status.success());
    }

    /// Answers nothing any more.
    pub fn kill(&mut self) {
        self.program.kill();
    }
}

fn write(file: &PathBuf, name: &str, lines: &str) {
    let start = "@ IN SOA ns hostmaster 1 3600 600 86400 1\n@ IN NS ns\nns IN A 127.0.0.1\n";
    fs::write(file, format!("$ORIGIN {name}.\n$TTL 1\n{start}{lines}")).unwrap();
}
