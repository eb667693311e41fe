//! OctetString (RFC 6733, 4.2): arbitrary octets.

use std::fmt;
use std::ops::Deref;

use bytes::Bytes;

use crate::decode::Decoder;
use crate::octets::Octets;
use crate::{AvpDescription, AvpValue, AvpView, Encoder, Format, Place, Room, Unread};

/// Arbitrary octets. A received value shares the buffer of its message, unless it is short.
///
/// ```
/// use diameter_core::OctetString;
///
/// let visited_plmn_id = OctetString::from([0x62, 0xf2, 0x10]);
/// assert_eq!(visited_plmn_id.len(), 3);
/// assert_eq!(format!("{visited_plmn_id:?}"), "OctetString(62f210)");
/// ```
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OctetString(Octets);

impl OctetString {
    /// Octets that live as long as the program.
    pub const fn from_static(octets: &'static [u8]) -> Self {
        Self(Octets::from_static(octets))
    }

    pub(super) fn new(octets: Octets) -> Self {
        Self(octets)
    }

    /// The octets, shared unless they are few.
    pub fn into_bytes(self) -> Bytes {
        self.0.into_bytes()
    }
}

impl AvpValue for OctetString {
    const FORMAT: Format = Format::OctetString;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode(avp: &AvpView<'_>, decoder: &mut Decoder) -> Option<Self> {
        Some(Self(decoder.value_octets(avp)))
    }

    #[inline]
    fn decode_plain(avp: &AvpView<'_>, place: &mut impl Place<Self>) -> bool {
        let Some(octets) = avp.short_octets() else { return false };
        place.put_unread(Self::placeholder).0.set_short(octets);
        true
    }

    #[inline]
    fn encode(&self, encoder: &mut Encoder) {
        encoder.put(self.0.as_slice());
    }

    #[inline]
    fn write_avp<'r>(
        &self,
        avp: &AvpDescription,
        encoder: &mut Encoder,
        room: Room<'r>,
    ) -> Room<'r> {
        encoder.octets(avp, &self.0, room)
    }
}

impl Deref for OctetString {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        self.0.as_slice()
    }
}

impl From<Bytes> for OctetString {
    fn from(octets: Bytes) -> Self {
        Self(octets.into())
    }
}

impl From<Vec<u8>> for OctetString {
    fn from(octets: Vec<u8>) -> Self {
        Self(Bytes::from(octets).into())
    }
}

impl<const N: usize> From<[u8; N]> for OctetString {
    #[inline]
    fn from(octets: [u8; N]) -> Self {
        Self(octets.into())
    }
}

impl From<&[u8]> for OctetString {
    fn from(octets: &[u8]) -> Self {
        Self(octets.into())
    }
}

/// The octets of a text.
impl From<&str> for OctetString {
    fn from(text: &str) -> Self {
        Self(text.as_bytes().into())
    }
}

/// The octets of a text.
impl From<String> for OctetString {
    fn from(text: String) -> Self {
        Self(Bytes::from(text).into())
    }
}

impl fmt::Display for OctetString {
    /// Prints the octets in hexadecimal.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.iter().try_for_each(|octet| write!(f, "{octet:02x}"))
    }
}

impl fmt::Debug for OctetString {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "OctetString({self})")
    }
}
