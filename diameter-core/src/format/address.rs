//! Address (RFC 6733, 4.3.1): an address family of two octets, then the address.
//!
//! Not every AVP with an address in it has this format: 3GPP-SGSN-Address, Framed-IP-Address and
//! friends are OctetStrings without a family.

use std::fmt;
use std::net::{AddrParseError, IpAddr, Ipv4Addr, Ipv6Addr};

use super::{OctetString, Utf8String};
use crate::decode::Decoder;
use crate::{AvpDescription, AvpValue, AvpView, Encoder, Format, Place, Room, Unread};

/// An address of any family of IANA's Address Family Numbers, losslessly.
///
/// ```
/// use std::net::Ipv4Addr;
/// use diameter_core::Address;
///
/// let host_ip_address = Address::from(Ipv4Addr::new(192, 0, 2, 1));
/// assert_eq!(host_ip_address.to_string(), "192.0.2.1");
/// assert_eq!("2001:db8::1".parse::<Address>()?.family(), 2);
/// # Ok::<(), std::net::AddrParseError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Address {
    /// Family 1.
    Ipv4(Ipv4Addr),
    /// Family 2.
    Ipv6(Ipv6Addr),
    /// Family 8, when it holds text, as 3GPP has it (a number in international format). Octets
    /// that are no text are an [`OtherAddress`] of family 8.
    E164(Utf8String),
    /// Any other family; [`Address::new`] makes them.
    Other(OtherAddress),
}

impl Address {
    /// An address of any family; IP addresses and E.164 numbers become those variants.
    ///
    /// ```
    /// use diameter_core::Address;
    ///
    /// let mac = Address::new(6, [0x00, 0x00, 0x5e, 0x00, 0x53, 0x01])?;
    /// assert_eq!(mac.to_string(), "6/00005e005301");
    /// assert_eq!(Address::new(1, [192, 0, 2, 1])?.to_string(), "192.0.2.1");
    /// # Ok::<(), diameter_core::AddressLengthError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// When an IPv4 address does not have 4 octets, or an IPv6 address 16.
    pub fn new(family: u16, data: impl Into<OctetString>) -> Result<Self, AddressLengthError> {
        let data = data.into();
        let length = |expected| AddressLengthError { family, expected, found: data.len() };
        match family {
            IPV4 => {
                let octets: Result<[u8; 4], _> = data.as_ref().try_into();
                octets.map(|octets| Self::Ipv4(octets.into())).map_err(|_| length(4))
            }
            IPV6 => {
                let octets: Result<[u8; 16], _> = data.as_ref().try_into();
                octets.map(|octets| Self::Ipv6(octets.into())).map_err(|_| length(16))
            }
            E164 => Ok(match Utf8String::try_from(data.clone().into_bytes()) {
                Ok(number) => Self::E164(number),
                Err(_) => Self::Other(OtherAddress { family, data }),
            }),
            _ => Ok(Self::Other(OtherAddress { family, data })),
        }
    }

    /// The Address Family Number.
    pub fn family(&self) -> u16 {
        match self {
            Self::Ipv4(_) => IPV4,
            Self::Ipv6(_) => IPV6,
            Self::E164(_) => E164,
            Self::Other(other) => other.family,
        }
    }

    /// The address, when it is one of IP.
    pub fn ip(&self) -> Option<IpAddr> {
        match self {
            Self::Ipv4(address) => Some((*address).into()),
            Self::Ipv6(address) => Some((*address).into()),
            Self::E164(_) | Self::Other(_) => None,
        }
    }
}

impl AvpValue for Address {
    const FORMAT: Format = Format::Address;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::Ipv4(Ipv4Addr::UNSPECIFIED)
    }

    fn decode(avp: &AvpView<'_>, decoder: &mut Decoder) -> Option<Self> {
        let Some(family) = avp.data().first_chunk() else {
            // The shortest address of those that every node knows.
            decoder.invalid_length(avp, 6);
            return None;
        };
        let family = u16::from_be_bytes(*family);
        // The family is there: two octets can be cut off.
        let octets = decoder.value_octets(avp);
        let address = Self::new(family, OctetString::new(octets.slice(2..avp.data().len())));
        let report = |error: AddressLengthError| {
            let AddressLengthError { expected, found, .. } = error;
            let expected = format!(
                "an Address: family {family} asks for {expected} octets of address, not {found}"
            );
            decoder.invalid_value(avp, expected);
        };
        address.map_err(report).ok()
    }

    // Most addresses are these.
    #[inline]
    fn decode_plain(avp: &AvpView<'_>, place: &mut impl Place<Self>) -> bool {
        match avp.data() {
            [0, 1, a, b, c, d] => place.put_with(|| Self::Ipv4(Ipv4Addr::new(*a, *b, *c, *d))),
            [0, 2, octets @ ..] => {
                let Ok(octets) = <[u8; 16]>::try_from(octets) else { return false };
                place.put_with(|| Self::Ipv6(Ipv6Addr::from(octets)))
            }
            _ => return false,
        };
        true
    }

    fn encode(&self, encoder: &mut Encoder) {
        encoder.put(&self.family().to_be_bytes());
        match self {
            Self::Ipv4(address) => encoder.put(&address.octets()),
            Self::Ipv6(address) => encoder.put(&address.octets()),
            Self::E164(number) => encoder.put(number.as_bytes()),
            Self::Other(other) => encoder.put(&other.data),
        }
    }

    #[inline]
    fn write_avp<'r>(
        &self,
        avp: &AvpDescription,
        encoder: &mut Encoder,
        room: Room<'r>,
    ) -> Room<'r> {
        match self {
            // Most addresses are these.
            Self::Ipv4(address) => {
                let [a, b, c, d] = address.octets();
                encoder.fixed(avp, [0, 1, a, b, c, d], room)
            }
            Self::Ipv6(address) => {
                let mut value = [0; 18];
                let [_, family, octets @ ..] = &mut value;
                (*family, *octets) = (2, address.octets());
                encoder.fixed(avp, value, room)
            }
            other => encoder.appended(Some(avp), &|encoder| other.encode(encoder), room),
        }
    }
}

