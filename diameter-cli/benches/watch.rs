//! How many messages a second `diameter watch` takes from a pipe, and in how much memory:
//! `cargo bench -p diameter-cli --bench watch [-- MESSAGES]`.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a bench ends when something fails")]
#![allow(dead_code, reason = "its tests use more of the terminal")]

#[path = "../tests/watch/terminal.rs"]
mod terminal;
#[path = "../tests/watch/traffic.rs"]
mod traffic;

use std::time::Instant;

use terminal::Terminal;
use traffic::{most_memory, piped, write};

fn main() {
    let messages = std::env::args().find_map(|it| it.parse().ok()).unwrap_or(2_000_000);
    let folder = tempfile::tempdir().unwrap();
    write(&folder.path().join("large.pcap"), messages);
    println!("{messages} messages through a pipe");
    for (what, arguments) in [
        ("everything is listed", ""),
        ("a filter looks at everything", "--filter 'result >= 3000'"),
        ("10,000 exchanges are kept", "--keep 10000 --memory 16"),
    ] {
        let start = Instant::now();
        let terminal = Terminal::start(120, 40, piped(folder.path(), "large.pcap", arguments));
        terminal.wait_for("  end");
        let seconds = start.elapsed().as_secs_f64();
        let rate = f64::from(messages) / seconds;
        let memory = most_memory(terminal.process_id()) / 1000;
        println!("{what:30} {rate:9.0} messages/s, {memory} MB");
    }
}
