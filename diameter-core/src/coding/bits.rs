//! Numbers of other widths than 8, 16, 32 and 64 bits.

use std::fmt;

use super::{CodingError, CodingErrorKind};

/// An unsigned number of `WIDTH` bits.
///
/// ```
/// use diameter_core::coding::Bits;
///
/// const CELL: Bits<28> = Bits::from_static(0x12345);
/// assert_eq!(u64::from(CELL), 0x12345);
/// assert!(Bits::<28>::try_from(1 << 28).is_err());
/// ```
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Bits<const WIDTH: u32>(u64);

impl<const WIDTH: u32> Bits<WIDTH> {
    /// The greatest number.
    pub const MAX: Self = Self(u64::MAX >> (64 - WIDTH));

    /// A number known when the program is written.
    ///
    /// # Panics
    ///
    /// When it has more bits; in a constant this fails at compile time.
    pub const fn from_static(number: u64) -> Self {
        assert!(number <= Self::MAX.0, "the number has more bits than it may");
        Self(number)
    }

    /// The lowest bits of a number; those above them are ignored.
    pub(super) const fn lowest(number: u64) -> Self {
        Self(number & Self::MAX.0)
    }
}

impl<const WIDTH: u32> TryFrom<u64> for Bits<WIDTH> {
    type Error = CodingError;

    fn try_from(number: u64) -> Result<Self, CodingError> {
        if number > Self::MAX.0 {
            let kind = CodingErrorKind::Range { max: Self::MAX.0, found: number };
            return Err(kind.at("number", 0));
        }
        Ok(Self(number))
    }
}

impl<const WIDTH: u32> From<Bits<WIDTH>> for u64 {
    fn from(bits: Bits<WIDTH>) -> Self {
        bits.0
    }
}

impl<const WIDTH: u32> fmt::Display for Bits<WIDTH> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Hexadecimal is how most of these numbers are written.
impl<const WIDTH: u32> fmt::LowerHex for Bits<WIDTH> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::LowerHex::fmt(&self.0, f)
    }
}

impl<const WIDTH: u32> fmt::Debug for Bits<WIDTH> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:#x}", self.0)
    }
}
