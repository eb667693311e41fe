//! Messages one behind the other, as they go over a connection.

use std::io::Read;

use crate::captured::{Origin, Position};
use crate::framing::{Framer, Piece};
use crate::problem::{Cause, Problem, ProblemKind};
use crate::source::{Progress, Ready, Source};

/// Reads concatenated messages.
pub(crate) struct Binary<R> {
    reader: R,
    framer: Framer,
    /// The octet behind the last piece.
    offset: u64,
    buffer: Box<[u8]>,
}

impl<R: Read> Binary<R> {
    pub(crate) fn new(reader: R) -> Self {
        Self {
            reader,
            framer: Framer::at_message(),
            offset: 0,
            buffer: vec![0; 64 * 1024].into_boxed_slice(),
        }
    }
}

impl<R: Read> Source for Binary<R> {
    fn advance(&mut self, ready: &mut Ready) -> Progress {
        let offset = &mut self.offset;
        let give = |piece: Piece<'_>| {
            let place = Position::Octet(*offset);
            *offset += match piece {
                Piece::Message(octets) | Piece::WrongLength { octets, .. } => octets.len() as u64,
                Piece::Skipped(octets) => octets,
                Piece::Half { .. } | Piece::Implausible { .. } => 0,
            };
            ready.piece(Origin::at(place), piece, Cause::Ended);
        };
        match self.reader.read(&mut self.buffer) {
            Ok(0) => {
                self.framer.interrupt(None, give);
                Progress::Ended
            }
            Ok(count) => {
                self.framer.feed(&self.buffer[..count], give);
                Progress::More
            }
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => Progress::More,
            Err(error) => {
                self.framer.interrupt(None, give);
                ready.problem(Problem::new(ProblemKind::Read(error)));
                Progress::Ended
            }
        }
    }
}
