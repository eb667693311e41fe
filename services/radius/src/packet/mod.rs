//! RADIUS packets on the wire (RFC 2865, 3), read in place and written whole.
//!
//! A [`Packet`] is a view of octets that have the form of one; what it says is believed after
//! [`Packet::verify_request`] or [`Packet::verify_response`]. A [`PacketWriter`] makes one and signs it.

mod attribute;
mod authenticator;
mod code;
mod hidden;
mod malformed;
mod writer;

use std::fmt;

use attribute::PlainAttributes;
pub(crate) use attribute::of_vendor_specific;
pub use attribute::{Attribute, AttributeType, Attributes};
pub use authenticator::{MessageAuthenticator, Unauthentic};
pub use code::{Code, RequestAuthenticator};
pub(crate) use hidden::LONGEST_PASSWORD;
pub use hidden::{NotHidden, hide_password, hide_with_salt, reveal_password, reveal_with_salt};
pub use malformed::{Malformed, Unwritable};
pub use writer::PacketWriter;

/// The octets of a header: code, identifier, length, authenticator.
const HEADER: usize = 20;

/// The longest packet (RFC 2865, 3). RFC 7930 has longer ones, which both sides have to agree upon: not taken here.
pub const LONGEST: usize = 4096;

/// Octets that have the form of a packet.
///
/// ```
/// use diameter_radius::packet::{AttributeType, Code, Packet, PacketWriter};
///
/// let mut writer = PacketWriter::new(Code::ACCESS_REQUEST, 7);
/// writer.attribute(AttributeType::Standard(1), b"bob")?;
/// let octets = writer.finish_request(b"secret", [0x2a; 16]);
///
/// let packet = Packet::parse(&octets)?;
/// packet.verify_request(b"secret")?;
/// assert_eq!(packet.code(), Code::ACCESS_REQUEST);
/// assert_eq!(packet.value_of(AttributeType::Standard(1)).as_deref(), Some(&b"bob"[..]));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Packet<'a> {
    /// From the first octet of the header to the last one of the last attribute.
    octets: &'a [u8],
    header: &'a [u8; HEADER],
}

impl<'a> Packet<'a> {
    /// Reads what a datagram, or what was cut out of a stream, begins with. Octets behind its length are padding and
    /// are left out (RFC 2865, 3).
    ///
    /// # Errors
    ///
    /// When the octets have not the form of a packet: nothing is answered to them.
    pub fn parse(octets: &'a [u8]) -> Result<Self, Malformed> {
        let too_short = Malformed::TooShort { octets: octets.len() };
        let (header, _) = octets.split_first_chunk::<HEADER>().ok_or(too_short)?;
        let length = usize::from(u16::from_be_bytes([header[2], header[3]]));
        if !(HEADER..=LONGEST).contains(&length) {
            return Err(Malformed::Length { length, most: LONGEST });
        }
        let cut = Malformed::Cut { length, octets: octets.len() };
        let octets = octets.get(..length).ok_or(cut)?;
        let mut rest = PlainAttributes { octets: octets.get(HEADER..).unwrap_or_default() };
        while rest.next().is_some() {}
        if let [number, after @ ..] = rest.octets {
            return Err(Malformed::Attribute {
                number: *number,
                offset: length - rest.octets.len(),
                length: after.first().copied().map_or(0, usize::from),
                available: rest.octets.len(),
            });
        }
        Ok(Self { octets, header })
    }

    /// The length that a stream's next packet has, told by its first four octets (RFC 6613, 2.6.4).
    ///
    /// # Errors
    ///
    /// When no packet has such a length: the stream has to be closed.
    pub fn length_in_stream(octets: [u8; 4]) -> Result<usize, Malformed> {
        let length = usize::from(u16::from_be_bytes([octets[2], octets[3]]));
        match length {
            HEADER..=LONGEST => Ok(length),
            _ => Err(Malformed::Length { length, most: LONGEST }),
        }
    }

    /// What it is.
    pub fn code(&self) -> Code {
        Code(self.header[0])
    }

    /// What a response has in common with its request.
    pub fn identifier(&self) -> u8 {
        self.header[1]
    }

    /// The Request Authenticator or Response Authenticator.
    pub fn authenticator(&self) -> [u8; 16] {
        let mut authenticator = [0; 16];
        authenticator.copy_from_slice(&self.header[4..]);
        authenticator
    }

    /// All of it, without padding behind it.
    pub fn as_bytes(&self) -> &'a [u8] {
        self.octets
    }

    /// Its attributes in their order: those of vendors one by one, long ones put together.
    pub fn attributes(&self) -> Attributes<'a> {
        Attributes::new(self.attribute_octets())
    }

    /// The value of an attribute that a packet has once: of the first, where there are several.
    pub fn value_of(&self, attribute_type: AttributeType) -> Option<std::borrow::Cow<'a, [u8]>> {
        self.attributes().find(|it| it.attribute_type == attribute_type).map(|it| it.value)
    }

    /// What all attributes of a type hold together, as EAP-Message is read (RFC 3579, 3.1); `None` without one.
    pub fn joined(&self, attribute_type: AttributeType) -> Option<Vec<u8>> {
        let mut joined = None;
        for attribute in self.attributes().filter(|it| it.attribute_type == attribute_type) {
            joined.get_or_insert_with(Vec::new).extend_from_slice(&attribute.value);
        }
        joined
    }

    /// Its attributes as they stand, by the first octet of each: nothing put together, nothing taken apart.
    pub(crate) fn pieces(&self) -> PlainAttributes<'a> {
        PlainAttributes { octets: self.attribute_octets() }
    }

    fn attribute_octets(&self) -> &'a [u8] {
        self.octets.get(HEADER..).unwrap_or_default()
    }
}

/// Code, identifier and length. Values may be a subscriber's, so they are not shown.
impl fmt::Debug for Packet<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Packet")
            .field("code", &self.code())
            .field("identifier", &self.identifier())
            .field("octets", &self.octets.len())
            .finish_non_exhaustive()
    }
}
