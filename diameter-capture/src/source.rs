//! What waits to be fetched from an input, and the ways to read one.

use std::collections::VecDeque;

use bytes::{Bytes, BytesMut};

use crate::captured::{Captured, Origin};
use crate::framing::Piece;
use crate::problem::{Cause, Problem, ProblemKind};

/// One way to read an input.
pub(crate) trait Source {
    /// Reads a little, a frame or a line, and adds what is ready by then.
    fn advance(&mut self, ready: &mut Ready) -> Progress;
}

/// Whether there is more to come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Progress {
    More,
    Ended,
}

/// An input of which nothing can be read.
pub(crate) struct Nothing;

impl Source for Nothing {
    fn advance(&mut self, _ready: &mut Ready) -> Progress {
        Progress::Ended
    }
}

/// What waits to be fetched.
#[derive(Default)]
pub(crate) struct Ready {
    pub(crate) queue: VecDeque<Result<Captured, Problem>>,
    room: BytesMut,
    /// Whether there was anything to fetch.
    pub(crate) has_spoken: bool,
}

impl Ready {
    /// Adds what a stream turned out to hold.
    ///
    /// A message that is half there is so for the reason given.
    pub(crate) fn piece(&mut self, origin: Origin, piece: Piece<'_>, cause: Cause) {
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

    pub(crate) fn problem(&mut self, problem: Problem) {
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
