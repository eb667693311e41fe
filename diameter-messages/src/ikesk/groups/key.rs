// @generated from dictionaries/ikesk.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString};
use crate::required;
use crate::rfc6734;
use crate::ikesk::avp;
use crate::rfc6734::KeyType;

/// The shared key, of the type IKEv2 SK, with its lifetime and security parameter index.
///
/// ```text
/// Key ::= < AVP Header: 581 >
///         < Key-Type >
///         { Keying-Material }
///         [ Key-Lifetime ]
///         [ Key-Name ]
///         [ Key-SPI ]
///       * [ AVP ]
/// ```
///
/// AVP code 581, RFC 6738, 8.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Key {
    /// Key-Type (582), Enumerated; RFC 6738, 8.
    pub key_type: KeyType,
    /// Keying-Material (583), OctetString; RFC 6738, 8.
    pub keying_material: OctetString,
    /// Key-Lifetime (584), Unsigned32; RFC 6738, 8.
    pub key_lifetime: Option<u32>,
    /// Key-Name (586), OctetString; RFC 6734, 3.1.2.
    /// The name of the key.
    pub key_name: Option<OctetString>,
    /// Key-SPI (585), Unsigned32; RFC 6738, 8.
    pub key_spi: Option<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for Key {}

static GRAMMAR: Grammar = Grammar {
    name: "Key",
    items: &[
        Item::fixed(avp::KEY_TYPE.description()),
        Item::required(avp::KEYING_MATERIAL.description()),
        Item::optional(avp::KEY_LIFETIME.description()),
        Item::optional(rfc6734::avp::KEY_NAME.description()),
        Item::optional(avp::KEY_SPI.description()),
        Item::any(),
    ],
};

impl Contents for Key {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            key_type: unread.value(),
            keying_material: unread.value(),
            key_lifetime: None,
            key_name: None,
            key_spi: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 582) => received.one(0, 0, &mut self.key_type),
            (0, 583) => received.one(1, 1, &mut self.keying_material),
            (0, 584) => received.optional(2, &mut self.key_lifetime),
            (0, 586) => received.optional(3, &mut self.key_name),
            (0, 585) => received.optional(4, &mut self.key_spi),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::KEY_TYPE, &self.key_type);
        avps.one(&avp::KEYING_MATERIAL, &self.keying_material);
        avps.optional(&avp::KEY_LIFETIME, &self.key_lifetime);
        avps.optional(&rfc6734::avp::KEY_NAME, &self.key_name);
        avps.optional(&avp::KEY_SPI, &self.key_spi);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    KeyBuilder<(A, B) = (Unset, Unset), (Set, Set)> builds group Key in Key, with additional_avps;
    required key_type: IntoField<KeyType>, "Key-Type" => (Set, B), A: required::KeyType;
    required keying_material: IntoField<OctetString>, "Keying-Material" => (A, Set), B: required::KeyingMaterial;
    optional key_lifetime: IntoField<u32, Option<u32>>, "Key-Lifetime";
    optional key_name: IntoField<OctetString, Option<OctetString>>, "Key-Name";
    optional key_spi: IntoField<u32, Option<u32>>, "Key-SPI";
}
