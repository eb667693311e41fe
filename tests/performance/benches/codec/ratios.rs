//! The table at the end of a run: each measurement as a multiple of what it is measured against.

use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// A row: what was measured, against what, and what the ratio should be at most.
struct Row {
    measured: &'static str,
    reference: &'static str,
    bar: Option<f64>,
    /// How many times more octets than in the reference there are.
    scale: usize,
}

const fn row(measured: &'static str, reference: &'static str) -> Row {
    Row { measured, reference, bar: None, scale: 1 }
}

const fn bar(measured: &'static str, reference: &'static str, bar: f64) -> Row {
    Row { measured, reference, bar: Some(bar), scale: 1 }
}

/// The time for one octet.
const fn scaled(measured: &'static str, reference: &'static str, scale: usize, bar: f64) -> Row {
    Row { measured, reference, bar: Some(bar), scale }
}

const ROWS: &[Row] = &[
    bar("CCR/decode", "CCR/walk", 3.0),
    bar("ULA/decode", "ULA/walk", 2.0),
    row("CCR/encode", "CCR/memcpy"),
    row("ULA/encode", "ULA/memcpy"),
    bar("CCR/encode again", "CCR/memcpy", 9.0),
    bar("ULA/encode again", "ULA/memcpy", 10.0),
    row("CCR/encode", "CCR/copy"),
    row("ULA/encode", "ULA/copy"),
    row("CCR/encode by hand", "CCR/memcpy"),
    row("CCR/encode", "CCR/encode by hand"),
    row("CCR/build", "CCR/encode"),
    bar("CCR/build", "CCR/clone", 1.0),
    bar("CCR/build and encode", "CCR/encode", 2.5),
    row("CCR/build boxed and encode", "CCR/encode"),
    row("CCR/read three AVPs", "CCR/decode"),
    bar("CCR/relay", "CCR/walk", 0.6),
    row("CCR/frame to Message", "CCR/walk"),
    row("CCR with errors/decode/0", "CCR with errors/walk/0"),
    row("CCR with errors/decode/1", "CCR with errors/walk/1"),
    bar("CCR with errors/decode/50", "CCR with errors/walk/50", 20.0),
    row("ULA with APNs/decode/1", "ULA with APNs/walk/1"),
    row("ULA with APNs/decode/10", "ULA with APNs/walk/10"),
    row("ULA with APNs/decode/100", "ULA with APNs/walk/100"),
    row("ULA with APNs/decode/1000", "ULA with APNs/walk/1000"),
    row("ULA with APNs/encode/1", "ULA with APNs/copy/1"),
    row("ULA with APNs/encode/10", "ULA with APNs/copy/10"),
    row("ULA with APNs/encode/100", "ULA with APNs/copy/100"),
    row("ULA with APNs/encode/1000", "ULA with APNs/copy/1000"),
    row("small AVPs/decode/1024", "small AVPs/walk/1024"),
    row("small AVPs/decode/15728640", "small AVPs/walk/15728640"),
    scaled("small AVPs/decode/15728640", "small AVPs/decode/1024", 15 << 10, 1.3),
];

/// Prints the rows of which both sides were measured in this run, which began at `start`.
pub(crate) fn print(folder: &Path, start: SystemTime) {
    let measured =
        |name: &str| fastest(&folder.join(folder_of(name)).join("new/sample.json"), start);
    let mut has_printed = false;
    for Row { measured: name, reference, bar, scale } in ROWS {
        let (Some(time), Some(against)) = (measured(name), measured(reference)) else { continue };
        if !std::mem::replace(&mut has_printed, true) {
            println!(
                "\n{:<28} {:>12}   {:<26} {:>9} {:>7} {:>6}",
                "", "ns", "of", "ns", "ratio", "bar"
            );
        }
        let ratio = time / against / *scale as f64;
        let bar = bar.map_or_else(String::new, |bar| format!("{bar:.1}"));
        println!("{name:<28} {time:>12.1}   {reference:<26} {against:>9.1} {ratio:>7.2} {bar:>6}");
    }
}

/// The time of one iteration in the fastest sample: whatever else the machine does only adds to it.
fn fastest(sample: &PathBuf, start: SystemTime) -> Option<f64> {
    let written = std::fs::metadata(sample).ok()?.modified().ok()?;
    if written < start {
        return None;
    }
    let sample: serde_json::Value = serde_json::from_slice(&std::fs::read(sample).ok()?).ok()?;
    let numbers =
        |name: &str| Some(sample.get(name)?.as_array()?.iter().filter_map(|it| it.as_f64()));
    let each = numbers("times")?.zip(numbers("iters")?).map(|(time, iterations)| time / iterations);
    each.reduce(f64::min)
}

/// Criterion's folder for a benchmark.
fn folder_of(name: &str) -> PathBuf {
    name.split('/').collect()
}
