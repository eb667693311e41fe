//! UTF8String (RFC 6733, 4.3.1): text.

use std::fmt;
use std::ops::Deref;

use bytes::Bytes;

use crate::decode::Decoder;
use crate::octets::Octets;
use crate::{AvpDescription, AvpValue, AvpView, Encoder, Format, Place, Room, Unread};

/// Text in UTF-8. A received value shares the buffer of its message, unless it is short.
///
/// ```
/// use diameter_core::Utf8String;
///
/// let service_context_id = Utf8String::from("32251@3gpp.org");
/// assert_eq!(service_context_id, "32251@3gpp.org");
/// assert!(service_context_id.ends_with("@3gpp.org"));
/// ```
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Utf8String(Octets);

impl Utf8String {
    /// Text that lives as long as the program.
    pub const fn from_static(text: &'static str) -> Self {
        Self(Octets::from_static(text.as_bytes()))
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        // Every constructor takes a `str` or checks the octets: this cannot fail.
        std::str::from_utf8(self.0.as_slice()).unwrap_or_default()
    }

    /// The octets, shared unless they are few.
    pub fn into_bytes(self) -> Bytes {
        self.0.into_bytes()
    }
}

impl Utf8String {
    pub(super) fn octets(&self) -> &Octets {
        &self.0
    }

    /// The octets as text, when they are.
    #[inline]
    pub(super) fn parse(octets: Octets) -> Result<Self, std::str::Utf8Error> {
        check(octets.as_slice())?;
        Ok(Self(octets))
    }
}

/// Whether these octets are text.
fn check(octets: &[u8]) -> Result<(), std::str::Utf8Error> {
    if octets.is_ascii() { Ok(()) } else { std::str::from_utf8(octets).map(drop) }
}

/// Whether these octets are text: quickly where they are few.
#[inline]
pub(crate) fn is_text(octets: &[u8]) -> bool {
    is_short_text(octets) || std::str::from_utf8(octets).is_ok()
}

/// Whether these are a few octets of ASCII, as most text is: two overlapping words are checked.
#[inline]
fn is_short_text(octets: &[u8]) -> bool {
    if let (8..=16, Some(first), Some(last)) =
        (octets.len(), octets.first_chunk(), octets.last_chunk())
    {
        let both = u64::from_ne_bytes(*first) | u64::from_ne_bytes(*last);
        return both & u64::from_ne_bytes([0x80; 8]) == 0;
    }
    if let (4..8, Some(first), Some(last)) =
        (octets.len(), octets.first_chunk(), octets.last_chunk())
    {
        let both = u32::from_ne_bytes(*first) | u32::from_ne_bytes(*last);
        return both & u32::from_ne_bytes([0x80; 4]) == 0;
    }
    octets.is_ascii()
}

impl AvpValue for Utf8String {
    const FORMAT: Format = Format::Utf8String;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode(avp: &AvpView<'_>, decoder: &mut Decoder) -> Option<Self> {
        if check(avp.data()).is_err() {
            decoder.invalid_value(avp, "UTF-8 text");
            return None;
        }
        Some(Self(decoder.value_octets(avp)))
    }

    #[inline]
    fn decode_plain(avp: &AvpView<'_>, place: &mut impl Place<Self>) -> bool {
        let Some(octets) = avp.short_octets().filter(|_| is_short_text(avp.data())) else {
            return false;
        };
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

impl Deref for Utf8String {
    type Target = str;

    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl AsRef<str> for Utf8String {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl From<&str> for Utf8String {
    fn from(text: &str) -> Self {
        Self(text.as_bytes().into())
    }
}

impl From<String> for Utf8String {
    fn from(text: String) -> Self {
        Self(Bytes::from(text).into())
    }
}

/// Octets that turn out to be text are shared unless they are few.
impl TryFrom<Bytes> for Utf8String {
    type Error = std::str::Utf8Error;

    fn try_from(octets: Bytes) -> Result<Self, Self::Error> {
        Self::parse(octets.into())
    }
}

impl PartialEq<str> for Utf8String {
    fn eq(&self, other: &str) -> bool {
        self.0.as_slice() == other.as_bytes()
    }
}

impl PartialEq<&str> for Utf8String {
    fn eq(&self, other: &&str) -> bool {
        self.0.as_slice() == other.as_bytes()
    }
}

impl fmt::Display for Utf8String {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_str().fmt(f)
    }
}

impl fmt::Debug for Utf8String {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}
