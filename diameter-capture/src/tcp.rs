//! TCP reassembly: one direction of a connection, from segments in any order, overlapping, repeated or
//! lost, to the messages in it (RFC 9293, 3.4). Knows no addresses; see `connections`.

use std::collections::BTreeMap;

use bytes::Bytes;

use crate::framing::{Framer, Piece, begins_message};
use crate::problem::Cause;

/// What may wait behind a gap: more than common receive windows hold.
const MOST_WAITING_OCTETS: usize = 4 << 20;
const MOST_WAITING_SEGMENTS: usize = 4096;
/// What a waiting segment takes beside its octets, or a little more.
const SEGMENT_OVERHEAD: usize = 128;
/// So many segments behind a gap that the receiver has acknowledged: the capture misses it.
const PATIENCE: usize = 16;

/// A segment, as far as reassembly looks at it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Segment<'a> {
    pub(crate) sequence: u32,
    pub(crate) acknowledgment: Option<u32>,
    pub(crate) syn: bool,
    pub(crate) fin: bool,
    pub(crate) rst: bool,
    pub(crate) octets: &'a [u8],
    /// How many more octets the segment had that the capture does not hold.
    pub(crate) cut: usize,
}

/// What reassembly finds.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Event<'a> {
    /// A piece of the stream; when it is half a message, for this reason.
    Piece(Piece<'a>, Cause),
    /// Octets are missing, though of no message whose header is known.
    Gap(Cause),
    /// The capture began in the middle of a message; so many octets of it were skipped.
    Middle(u64),
}

/// One direction of a connection.
#[derive(Debug)]
pub(crate) struct Direction {
    /// Position of the next octet: its low 32 bits are the sequence number, whatever has wrapped around.
    next: u64,
    /// The sequence number of the first octet, when the handshake was seen.
    start: Option<u32>,
    framer: Framer,
    /// What came behind a gap, by position.
    waiting: BTreeMap<u64, Waiting>,
    waiting_octets: usize,
    /// The receiver has everything before this position.
    acknowledged: u64,
    fin: Option<u64>,
    /// Nothing but the rest of a message has been seen yet.
    in_middle: bool,
}

#[derive(Debug)]
struct Waiting {
    octets: Bytes,
    cut: usize,
}

impl Direction {
    /// Begins with the first segment that the capture holds of the direction; it is still to be added.
    pub(crate) fn new(segment: &Segment<'_>) -> Self {
        let first = segment.sequence.wrapping_add(u32::from(segment.syn));
        // Far from zero: what comes late may stand before it.
        let next = (1 << 32) + u64::from(first);
        let whole = segment.syn || begins_message(segment.octets);
        Self {
            next,
            start: segment.syn.then_some(first),
            framer: if whole { Framer::at_message() } else { Framer::anywhere() },
            waiting: BTreeMap::new(),
            waiting_octets: 0,
            acknowledged: next,
            fin: None,
            in_middle: !whole,
        }
    }

    /// Whether a segment opens another connection between the same ports.
    pub(crate) fn is_reused_by(&self, segment: &Segment<'_>) -> bool {
        segment.syn && self.start != Some(segment.sequence.wrapping_add(1))
    }

    /// Whether all octets have come that were sent.
    pub(crate) fn is_closed(&self) -> bool {
        self.fin.is_some_and(|fin| self.next >= fin)
    }

    /// What is kept until more comes, in octets.
    pub(crate) fn held(&self) -> usize {
        self.waiting_octets + self.waiting.len() * SEGMENT_OVERHEAD + self.framer.unfinished().len()
    }

