//! How much memory many accounts and open sessions take, and how long a start with them.
//!
//! A process of its own has them, so that nothing else is counted: this program, called once more.

use std::process::Command;
use std::time::Instant;

use diameter_messages::gy::CreditControlRequest;
use diameter_node::session::credit_control::server::CreditControlServer;
use diameter_ocs::charging::Charging;
use diameter_ocs::rating::Tariffs;
use diameter_ocs::store::{Books, EmbeddedStore};

use super::load::Pair;
use super::{TARIFFS, folder, multi_thread, provision};

/// Tells the process which folder it has.
const FOLDER: &str = "CHARGING_BENCH_FOLDER";

pub(crate) fn measure(accounts: u64, sessions: u64) {
    let folder = folder();
    let runtime = multi_thread();
    let store = EmbeddedStore::open(folder.path()).unwrap();
    runtime.block_on(provision(&store, accounts));
    let tariffs = Tariffs::parse(TARIFFS, "tariffs.toml").unwrap();
    let server = CreditControlServer::new(Charging::<CreditControlRequest>::new(tariffs), store);
    Pair::start(|node| node.credit_control_server(&server)).open(sessions.min(accounts));
    println!(
        "\n{accounts} accounts and {sessions} open sessions: after opening them here, {:.0} MB (bar 1,500 for all, \
         the client among it)",
        resident()
    );
    drop(server);
    let output = Command::new(std::env::current_exe().unwrap())
        .args(["--bench", "start"])
        .env(FOLDER, folder.path())
        .output()
        .unwrap();
    print!("{}", String::from_utf8_lossy(&output.stdout));
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// What the other process does; whether this is it.
pub(crate) fn is_start() -> bool {
    let Some(folder) = std::env::var_os(FOLDER) else { return false };
    let begun = Instant::now();
    let store = loop {
        match EmbeddedStore::open(&folder) {
            Ok(store) => break store,
            // The one before it is still closing it.
            Err(_) => std::thread::sleep(std::time::Duration::from_millis(50)),
        }
    };
    let first = multi_thread().block_on(store.account("0")).unwrap();
    assert!(first.is_some());
    let time = begun.elapsed().as_secs_f64();
    println!("a start with them: {time:.1} s (bar 10), {:.0} MB", resident());
    true
}

/// Resident memory of this process, in MB.
fn resident() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|it| it.strip_prefix("VmRSS:")).unwrap();
    line.trim().trim_end_matches(" kB").parse::<f64>().unwrap() / 1024.0
}
