//! What DiameterIdentity, DiameterURI, IPFilterRule and QoSFilterRule share: ASCII text with a
//! syntax, kept as it was given, and an error that points into it.

use super::Utf8String;
use crate::octets::Octets;
use crate::{AvpView, Decoder};

/// Where a text breaks its syntax, and what is expected there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Flaw {
    pub(super) position: usize,
    pub(super) expected: &'static str,
}

impl Flaw {
    /// Reports that a value is not what this data format asks for.
    #[cold]
    pub(super) fn report(self, format: &str, avp: &AvpView<'_>, decoder: &mut Decoder) {
        let Self { position, expected } = self;
        decoder.invalid_value(avp, format!("{format}: at octet {position}, expected {expected}"));
    }
}

/// The octets as text, when all of them are ASCII.
pub(super) fn ascii(octets: Octets) -> Result<Utf8String, Flaw> {
    let position = octets.as_slice().iter().position(|octet| !octet.is_ascii());
    let position = position.unwrap_or(octets.as_slice().len());
    let expected = "ASCII";
    Utf8String::parse(octets)
        .ok()
        .filter(|text| text.len() == position)
        .ok_or(Flaw { position, expected })
}

// Expands to the traits of a type that has `parse(Octets) -> Result<Self, Flaw>`, `placeholder(Unread)`,
// `octets()` and `as_str()`, in terms of these: the data format, conversions, printing and comparison with
// `str`. The error type has the public fields `text`, `position` and `expected`; the name is that of the
// data format.
// `@conversions` is all but the data format.
macro_rules! text_format {
    ($type:ident, $error:ident, $name:literal) => {
        impl $crate::AvpValue for $type {
            const FORMAT: $crate::Format = $crate::Format::$type;

            fn placeholder(unread: $crate::Unread) -> Self {
                Self::placeholder(unread)
            }

            fn decode(avp: &$crate::AvpView<'_>, decoder: &mut $crate::Decoder) -> Option<Self> {
                let value = Self::parse(decoder.value_octets(avp));
                value.map_err(|flaw| flaw.report($name, avp, decoder)).ok()
            }

            fn encode(&self, encoder: &mut $crate::Encoder) {
                encoder.put(self.octets().as_slice());
            }

            #[inline]
            fn write_avp<'r>(
                &self,
                avp: &$crate::AvpDescription,
                encoder: &mut $crate::Encoder,
                room: $crate::plumbing::Room<'r>,
            ) -> $crate::plumbing::Room<'r> {
                encoder.octets(avp, self.octets(), room)
            }
        }

        $crate::format::text::text_format!(@conversions $type, $error);
    };
    (@conversions $type:ident, $error:ident) => {
        /// The octets are shared unless they are few.
        impl TryFrom<bytes::Bytes> for $type {
            type Error = $error;

            fn try_from(octets: bytes::Bytes) -> Result<Self, $error> {
                Self::parse(octets.clone().into()).map_err(|Flaw { position, expected }| {
                    let text = String::from_utf8_lossy(&octets).into_owned();
                    $error { text, position, expected }
                })
            }
        }

        $crate::format::text::text_format!(@str $type, $error);
    };
    (@str $type:ident, $error:ident) => {
        impl TryFrom<String> for $type {
            type Error = $error;

            fn try_from(text: String) -> Result<Self, $error> {
                Self::try_from(bytes::Bytes::from(text))
            }
        }

        impl TryFrom<&str> for $type {
            type Error = $error;

            fn try_from(text: &str) -> Result<Self, $error> {
                Self::parse(text.as_bytes().into()).map_err(|Flaw { position, expected }| {
                    $error { text: text.to_owned(), position, expected }
                })
            }
        }

        impl std::str::FromStr for $type {
            type Err = $error;

            fn from_str(text: &str) -> Result<Self, $error> {
                Self::try_from(text)
            }
        }

        $crate::format::text::text_format!(@print $type);
    };
    (@print $type:ident) => {
        impl AsRef<str> for $type {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl PartialEq<str> for $type {
            fn eq(&self, other: &str) -> bool {
                self.as_str() == other
            }
        }

        impl PartialEq<&str> for $type {
            fn eq(&self, other: &&str) -> bool {
                self.as_str() == *other
            }
        }

        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.as_str().fmt(f)
            }
        }

        impl std::fmt::Debug for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Debug::fmt(self.as_str(), f)
            }
        }
    };
}

pub(super) use text_format;
