//! Times decoding and encoding of messages that other Diameter stacks time too, so that all can run by
//! turns on one machine.
//!
//! `cargo run --release --example codec_bench --features gy,s6a -- DIR` reads `dwr.hex`, `ccr.hex` and
//! `ula.hex` of the folder and prints a line for each sample: `diameter-messages`, the message, `decode`
//! or `encode`, and nanoseconds for one, with tabs between. The environment says how many samples
//! (`PERF_SAMPLES`, 20) of how many milliseconds each (`PERF_MS`, 50).

use std::error::Error;
use std::fs;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use diameter_core::{Command, Message};
use diameter_messages::{base, gy, s6a};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args().nth(1).map(PathBuf::from).ok_or("usage: codec_bench DIR")?;
    let samples = setting("PERF_SAMPLES", 20)?;
    let sample = Duration::from_millis(setting("PERF_MS", 50)?);

    let [dwr, ccr, ula] = ["dwr", "ccr", "ula"].map(|name| message(&folder, name));
    let (dwr, ccr, ula) = (dwr?, ccr?, ula?);
    // What is slow for a while slows all of them down: each has its turn in every round.
    for _ in 0..samples {
        time::<base::DeviceWatchdogRequest>("dwr", &dwr, sample)?;
        time::<gy::CreditControlRequest>("ccr", &ccr, sample)?;
        time::<s6a::UpdateLocationAnswer>("ula", &ula, sample)?;
    }
    Ok(())
}

/// Takes a sample of decoding and one of encoding.
fn time<C: Command>(name: &str, message: &Message, sample: Duration) -> Result<(), Box<dyn Error>> {
    let command = C::from_message(message)?;
    if command.to_message_with(*message.header())? != *message {
        return Err(format!("{name}: other octets are encoded than were decoded").into());
    }
    let frame = message.as_bytes();
    let decode = nanoseconds(sample, || {
        Message::parse(black_box(frame).clone()).map(|message| C::from_message(&message))
    });
    println!("diameter-messages\t{name}\tdecode\t{decode:.1}");
    let encode = nanoseconds(sample, || black_box(&command).to_message_with(*message.header()));
    println!("diameter-messages\t{name}\tencode\t{encode:.1}");
    Ok(())
}

/// How long it takes once, on the average of about this time; its result is dropped within it.
fn nanoseconds<T>(sample: Duration, mut work: impl FnMut() -> T) -> f64 {
    /// Often enough that reading the clock does not count.
    const ROUND: u32 = 100;
    let (start, mut count) = (Instant::now(), 0.0);
    loop {
        for _ in 0..ROUND {
            black_box(work());
        }
        count += f64::from(ROUND);
        let passed = start.elapsed();
        if passed >= sample {
            return passed.as_secs_f64() * 1e9 / count;
        }
    }
}

fn setting(name: &str, default: u64) -> Result<u64, Box<dyn Error>> {
    match std::env::var(name) {
        Ok(text) => text.parse().map_err(|error| format!("{name}={text}: {error}").into()),
        Err(std::env::VarError::NotPresent) => Ok(default),
        Err(error) => Err(format!("{name}: {error}").into()),
    }
}

/// The message in a file of hexadecimal digits.
fn message(folder: &Path, name: &str) -> Result<Message, Box<dyn Error>> {
    let path = folder.join(name).with_extension("hex");
    let wrong = |what: &dyn std::fmt::Display| format!("{}: {what}", path.display());
    let text = fs::read_to_string(&path).map_err(|error| wrong(&error))?;
    let digits: Option<Vec<u8>> = text
        .chars()
        .filter(|character| !character.is_whitespace())
        .map(|character| character.to_digit(16).and_then(|digit| digit.try_into().ok()))
        .collect();
    let digits = digits.ok_or_else(|| wrong(&"not a hexadecimal digit"))?;
    let octets: Vec<u8> = digits.chunks_exact(2).map(|pair| pair[0] << 4 | pair[1]).collect();
    Ok(Message::parse(octets).map_err(|error| wrong(&error))?)
}
