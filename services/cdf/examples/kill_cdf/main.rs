//! A charging trigger function and its two charging data functions, all of them killed again and again:
//! `kill_cdf RECORDS KILLS`.
//!
//! Each is a process of its own. The primary, the client, the secondary and the client again are killed in turn, and
//! started again on what they have left. In the end each record that the client has called safe stands in exactly one
//! file, or once in the files of either function, and then all but one of them are marked as retransmitted.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "whatever fails has to end it"
)]

mod client;
mod files;
mod server;

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use tempfile::TempDir;

use files::Files;

fn main() {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let port = |it: &str| it.parse().unwrap();
    match arguments[..] {
        ["serve", which, folder, at] => {
            runtime.block_on(server::serve(which.parse().unwrap(), Path::new(folder), port(at)))
        }
        ["make", buffer, first, second, life, records] => runtime.block_on(client::run(
            Path::new(buffer),
            [port(first), port(second)],
            life,
            records.parse().unwrap(),
        )),
        _ => {
            let number = |index: usize, default: u64| {
                arguments
                    .get(index)
                    .map_or(default, |it| it.parse().expect("kill_cdf RECORDS KILLS"))
            };
            run(number(0, 4_000), number(1, 4));
        }
    }
}

fn run(records: u64, kills: u64) {
    let (folder, ports) = (TempDir::new().unwrap(), [free_port(), free_port()]);
    let serve = |which: usize| Cdf::start(which, folder.path(), ports[which]);
    let mut cdfs = [serve(0), serve(1)];
    let begun = Instant::now();
    let mut safe = Vec::new();
    let mut life = 0;
    let make = |life: u64, safe: u64| {
        Client::start(folder.path(), ports, life, records.saturating_sub(safe))
    };
    let mut client = make(life, 0);
    for kill in 0..kills {
        // Evenly over all records.
        let at = records * (kill + 1) / (kills + 1);
        while (safe.len() as u64) < at
            && let Some(record) = client.next()
        {
            safe.push(record);
        }
        match kill % 4 {
            0 => cdfs[0] = cdfs[0].again(serve),
            2 => cdfs[1] = cdfs[1].again(serve),
            _ => {
                // What it has said before it was killed counts too.
                safe.extend(client.killed());
                life += 1;
                client = make(life, safe.len() as u64);
            }
        }
    }
    safe.extend(std::iter::from_fn(|| client.next()));
    client.has_ended();
    let time = begun.elapsed();
    let mut files = Files::new(folder.path());
    files.wait_for(&safe, Duration::from_secs(120));
    drop(cdfs);
    let twice = files.compare(&safe);
    println!(
        "{} records, {twice} of them in files of both functions and marked, {kills} kills: none is lost ({:.0} records \
         a second)",
        safe.len(),
        safe.len() as f64 / time.as_secs_f64(),
    );
}

/// A charging data function, which ends as nobody wants it.
struct Cdf {
    which: usize,
    process: Child,
}

impl Cdf {
    fn start(which: usize, folder: &Path, port: u16) -> Self {
        let mut command = Command::new(std::env::current_exe().unwrap());
        let folder = folder.join(which.to_string());
        command.args(["serve", &which.to_string()]).arg(folder).arg(port.to_string());
        Self { which, process: command.stdin(Stdio::null()).spawn().unwrap() }
    }

    /// Kills it, and starts it again on what it has left.
    fn again(&mut self, start: impl FnOnce(usize) -> Self) -> Self {
        self.kill();
        start(self.which)
    }

    fn kill(&mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }
}

impl Drop for Cdf {
    fn drop(&mut self) {
        // It may have been killed before.
        let _ = self.process.kill();
        self.process.wait().unwrap();
    }
}

/// The client, and the records that it calls safe.
struct Client {
    process: Child,
    safe: Receiver<String>,
}

impl Client {
    fn start(folder: &Path, ports: [u16; 2], life: u64, records: u64) -> Self {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.arg("make").arg(folder.join("buffer"));
        command.args([ports[0], ports[1]].map(|it| it.to_string()));
        command.args([life, records].map(|it| it.to_string()));
        let mut process = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn().unwrap();
        let output = BufReader::new(process.stdout.take().unwrap());
        let (sender, safe) = channel();
        std::thread::spawn(move || {
            let mut output = output;
            let mut line = String::new();
            // A line that was being written has no end.
            while output.read_line(&mut line).is_ok_and(|read| read > 0) && line.ends_with('\n') {
                if let Some(record) = line.trim_end().strip_prefix("safe ") {
                    // Nobody takes it when all is over.
                    let _ = sender.send(record.to_owned());
                }
                line.clear();
            }
        });
        Self { process, safe }
    }

    /// The next one that is safe; `None` when it has ended.
    fn next(&self) -> Option<String> {
        self.safe.recv_timeout(Duration::from_secs(120)).ok()
    }

    /// Kills it; what it had said.
    fn killed(&mut self) -> Vec<String> {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
        self.safe.iter().collect()
    }

    fn has_ended(&mut self) {
        assert!(self.process.wait().unwrap().success());
    }
}

fn free_port() -> u16 {
    std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}
