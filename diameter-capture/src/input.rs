//! Inputs of every kind: what one holds is told by its first octets.

use std::fmt;
use std::fs::File;
use std::io::{self, BufReader, Cursor, Read};
use std::path::Path;

use crate::captured::Captured;
use crate::problem::{Problem, ProblemKind};
use crate::source::{Nothing, Progress, Ready, Source};
use crate::{binary, capture, hex};

/// How to read an input.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// TCP and SCTP on these ports is taken for Diameter, and nothing else is.
    ///
    /// When empty: ports 3868, 5868 and 5658, SCTP payload protocols 46 and 47, and TCP connections
    /// whose first octets look like a Diameter message.
    pub ports: Vec<u16>,
}

/// The messages and problems of one input, in the order in which they are complete.
pub struct Input {
    source: Box<dyn Source>,
    ready: Ready,
    ended: bool,
}

impl Input {
    /// Opens a file.
    ///
    /// # Errors
    ///
    /// When the file cannot be opened or its first octets cannot be read. What goes wrong later is a
    /// [`Problem`].
    ///
    /// ```no_run
    /// use diameter_capture::{Input, Options};
    ///
    /// for item in Input::open("gy.pcap".as_ref(), &Options::default())? {
    ///     match item {
    ///         Ok(message) => println!("{}: {} octets", message.place, message.octets.len()),
    ///         Err(problem) => eprintln!("{problem}"),
    ///     }
    /// }
    /// # std::io::Result::Ok(())
    /// ```
    pub fn open(path: &Path, options: &Options) -> io::Result<Self> {
        Self::new(File::open(path)?, options)
    }

    /// Reads anything.
    ///
    /// # Errors
    ///
    /// When its first octets cannot be read.
    pub fn new(mut reader: impl Read + 'static, options: &Options) -> io::Result<Self> {
        let start = read_start(&mut reader)?;
        let mut ready = Ready::default();
        let format = InputFormat::detect(&start);
        let reader = Cursor::new(start).chain(reader);
        let source: Box<dyn Source> = match format {
            Ok(InputFormat::Hex) => Box::new(hex::HexInput::new(BufReader::new(reader))),
            Ok(InputFormat::Binary) => Box::new(binary::Binary::new(reader)),
            Ok(InputFormat::Capture(kind)) => {
                match capture::Capture::new(kind, reader, options.ports.clone()) {
                    Ok(capture) => Box::new(capture),
                    Err(kind) => {
                        ready.problem(Problem::new(kind));
                        Box::new(Nothing)
                    }
                }
            }
            Err(kind) => {
                ready.problem(Problem::new(kind));
                Box::new(Nothing)
            }
        };
        Ok(Self { source, ready, ended: false })
    }
}

impl Iterator for Input {
    type Item = Result<Captured, Problem>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(item) = self.ready.queue.pop_front() {
                return Some(item);
            }
            if self.ended {
                return None;
            }
            self.ended = self.source.advance(&mut self.ready) == Progress::Ended;
        }
    }
}

impl fmt::Debug for Input {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Input").finish_non_exhaustive()
    }
}

/// Reads what it takes to tell the format and to begin, and no more when more is yet to be written: the other
/// end of a pipe may be a capture that goes on.
fn read_start(reader: &mut impl Read) -> io::Result<Vec<u8>> {
    /// The head of a pcap file; a header and a little, or a line of hex.
    const LEAST: usize = 24;
    let mut start = Vec::new();
    let mut buffer = [0; 4096];
    while start.len() < capture::head_length(&start).unwrap_or(LEAST) {
        match reader.read(&mut buffer) {
            Ok(0) => break,
            Ok(count) => start.extend_from_slice(&buffer[..count]),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(start)
}

/// What an input can hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum InputFormat {
    Hex,
    Binary,
    Capture(capture::Kind),
}

impl InputFormat {
    /// Tells the format from an input's first octets.
    fn detect(start: &[u8]) -> Result<Self, ProblemKind> {
        // A Diameter message has a control character first, its version: text has none.
        // But the colours of a terminal begin with one (0x1b).
        let is_text =
            |octet: &u8| *octet >= b' ' || matches!(octet, b'\t' | b'\r' | b'\n' | 0x0c | 0x1b);
        if let Some(kind) = capture::Kind::detect(start) {
            return Ok(Self::Capture(kind));
        }
        match start {
            [] => Err(ProblemKind::Empty),
            [0x1f, 0x8b, ..] => Err(ProblemKind::Compressed { program: "gzip -dc" }),
            [0x28, 0xb5, 0x2f, 0xfd, ..] => Err(ProblemKind::Compressed { program: "zstd -dc" }),
            _ if is_json(start) => Err(ProblemKind::Json),
            _ if start.iter().all(is_text) => Ok(Self::Hex),
            _ => Ok(Self::Binary),
        }
    }
}

/// Whether a text begins like JSON, and not like octets in braces.
fn is_json(start: &[u8]) -> bool {
    let [b'{' | b'[', rest @ ..] = start.trim_ascii_start() else { return false };
    matches!(rest.trim_ascii_start(), [] | [b'"' | b'{' | b'}' | b']', ..])
}
