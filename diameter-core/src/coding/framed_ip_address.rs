//! Framed-IP-Address (RFC 7155, 4.4.10.5.1): an IPv4 address of four octets, without the address
//! family that the data format Address puts in front.

use std::fmt;
use std::net::Ipv4Addr;

use super::{CodingError, CodingErrorKind};
use crate::OctetString;

/// The IPv4 address of a user, or who is to choose it.
///
/// ```
/// use std::net::Ipv4Addr;
///
/// use diameter_core::OctetString;
/// use diameter_core::coding::FramedIpAddress;
///
/// let address = FramedIpAddress::try_from(&OctetString::from([10, 45, 0, 7]))?;
/// assert_eq!(address, Ipv4Addr::new(10, 45, 0, 7).into());
/// assert_eq!(OctetString::from(FramedIpAddress::CHOSEN_BY_SERVER).to_string(), "fffffffe");
/// # Ok::<(), diameter_core::coding::CodingError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FramedIpAddress(pub Ipv4Addr);

impl FramedIpAddress {
    /// `0xffffffff`: the user is to choose an address.
    pub const CHOSEN_BY_USER: Self = Self(Ipv4Addr::BROADCAST);
    /// `0xfffffffe`: the access server is to choose an address for the user.
    pub const CHOSEN_BY_SERVER: Self = Self(Ipv4Addr::new(255, 255, 255, 254));
}

/// # Errors
///
/// When there are not four octets.
impl TryFrom<&OctetString> for FramedIpAddress {
    type Error = CodingError;

    fn try_from(octets: &OctetString) -> Result<Self, CodingError> {
        let address: Result<[u8; 4], _> = (&**octets).try_into();
        address.map(|octets| Self(octets.into())).map_err(|_| {
            let kind = CodingErrorKind::Length { expected: 4, found: octets.len() };
            kind.at("Framed-IP-Address", 0)
        })
    }
}

impl From<FramedIpAddress> for OctetString {
    fn from(address: FramedIpAddress) -> Self {
        address.0.octets().into()
    }
}

impl From<Ipv4Addr> for FramedIpAddress {
    fn from(address: Ipv4Addr) -> Self {
        Self(address)
    }
}

impl fmt::Display for FramedIpAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::CHOSEN_BY_USER => f.write_str("chosen by the user"),
            Self::CHOSEN_BY_SERVER => f.write_str("chosen by the server"),
            Self(address) => address.fmt(f),
        }
    }
}

impl fmt::Debug for FramedIpAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn an_address_with_a_family_is_none() {
        let error = FramedIpAddress::try_from(&OctetString::from([0, 1, 10, 0, 0, 1])).unwrap_err();
        assert_eq!(error.to_string(), "Framed-IP-Address: 6 octets where 4 must be, at octet 0");
    }

    proptest! {
        #[test]
        fn addresses_are_octets_and_back(octets: [u8; 4]) {
            let address = FramedIpAddress::from(Ipv4Addr::from(octets));
            prop_assert_eq!(FramedIpAddress::try_from(&OctetString::from(address)), Ok(address));
        }
    }
}
