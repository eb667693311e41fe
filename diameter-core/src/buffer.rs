//! The buffer that the encoder writes to: octets, and room behind them that is there already.
//!
//! A short AVP is written into a piece of the room that is as large as the largest of its kind, and as
//! much is kept as was needed. So the capacity is checked once for header, value and padding, and all
//! copies have constant lengths.

use std::ops::Range;

/// How much room is made at a time: enough for most messages, and no more, since it has to be cleared.
const STEP: usize = 1024;

#[derive(Debug)]
pub(crate) struct Buffer {
    octets: Vec<u8>,
    /// Where the room begins.
    end: usize,
}

impl Buffer {
    /// Appends to these octets.
    pub(crate) fn after(octets: Vec<u8>) -> Self {
        let end = octets.len();
        Self { octets, end }
    }

    /// The number of octets, without the room behind them.
    #[inline]
    pub(crate) fn len(&self) -> usize {
        self.end
    }

    /// The first octets of the room, when there are as many. What they hold has no meaning.
    #[inline]
    pub(crate) fn room<const LENGTH: usize>(&mut self) -> Option<&mut [u8; LENGTH]> {
        self.octets.get_mut(self.end..)?.first_chunk_mut()
    }

    /// So much of the room, when there is.
    #[inline]
    pub(crate) fn room_of(&mut self, length: usize) -> Option<&mut [u8]> {
        self.octets.get_mut(self.end..)?.get_mut(..length)
    }

    /// Makes more room.
    #[cold]
    pub(crate) fn make_room(&mut self) {
        self.octets.resize(self.end + STEP, 0);
    }

    /// Keeps what was written to the start of the room.
    #[inline]
    pub(crate) fn keep(&mut self, length: usize) {
        self.end += length;
    }

    /// Appends octets.
    #[inline]
    pub(crate) fn put(&mut self, octets: &[u8]) {
        match self.room_of(octets.len()) {
            Some(room) => {
                room.copy_from_slice(octets);
                self.end += octets.len();
            }
            None => self.put_beyond_room(octets),
        }
    }

    #[cold]
    fn put_beyond_room(&mut self, octets: &[u8]) {
        self.octets.truncate(self.end);
        self.octets.extend_from_slice(octets);
        self.end = self.octets.len();
    }

    /// Some of the octets, none when there are not as many.
    #[inline]
    pub(crate) fn octets(&mut self, range: Range<usize>) -> &mut [u8] {
        self.octets.get_mut(range).unwrap_or_default()
    }

    /// Takes away all but this number of octets.
    pub(crate) fn truncate(&mut self, length: usize) {
        self.end = self.end.min(length);
    }

    /// The octets, without the room behind them.
    pub(crate) fn into_octets(mut self) -> Vec<u8> {
        self.octets.truncate(self.end);
        self.octets
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn octets_within_the_room_and_beyond_it_are_appended() {
        let mut buffer = Buffer::after(vec![1, 2, 3]);
        assert_eq!(buffer.room::<4>(), None);
        buffer.make_room();
        *buffer.room::<4>().unwrap() = [4, 5, 6, 7];
        buffer.keep(2);
        buffer.put(&[8]);
        buffer.put(&[9; STEP]);
        buffer.put(&[10]);
        let expected = [&[1, 2, 3, 4, 5, 8][..], &[9; STEP], &[10]].concat();
        assert_eq!(buffer.len(), expected.len());
        assert_eq!(buffer.octets(4..6), [5, 8]);
        assert_eq!(buffer.octets(0..10_000), []);
        buffer.make_room();
        assert_eq!(buffer.into_octets(), expected);
    }
}
