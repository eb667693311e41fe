//! Why octets, a text or a number could not be converted.

/// What is wrong, in which value, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{value}: {kind}, at octet {offset}")]
pub struct CodingError {
    /// The value that was to be read: `PLMN identity`.
    pub value: &'static str,
    /// Where the error is, in octets from the start.
    pub offset: usize,
    /// What is wrong.
    pub kind: CodingErrorKind,
}

/// What is wrong with a coded value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CodingErrorKind {
    /// The wrong number of octets or characters.
    #[error("{found} octets where {expected} must be")]
    Length {
        /// How many there must be.
        expected: usize,
        /// How many there are.
        found: usize,
    },
    /// Four bits or a character that are no digit, or no digit allowed here.
    #[error("{found:#x} where a digit must be")]
    Digit {
        /// The four bits, or the octet of the text.
        found: u8,
    },
    /// A value that the specification does not define, as far as it is known here.
    #[error("{found} is not assigned")]
    Unassigned {
        /// The value.
        found: u8,
    },
    /// A number beyond its range.
    #[error("{found} where at most {max} may be")]
    Range {
        /// The greatest there may be.
        max: u64,
        /// The number.
        found: u64,
    },
    /// Bits set that must be zero.
    #[error("bits are set that must be zero")]
    NotZero,
}

impl CodingErrorKind {
    /// The error of this kind.
    pub(super) const fn at(self, value: &'static str, offset: usize) -> CodingError {
        CodingError { value, offset, kind: self }
    }
}
