// @generated from dictionaries/rfc6734.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Place,
};
use crate::rfc6734::{KeyType, avp, required};
use diameter_core::builder::{Set, Unset};

/// A key with its kind, lifetime and name.
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
/// AVP code 581, RFC 6734, 3.1.
#[derive(Clone, Debug, PartialEq)]
pub struct Key {
    /// Key-Type (582), Enumerated; RFC 6734, 3.1.1.
    pub key_type: KeyType,
    /// Keying-Material (583), OctetString; RFC 6734, 3.1.3.
    pub keying_material: OctetString,
    /// Key-Lifetime (584), Unsigned32; RFC 6734, 3.1.4.
    pub key_lifetime: Option<u32>,
    /// Key-Name (586), OctetString; RFC 6734, 3.1.2.
    pub key_name: Option<OctetString>,
    /// Key-SPI (585), Unsigned32; RFC 6734, 3.1.5.
    pub key_spi: Option<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Key {
    /// Starts building the AVPs of a Key.
    pub fn builder() -> KeyBuilder {
        KeyBuilder::new()
    }

    #[inline]
    pub(super) fn assemble(
        (key_type, keying_material): (KeyType, OctetString),
        optional: KeyOptional,
    ) -> Self {
        Self {
            key_type,
            keying_material,
            key_lifetime: optional.key_lifetime,
            key_name: optional.key_name,
            key_spi: optional.key_spi,
            additional_avps: optional.additional_avps,
        }
    }
}

impl Group for Key {}

static GRAMMAR: Grammar = Grammar {
    name: "Key",
    items: &[
        Item::fixed(avp::KEY_TYPE.description()),
        Item::required(avp::KEYING_MATERIAL.description()),
        Item::optional(avp::KEY_LIFETIME.description()),
        Item::optional(avp::KEY_NAME.description()),
        Item::optional(avp::KEY_SPI.description()),
        Item::any(),
    ],
};

impl Contents for Key {
    const GRAMMAR: &'static Grammar = &GRAMMAR;

    fn decode_avps(
        received: &mut Avps<'_, '_>,
        place: &mut impl Place<Self>,
    ) -> Option<()> {
        let mut key_type = None;
        let mut keying_material = None;
        let mut optional = KeyOptional::default();
        while let Some(key) = received.next() {
            match key {
                (0, 582) => received.one(0, &mut key_type),
                (0, 583) => received.one(1, &mut keying_material),
                (0, 584) => received.one(2, &mut optional.key_lifetime),
                (0, 586) => received.one(3, &mut optional.key_name),
                (0, 585) => received.one(4, &mut optional.key_spi),
                _ => received.additional(&mut optional.additional_avps),
            }
        }
        received.required(0, &key_type);
        received.required(1, &keying_material);
        let required = (key_type?, keying_material?);
        place.put_with(|| Self::assemble(required, optional));
        Some(())
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::KEY_TYPE, &self.key_type);
        encoder.one(&avp::KEYING_MATERIAL, &self.keying_material);
        encoder.optional(&avp::KEY_LIFETIME, &self.key_lifetime);
        encoder.optional(&avp::KEY_NAME, &self.key_name);
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
        Key::assemble((a.value(), b.value()), self.optional)
    }
}

/// What a Key may carry but need not.
#[derive(Clone, Debug, Default)]
pub(super) struct KeyOptional {
    pub(super) key_lifetime: Option<u32>,
    pub(super) key_name: Option<OctetString>,
    pub(super) key_spi: Option<u32>,
    pub(super) additional_avps: AdditionalAvps,
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
