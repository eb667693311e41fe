//! Choices made by a string of octets: proptest varies the octets, and shortens them when it has
//! found something.

/// Where the octets end every further choice is the first one, so that fewer octets make smaller
/// values.
pub(crate) struct Choices<'a> {
    octets: std::slice::Iter<'a, u8>,
}

impl<'a> Choices<'a> {
    pub(crate) fn new(octets: &'a [u8]) -> Self {
        Self { octets: octets.iter() }
    }

    pub(crate) fn octet(&mut self) -> u8 {
        self.octets.next().copied().unwrap_or_default()
    }

    /// A number less than `limit`.
    pub(crate) fn below(&mut self, limit: usize) -> usize {
        usize::from(u16::from_be_bytes(self.array())) % limit.max(1)
    }

    /// Yes, once in this many times, but never at the end.
    pub(crate) fn once_in(&mut self, times: u8) -> bool {
        self.octet() > u8::MAX - u8::MAX / times
    }

    pub(crate) fn array<const N: usize>(&mut self) -> [u8; N] {
        std::array::from_fn(|_| self.octet())
    }

    pub(crate) fn octets(&mut self, length: usize) -> Vec<u8> {
        (0..length).map(|_| self.octet()).collect()
    }

    pub(crate) fn one_of<T: Copy>(&mut self, values: &[T]) -> T {
        values[self.below(values.len())]
    }
}
