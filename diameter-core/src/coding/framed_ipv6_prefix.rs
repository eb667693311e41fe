//! Framed-IPv6-Prefix (RFC 7155, 4.4.10.5.6; RFC 3162, 2.3) and Delegated-IPv6-Prefix (RFC 4818, 3): a
//! reserved octet, the length of the prefix in bits, and as many octets of the prefix as matter.

use std::fmt;
use std::net::Ipv6Addr;

use super::{CodingError, CodingErrorKind};
use crate::OctetString;

const NAME: &str = "Framed-IPv6-Prefix";

/// An IPv6 prefix.
///
/// ```
/// use diameter_core::OctetString;
/// use diameter_core::coding::FramedIpv6Prefix;
///
/// let octets = [0, 64, 0x20, 0x01, 0x0d, 0xb8, 0, 0, 0, 7];
/// let prefix = FramedIpv6Prefix::try_from(&OctetString::from(octets))?;
/// assert_eq!(prefix.to_string(), "2001:db8:0:7::/64");
/// assert_eq!(prefix, FramedIpv6Prefix::new("2001:db8:0:7::".parse().unwrap(), 64)?);
/// assert_eq!(*OctetString::from(prefix), octets);
/// # Ok::<(), diameter_core::coding::CodingError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[doc(alias = "Delegated-IPv6-Prefix")]
pub struct FramedIpv6Prefix {
    address: Ipv6Addr,
    length: u8,
}

impl FramedIpv6Prefix {
    /// The first `length` bits of an address.
    ///
    /// # Errors
    ///
    /// When there are more than 128 bits, or bits of the address beyond them are set.
    pub fn new(address: Ipv6Addr, length: u8) -> Result<Self, CodingError> {
        if length > 128 {
            let kind = CodingErrorKind::Range { max: 128, found: length.into() };
            return Err(kind.at(NAME, 1));
        }
        // A shift by all 128 bits leaves nothing.
        let beyond = u128::from(address).checked_shl(length.into()).unwrap_or(0);
        if beyond != 0 {
            let bit = u32::from(length) + beyond.leading_zeros();
            return Err(CodingErrorKind::NotZero.at(NAME, 2 + bit as usize / 8));
        }
        Ok(Self { address, length })
    }

    /// The prefix, with zeros behind it.
    pub fn address(self) -> Ipv6Addr {
        self.address
    }

    /// How many bits it has: 0 to 128.
    pub fn length(self) -> u8 {
        self.length
    }
}

/// The reserved octet is ignored. Missing octets are zeros: peers leave out zeros at the end.
///
/// # Errors
///
/// When the prefix is longer than 128 bits, has more than 16 octets, or bits beyond its length are set.
impl TryFrom<&OctetString> for FramedIpv6Prefix {
    type Error = CodingError;

    fn try_from(octets: &OctetString) -> Result<Self, CodingError> {
        let found = octets.len();
        let wrong = |expected| CodingErrorKind::Length { expected, found }.at(NAME, 0);
        let [_, length, ref prefix @ ..] = **octets else { return Err(wrong(2)) };
        let mut address = [0; 16];
        let room = address.get_mut(..prefix.len()).ok_or(wrong(2 + 16))?;
        room.copy_from_slice(prefix);
        Self::new(address.into(), length)
    }
}

/// The reserved octet is zero, and the prefix has only as many octets as its length needs.
impl From<FramedIpv6Prefix> for OctetString {
    fn from(prefix: FramedIpv6Prefix) -> Self {
        let octets = prefix.address.octets();
        let used = octets.iter().take(usize::from(prefix.length).div_ceil(8));
        [0, prefix.length].iter().chain(used).copied().collect::<Vec<u8>>().into()
    }
}

impl fmt::Display for FramedIpv6Prefix {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.address, self.length)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn octets_beyond_the_prefix_may_be_there_when_they_are_zero() {
        let long = [&[0, 32, 0x20, 0x01, 0x0d, 0xb8][..], &[0; 12]].concat();
        let short = [0, 32, 0x20, 0x01, 0x0d, 0xb8];
        let read = |octets: &[u8]| FramedIpv6Prefix::try_from(&OctetString::from(octets));
        assert_eq!(read(&long), read(&short));
        assert_eq!(read(&short).unwrap().to_string(), "2001:db8::/32");
        assert_eq!(read(&[0, 0]).unwrap().to_string(), "::/0");
    }

    #[test]
    fn zeros_at_the_end_of_a_prefix_may_be_left_out() {
        let read = |octets: &[u8]| FramedIpv6Prefix::try_from(&OctetString::from(octets)).unwrap();
        assert_eq!(read(&[0, 64, 0x20, 0x01, 0x0d, 0xb8]).to_string(), "2001:db8::/64");
        assert_eq!(read(&[0, 12, 0x20]).to_string(), "2000::/12");
    }

    #[test]
    fn what_is_wrong_is_an_error_where_it_stands() {
        let wrong = |octets: &[u8]| {
            let error = FramedIpv6Prefix::try_from(&OctetString::from(octets)).unwrap_err();
            (error.offset, error.kind)
        };
        assert_eq!(wrong(&[0]), (0, CodingErrorKind::Length { expected: 2, found: 1 }));
        assert_eq!(wrong(&[0; 19]), (0, CodingErrorKind::Length { expected: 18, found: 19 }));
        assert_eq!(wrong(&[0, 12, 0x20, 0x01]), (3, CodingErrorKind::NotZero));
        let range = CodingErrorKind::Range { max: 128, found: 129 };
        assert_eq!(wrong(&[&[0, 129][..], &[0; 16]].concat()), (1, range));
    }

    proptest! {
        #[test]
        fn prefixes_are_octets_and_back(bits: u128, length in 0_u8..=128) {
            let mask = u128::MAX.checked_shl(128 - u32::from(length)).unwrap_or(0);
            let prefix = FramedIpv6Prefix::new((bits & mask).into(), length).unwrap();
            prop_assert_eq!(FramedIpv6Prefix::try_from(&OctetString::from(prefix)), Ok(prefix));
        }

        #[test]
        fn any_octets_are_a_prefix_or_an_error(octets: Vec<u8>) {
            if let Ok(prefix) = FramedIpv6Prefix::try_from(&OctetString::from(octets)) {
                prop_assert_eq!(FramedIpv6Prefix::try_from(&prefix.into()), Ok(prefix));
            }
        }
    }
}
