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

use crate::Place;

/// How many octets stand in place: as many as leave the type as large as it is for the longer ones.
pub(crate) const SHORT: usize = 22;

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
    /// The buffer is behind two pointers so that this stays small: the values of a message share
    /// the outer one.
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

    /// A part of `buffer`, which `shared` holds too once it is needed, as `made` out of it in a place.
    #[inline]
    pub(crate) fn put_part<T>(
        buffer: &Bytes,
        start: usize,
        length: usize,
        shared: &mut Option<Arc<Bytes>>,
        place: &mut impl Place<T>,
        made: impl FnOnce(Self) -> T,
    ) {
        // Taking as many octets as there can be is faster than taking as many as there are.
        let octets = buffer.get(start..).and_then(|rest| rest.first_chunk());
        match octets {
            Some(octets) if length <= SHORT => {
                let short = || Self(Storage::Short { length: length as u8, octets: *octets });
                place.put_with(|| made(short()));
            }
            _ => {
                place.put_with(|| made(Self::rare_part(buffer, start..start + length, shared)));
            }
        }
    }

    /// A part that is long, or at the very end of the buffer.
    #[inline(never)]
    fn rare_part(buffer: &Bytes, range: Range<usize>, shared: &mut Option<Arc<Bytes>>) -> Self {
        if range.len() <= SHORT {
            return buffer.get(range).unwrap_or_default().into();
        }
        Self::long_part(buffer, range, shared)
    }

    fn long_part(buffer: &Bytes, range: Range<usize>, shared: &mut Option<Arc<Bytes>>) -> Self {
        let (Ok(start), Ok(length)) = (range.start.try_into(), range.len().try_into()) else {
            return buffer.slice(range).into();
        };
        let is_this = |it: &Arc<Bytes>| it.as_ptr() == buffer.as_ptr() && it.len() == buffer.len();
        let buffer = match shared {
            Some(shared) if is_this(shared) => shared.clone(),
            _ => shared.insert(Arc::new(buffer.clone())).clone(),
        };
        Self(Storage::Part { buffer, start, length })
    }

    #[inline]
    pub(crate) fn as_slice(&self) -> &[u8] {
        // Whoever made the value saw to it that there are as many octets.
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

#[cfg(test)]
mod tests {
    use super::*;

    fn part(buffer: &Bytes, range: Range<usize>, shared: &mut Option<Arc<Bytes>>) -> Octets {
        let mut place = None;
        Octets::put_part(buffer, range.start, range.len(), shared, &mut place, |octets| octets);
        place.unwrap()
    }

    #[test]
    fn every_storage_is_the_same_octets() {
        const LONG: &[u8] = b"more octets than stand in place";
        for octets in [&LONG[..0], &LONG[..1], &LONG[..SHORT], &LONG[..SHORT + 1], LONG] {
            let buffer = Bytes::from([b"before", octets].concat());
            let ways = [
                Octets::from_static(octets),
                octets.into(),
                Bytes::from_static(octets).into(),
                part(&buffer, 6..buffer.len(), &mut None),
                part(&Bytes::from([octets, LONG].concat()), 0..octets.len(), &mut None),
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
    fn long_parts_of_one_buffer_share_it_and_those_of_another_do_not() {
        let shared = &mut None;
        let (first, second) = (Bytes::from(vec![1; 100]), Bytes::from(vec![2; 100]));
        let parts = [&first, &first, &second].map(|buffer| part(buffer, 10..60, shared));
        assert_eq!(parts.map(|part| part.as_slice()[0]), [1, 1, 2]);
        assert_eq!(size_of::<Octets>(), 24);
        assert_eq!(size_of::<Option<Octets>>(), 24);
    }
}
