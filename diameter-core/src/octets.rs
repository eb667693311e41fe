//! What text and OctetStrings are made of: octets that are cheap to take from a received message, to
//! clone and to drop.
//!
//! Most values are short: those stand in place, which costs less than counting a reference to the
//! message's buffer (two atomic operations) and does not keep a whole message for a few octets.

use std::cmp::Ordering;
use std::hash::{Hash, Hasher};
use std::ops::Range;
use std::sync::Arc;

use bytes::Bytes;

/// How many octets stand in place: as many as do not make the type larger.
pub(crate) const SHORT: usize = 22;

/// Octets of a received message that can stand in place.
#[derive(Clone, Copy)]
pub(crate) struct ShortOctets<'a> {
    /// The octets, and everything behind them.
    pub(crate) octets: &'a [u8],
    /// How many they are, at most [`SHORT`].
    pub(crate) length: u8,
}

/// Octets that do not change.
#[derive(Clone)]
pub(crate) struct Octets(Storage);

#[derive(Clone)]
enum Storage {
    Short {
        length: u8,
        octets: [u8; SHORT],
    },
    Static(&'static [u8]),
    /// Behind two pointers, so that this stays small: the values of a message share the outer one.
    Part {
        buffer: Arc<Bytes>,
        start: u32,
        length: u32,
    },
    Whole(Arc<Bytes>),
}

impl Octets {
    pub(crate) const fn from_static(octets: &'static [u8]) -> Self {
        Self(Storage::Static(octets))
    }

    /// A part of a buffer that others share.
    #[inline]
    pub(crate) fn part(buffer: Arc<Bytes>, range: Range<usize>) -> Self {
        match (range.start.try_into(), range.len().try_into()) {
            (Ok(start), Ok(length)) => Self(Storage::Part { buffer, start, length }),
            _ => buffer.slice(range).into(),
        }
    }

    /// Becomes these octets.
    // They are copied to where they stay: moving octets that were just written in pieces stalls on store
    // forwarding.
    #[inline]
    pub(crate) fn set_short(&mut self, source: ShortOctets<'_>) {
        if !matches!(self.0, Storage::Short { .. }) {
            *self = Self::default();
        }
        let Storage::Short { length, octets } = &mut self.0 else { return };
        *length = source.length;
        match source.octets.first_chunk() {
            // Copying a constant number of octets is faster than copying just those needed.
            Some(source) => *octets = *source,
            None => copy_few(source.octets, octets),
        }
    }

    #[inline]
    pub(crate) fn as_slice(&self) -> &[u8] {
        // The constructors made sure that there are as many octets.
        match &self.0 {
            Storage::Short { length, octets } => {
                octets.get(..usize::from(*length)).unwrap_or_default()
            }
            Storage::Static(octets) => octets,
            Storage::Part { buffer, start, length } => {
                let start = *start as usize;
                buffer.get(start..start + *length as usize).unwrap_or_default()
            }
            Storage::Whole(buffer) => buffer,
        }
    }

    /// The octets with what is behind them, and how many they are, when they stand in place.
    #[inline]
    pub(crate) fn short(&self) -> Option<(&[u8; SHORT], usize)> {
        match &self.0 {
            Storage::Short { length, octets } => Some((octets, usize::from(*length))),
            _ => None,
        }
    }

    /// The octets, shared unless they are few.
    pub(crate) fn into_bytes(self) -> Bytes {
        match &self.0 {
            Storage::Short { .. } => Bytes::copy_from_slice(self.as_slice()),
            Storage::Static(octets) => Bytes::from_static(octets),
            Storage::Part { buffer, .. } => buffer.slice_ref(self.as_slice()),
            Storage::Whole(buffer) => Bytes::clone(buffer),
        }
    }

    /// Some of the octets, shared unless they are few.
    pub(crate) fn slice(&self, range: Range<usize>) -> Self {
        let octets = self.as_slice().get(range).unwrap_or_default();
        if octets.len() <= SHORT {
            return octets.into();
        }
        self.clone().into_bytes().slice_ref(octets).into()
    }
}

impl Default for Octets {
    #[inline]
    fn default() -> Self {
        Self(Storage::Short { length: 0, octets: [0; SHORT] })
    }
}

impl From<&[u8]> for Octets {
    fn from(octets: &[u8]) -> Self {
        let mut short = [0; SHORT];
        match short.get_mut(..octets.len()) {
            Some(place) => {
                place.copy_from_slice(octets);
                Self(Storage::Short { length: octets.len() as u8, octets: short })
            }
            None => Self(Storage::Whole(Arc::new(Bytes::copy_from_slice(octets)))),
        }
    }
}

impl<const N: usize> From<[u8; N]> for Octets {
    #[inline]
    fn from(octets: [u8; N]) -> Self {
        if N > SHORT {
            return octets.as_slice().into();
        }
        // Made in registers: moving octets that were just written in pieces stalls on store forwarding.
        let octets = std::array::from_fn(|index| octets.get(index).copied().unwrap_or_default());
        Self(Storage::Short { length: N as u8, octets })
    }
}

impl From<Bytes> for Octets {
    fn from(octets: Bytes) -> Self {
        if octets.len() <= SHORT {
            return octets.as_ref().into();
        }
        Self(Storage::Whole(Arc::new(octets)))
    }
}

impl PartialEq for Octets {
    fn eq(&self, other: &Self) -> bool {
        self.as_slice() == other.as_slice()
    }
}

impl Eq for Octets {}

impl PartialOrd for Octets {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Octets {
    fn cmp(&self, other: &Self) -> Ordering {
        self.as_slice().cmp(other.as_slice())
    }
}

impl Hash for Octets {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_slice().hash(state);
    }
}

/// Copies octets at the end of a message.
#[inline(never)]
fn copy_few(source: &[u8], octets: &mut [u8; SHORT]) {
    octets.iter_mut().zip(source).for_each(|(octet, source)| *octet = *source);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_storage_is_the_same_octets() {
        const LONG: &[u8] = b"more octets than stand in place";
        for octets in [&LONG[..0], &LONG[..1], &LONG[..SHORT], &LONG[..SHORT + 1], LONG] {
            let buffer = Bytes::from([b"before", octets].concat());
            let ways = [
                Octets::from_static(octets),
                octets.into(),
                Bytes::from_static(octets).into(),
                Octets::part(Arc::new(buffer.clone()), 6..buffer.len()),
            ];
            for way in &ways {
                assert_eq!(way.as_slice(), octets);
                assert!(*way == ways[0] && way.cmp(&ways[0]) == Ordering::Equal);
                assert_eq!(way.clone().into_bytes(), octets);
                for start in [0, octets.len() / 2, octets.len()] {
                    let end = octets.len();
                    assert_eq!(way.slice(start..end).as_slice(), &octets[start..]);
                }
            }
        }
    }

    #[test]
    fn octets_are_no_larger_than_a_list() {
        assert_eq!(size_of::<Octets>(), 24);
        assert_eq!(size_of::<Option<Octets>>(), 24);
    }
}
