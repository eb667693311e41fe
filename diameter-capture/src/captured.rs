//! A message as it was found: its octets, where it stands, when, and between whom.

use std::fmt;
use std::net::SocketAddr;
use std::time::SystemTime;

use bytes::Bytes;

use crate::problem::{Problem, ProblemKind};

/// A message as it was found in an input.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Captured {
    /// Where the message stands. In a capture, the frame in which its last octet arrived.
    pub place: Position,
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
pub enum Position {
    /// The frame of a capture, counted from 1 as other programs do.
    Frame(u64),
    /// The line of a text, counted from 1.
    Line(u64),
    /// The octet of a binary input, counted from 0.
    Octet(u64),
}

impl fmt::Display for Position {
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

/// From where a message is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Origin {
    pub(crate) place: Position,
    pub(crate) time: Option<SystemTime>,
    pub(crate) flow: Option<Flow>,
}

impl Origin {
    /// Of a message outside of captures.
    pub(crate) fn at(place: Position) -> Self {
        Self { place, time: None, flow: None }
    }

    pub(crate) fn problem(self, kind: ProblemKind) -> Problem {
        Problem { time: self.time, flow: self.flow, ..Problem::at(self.place, kind) }
    }

    /// The number of the frame, by which connections are ordered.
    pub(crate) fn frame(self) -> u64 {
        match self.place {
            Position::Frame(number) => number,
            Position::Line(_) | Position::Octet(_) => 0,
        }
    }
}
