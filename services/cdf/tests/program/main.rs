//! The program as its users run it: the example, requests of a client, the command line, files that a person reads.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "all of this is tests")]

mod charging;
mod commands;
mod database;
mod pages;
mod reloading;

use std::fs;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::Command;

use diameter_core::DiameterIdentity;
use diameter_messages::rf;
use diameter_messages::rf::{SubscriptionId, SubscriptionIdType};
use diameter_messages::ts32299::{
    PocInformation, PsInformation, ServiceInformation, TrafficDataVolumes,
};
use diameter_node::session::accounting::rf::ChargingTrigger;
use diameter_node::session::accounting::{MemoryBuffer, Overflow, Settings};
use diameter_node::{ConnectOptions, Node, Tcp};
use diameter_testkit::Program;

fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_diameter-cdf"));
    command.env_remove("DIAMETER_CDF_TOKEN").env_remove("NOTIFY_SOCKET");
    command
}

/// Runs a command to its end: its exit status, and what it printed on both streams.
fn printed(command: &mut Command) -> (Option<i32>, String) {
    let output = command.output().unwrap();
    let text = [output.stdout, output.stderr].concat();
    (output.status.code(), String::from_utf8(text).unwrap())
}

/// The example in a folder, on ports that are free.
fn example(folder: &Path) -> PathBuf {
    let (status, text) = printed(program().arg("example").current_dir(folder));
    assert_eq!(status, Some(0), "{text}");
    let example = folder.join("diameter-cdf-example");
    let file = example.join("cdf.toml");
    let written = fs::read_to_string(&file).unwrap();
    fs::write(&file, written.replace(":3868", ":0").replace(":8089", ":0")).unwrap();
    example
}

/// The example's function at work.
struct Cdf {
    program: Program,
    /// Where the folder of the example is.
    path: PathBuf,
    diameter: SocketAddr,
    http: SocketAddr,
}

impl Cdf {
    /// Starts it, with whatever a test has to change in its file.
    async fn start(change: impl FnOnce(String) -> String) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().to_owned();
        let file = example(&path).join("cdf.toml");
        fs::write(&file, change(fs::read_to_string(&file).unwrap())).unwrap();
        let program = Program::start(&mut program(), folder);
        let address = |line: String| -> SocketAddr {
            line.split_once("address=").unwrap().1.trim().parse().unwrap()
        };
        let http = address(program.wait_for("administration over HTTP").await);
        let diameter = address(program.wait_for("listening").await);
        program.wait_for("diameter send 127.0.0.1:").await;
        Self { program, path, diameter, http }
    }

    fn example(&self) -> PathBuf {
        self.path.join("diameter-cdf-example")
    }

    /// Runs a command of the command line against it.
    fn command(&self, arguments: &[&str]) -> (Option<i32>, String) {
        let mut command = program();
        command.args(arguments).args(["--api", &self.http.to_string()]).current_dir(&self.path);
        printed(&mut command)
    }
}

/// The files that were handed over in a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    entries.map(|it| it.unwrap().path()).filter(|it| it.is_file()).collect()
}

/// A client that is connected, and charges in PS.
async fn pgw(address: SocketAddr) -> (Node, ChargingTrigger) {
    let [host, realm] = ["pgw1.example.net", "example.net"].map(DiameterIdentity::from_static);
    let node = Node::builder(host, realm).sends::<rf::AccountingRequest>().start().await.unwrap();
    node.connect(Tcp, address.to_string(), ConnectOptions::default()).await.unwrap();
    let servers = vec![DiameterIdentity::from_static("cdf1.example.net")];
    let settings = Settings { servers, ..Settings::rf() };
    let accounting = node.accounting(settings, MemoryBuffer::new(100, Overflow::Refuse));
    let trigger = ChargingTrigger::new(&node, &accounting, "32251@3gpp.org");
    (node, trigger)
}

/// What a gateway tells, with something that records of gateways have no field for.
fn used() -> ServiceInformation {
    let volumes = TrafficDataVolumes::builder()
        .accounting_input_octets(734_003)
        .accounting_output_octets(8_912_896)
        .build();
    let ps = PsInformation::builder()
        .called_station_id("internet")
        .traffic_data_volumes(volumes)
        .build();
    let imsi = SubscriptionId::builder()
        .subscription_id_type(SubscriptionIdType::END_USER_IMSI)
        .subscription_id_data("262011234567890")
        .build();
    ServiceInformation::builder()
        .subscription_id(imsi)
        .ps_information(ps)
        .poc_information(PocInformation::builder().number_of_participants(2).build())
        .build()
}
