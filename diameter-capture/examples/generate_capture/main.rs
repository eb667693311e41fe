//! Writes a capture of a given size in megabytes, of messages from files of hex: the same in every run.
//!
//! `cargo run --release -p diameter-capture --example generate_capture -- 200 out.pcap tests/conformance/captures/*.hex`

mod traffic;

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;

use anyhow::{Context, ensure};
use diameter_capture::{Input, Options};
use traffic::Traffic;

fn main() -> anyhow::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let (Some(megabytes), Some(path)) = (arguments.next(), arguments.next()) else {
        anyhow::bail!("usage: generate_capture MEGABYTES OUT.pcap FILE.hex...");
    };
    let megabytes: u64 = megabytes.parse().context("the size is a number of megabytes")?;
    let mut messages = Vec::new();
    for file in arguments {
        let input =
            Input::open(Path::new(&file), &Options::default()).with_context(|| file.clone())?;
        for message in input {
            messages.push(message.with_context(|| file.clone())?.octets);
        }
    }
    ensure!(!messages.is_empty(), "name files of messages in hex");
    let mut out =
        BufWriter::with_capacity(1 << 20, File::create(&path).with_context(|| path.clone())?);
    let mut traffic = Traffic::new(&messages, &mut out)?;
    let mut count = 0u64;
    while traffic.written() < megabytes * 1_000_000 {
        traffic.exchange(|_| count += 1)?;
    }
    let frames = traffic.finish()?;
    out.flush()?;
    println!("{count} messages in {frames} frames");
    Ok(())
}
