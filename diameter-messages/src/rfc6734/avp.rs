// @generated from dictionaries/rfc6734.xml by cargo xtask regenerate; do not edit.

//! The AVPs of RFC 6734 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{Avp, Mandatory, OctetString};
use crate::rfc6734::enums::*;

#[cfg(any(feature = "sta", feature = "swd"))]
use crate::rfc6734::groups::*;

/// Key (581), Grouped; RFC 6734, 3.1.
#[cfg(any(feature = "sta", feature = "swd"))]
pub static KEY: Avp<Key> = Avp::new("Key", 581, 0, Mandatory::MustNot);

/// Keying-Material (583), OctetString; RFC 6734, 3.1.3.
pub static KEYING_MATERIAL: Avp<OctetString> = Avp::new("Keying-Material", 583, 0, Mandatory::MustNot);

/// Key-Lifetime (584), Unsigned32; RFC 6734, 3.1.4.
pub static KEY_LIFETIME: Avp<u32> = Avp::new("Key-Lifetime", 584, 0, Mandatory::MustNot);

/// Key-Name (586), OctetString; RFC 6734, 3.1.2.
pub static KEY_NAME: Avp<OctetString> = Avp::new("Key-Name", 586, 0, Mandatory::MustNot);

/// Key-SPI (585), Unsigned32; RFC 6734, 3.1.5.
pub static KEY_SPI: Avp<u32> = Avp::new("Key-SPI", 585, 0, Mandatory::MustNot);

/// Key-Type (582), Enumerated; RFC 6734, 3.1.1.
pub static KEY_TYPE: Avp<KeyType> = Avp::new("Key-Type", 582, 0, Mandatory::MustNot);
