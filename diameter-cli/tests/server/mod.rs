//! `diameter serve`, running for a test.

#![allow(
    clippy::unwrap_used,
    dead_code,
    reason = "all of this is for tests, and not every one needs it all"
)]

use std::ffi::OsStr;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

/// A server of the tool; it ends with the test.
pub(crate) struct Server {
    child: Child,
    pub(crate) address: String,
}

impl Server {
    /// Starts one with these arguments, at an address that is free.
    pub(crate) fn start(arguments: &[impl AsRef<OsStr>]) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_diameter"));
        command.arg("serve").args(arguments).args(["--listen", "127.0.0.1:0"]);
        let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let address = line.trim().rsplit(' ').next().unwrap().to_owned();
        Self { child, address }
    }

    /// One that answers as a scenario says.
    pub(crate) fn scenario(file: &str) -> Self {
        Self::start(&["--scenario", file, "--identity", "server.example.net"])
    }

    /// A charging system with these balances.
    pub(crate) fn gy(balances: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("balances.json");
        std::fs::write(&file, balances).unwrap();
        let file = file.to_str().unwrap();
        Self::start(&["gy", "--identity", "ocs.example.net", "--balances", file])
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
