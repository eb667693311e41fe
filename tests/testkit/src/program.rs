//! A program that runs beside a test: what it logs, and its end.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Output, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;

use crate::sockets;

/// A program with a folder of its own. Both end with the test, and one that fails prints the log.
#[derive(Debug)]
pub struct Program {
    child: Child,
    folder: TempDir,
}

impl Program {
    /// Starts a program; what it prints is its log.
    ///
    /// # Panics
    ///
    /// When it is not installed.
    pub fn start(command: &mut Command, folder: TempDir) -> Self {
        let log = File::create(folder.path().join("log")).unwrap();
        command.current_dir(folder.path()).stdin(Stdio::null());
        command.stdout(log.try_clone().unwrap()).stderr(log);
        Self { child: launch(command, Command::spawn), folder }
    }

    /// The number of its process.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// What it has printed so far.
    pub fn log(&self) -> String {
        let log = fs::read(self.folder.path().join("log")).unwrap_or_default();
        String::from_utf8_lossy(&log).into_owned()
    }

    /// Waits until a line of the log contains this, and returns the line.
    ///
    /// # Panics
    ///
    /// When it takes too long.
    pub async fn wait_for(&self, text: &str) -> String {
        self.wait_for_all(&[text]).await
    }

    /// Waits until a line of the log contains all of these, and returns the line.
    ///
    /// # Panics
    ///
    /// When it takes too long.
    pub async fn wait_for_all(&self, texts: &[&str]) -> String {
        let deadline = Instant::now() + PATIENCE;
        loop {
            match self.line(texts, deadline) {
                Some(line) => return line,
                None => tokio::time::sleep(PAUSE).await,
            }
        }
    }

    /// The same as [`Program::wait_for`], for tests without an async runtime.
    ///
    /// # Panics
    ///
    /// When it takes too long.
    pub fn wait_for_blocking(&self, text: &str) -> String {
        let deadline = Instant::now() + PATIENCE;
        loop {
            match self.line(&[text], deadline) {
                Some(line) => return line,
                None => std::thread::sleep(PAUSE),
            }
        }
    }

    fn line(&self, texts: &[&str], deadline: Instant) -> Option<String> {
        let log = self.log();
        let is_it = |line: &&str| texts.iter().all(|text| line.contains(text));
        let found = log.lines().find(is_it).map(str::to_owned);
        assert!(found.is_some() || Instant::now() < deadline, "no {texts:?} in the log:\n{log}");
        found
    }

    /// Waits until it listens at this port, over TCP or SCTP, whatever the address.
    ///
    /// # Panics
    ///
    /// When it takes too long.
    pub async fn wait_until_listening(&self, port: u16) {
        let deadline = Instant::now() + PATIENCE;
        while !self.listens(port, deadline) {
            tokio::time::sleep(PAUSE).await;
        }
    }

    /// The same as [`Program::wait_until_listening`], for tests without an async runtime.
    ///
    /// # Panics
    ///
    /// When it takes too long.
    pub fn wait_until_listening_blocking(&self, port: u16) {
        let deadline = Instant::now() + PATIENCE;
        while !self.listens(port, deadline) {
            std::thread::sleep(PAUSE);
        }
    }

    fn listens(&self, port: u16, deadline: Instant) -> bool {
        let listens = sockets::listens(self.id(), port);
        let late = !listens && Instant::now() >= deadline;
        assert!(!late, "it does not listen at port {port}:\n{}", self.log());
        listens
    }

    /// Asks it to end, as an operator would: it disconnects from its peers.
    pub fn terminate(&self) {
        self.signal("TERM");
    }

    /// Sends it a signal: `HUP`.
    ///
    /// # Panics
    ///
    /// When it has ended.
    pub fn signal(&self, name: &str) {
        let pid = self.child.id().to_string();
        let status = Command::new("kill").args(["-s", name, &pid]).status().unwrap();
        assert!(status.success());
    }

    /// Waits until it has ended by itself.
    ///
    /// # Panics
    ///
    /// When it takes too long.
    pub async fn ended(&mut self) -> ExitStatus {
        let deadline = Instant::now() + PATIENCE;
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                return status;
            }
            assert!(Instant::now() < deadline, "it does not end:\n{}", self.log());
            tokio::time::sleep(PAUSE).await;
        }
    }

    /// Sends it a signal that ends it, and waits until it has. One that does not end is killed.
    pub(crate) fn stop(&mut self, signal: &str) {
        self.signal(signal);
        let deadline = Instant::now() + PATIENCE;
        while Instant::now() < deadline && matches!(self.child.try_wait(), Ok(None)) {
            std::thread::sleep(PAUSE);
        }
        // It has ended by itself, mostly.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }

    /// Ends it at once: nobody is told.
    pub fn kill(&mut self) -> ExitStatus {
        self.child.kill().unwrap();
        self.child.wait().unwrap()
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

/// How long a line may take, on a machine that has a lot to do.
const PATIENCE: Duration = Duration::from_secs(60);

const PAUSE: Duration = Duration::from_millis(20);

/// Starts a command in one way or another.
///
/// # Panics
///
/// When there is no such program: then with the package that has it.
pub fn launch<T>(command: &mut Command, start: impl FnOnce(&mut Command) -> io::Result<T>) -> T {
    start(command).unwrap_or_else(|error| {
        let program = command.get_program().to_string_lossy().into_owned();
        let package = PACKAGES.iter().find(|(name, _)| *name == program);
        match package.filter(|_| error.kind() == io::ErrorKind::NotFound) {
            Some((_, package)) => {
                panic!("{program} is not installed, and this test needs it (Debian: {package})")
            }
            None => panic!("cannot start {command:?}: {error}"),
        }
    })
}

const PACKAGES: [(&str, &str); 12] = [
    ("chromium", "chromium"),
    ("freeDiameterd", "freediameterd, freediameter-extensions"),
    ("freeradius", "freeradius"),
    ("eapol_test", "eapoltest"),
    ("gcc", "gcc, libfreediameter-dev"),
    ("erl", "erlang-diameter"),
    ("erlc", "erlang-dev"),
    ("diameterc", "erlang-diameter"),
    ("initdb", "postgresql"),
    ("postgres", "postgresql"),
    ("nsd", "nsd"),
    ("tshark", "tshark"),
];

/// Runs a compiler or the like.
///
/// # Panics
///
/// When it fails or is not installed.
pub fn build(command: &mut Command) {
    let Output { status, stdout, stderr } = launch(command, Command::output);
    let text = [stdout, stderr].map(|it| String::from_utf8_lossy(&it).into_owned()).concat();
    assert!(status.success(), "{command:?}:\n{text}");
}

/// A folder for what tests compile, beside what cargo compiles.
pub fn build_folder(name: &str) -> PathBuf {
    // A test is `target/PROFILE/deps/NAME`.
    let test = std::env::current_exe().unwrap();
    let profile = test.parent().and_then(Path::parent).unwrap();
    // Tests of several crates may compile at the same time.
    let folder = profile.join("testkit").join(format!("{name}-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    folder
}
