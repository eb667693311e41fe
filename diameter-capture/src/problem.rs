//! What can be wrong with an input: where, what, and what became of it.

use std::fmt;
use std::io;
use std::time::SystemTime;

use bytes::Bytes;
use thiserror::Error;

use crate::captured::{Flow, Position};
use crate::seen::Seen;

/// Something in an input that is no whole message, or is worth knowing. Reading goes on behind it.
#[derive(Debug)]
pub struct Problem {
    /// Where it was noticed, unless it is about the whole input.
    pub place: Option<Position>,
    /// When the frame was captured in which it was noticed.
    pub time: Option<SystemTime>,
    /// In which direction of which connection.
    pub flow: Option<Flow>,
    /// What is wrong.
    pub kind: ProblemKind,
    /// What there is of an incomplete message; often nothing.
    pub remains: Bytes,
}

impl Problem {
    pub(crate) fn new(kind: ProblemKind) -> Self {
        Self { place: None, time: None, flow: None, kind, remains: Bytes::new() }
    }

    pub(crate) fn at(place: Position, kind: ProblemKind) -> Self {
        Self { place: Some(place), ..Self::new(kind) }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(place) = &self.place {
            write!(f, "{place}: ")?;
        }
        if let Some(flow) = &self.flow {
            write!(f, "{flow}: ")?;
        }
        self.kind.fmt(f)
    }
}

impl std::error::Error for Problem {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.kind.source()
    }
}

/// What is wrong with an input.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum ProblemKind {
    /// The input cannot be read further.
    #[error("reading failed, the rest is missing: {0}")]
    Read(#[from] io::Error),
    /// Nothing is there.
    #[error("the input is empty")]
    Empty,
    /// A compressed file.
    #[error("the input is compressed; unpack it first: {program} FILE")]
    Compressed {
        /// What unpacks it.
        program: &'static str,
    },
    /// JSON.
    #[error("the input is JSON, which holds no captured octets")]
    Json,
    /// A line of a text that is no hex. Reported once for lines in a row.
    #[error("`{found}` is no hex digit: lines are skipped until there is hex again")]
    NotHex {
        /// The first character that does not belong.
        found: char,
    },
    /// A line beyond any message's length.
    #[error("the line is longer than any message in hex; it is skipped")]
    LineTooLong,
    /// Half an octet.
    #[error("an odd number of hex digits; the last is left out")]
    OddDigits,
    /// A line of a dump is missing, or its offset is no offset.
    #[error("the offset of the line is {found:#x}, but {expected:#x} octets came before it")]
    Offset {
        /// How many octets there were.
        expected: u64,
        /// What the line says.
        found: u64,
    },
    /// The octets of a message end early.
    #[error("only {found} of the {declared} octets of a message are there: {cause}")]
    HalfMessage {
        /// How many octets there are.
        found: usize,
        /// How many the header declares; 20 when not even the header is whole.
        declared: usize,
        /// Where the others are.
        cause: Cause,
    },
    /// The length that a header declares is not that of its message.
    #[error(
        "a message declares {declared} octets, but another begins behind {found}: its length is wrong"
    )]
    WrongLength {
        /// How many octets there are before the other.
        found: usize,
        /// How many the header declares.
        declared: usize,
    },
    /// Something else than messages.
    #[error("{octets} octets are skipped that are no whole Diameter message")]
    Garbage {
        /// How many.
        octets: u64,
    },
    /// A header whose length cannot be true.
    #[error(
        "a header declares {declared} octets, and nothing behind it looks like an AVP: it is skipped"
    )]
    ImplausibleLength {
        /// What the header declares.
        declared: usize,
    },
    /// Octets are missing; whether they were of messages cannot be told.
    #[error("messages may be missing here: {cause}")]
    Gap {
        /// Where they are.
        cause: Cause,
    },
    /// A capture that began when the connection was open.
    #[error("the capture begins in the middle of a message, of which {octets} octets are skipped")]
    Middle {
        /// How many.
        octets: u64,
    },
    /// A connection of which only TLS or DTLS can be seen.
    #[error("the connection is encrypted and is left out; decrypt it first, or capture behind it")]
    Encrypted,
    /// A connection made room for others.
    #[error(
        "too many connections are open: this one, which was idle longest, is forgotten, and read from the \
         next message on when it goes on"
    )]
    Forgotten,
    /// A part of an IP packet, without the others.
    #[error("an IP packet came in fragments, and not all of them are there: it is left out")]
    LostFragment,
    /// IP packets that were incomplete when the capture ended.
    #[error(
        "IP packets are left out that came in fragments, as not all of those are there: {packets}"
    )]
    IncompletePackets {
        /// How many.
        packets: usize,
    },
    /// A frame that was cut before its payload.
    #[error("the frame is cut (snaplen) within the header of TCP or SCTP; it is left out")]
    CutHeader,
    /// An interface with frames of another kind.
    #[error(
        "frames of link type {number} are left out: Ethernet, Linux cooked, raw IP and loopback are known"
    )]
    LinkType {
        /// Its number in captures.
        number: u32,
    },
    /// A frame of an interface that the capture does not describe.
    #[error("the capture does not describe the interface of the frame; it is left out")]
    NoInterface,
    /// A capture that is cut.
    #[error("the capture ends in the middle of the frame")]
    CaptureEnds,
    /// A capture that makes no sense any more.
    #[error("the capture is damaged here; what follows cannot be read")]
    DamagedCapture,
    /// A capture that cannot be read further.
    #[error("reading failed, the rest of the capture is missing")]
    CaptureUnreadable,
    /// A capture of other things.
    #[error("there is no Diameter in the capture ({seen})")]
    NoDiameter {
        /// What there is instead.
        seen: Seen,
    },
}

/// Why octets of a message are not there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Cause {
    /// The input ends.
    #[error("the input ends")]
    Ended,
    /// The text says that another message begins.
    #[error("another begins")]
    Next,
    /// The connection was closed or reset.
    #[error("the connection ends")]
    Closed,
    /// The user message of SCTP is shorter.
    #[error("the SCTP message ends")]
    UserMessage,
    /// Segments are not in the capture.
    #[error("{octets} octets of the connection are not in the capture")]
    Lost {
        /// How many octets.
        octets: u64,
    },
    /// Frames are in the capture in part.
    #[error("the frame is cut (snaplen), {octets} octets are not in the capture")]
    Cut {
        /// How many octets.
        octets: u64,
    },
    /// Fragments of an SCTP message are not in the capture.
    #[error("chunks of the SCTP message are not in the capture")]
    MissingChunks,
    /// The connection made room for others.
    #[error("too many connections are open, and this one was idle longest")]
    Forgotten,
}
