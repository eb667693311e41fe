//! Messages as they are saved and copied: a capture, JSON, hex.

use std::fmt::{self, Write as _};
use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::Path;

use diameter_capture::{Captured, Position, Transport, Writer};
use diameter_core::print::{Frame, Json, hex};
use diameter_dictionary::Catalogue;

use super::traffic::Message;
use crate::time;

/// The name that is offered.
pub(super) const USUAL_NAME: &str = "diameter.pcap";

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
    let (name, number) = match captured.place {
        Position::Frame(number) => ("frame", number),
        Position::Line(number) => ("line", number),
        Position::Octet(number) => ("octet", number),
    };
    let mut line = format!("{{\"{name}\":{number},");
    // Writing into a string does not fail.
    if let Some(at) = captured.time {
        let _ = write!(line, "\"time\":\"{}\",", time::timestamp(at));
    }
    if let Some(flow) = captured.flow {
        let transport = match flow.transport {
            Transport::Tcp => "tcp",
            Transport::Sctp => "sctp",
        };
        let (source, destination) = (flow.source, flow.destination);
        let _ = write!(
            line,
            "\"source\":\"{source}\",\"destination\":\"{destination}\",\"transport\":\"{transport}\","
        );
    }
    let known = catalogue.recognize_frame(&frame);
    let _ = write!(line, "{}}}", Json::new(frame, &known).members());
    line
}
