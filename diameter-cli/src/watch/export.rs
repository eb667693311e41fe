//! Messages as they are saved and copied: a capture, JSON, hex.

use std::fmt;
use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::Path;

use diameter_capture::{Captured, Writer};
use diameter_core::print::{Frame, Json, hex};
use diameter_dictionary::Catalogue;

use super::traffic::Message;
use crate::origin::Origin;

/// The name that is offered.
pub(super) const USUAL_NAME: &str = "diameter.pcap";

/// So many messages, in words.
pub(super) fn counted(messages: usize) -> String {
    match messages {
        1 => "1 message".to_owned(),
        count => format!("{count} messages"),
    }
}

/// What messages are written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    /// A capture, for Wireshark.
    Pcap,
    /// An object on each line, which `diameter encode` takes back.
    Json,
    /// The digits of a message on each line.
    Hex,
}

impl Format {
    /// The format that the name of a file says.
    pub(super) fn of(path: &str) -> Option<Self> {
        let extension = Path::new(path).extension()?.to_str()?;
        match extension.to_ascii_lowercase().as_str() {
            "pcap" | "cap" => Some(Self::Pcap),
            "json" | "jsonl" => Some(Self::Json),
            "hex" | "txt" => Some(Self::Hex),
            _ => None,
        }
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Pcap => "a capture",
            Self::Json => "JSON",
            Self::Hex => "hex",
        })
    }
}

/// Writes messages into a file that is not there yet.
pub(super) fn save(
    path: &Path,
    format: Format,
    messages: &[Message],
    catalogue: &'static Catalogue,
) -> io::Result<()> {
    let mut file = BufWriter::new(File::create_new(path)?);
    if format == Format::Pcap {
        let mut writer = Writer::new(&mut file)?;
        for Message { captured: Captured { flow, time, octets, .. }, .. } in messages {
            writer.message(*flow, *time, octets)?;
        }
        writer.finish()?;
    } else {
        for message in messages {
            writeln!(file, "{}", line(message, format, catalogue))?;
        }
    }
    file.flush()
}

/// The messages as text, one a line.
pub(super) fn text(messages: &[Message], format: Format, catalogue: &'static Catalogue) -> String {
    let lines = messages.iter().map(|message| line(message, format, catalogue) + "\n");
    lines.collect()
}

fn line(message: &Message, format: Format, catalogue: &'static Catalogue) -> String {
    let octets = &message.captured.octets;
    match (format, Frame::read(octets.clone())) {
        (Format::Json, Ok(frame)) => json(&message.captured, frame, catalogue),
        _ => hex(octets),
    }
}

/// The members that `diameter decode --json` prints.
fn json(captured: &Captured, frame: Frame, catalogue: &'static Catalogue) -> String {
    let known = catalogue.recognize_frame(&frame);
    format!("{{{}{}}}", Origin(captured), Json::new(frame, &known).members())
}
