//! Counts the exchanges of a capture by command: `cargo run --release -p diameter-analysis --example statistics -- gy.pcap`

use std::path::Path;

use diameter_analysis::{Dimension, Settings, Statistics};
use diameter_capture::{Input, Options};

fn main() -> std::io::Result<()> {
    let mut statistics = Statistics::new(&Settings::default(), &[&[Dimension::Command]]);
    for file in std::env::args().skip(1) {
        for captured in Input::open(Path::new(&file), &Options::default())?.flatten() {
            statistics.observe(&captured);
        }
        statistics.finish();
    }
    for (key, row) in statistics.tables().iter().flat_map(|it| &it.rows) {
        let (application, command) = (key.application_id, key.command_code);
        let (median, p99) = (row.latencies.quantile(0.5), row.latencies.quantile(0.99));
        println!(
            "application {} command {}: {} requests, {} failed, {} unanswered, median {median:?}, p99 {p99:?}",
            application.unwrap_or_default(),
            command.unwrap_or_default(),
            row.requests,
            row.failures,
            row.unanswered,
        );
    }
    Ok(())
}