    /// Takes the next segment of the capture in this direction.
    pub(crate) fn add(&mut self, segment: &Segment<'_>, give: &mut dyn FnMut(Event<'_>)) {
        let position = self.position(segment.sequence.wrapping_add(u32::from(segment.syn)));
        if segment.fin {
            let end = position + (segment.octets.len() + segment.cut) as u64;
            self.fin.get_or_insert(end);
        }
        if !segment.octets.is_empty() || segment.cut > 0 {
            if position <= self.next {
                self.take(position, segment.octets, segment.cut, give);
                self.take_waiting(give);
            } else {
                self.wait(position, segment);
            }
        }
        while !self.waiting.is_empty() && self.is_lost() {
            self.skip_gap(give);
        }
        if segment.rst || self.is_closed() {
            self.end(Cause::Closed, give);
        }
    }

    /// Notes what the other direction acknowledges.
    pub(crate) fn acknowledge(&mut self, acknowledgment: u32) {
        self.acknowledged = self.acknowledged.max(self.position(acknowledgment));
    }

    /// Gives what is there though octets before it are missing, and reports what is unfinished.
    pub(crate) fn end(&mut self, cause: Cause, give: &mut dyn FnMut(Event<'_>)) {
        while !self.waiting.is_empty() {
            self.skip_gap(give);
        }
        if !self.framer.unfinished().is_empty() {
            self.interrupt(cause, give);
        }
    }

    /// The position of a sequence number: the nearest one to the next octet.
    fn position(&self, sequence: u32) -> u64 {
        let ahead = sequence.wrapping_sub(self.next as u32) as i32;
        self.next.saturating_add_signed(i64::from(ahead))
    }

    fn is_lost(&self) -> bool {
        self.waiting_octets > MOST_WAITING_OCTETS
            || self.waiting.len() > MOST_WAITING_SEGMENTS
            || self.waiting.len() >= PATIENCE
                && self.waiting.keys().next().is_some_and(|first| *first <= self.acknowledged)
    }

    fn wait(&mut self, position: u64, segment: &Segment<'_>) {
        let octets = segment.octets;
        if self.waiting.get(&position).is_some_and(|waiting| waiting.octets.len() >= octets.len()) {
            return;
        }
        let waiting = Waiting { octets: Bytes::copy_from_slice(octets), cut: segment.cut };
        self.waiting_octets += octets.len();
        if let Some(shorter) = self.waiting.insert(position, waiting) {
            self.waiting_octets -= shorter.octets.len();
        }
    }

    fn take_waiting(&mut self, give: &mut dyn FnMut(Event<'_>)) {
        while let Some(first) = self.waiting.first_entry()
            && *first.key() <= self.next
        {
            let (position, waiting) = first.remove_entry();
            self.waiting_octets -= waiting.octets.len();
            self.take(position, &waiting.octets, waiting.cut, give);
        }
    }

    /// Takes octets that begin at the next position or before it.
    fn take(&mut self, position: u64, octets: &[u8], cut: usize, give: &mut dyn FnMut(Event<'_>)) {
        let known = usize::try_from(self.next - position).unwrap_or(usize::MAX);
        if let Some(new) = octets.get(known..) {
            self.next += new.len() as u64;
            self.feed(new, give);
        }
        let end = position + (octets.len() + cut) as u64;
        if cut > 0 && end > self.next {
            let missing = end - self.next;
            self.next = end;
            self.interrupt(Cause::Cut { octets: missing }, give);
        }
    }

    fn feed(&mut self, octets: &[u8], give: &mut dyn FnMut(Event<'_>)) {
        let in_middle = &mut self.in_middle;
        self.framer.feed(octets, |piece| match piece {
            Piece::Skipped(octets) if std::mem::take(in_middle) => give(Event::Middle(octets)),
            piece => {
                *in_middle = false;
                give(Event::Piece(piece, Cause::Ended));
            }
        });
    }

    fn skip_gap(&mut self, give: &mut dyn FnMut(Event<'_>)) {
        if let Some(position) = self.waiting.keys().next().copied() {
            let octets = position.saturating_sub(self.next);
            self.interrupt(Cause::Lost { octets }, give);
            self.next = position;
            self.take_waiting(give);
        }
    }

    fn interrupt(&mut self, cause: Cause, give: &mut dyn FnMut(Event<'_>)) {
        let missing = match cause {
            Cause::Lost { octets } | Cause::Cut { octets } => Some(octets),
            _ => None,
        };
        let mut told = false;
        self.framer.interrupt(missing, |piece| {
            told |= matches!(piece, Piece::Half { .. });
            give(Event::Piece(piece, cause));
        });
        if !told && missing.is_some() {
            give(Event::Gap(cause));
        }
    }
}
