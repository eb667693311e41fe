//! The identity of a mobile network (3GPP TS 23.003, 2.2 and 12.1): mobile country code and mobile
//! network code. Visited-PLMN-Id is coded so (TS 29.272, 7.3.9), and what begins with it: the areas and
//! cells of [`UserLocationInfo`](super::UserLocationInfo).

use std::fmt;
use std::str::FromStr;

use super::{CodingError, CodingErrorKind};
use crate::OctetString;

const NAME: &str = "PLMN identity";
const FILLER: u8 = 0xf;

/// A mobile network: three digits of country code, two or three of network code. A network code of two
/// digits differs from the same code with a leading zero.
///
/// In text it is its digits, as in 3GPP-IMSI-MCC-MNC (TS 29.061, 16.4.7.2).
///
/// ```
/// use diameter_core::OctetString;
/// use diameter_core::coding::PlmnId;
///
/// let visited = PlmnId::try_from(&OctetString::from([0x62, 0xf2, 0x10]))?;
/// assert_eq!((visited.mcc(), visited.mnc(), visited.mnc_digits()), (262, 1, 2));
/// assert_eq!(visited, "26201".parse()?);
///
/// const HOME: PlmnId = PlmnId::from_static("310260");
/// assert_eq!(OctetString::from(HOME).to_string(), "130062");
/// # Ok::<(), diameter_core::coding::CodingError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[doc(alias("MCC", "MNC", "Visited-PLMN-Id"))]
pub struct PlmnId([u8; 3]);

impl PlmnId {
    /// A network known when the program is written: five or six digits.
    ///
    /// # Panics
    ///
    /// When the text is anything else; in a constant this fails at compile time.
    #[allow(clippy::panic, reason = "the caller wrote the digits down, and is told here")]
    pub const fn from_static(digits: &'static str) -> Self {
        match Self::parse(digits.as_bytes()) {
            Ok(network) => network,
            Err(_) => panic!("a PLMN identity has five or six digits"),
        }
    }

    /// The mobile country code: three digits.
    pub fn mcc(self) -> u16 {
        let [a, b, _] = self.0;
        number(&[a & 0xf, a >> 4, b & 0xf])
    }

    /// The mobile network code: as many digits as [`PlmnId::mnc_digits`] says.
    pub fn mnc(self) -> u16 {
        let [_, b, c] = self.0;
        match b >> 4 {
            FILLER => number(&[c & 0xf, c >> 4]),
            third => number(&[c & 0xf, c >> 4, third]),
        }
    }

    /// How many digits the mobile network code has: 2 or 3.
    pub fn mnc_digits(self) -> usize {
        if self.0[1] >> 4 == FILLER { 2 } else { 3 }
    }

    /// The three octets.
    pub const fn octets(self) -> [u8; 3] {
        self.0
    }

    const fn parse(text: &[u8]) -> Result<Self, CodingError> {
        if text.len() != 5 && text.len() != 6 {
            return Err(CodingErrorKind::Length { expected: 5, found: text.len() }.at(NAME, 0));
        }
        let mut digits = [FILLER; 6];
        let mut index = 0;
        while index < text.len() {
            let found = text[index];
            if !found.is_ascii_digit() {
                return Err(CodingErrorKind::Digit { found }.at(NAME, index));
            }
            digits[index] = found - b'0';
            index += 1;
        }
        let [a, b, c, d, e, f] = digits;
        Ok(Self([b << 4 | a, f << 4 | c, e << 4 | d]))
    }
}

impl TryFrom<[u8; 3]> for PlmnId {
    type Error = CodingError;

    fn try_from(octets: [u8; 3]) -> Result<Self, CodingError> {
        for (offset, octet) in octets.into_iter().enumerate() {
            let may_be_filled = offset == 1;
            for (half, may_be_filled) in [(octet & 0xf, false), (octet >> 4, may_be_filled)] {
                if half > 9 && !(may_be_filled && half == FILLER) {
                    return Err(CodingErrorKind::Digit { found: half }.at(NAME, offset));
                }
            }
        }
        Ok(Self(octets))
    }
}

/// # Errors
///
/// When there are not three octets, or four of their bits are no digit.
impl TryFrom<&OctetString> for PlmnId {
    type Error = CodingError;

    fn try_from(octets: &OctetString) -> Result<Self, CodingError> {
        let found = octets.len();
        let octets: Result<[u8; 3], _> = (&**octets).try_into();
        octets.map_err(|_| CodingErrorKind::Length { expected: 3, found }.at(NAME, 0))?.try_into()
    }
}

/// # Errors
///
/// When there are not five or six digits. The offset is that of the character.
impl FromStr for PlmnId {
    type Err = CodingError;

    fn from_str(digits: &str) -> Result<Self, CodingError> {
        Self::parse(digits.as_bytes())
    }
}

impl From<PlmnId> for OctetString {
    fn from(network: PlmnId) -> Self {
        network.0.into()
    }
}

impl fmt::Display for PlmnId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:03}{:0width$}", self.mcc(), self.mnc(), width = self.mnc_digits())
    }
}

impl fmt::Debug for PlmnId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PlmnId({self})")
    }
}

fn number(digits: &[u8]) -> u16 {
    digits.iter().fold(0, |number, digit| number * 10 + u16::from(*digit))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn network_codes_of_two_and_of_three_digits_differ() {
        let (two, three): (PlmnId, PlmnId) = ("26201".parse().unwrap(), "262001".parse().unwrap());
        assert_eq!((two.octets(), three.octets()), ([0x62, 0xf2, 0x10], [0x62, 0x12, 0x00]));
        assert_eq!((two.mnc(), three.mnc()), (1, 1));
        assert_eq!((two.to_string(), three.to_string()), ("26201".into(), "262001".into()));
    }

    #[test]
    fn what_is_no_digit_is_an_error_where_it_stands() {
        let offset = |octets: &[u8]| {
            PlmnId::try_from(&OctetString::from(octets)).map_err(|error| (error.offset, error.kind))
        };
        assert_eq!(offset(&[0x62, 0xff, 0x10]), Err((1, CodingErrorKind::Digit { found: 0xf })));
        assert_eq!(offset(&[0x62, 0xf2, 0xf0]), Err((2, CodingErrorKind::Digit { found: 0xf })));
        assert_eq!(offset(&[0xa2, 0xf2, 0x10]), Err((0, CodingErrorKind::Digit { found: 0xa })));
        let length = CodingErrorKind::Length { expected: 3, found: 2 };
        assert_eq!(offset(&[0x62, 0xf2]), Err((0, length)));
        assert_eq!("2620x".parse::<PlmnId>().unwrap_err().offset, 4);
        assert!("2620".parse::<PlmnId>().is_err());
    }

    proptest! {
        #[test]
        fn octets_are_digits_and_back(octets: [u8; 3]) {
            if let Ok(network) = PlmnId::try_from(octets) {
                prop_assert_eq!(network.to_string().parse(), Ok(network));
            }
        }

        #[test]
        fn digits_are_octets_and_back(text in "[0-9]{5,6}") {
            let octets = OctetString::from(text.parse::<PlmnId>().unwrap());
            prop_assert_eq!(PlmnId::try_from(&octets).unwrap().to_string(), text);
        }
    }
}