/// Whether these octets are a family and an address of its length.
pub(crate) fn is_address(octets: &[u8]) -> bool {
    let Some((family, address)) = octets.split_first_chunk() else { return false };
    match u16::from_be_bytes(*family) {
        IPV4 => address.len() == 4,
        IPV6 => address.len() == 16,
        _ => true,
    }
}

impl From<IpAddr> for Address {
    fn from(address: IpAddr) -> Self {
        match address {
            IpAddr::V4(address) => Self::Ipv4(address),
            IpAddr::V6(address) => Self::Ipv6(address),
        }
    }
}

impl From<Ipv4Addr> for Address {
    fn from(address: Ipv4Addr) -> Self {
        Self::Ipv4(address)
    }
}

impl From<Ipv6Addr> for Address {
    fn from(address: Ipv6Addr) -> Self {
        Self::Ipv6(address)
    }
}

/// Reads an IP address.
impl std::str::FromStr for Address {
    type Err = AddrParseError;

    fn from_str(text: &str) -> Result<Self, AddrParseError> {
        text.parse().map(|address: IpAddr| address.into())
    }
}

impl fmt::Display for Address {
    /// Prints the IP address, the E.164 number, or the family and the octets in hexadecimal:
    /// `6/00005e005301`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Ipv4(address) => address.fmt(f),
            Self::Ipv6(address) => address.fmt(f),
            Self::E164(number) => number.fmt(f),
            Self::Other(other) => write!(f, "{}/{}", other.family, other.data),
        }
    }
}

/// An [`Address`] of a family that has no variant of its own.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OtherAddress {
    // `Address::new` makes sure that no other variant fits.
    family: u16,
    data: OctetString,
}

impl OtherAddress {
    /// The Address Family Number.
    pub fn family(&self) -> u16 {
        self.family
    }

    /// The address, without the family.
    pub fn data(&self) -> &OctetString {
        &self.data
    }
}

/// An IP address of the wrong length.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("an address of family {family} has {expected} octets, not {found}")]
pub struct AddressLengthError {
    /// The Address Family Number.
    pub family: u16,
    /// The length in octets that it asks for.
    pub expected: usize,
    /// The length in octets of the address.
    pub found: usize,
}

// IANA, Address Family Numbers.
const IPV4: u16 = 1;
const IPV6: u16 = 2;
const E164: u16 = 8;

#[cfg(test)]
mod tests {
    use bytes::Bytes;

    use super::*;
    use crate::{Avp, AvpFlags, Mandatory, RawAvp};

    static HOST_IP_ADDRESS: Avp<Address> = Avp::new("Host-IP-Address", 257, 0, Mandatory::Must);

    fn decode(data: &'static [u8]) -> Result<Address, u32> {
        let data = Bytes::from_static(data);
        let avp = RawAvp { code: 257, vendor_id: 0, flags: AvpFlags::MANDATORY, data };
        let address = avp.value::<Address>().map_err(|errors| errors.first().result_code().0)?;
        assert_eq!(HOST_IP_ADDRESS.with_value(&address).unwrap().data, avp.data);
        Ok(address)
    }

    #[test]
    fn every_family_survives() {
        assert_eq!(decode(b"\x00\x01\xc0\x00\x02\x01"), Ok(Ipv4Addr::new(192, 0, 2, 1).into()));
        let ipv6 = decode(b"\x00\x02\x20\x01\x0d\xb8\0\0\0\0\0\0\0\0\0\0\0\x01").unwrap();
        assert_eq!(ipv6.to_string(), "2001:db8::1");
        assert_eq!(decode(b"\x00\x084915112345678"), Ok(Address::E164("4915112345678".into())));
        assert_eq!(decode(b"\x00\x06\xaa").unwrap().to_string(), "6/aa");
        assert_eq!(decode(b"\xff\xff").unwrap().family(), 0xffff);
    }

    #[test]
    fn e164_that_is_no_text_keeps_its_octets() {
        let address = decode(b"\x00\x08\x94\x51\xf1").unwrap();
        let Address::Other(other) = address else { panic!("{address}") };
        assert_eq!((other.family(), other.data().as_ref()), (8, &b"\x94\x51\xf1"[..]));
    }

    #[test]
    fn ip_address_of_another_length_is_reported_as_5004() {
        assert_eq!(decode(b"\x00\x01\xc0\x00\x02"), Err(5004));
        assert_eq!(decode(b"\x00\x01"), Err(5004));
        assert_eq!(decode(b"\x00\x02\xc0\x00\x02\x01"), Err(5004));
        let error = Address::new(2, [192, 0, 2, 1]).unwrap_err();
        assert_eq!(error, AddressLengthError { family: 2, expected: 16, found: 4 });
    }

    #[test]
    fn address_without_a_family_is_reported_as_5014() {
        assert_eq!(decode(b""), Err(5014));
        assert_eq!(decode(b"\x01"), Err(5014));
    }
}
