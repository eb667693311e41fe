//! SCTP: DATA chunks and the user messages that they carry, whole or in fragments (RFC 9260, 3.3.1 and 6.9).

use std::collections::BTreeMap;

use bytes::Bytes;

/// The payload protocol of Diameter (RFC 6733, 11.4).
pub(crate) const DIAMETER: u32 = 46;
/// The payload protocol of Diameter under DTLS.
pub(crate) const DIAMETER_DTLS: u32 = 47;

/// What may stand behind the last chunk of a packet (RFC 9260, 3.2).
pub(crate) const MOST_PADDING: usize = 3;

/// How far behind the newest TSN a chunk may come: what is older is a repetition, or will not be completed.
const WINDOW: u64 = 4096;
/// What the fragments of one direction may take.
const MOST_WAITING_OCTETS: usize = 4 << 20;

/// What a waiting fragment takes beside its octets, or a little more.
const FRAGMENT_OVERHEAD: usize = 128;

/// The common header of a packet (RFC 9260, 3.1).
#[derive(Clone, Copy, Debug)]
pub(crate) struct Header {
    pub(crate) source_port: u16,
    pub(crate) destination_port: u16,
    /// Chosen by the receiver, so it names one direction of one association on all its paths.
    pub(crate) verification_tag: u32,
}

/// Reads the common header; what follows are chunks.
pub(crate) fn read_header(packet: &[u8]) -> Option<(Header, &[u8])> {
    let (header, chunks) = packet.split_first_chunk::<12>()?;
    let [s0, s1, d0, d1, v0, v1, v2, v3, ..] = *header;
    let header = Header {
        source_port: u16::from_be_bytes([s0, s1]),
        destination_port: u16::from_be_bytes([d0, d1]),
        verification_tag: u32::from_be_bytes([v0, v1, v2, v3]),
    };
    Some((header, chunks))
}

/// A DATA chunk.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Data<'a> {
    pub(crate) tsn: u32,
    pub(crate) payload_protocol: u32,
    pub(crate) begins: bool,
    pub(crate) ends: bool,
    pub(crate) octets: &'a [u8],
    /// How many more octets the chunk had that the capture does not hold.
    pub(crate) cut: usize,
}

/// The DATA chunks of a packet, as far as it was captured.
pub(crate) fn data_chunks(chunks: &[u8]) -> impl Iterator<Item = Data<'_>> {
    /// Type, flags and length.
    const CHUNK_HEADER: usize = 4;
    /// That of a DATA chunk.
    const DATA_HEADER: usize = 16;
    let mut rest = chunks;
    std::iter::from_fn(move || {
        loop {
            let [kind, flags, l0, l1] = *rest.first_chunk::<CHUNK_HEADER>()?;
            let length = usize::from(u16::from_be_bytes([l0, l1]));
            if length < CHUNK_HEADER {
                return None;
            }
            let chunk = rest.get(..length).unwrap_or(rest);
            rest = rest.get(length.next_multiple_of(4)..).unwrap_or(&[]);
            if kind != 0 {
                continue;
            }
            let (header, octets) = chunk.split_first_chunk::<DATA_HEADER>()?;
            let [_, _, _, _, t0, t1, t2, t3, _, _, _, _, p0, p1, p2, p3] = *header;
            return Some(Data {
                tsn: u32::from_be_bytes([t0, t1, t2, t3]),
                payload_protocol: u32::from_be_bytes([p0, p1, p2, p3]),
                begins: flags & 2 != 0,
                ends: flags & 1 != 0,
                octets,
                cut: length - chunk.len(),
            });
        }
    })
}

