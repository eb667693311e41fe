//! How a session is named in tables: shortly, and beside those that began when it did.

use xxhash_rust::xxh3::xxh3_64;

/// The name of a session in tables. Two sessions may have the same one: what is kept under it says whose it is.
///
/// A Session-Id is `<host>;<high 32 bits>;<low 32 bits>`, and the low ones count (RFC 6733, 8.8). They come first: so
/// new sessions of a client stand side by side, and what is read and written is what was a moment ago. Any other
/// Session-Id stands anywhere. The engine compares keys of up to 20 octets without looking elsewhere for them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Key([u8; Key::LENGTH]);

impl Key {
    const LENGTH: usize = 16;

    /// None is after this one.
    pub(super) const LAST: Self = Self([u8::MAX; Self::LENGTH]);

    pub(super) fn of(session_id: &str) -> Self {
        let hash = xxh3_64(session_id.as_bytes()).to_be_bytes();
        let begun = begun(session_id).map_or(hash, u64::to_be_bytes);
        let mut key = [0; Self::LENGTH];
        for (octet, value) in key.iter_mut().zip(begun.into_iter().chain(hash)) {
            *octet = value;
        }
        Self(key)
    }

    pub(super) fn read(octets: &[u8]) -> Option<Self> {
        octets.try_into().ok().map(Self)
    }

    pub(super) fn octets(&self) -> &[u8] {
        &self.0
    }
}

/// The two numbers of a Session-Id, if it has them.
fn begun(session_id: &str) -> Option<u64> {
    let mut parts = session_id.split(';').skip(1).map(|part| part.parse::<u32>().ok());
    let (high, low) = (parts.next()??, parts.next()??);
    Some(u64::from(high) << 32 | u64::from(low))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sessions_of_a_client_stand_in_the_order_in_which_they_began() {
        let id = |high: u32, low: u32| format!("pgw1.example.net;{high};{low};internet");
        let keys =
            [(1, 9), (1, 10), (1, u32::MAX), (2, 0)].map(|(high, low)| Key::of(&id(high, low)));
        assert!(keys.is_sorted());
        let other = Key::of("pgw2.example.net;1;10;internet");
        assert!(keys[0] < other && other < keys[2] && other != keys[1]);
    }

    #[test]
    fn any_session_has_a_key() {
        let ids = ["", "a", "a;b", "a;1", "a;1;b", "a;1;-1", "a;1;4294967296", ";;", "é;1;"];
        let keys = ids.map(Key::of);
        for (place, key) in keys.iter().enumerate() {
            assert_eq!(Key::read(key.octets()), Some(*key));
            assert!(!keys[..place].contains(key));
        }
    }
}
