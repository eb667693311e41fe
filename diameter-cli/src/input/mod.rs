//! Where messages come from: hex, binary and captures, from files and standard input. What an input
//! holds is told by its content. [`Input`] gives one message or problem after the other, in bounded
//! memory whatever the input's size.

use std::collections::VecDeque;
use std::fmt;
use std::fs::File;
use std::io::{self, BufReader, Cursor, Read};
use std::net::SocketAddr;
use std::path::Path;
use std::time::SystemTime;

use bytes::{Bytes, BytesMut};
use indicatif::ProgressBar;

use self::framing::Piece;
pub(crate) use self::framing::declared_length;
pub use self::problem::{Cause, Problem, ProblemKind};

mod binary;
mod capture;
mod connections;
mod fragments;
mod framing;
mod hex;
mod packet;
mod problem;
mod progress;
mod sctp;
mod tcp;

/// How to read an input.
#[derive(Clone, Debug, Default, clap::Args)]
#[command(next_help_heading = "Input")]
pub struct Options {
    /// Take TCP and SCTP on this port for Diameter, and nothing else (may be repeated)
    ///
    /// Without it, these are: ports 3868, 5868 and 5658, SCTP payload protocols 46 and 47, and TCP
    /// connections whose first octets look like a Diameter message.
    #[arg(long = "port", value_name = "PORT")]
    pub ports: Vec<u16>,
}

/// A message as it was found in an input.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Captured {
    /// Where the message stands. In a capture, the frame in which its last octet arrived.
    pub place: Place,
    /// When that frame was captured.
    pub time: Option<SystemTime>,
    /// Who sent it to whom, in a capture.
    pub flow: Option<Flow>,
    /// The message's octets, as many as its header declares. The octets of neighbouring messages stand in
    /// one allocation, so who keeps a few for long copies them.
    pub octets: Bytes,
}

/// Where in an input something stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// The frame of a capture, counted from 1 as other programs do.
    Frame(u64),
    /// The line of a text, counted from 1.
    Line(u64),
    /// The octet of a binary input, counted from 0.
    Octet(u64),
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Frame(number) => write!(f, "frame {number}"),
            Self::Line(number) => write!(f, "line {number}"),
            Self::Octet(offset) => write!(f, "octet {offset}"),
        }
    }
}

/// One direction of a connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Flow {
    /// What carries the messages.
    pub transport: Transport,
    /// Who sends.
    pub source: SocketAddr,
    /// Who receives.
    pub destination: SocketAddr,
}

impl Flow {
    /// The other direction of the same connection.
    #[must_use]
    pub fn reversed(self) -> Self {
        Self { source: self.destination, destination: self.source, ..self }
    }
}

impl fmt::Display for Flow {
    /// Prints `10.0.0.1:3868 > 10.0.0.2:40000`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} > {}", self.source, self.destination)
    }
}

/// What carries Diameter (RFC 6733, 2.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Transport {
    /// RFC 9293.
    Tcp,
    /// RFC 9260.
    Sctp,
}

/// The messages and problems of one input, in the order in which they are complete.
pub struct Input {
    source: Box<dyn Source>,
    ready: Ready,
    ended: bool,
    progress: ProgressBar,
}

