//! Values of documents that are refused where they are written.

use std::fmt;

use serde::de::{Error, Unexpected, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use zeroize::Zeroizing;

use crate::storage::{digits_of, octets_of};

/// A secret of some length, in hexadecimal digits. `Debug` does not show it.
#[derive(Clone)]
pub struct Secret(pub(crate) Zeroizing<Vec<u8>>);

impl Secret {
    /// Reads digits; `None` when they are none, or there is an odd number of them.
    pub fn parse(digits: &str) -> Option<Self> {
        octets_of(digits).map(Self)
    }

    /// Exactly so many octets.
    pub(crate) fn exactly<const N: usize>(&self) -> Option<[u8; N]> {
        self.0.as_slice().try_into().ok()
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Secret({} octets)", self.0.len())
    }
}

impl<'de> Deserialize<'de> for Secret {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Digits;

        impl Visitor<'_> for Digits {
            type Value = Secret;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("hexadecimal digits")
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Secret, E> {
                // What was written may be most of a key: it is not shown.
                let wrong = || E::invalid_value(Unexpected::Other("something else"), &self);
                Secret::parse(text).ok_or_else(wrong)
            }
        }

        deserializer.deserialize_str(Digits)
    }
}

/// Octets in hexadecimal digits, which are no secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hex(pub(crate) Vec<u8>);

impl Serialize for Hex {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&digits_of(&self.0))
    }
}

impl<'de> Deserialize<'de> for Hex {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Secret::deserialize(deserializer).map(|it| Self(it.0.to_vec()))
    }
}
