//! What can be wrong with an input: where, what, and what became of it.

use std::fmt;
use std::io;

use bytes::Bytes;
use thiserror::Error;

use super::{Flow, Place};

/// Something in an input that is no whole message, or is worth knowing. Reading goes on behind it.
#[derive(Debug)]
pub struct Problem {
    /// Where it was noticed, unless it is about the whole input.
    pub place: Option<Place>,
    /// In which direction of which connection.
    pub flow: Option<Flow>,
    /// What is wrong.
    pub kind: ProblemKind,
    /// What there is of an incomplete message; often nothing.
    pub remains: Bytes,
}

impl Problem {
    pub(super) fn new(kind: ProblemKind) -> Self {
        Self { place: None, flow: None, kind, remains: Bytes::new() }
    }

    pub(super) fn at(place: Place, kind: ProblemKind) -> Self {
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
    #[error("the input is compressed; unpack it first: {program} FILE | diameter decode")]
    Compressed {
        /// What unpacks it.
        program: &'static str,
    },
    /// JSON, which is what `decode` writes.
    #[error("the input is JSON; `diameter encode` reads it")]
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
    #[error("only {found} of the {declared} octets of a message are there")]
    HalfMessage {
        /// How many octets there are.
        found: usize,
        /// How many the header declares; 20 when not even the header is whole.
        declared: usize,
    },
    /// Something else than messages.
    #[error("{octets} octets are skipped that are no Diameter message")]
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
}
