//! What `diameter load --scenario` keeps up in an open loop: `cargo bench -p diameter-cli --bench load`, with `-- 30000 10`
//! for so many requests a second, so many seconds. The server answers at once, in a process of its own on the same
//! cores. The bar: 30,000 requests a second on two cores, and intended times missed by less than a millisecond at the
//! 99th percentile. Beside what the tool says of itself stands what the processor says: time of each process for a
//! request. Before and after stands by how much a thread misses these times that does nothing: what the machine itself
//! takes away. Where that comes near the bar, the run says nothing of the tool.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a benchmark may")]

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use std::{env, fs, thread};

use diameter_core::{DiameterIdentity, Rejection, ResultCode};
use diameter_messages::gy::CreditControlRequest;
use diameter_node::{Context, Node, Tcp, UnknownPeers};

/// One request for each session, and a session with three.
const SCENARIOS: [(&str, &str, f64); 2] = [
    ("one request a session", "", 1.0),
    ("three requests a session", "repeat = 2\n[[step.step]]\n", 3.0),
];

const SCENARIO: &str = r#"
application = "Gy"
most-open = 100000
[values]
imsi = { range = "262011234560000..262011234569999" }
"#;

const AVPS: &str = r#"
send = "CCR"
avps.Service-Context-Id = "32251@3gpp.org"
avps.CC-Request-Type = "EVENT_REQUEST"
avps.CC-Request-Number = "${request}"
avps.Event-Timestamp = "2026-11-28T12:00:00Z"
avps.Subscription-Id = { Subscription-Id-Type = "END_USER_IMSI", Subscription-Id-Data = "${imsi}" }
avps.Multiple-Services-Credit-Control = { Rating-Group = 10, Requested-Service-Unit = { CC-Total-Octets = 1000000 } }
"#;

fn main() {
    let arguments: Vec<String> = env::args().skip(1).collect();
    if arguments.iter().any(|it| it == "serve") {
        return serve();
    }
    // `cargo test --benches` only wants to know whether it runs.
    let is_test = arguments.iter().any(|it| it == "--test");
    let numbers: Vec<f64> = arguments.iter().filter_map(|it| it.parse().ok()).collect();
    let rate = numbers.first().copied().unwrap_or(if is_test { 100.0 } else { 30_000.0 });
    let seconds = numbers.get(1).copied().unwrap_or(if is_test { 0.3 } else { 10.0 });
    println!(
        "| | requests/s | times missed, 99% | at most | latency, 50% | 99% | failures | CPU of a request: load | server |\n\
         |---|---|---|---|---|---|---|---|---|"
    );
    machine(rate, seconds / 2.0);
    for (name, repeated, requests) in SCENARIOS {
        measure(name, repeated, rate / requests, seconds);
    }
    machine(rate, seconds / 2.0);
}

/// By how much a thread misses these times that sends nothing.
fn machine(rate: f64, seconds: f64) {
    /// As the tool does: waking for each takes too long.
    const TOGETHER: Duration = Duration::from_micros(200);
    let start = Instant::now();
    let mut missed: Vec<Duration> = Vec::new();
    let mut now = Duration::ZERO;
    for number in 0..(rate * seconds) as u32 {
        let due = Duration::from_secs_f64(f64::from(number) / rate);
        while now < due {
            thread::sleep(due.saturating_sub(now).max(TOGETHER));
            now = start.elapsed();
        }
        missed.push(now - due);
    }
    missed.sort_unstable();
    let at = |share: f64| missed[((missed.len() - 1) as f64 * share) as usize].as_secs_f64() * 1e3;
    println!("| nothing | | {:.2} ms | {:.2} ms | | | | | |", at(0.99), at(1.0));
}

/// A server that answers at once.
fn serve() {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let host = DiameterIdentity::from_static("ocs.example.net");
        let realm = DiameterIdentity::from_static("example.net");
        let node = Node::builder(host, realm)
            .unknown_peers(UnknownPeers::accept())
            .listen(Tcp, (std::net::Ipv4Addr::LOCALHOST, 0))
            .handle(|request: CreditControlRequest, context: Context| async move {
                let answer = request.answer(context.identity());
                Ok::<_, Rejection>(answer.result_code(ResultCode::DIAMETER_SUCCESS).build())
            });
        let node = node.start().await.unwrap();
        println!("{}", node.local_addresses()[0]);
        std::future::pending::<()>().await;
    });
}

fn measure(name: &str, repeated: &str, rate: f64, seconds: f64) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("load.toml");
    let more =
        if repeated.is_empty() { String::new() } else { format!("[[step]]\n{repeated}{AVPS}") };
    let stage = format!("[[stage]]\nrate = {rate}\nfor = \"{}ms\"\n", seconds * 1000.0);
    fs::write(&file, format!("{SCENARIO}{stage}[[step]]\n{AVPS}{more}")).unwrap();

    let mut server = Command::new(env::current_exe().unwrap());
    let mut server = server.arg("serve").stdout(Stdio::piped()).spawn().unwrap();
    let mut address = String::new();
    BufReader::new(server.stdout.take().unwrap()).read_line(&mut address).unwrap();
    let before = processor_time(server.id());
    let load = Command::new(env!("CARGO_BIN_EXE_diameter"))
        .args(["load", address.trim(), "--identity", "pgw.example.net", "--json", "--scenario"])
        .arg(&file)
        .stdout(Stdio::piped())
        .stderr(Stdio::inherit())
        .spawn()
        .unwrap();
    let id = load.id();
    // Its time is gone with it: it is read until then.
    let watching = thread::spawn(move || {
        let mut last = Duration::ZERO;
        while let Some(time) = processor_time(id) {
            last = time.max(last);
            thread::sleep(Duration::from_millis(20));
        }
        last
    });
    let output = load.wait_with_output().unwrap();
    let of_load = watching.join().unwrap();
    let of_server = processor_time(server.id()).zip(before).map(|(now, before)| now - before);
    server.kill().unwrap();
    server.wait().unwrap();
    let summary: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let number = |path: &str| summary.pointer(path).unwrap().as_f64().unwrap();
    let answers = number("/answers").max(1.0);
    let each = |time: Duration| time.as_secs_f64() * 1e6 / answers;
    println!(
        "| {name} | {:.0} | {:.2} ms | {:.2} ms | {:.2} ms | {:.2} ms | {} | {:.1} us | {:.1} us |",
        answers / seconds,
        number("/late/p99_ms"),
        number("/late/max_ms"),
        number("/latency/p50_ms"),
        number("/latency/p99_ms"),
        number("/failures"),
        each(of_load),
        of_server.map_or(f64::NAN, each),
    );
}

/// The processor time of a process, where the system tells it.
fn processor_time(process: u32) -> Option<Duration> {
    let stat = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    let (_, fields) = stat.rsplit_once(')')?;
    let fields: Vec<&str> = fields.split_whitespace().collect();
    // In hundredths of a second: utime and stime. A process that has ended has none to tell.
    let ticks = |index: usize| fields.get(index)?.parse::<u64>().ok();
    if fields.first() == Some(&"Z") {
        return None;
    }
    Some(Duration::from_millis((ticks(11)? + ticks(12)?) * 10))
}
