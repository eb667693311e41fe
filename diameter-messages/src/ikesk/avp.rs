// @generated from dictionaries/ikesk.xml by cargo xtask regenerate; do not edit.

//! The AVPs of RFC 6738 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{Avp, Mandatory, OctetString};
use crate::ikesk::enums::*;
use crate::ikesk::groups::*;

/// Identification-Data (593), OctetString; RFC 6738, 6.2.1.2.
pub static IDENTIFICATION_DATA: Avp<OctetString> = Avp::new("Identification-Data", 593, 0, Mandatory::Must);

/// ID-Type (592), Enumerated; RFC 6738, 6.2.1.1.
pub static ID_TYPE: Avp<IdType> = Avp::new("ID-Type", 592, 0, Mandatory::Must);

/// IKEv2-Identity (590), Grouped; RFC 6738, 6.2.
pub static IKEV2_IDENTITY: Avp<Ikev2Identity> = Avp::new("IKEv2-Identity", 590, 0, Mandatory::Must);

/// IKEv2-Nonces (587), Grouped; RFC 6738, 6.1.
pub static IKEV2_NONCES: Avp<Ikev2Nonces> = Avp::new("IKEv2-Nonces", 587, 0, Mandatory::Must);

/// Initiator-Identity (591), Grouped; RFC 6738, 6.2.1.
pub static INITIATOR_IDENTITY: Avp<InitiatorIdentity> = Avp::new("Initiator-Identity", 591, 0, Mandatory::Must);

/// Key (581), Grouped; RFC 6738, 8.
pub static KEY: Avp<Key> = Avp::new("Key", 581, 0, Mandatory::Must);

/// Keying-Material (583), OctetString; RFC 6738, 8.
pub static KEYING_MATERIAL: Avp<OctetString> = Avp::new("Keying-Material", 583, 0, Mandatory::Must);

/// Key-Lifetime (584), Unsigned32; RFC 6738, 8.
pub static KEY_LIFETIME: Avp<u32> = Avp::new("Key-Lifetime", 584, 0, Mandatory::Must);

/// Key-SPI (585), Unsigned32; RFC 6738, 8.
pub static KEY_SPI: Avp<u32> = Avp::new("Key-SPI", 585, 0, Mandatory::Must);

/// Key-Type (582), Enumerated; RFC 6738, 8.
pub static KEY_TYPE: Avp<crate::rfc6734::KeyType> = Avp::new("Key-Type", 582, 0, Mandatory::Must);

/// Ni (588), OctetString; RFC 6738, 6.1.1.
pub static NI: Avp<OctetString> = Avp::new("Ni", 588, 0, Mandatory::Must);

/// Nr (589), OctetString; RFC 6738, 6.1.2.
pub static NR: Avp<OctetString> = Avp::new("Nr", 589, 0, Mandatory::Must);

/// Responder-Identity (594), Grouped; RFC 6738, 6.2.2.
pub static RESPONDER_IDENTITY: Avp<ResponderIdentity> = Avp::new("Responder-Identity", 594, 0, Mandatory::Must);
