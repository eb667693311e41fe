//! A program that runs beside a test: what it logs, and its end.

use std::fs::{self, File};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;

/// A program with a folder of its own. Both end with the test.
pub(crate) struct Program {
    child: Child,
    folder: TempDir,
}

/// The last line of the clients.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Tally {
    pub(crate) sent: u32,
    pub(crate) answered: u32,
    pub(crate) successful: u32,
}

impl Program {
    /// Starts a program; what it prints is its log.
    pub(crate) fn start(command: &mut Command, folder: TempDir) -> Self {
        let log = File::create(folder.path().join("log")).unwrap();
        let child = command
            .current_dir(folder.path())
            .stdin(Stdio::null())
            .stdout(log.try_clone().unwrap())
            .stderr(log)
            .spawn()
            .unwrap_or_else(|error| panic!("cannot start {command:?}: {error}"));
        Self { child, folder }
    }

    /// What it has printed so far.
    pub(crate) fn log(&self) -> String {
        let log = fs::read(self.folder.path().join("log")).unwrap_or_default();
        String::from_utf8_lossy(&log).into_owned()
    }

    /// Waits until a line of the log contains this, and returns the line.
    pub(crate) async fn wait_for(&self, text: &str) -> String {
        self.wait_for_all(&[text]).await
    }

    /// Waits until a line of the log contains all of these, and returns the line.
    pub(crate) async fn wait_for_all(&self, texts: &[&str]) -> String {
        let deadline = Instant::now() + Duration::from_secs(40);
        loop {
            let log = self.log();
            let is_it = |line: &&str| texts.iter().all(|text| line.contains(text));
            if let Some(line) = log.lines().find(is_it) {
                return line.to_owned();
            }
            assert!(Instant::now() < deadline, "no {texts:?} in the log:\n{log}");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// Waits for what a client says at its end.
    pub(crate) async fn tally(&self) -> Tally {
        let line = self.wait_for("LAB-RESULT").await;
        let number = |name: &str| {
            let (_, rest) = line.split_once(name).unwrap();
            rest.split_whitespace().next().unwrap().parse().unwrap()
        };
        Tally {
            sent: number("sent="),
            answered: number("answered="),
            successful: number("success="),
        }
    }

    /// Asks it to end, as an operator would: it says good-bye to its peers.
    pub(crate) fn terminate(&self) {
        self.signal("TERM");
    }

    /// Ends it at once: nobody is told.
    pub(crate) fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    fn signal(&self, name: &str) {
        let pid = self.child.id().to_string();
        let status = Command::new("kill").args(["-s", name, &pid]).status().unwrap();
        assert!(status.success());
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
        if std::thread::panicking() {
            eprintln!("---- log of {}:\n{}", self.folder.path().display(), self.log());
        }
    }
}

/// Runs a compiler or the like.
pub(crate) fn build(command: &mut Command) {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    assert!(output.status.success(), "{command:?}:\n{}", String::from_utf8_lossy(&output.stderr));
}

/// A file beside these tests.
pub(crate) fn source(name: &str) -> String {
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/nodes");
    here.join(name).display().to_string()
}
