//! The program, as a user has it: its file, bulk, requests of an MME, administration, a crash.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests fail that way"
)]

#[path = "../../examples/ims/cscf/mod.rs"]
#[allow(dead_code, unused_imports, reason = "the example uses all of it")]
mod cscf;
#[path = "../../examples/attach/mme/mod.rs"]
#[allow(dead_code, reason = "the example uses all of it")]
mod mme;
#[path = "../../examples/application_server/server.rs"]
#[allow(dead_code, reason = "the example uses all of it")]
mod server;

mod administration;
mod commands;
mod database;
mod interop;
mod multimedia;
mod other_access;
mod pages;
mod reloading;
mod surviving;

use std::fs;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::Command;

use diameter_hss::Terminal;
use diameter_hss::authentication::{Algorithm, Card};
use diameter_testkit::Program;
use diameter_testkit::http::{Response, ask};
use tempfile::TempDir;

const OPERATOR: (&str, &str) = ("Authorization", "Bearer operator-operator");
const IMSI: &str = "262011234567890";
const MME: &str = "mme1.epc.mnc001.mcc262.3gppnetwork.org";

/// A folder with a file, a master key, and the subscribers of the example.
struct Site {
    folder: TempDir,
}

/// The server of a site at work.
struct Hss {
    program: Program,
    diameter: SocketAddr,
    http: SocketAddr,
}

impl Site {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).unwrap();
        write("hss.toml", FILE);
        write("master.key", &"0123456789abcdef".repeat(4));
        write("subscribers.csv", include_str!("../../examples/subscribers.csv"));
        Self { folder }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The program with a command, in the folder.
    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = program(self.folder.path());
        command.args(arguments).args(["--config", "hss.toml"]);
        command
    }

    /// Runs a command to its end: its status, and what it printed.
    fn run(&self, arguments: &[&str]) -> (Option<i32>, String) {
        ended(&mut self.command(arguments))
    }

    async fn start(&self) -> Hss {
        let mut command = program(self.folder.path());
        command.arg("run").arg("--config").arg(self.path("hss.toml"));
        Hss::of(Program::start(&mut command, tempfile::tempdir().unwrap())).await
    }
}

impl Hss {
    async fn of(program: Program) -> Self {
        program.wait_for("at work").await;
        let address = |line: String| {
            let (_, address) = line.split_once("address=").unwrap();
            address.trim().parse().unwrap()
        };
        let http = address(program.wait_for("administration over HTTP").await);
        let diameter = address(program.wait_for("listening").await);
        Self { program, diameter, http }
    }

    async fn ask(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: &str,
    ) -> Response {
        let (address, method, path) = (self.http, method.to_owned(), path.to_owned());
        let headers: Vec<_> =
            headers.iter().map(|(name, it)| ((*name).to_owned(), (*it).to_owned())).collect();
        let body = body.to_owned();
        let asked = tokio::task::spawn_blocking(move || {
            let headers: Vec<_> =
                headers.iter().map(|(name, it)| (name.as_str(), it.as_str())).collect();
            ask(address, &method, &path, &headers, &body)
        });
        asked.await.unwrap()
    }

    async fn json(&self, path: &str) -> serde_json::Value {
        let response = self.ask("GET", path, &[], "").await;
        assert_eq!(response.status, 200, "{response:?}");
        serde_json::from_str(&response.body).unwrap()
    }
}

fn program(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_diameter-hss"));
    command.current_dir(folder).env_remove("NOTIFY_SOCKET");
    command.env("HSS_OPERATOR", "operator-operator");
    command
}

fn ended(command: &mut Command) -> (Option<i32>, String) {
    let output = command.output().unwrap();
    let text = [output.stdout, output.stderr].concat();
    (output.status.code(), String::from_utf8(text).unwrap())
}

/// The card of the first subscriber of the example.
fn card() -> Card {
    let octets = |digits: &str| u128::from_str_radix(digits, 16).unwrap().to_be_bytes();
    let k = octets("465b5ce8b199b49faa5f0a2ee238a6bc");
    Card::new(Algorithm::milenage(k, octets("cd63cb71954a9f4e48a5994e37a02baf")))
}

fn terminal() -> Terminal {
    Terminal::new("35693803564381")
}

const FILE: &str = "
identity = 'hss1.epc.mnc001.mcc262.3gppnetwork.org'
realm = 'epc.mnc001.mcc262.3gppnetwork.org'
unknown-peers = 'accept'
[[listen]]
address = '127.0.0.1:0'
transport = 'tcp'
[storage]
folder = 'store'
[keys]
master = { file = 'master.key' }
[equipment]
unknown = 'allowed'
barred = ['356938035643809']
[administration]
address = '127.0.0.1:0'
read-without-token = true
[[administration.token]]
name = 'ops'
role = 'operate'
secret = { env = 'HSS_OPERATOR' }
";
