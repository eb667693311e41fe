//! Writes the capture of the guide's page "No data": twenty minutes of a network, in which a charging system stops
//! answering. The same in every run; 77,000 subscribers are a gigabyte.
//!
//! `cargo run --release -p diameter-cli --example no_data -- 20 no-data.pcap`

mod messages;
mod network;

use std::fs::File;
use std::io::BufWriter;

use anyhow::Context;

fn main() -> anyhow::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let (Some(subscribers), Some(path)) = (arguments.next(), arguments.next()) else {
        anyhow::bail!("usage: no_data SUBSCRIBERS OUT.pcap");
    };
    let subscribers = subscribers.parse().context("how many subscribers is a number")?;
    let file = File::create(&path).with_context(|| path.clone())?;
    let count = network::write(subscribers, BufWriter::with_capacity(1 << 20, file))?;
    println!("{count} messages");
    Ok(())
}
