//! Telephony binary coded decimal (3GPP TS 29.002, 17.7.8, TBCD-STRING): two digits an octet, the
//! first in the low bits, the last octet filled up with `f`. MSISDN, SC-Address, SGSN-Number and
//! STN-SR are coded so, without an indicator of type and plan (TS 29.329, 6.3.2; TS 29.338, 5.3.3.1).

use std::fmt;
use std::str::FromStr;

use super::{CodingError, CodingErrorKind};
use crate::OctetString;

const NAME: &str = "TBCD digits";
/// What the sixteen values of four bits stand for; the last is the filler.
const DIGITS: &[u8; 15] = b"0123456789*#abc";
const FILLER: u8 = 0xf;

/// Digits, two an octet. A value made from octets shares them.
///
/// ```
/// use diameter_core::OctetString;
/// use diameter_core::coding::Tbcd;
///
/// let msisdn = Tbcd::try_from(&OctetString::from([0x51, 0x55, 0x10, 0x00, 0x21, 0xf3]))?;
/// assert_eq!(msisdn.to_string(), "15550100123");
/// let again: OctetString = "15550100123".parse::<Tbcd>()?.into();
/// assert_eq!(again.to_string(), "5155100021f3");
/// # Ok::<(), diameter_core::coding::CodingError>(())
/// ```
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[doc(alias("MSISDN", "SC-Address", "IMSI", "E.164"))]
pub struct Tbcd(OctetString);

impl Tbcd {
    /// The digits from the first to the last: `0` to `9`, `*`, `#`, `a`, `b`, `c`.
    pub fn digits(&self) -> impl Iterator<Item = char> + '_ {
        let halves = self.0.iter().flat_map(|octet| [octet & 0xf, octet >> 4]);
        halves.filter_map(|half| DIGITS.get(usize::from(half)).copied().map(char::from))
    }

    /// The octets.
    pub fn octets(&self) -> &OctetString {
        &self.0
    }
}

/// The octets are shared.
///
/// # Errors
///
/// When a filler stands elsewhere than at the end.
impl TryFrom<&OctetString> for Tbcd {
    type Error = CodingError;

    fn try_from(octets: &OctetString) -> Result<Self, CodingError> {
        let last = octets.len().wrapping_sub(1);
        let is_wrong = |(offset, octet): &(usize, &u8)| {
            **octet & 0xf == FILLER || **octet >> 4 == FILLER && *offset != last
        };
        match octets.iter().enumerate().find(is_wrong) {
            None => Ok(Self(octets.clone())),
            Some((offset, _)) => Err(CodingErrorKind::Digit { found: FILLER }.at(NAME, offset)),
        }
    }
}

/// # Errors
///
/// When a character is no digit. The offset is that of the character.
impl FromStr for Tbcd {
    type Err = CodingError;

    fn from_str(text: &str) -> Result<Self, CodingError> {
        let half = |(offset, character): (usize, u8)| {
            let found = DIGITS.iter().position(|digit| *digit == character);
            // There are fifteen digits: a position fits.
            found
                .map(|value| value as u8)
                .ok_or(CodingErrorKind::Digit { found: character }.at(NAME, offset))
        };
        let halves: Vec<u8> = text.bytes().enumerate().map(half).collect::<Result<_, _>>()?;
        let octet = |pair: &[u8]| match *pair {
            [low, high] => high << 4 | low,
            [low] => FILLER << 4 | low,
            _ => FILLER << 4 | FILLER,
        };
        Ok(Self(halves.chunks(2).map(octet).collect::<Vec<u8>>().into()))
    }
}

impl From<Tbcd> for OctetString {
    fn from(digits: Tbcd) -> Self {
        digits.0
    }
}

impl fmt::Display for Tbcd {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.digits().try_for_each(|digit| write!(f, "{digit}"))
    }
}

impl fmt::Debug for Tbcd {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Tbcd({self})")
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn filler_stands_only_at_the_end() {
        let offset = |octets: &[u8]| {
            Tbcd::try_from(&OctetString::from(octets)).map_err(|error| error.offset)
        };
        assert_eq!(offset(&[]).unwrap().to_string(), "");
        assert_eq!(offset(&[0x21, 0xf3]).unwrap().to_string(), "123");
        assert_eq!(offset(&[0x21, 0x3f]), Err(1));
        assert_eq!(offset(&[0x21, 0xff]), Err(1));
        assert_eq!(offset(&[0xf1, 0x32]), Err(0));
    }

    #[test]
    fn all_fifteen_digits_have_four_bits_of_their_own() {
        let digits: Tbcd = "0123456789*#abc".parse().unwrap();
        assert_eq!(digits.octets().to_string(), "1032547698badcfe");
        assert_eq!(digits.to_string(), "0123456789*#abc");
        assert_eq!("12-3".parse::<Tbcd>().unwrap_err().offset, 2);
    }

    proptest! {
        #[test]
        fn octets_are_digits_and_back(octets: Vec<u8>) {
            let octets = OctetString::from(octets);
            if let Ok(digits) = Tbcd::try_from(&octets) {
                prop_assert_eq!(digits.to_string().parse(), Ok(digits));
            }
        }

        #[test]
        fn digits_are_octets_and_back(text in "[0-9*#a-c]{0,20}") {
            let octets: OctetString = text.parse::<Tbcd>().unwrap().into();
            prop_assert_eq!(Tbcd::try_from(&octets).unwrap().to_string(), text);
        }
    }
}
