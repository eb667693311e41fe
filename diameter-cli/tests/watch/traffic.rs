//! Captures as large as they are wanted, and what a process takes of memory.

use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::Path;
use std::time::{Duration, SystemTime};

use diameter_capture::Writer;
use diameter_core::print::octets_of_hex;

use crate::terminal::diameter;
use portable_pty::CommandBuilder;

/// A request or an answer of another stack.
fn message(name: &str) -> Vec<u8> {
    let path = format!("{}/../tests/conformance/captures/{name}", env!("CARGO_MANIFEST_DIR"));
    let text = fs::read_to_string(path).unwrap();
    let lines = text.lines().map(|line| line.split('#').next().unwrap());
    octets_of_hex(&lines.flat_map(str::split_whitespace).collect::<String>()).unwrap()
}

/// Writes a capture of so many messages: requests with their answers, each in a session of its own.
pub(crate) fn write(path: &Path, count: u32) {
    let mut file = BufWriter::with_capacity(1 << 20, File::create(path).unwrap());
    let mut writer = Writer::new(&mut file).unwrap();
    let start = SystemTime::UNIX_EPOCH + Duration::from_secs(1_795_860_000);
    let mut pair = [message("fd-CCR-I.hex"), message("fd-CCA-I.hex")];
    for number in 0..count / 2 {
        for (at, octets) in pair.iter_mut().enumerate() {
            octets[12..16].copy_from_slice(&number.to_be_bytes());
            octets[16..20].copy_from_slice(&number.to_be_bytes());
            // The Session-Id comes first; its last characters make it another one.
            let length = usize::from(octets[27]);
            let digits = format!("{number:08}");
            octets[20 + length - 8..20 + length].copy_from_slice(digits.as_bytes());
            let time = start + Duration::from_micros(u64::from(number) * 40 + at as u64 * 10);
            writer.message(None, Some(time), octets).unwrap();
        }
    }
    writer.finish().unwrap();
    file.flush().unwrap();
}

/// The most memory that a process ever had, in kilobytes.
pub(crate) fn most_memory(process: u32) -> u64 {
    let status = fs::read_to_string(format!("/proc/{process}/status")).unwrap();
    let line = status.lines().find(|line| line.starts_with("VmHWM:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

/// The program with these arguments, as the reader of a pipe into which a file goes. The process of the shell becomes
/// that of the program.
pub(crate) fn piped(folder: &Path, file: &str, arguments: &str) -> CommandBuilder {
    let program = env!("CARGO_BIN_EXE_diameter");
    let script = format!(
        "rm -f pipe; mkfifo pipe; cat {file} >pipe & exec '{program}' watch {arguments} <pipe"
    );
    let mut command = diameter(folder, &[]);
    *command.get_argv_mut() = ["sh", "-c", &script].map(Into::into).to_vec();
    command
}