impl Input {
    /// Opens a file. While a large one is read, a terminal on standard error shows how far; see
    /// [`aside`](Self::aside).
    ///
    /// # Errors
    ///
    /// When the file cannot be opened or its first octets cannot be read. What goes wrong later is a
    /// [`Problem`].
    ///
    /// ```no_run
    /// use diameter_cli::input::{Input, Options};
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
        let file = File::open(path)?;
        let progress = progress::bar(&file)?;
        let input = Self::new(progress.wrap_read(file), options)?;
        Ok(Self { progress, ..input })
    }

    /// Reads anything.
    ///
    /// # Errors
    ///
    /// When its first octets cannot be read.
    pub fn new(mut reader: impl Read + 'static, options: &Options) -> io::Result<Self> {
        let start = read_start(&mut reader)?;
        let mut ready = Ready::default();
        let format = Format::detect(&start);
        let reader = Cursor::new(start).chain(reader);
        let source: Box<dyn Source> = match format {
            Ok(Format::Hex) => Box::new(hex::Hex::new(BufReader::new(reader))),
            Ok(Format::Binary) => Box::new(binary::Binary::new(reader)),
            Ok(Format::Capture(kind)) => {
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
        Ok(Self { source, ready, ended: false, progress: ProgressBar::hidden() })
    }

    /// Writes something to the terminal, where the progress would be in its way.
    pub fn aside<T>(&self, write: impl FnOnce() -> T) -> T {
        self.progress.suspend(write)
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
enum Format {
    Hex,
    Binary,
    Capture(capture::Kind),
}

impl Format {
    /// Tells the format from an input's first octets.
    fn detect(start: &[u8]) -> Result<Self, ProblemKind> {
        // A Diameter message has a control character first, its version: text has none.
        let is_text = |octet: &u8| *octet >= b' ' || matches!(octet, b'\t' | b'\r' | b'\n' | 0x0c);
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

/// One way to read an input.
trait Source {
    /// Reads a little, a frame or a line, and adds what is ready by then.
    fn advance(&mut self, ready: &mut Ready) -> Progress;
}

/// Whether there is more to come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Progress {
    More,
    Ended,
}

/// An input of which nothing can be read.
struct Nothing;

impl Source for Nothing {
    fn advance(&mut self, _ready: &mut Ready) -> Progress {
        Progress::Ended
    }
}

/// From where a message is.
#[derive(Clone, Copy, Debug)]
struct Origin {
    place: Place,
    time: Option<SystemTime>,
    flow: Option<Flow>,
}

impl Origin {
    /// Of a message outside of captures.
    fn at(place: Place) -> Self {
        Self { place, time: None, flow: None }
    }

    fn problem(self, kind: ProblemKind) -> Problem {
        Problem { time: self.time, flow: self.flow, ..Problem::at(self.place, kind) }
    }

    /// The number of the frame, by which connections are ordered.
    fn frame(self) -> u64 {
        match self.place {
            Place::Frame(number) => number,
            Place::Line(_) | Place::Octet(_) => 0,
        }
    }
}

/// What waits to be fetched.
#[derive(Default)]
struct Ready {
    queue: VecDeque<Result<Captured, Problem>>,
    room: BytesMut,
    /// Whether there was anything to fetch.
    has_spoken: bool,
}

impl Ready {
    /// Adds what a stream turned out to hold.
    ///
    /// A message that is half there is so for the reason given.
    fn piece(&mut self, origin: Origin, piece: Piece<'_>, cause: Cause) {
        let Origin { place, time, flow } = origin;
        let (kind, remains) = match piece {
            Piece::Message(octets) => {
                let octets = self.copy(octets);
                self.has_spoken = true;
                return self.queue.push_back(Ok(Captured { place, time, flow, octets }));
            }
            Piece::Skipped(octets) => (ProblemKind::Garbage { octets }, Bytes::new()),
            Piece::Implausible { declared } => {
                (ProblemKind::ImplausibleLength { declared }, Bytes::new())
            }
            Piece::Half { octets, declared } => {
                let found = octets.len();
                (ProblemKind::HalfMessage { found, declared, cause }, self.copy(octets))
            }
            Piece::WrongLength { octets, declared } => {
                let found = octets.len();
                (ProblemKind::WrongLength { found, declared }, self.copy(octets))
            }
        };
        self.problem(Problem { place: Some(place), time, flow, kind, remains });
    }

    fn problem(&mut self, problem: Problem) {
        self.has_spoken = true;
        self.queue.push_back(Err(problem));
    }

    /// Copies octets into an allocation for many messages: it is used again when all of them are gone.
    fn copy(&mut self, octets: &[u8]) -> Bytes {
        const ROOM: usize = 64 * 1024;
        if self.room.capacity() < octets.len() {
            self.room.reserve(ROOM.max(octets.len()));
        }
        self.room.extend_from_slice(octets);
        self.room.split().freeze()
    }
}