/// What reassembly finds.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Event<'a> {
    /// A user message, whole.
    Message(&'a [u8]),
    /// The beginning of one, of which so many octets were not captured.
    Cut { octets: &'a [u8], cut: usize },
    /// Fragments of one whose other fragments did not come; what its beginning held, if that came.
    Incomplete(&'a [u8]),
}

/// One direction of an association.
#[derive(Debug)]
pub(crate) struct Direction {
    /// The position of the newest chunk: its low 32 bits are the TSN.
    newest: u64,
    /// Which of the `WINDOW` chunks up to the newest have come, a bit each, by position modulo the window.
    seen: Box<[u64; WINDOW as usize / 64]>,
    /// Fragments, by position.
    waiting: BTreeMap<u64, Fragment>,
    waiting_octets: usize,
}

#[derive(Debug)]
struct Fragment {
    begins: bool,
    ends: bool,
    octets: Bytes,
}

impl Direction {
    /// Begins with the first chunk that the capture holds of the direction; it is still to be added.
    pub(crate) fn new(tsn: u32) -> Self {
        Self {
            // Far from zero: what comes late may stand before it.
            newest: (1 << 32) + u64::from(tsn),
            seen: Box::new([0; WINDOW as usize / 64]),
            waiting: BTreeMap::new(),
            waiting_octets: 0,
        }
    }

    /// What is kept until more comes, in octets.
    pub(crate) fn held(&self) -> usize {
        self.waiting_octets + self.waiting.len() * FRAGMENT_OVERHEAD
    }

    /// Takes the next chunk of the capture in this direction.
    pub(crate) fn add(&mut self, data: &Data<'_>, give: &mut dyn FnMut(Event<'_>)) {
        let Some(position) = self.note(data.tsn) else { return };
        if data.cut > 0 {
            give(Event::Cut { octets: if data.begins { data.octets } else { &[] }, cut: data.cut });
        } else if data.begins && data.ends {
            give(Event::Message(data.octets));
        } else {
            let octets = Bytes::copy_from_slice(data.octets);
            self.waiting_octets += octets.len();
            self.waiting
                .insert(position, Fragment { begins: data.begins, ends: data.ends, octets });
            self.complete(position, give);
        }
        let oldest = self.newest.saturating_sub(WINDOW);
        while self.waiting_octets > MOST_WAITING_OCTETS
            || self.waiting.keys().next().is_some_and(|first| *first < oldest)
        {
            self.drop_first(give);
        }
    }

    /// Reports what is incomplete.
    pub(crate) fn end(&mut self, give: &mut dyn FnMut(Event<'_>)) {
        while !self.waiting.is_empty() {
            self.drop_first(give);
        }
    }

    /// The position of a chunk, unless it came before.
    fn note(&mut self, tsn: u32) -> Option<u64> {
        let ahead = tsn.wrapping_sub(self.newest as u32) as i32;
        let position = self.newest.saturating_add_signed(i64::from(ahead));
        if position + WINDOW <= self.newest {
            return None;
        }
        // The places of the chunks between the newest and this one were used a window ago.
        for skipped in (self.newest + 1..=position).take(WINDOW as usize) {
            let (word, bit) = Self::place(skipped);
            self.seen[word] &= !bit;
        }
        if position > self.newest + WINDOW {
            self.seen.fill(0);
        }
        self.newest = self.newest.max(position);
        let (word, bit) = Self::place(position);
        let is_new = self.seen[word] & bit == 0;
        self.seen[word] |= bit;
        is_new.then_some(position)
    }

    fn place(position: u64) -> (usize, u64) {
        let index = position % WINDOW;
        ((index / 64) as usize, 1 << (index % 64))
    }

    /// Gives the message that a fragment was the last to come of.
    fn complete(&mut self, position: u64, give: &mut dyn FnMut(Event<'_>)) {
        let Some(first) =
            self.run_from(position, |fragment| fragment.begins, |at| at.checked_sub(1))
        else {
            return;
        };
        let Some(last) = self.run_from(position, |fragment| fragment.ends, |at| at.checked_add(1))
        else {
            return;
        };
        let mut message = Vec::new();
        for at in first..=last {
            if let Some(fragment) = self.waiting.remove(&at) {
                self.waiting_octets -= fragment.octets.len();
                message.extend_from_slice(&fragment.octets);
            }
        }
        give(Event::Message(&message));
    }

    /// The position of the nearest fragment for which `is_end` holds, when all before it are there.
    fn run_from(
        &self,
        position: u64,
        is_end: impl Fn(&Fragment) -> bool,
        step: impl Fn(u64) -> Option<u64>,
    ) -> Option<u64> {
        let mut at = position;
        loop {
            if is_end(self.waiting.get(&at)?) {
                return Some(at);
            }
            at = step(at)?;
        }
    }

    /// Drops the oldest fragment and those that follow it without a gap.
    fn drop_first(&mut self, give: &mut dyn FnMut(Event<'_>)) {
        let Some((mut at, first)) = self.waiting.pop_first() else { return };
        self.waiting_octets -= first.octets.len();
        let mut octets = first.octets.to_vec();
        while let Some(next) = self.waiting.first_entry()
            && *next.key() == at + 1
            && !next.get().begins
        {
            let next = next.remove();
            self.waiting_octets -= next.octets.len();
            octets.extend_from_slice(&next.octets);
            at += 1;
        }
        give(Event::Incomplete(if first.begins { &octets } else { &[] }));
    }
}
