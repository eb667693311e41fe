// @generated from dictionaries/ikesk.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Unread,
};
use crate::rfc6734;
use crate::ikesk::{avp, required};
use crate::rfc6734::KeyType;
use diameter_core::builder::{Set, Unset};

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
pub struct Key {
    /// Key-Type (582), Enumerated; RFC 6738, 8.
    pub key_type: KeyType,
    /// Keying-Material (583), OctetString; RFC 6738, 8.
    pub keying_material: OctetString,
    /// Key-Lifetime (584), Unsigned32; RFC 6738, 8.
    pub key_lifetime: Option<u32>,
    /// Key-Name (586), OctetString; RFC 6734, 3.1.2.
    pub key_name: Option<OctetString>,
    /// Key-SPI (585), Unsigned32; RFC 6738, 8.
    pub key_spi: Option<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Key {
    /// Starts building the AVPs of a Key.
    pub fn builder() -> KeyBuilder {
        KeyBuilder::new()
    }
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

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::KEY_TYPE, &self.key_type);
        encoder.one(&avp::KEYING_MATERIAL, &self.keying_material);
        encoder.optional(&avp::KEY_LIFETIME, &self.key_lifetime);
        encoder.optional(&rfc6734::avp::KEY_NAME, &self.key_name);
        encoder.optional(&avp::KEY_SPI, &self.key_spi);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`Key`]. `build` exists once all that is required is set: Key-Type, Keying-Material.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct KeyBuilder<R = (Unset, Unset)> {
    required: R,
    optional: KeyOptional,
}

impl KeyBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B> KeyBuilder<(A, B)> {
    /// Sets Key-Type (required).
    pub fn key_type(self, value: impl Into<KeyType>) -> KeyBuilder<(Set<KeyType>, B)> {
        let (_, b) = self.required;
        KeyBuilder {
            required: (Set(value.into()), b),
            optional: self.optional,
        }
    }

    /// Sets Keying-Material (required).
    pub fn keying_material(
        self,
        value: impl Into<OctetString>,
    ) -> KeyBuilder<(A, Set<OctetString>)> {
        let (a, _) = self.required;
        KeyBuilder {
            required: (a, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> Key
    where
        A: required::KeyType<KeyType>,
        B: required::KeyingMaterial<OctetString>,
    {
        let (a, b) = self.required;
        Key {
            key_type: a.value(),
            keying_material: b.value(),
            key_lifetime: self.optional.key_lifetime,
            key_name: self.optional.key_name,
            key_spi: self.optional.key_spi,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Key may carry but need not.
#[derive(Clone, Debug, Default)]
struct KeyOptional {
    key_lifetime: Option<u32>,
    key_name: Option<OctetString>,
    key_spi: Option<u32>,
    additional_avps: AdditionalAvps,
}

impl<R> KeyBuilder<R> {
    /// Sets Key-Lifetime.
    pub fn key_lifetime(mut self, value: u32) -> Self {
        self.optional.key_lifetime = Some(value);
        self
    }

    /// Sets Key-Name.
    pub fn key_name(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.key_name = Some(value.into());
        self
    }

    /// Sets Key-SPI.
    pub fn key_spi(mut self, value: u32) -> Self {
        self.optional.key_spi = Some(value);
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
