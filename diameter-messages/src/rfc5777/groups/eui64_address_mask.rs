// @generated from dictionaries/rfc5777.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Unread,
};
use crate::rfc5777::{avp, required};
use diameter_core::builder::{Set, Unset};

/// An EUI-64 address and which of its bits count.
///
/// ```text
/// EUI64-Address-Mask ::= < AVP Header: 528 >
///                        { EUI64-Address }
///                        { EUI64-Address-Mask-Pattern }
///                      * [ AVP ]
/// ```
///
/// AVP code 528, RFC 5777, 4.1.7.12.
#[derive(Clone, Debug, PartialEq)]
pub struct Eui64AddressMask {
    /// EUI64-Address (527), OctetString; RFC 5777, 4.1.7.11.
    pub eui64_address: OctetString,
    /// EUI64-Address-Mask-Pattern (529), OctetString; RFC 5777, 4.1.7.13.
    pub eui64_address_mask_pattern: OctetString,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Eui64AddressMask {
    /// Starts building the AVPs of an EUI64-Address-Mask.
    pub fn builder() -> Eui64AddressMaskBuilder {
        Eui64AddressMaskBuilder::new()
    }
}

impl Group for Eui64AddressMask {}

static GRAMMAR: Grammar = Grammar {
    name: "EUI64-Address-Mask",
    items: &[
        Item::required(avp::EUI64_ADDRESS.description()),
        Item::required(avp::EUI64_ADDRESS_MASK_PATTERN.description()),
        Item::any(),
    ],
};

impl Contents for Eui64AddressMask {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            eui64_address: unread.value(),
            eui64_address_mask_pattern: unread.value(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 527) => received.one(0, 0, &mut self.eui64_address),
            (0, 529) => received.one(1, 1, &mut self.eui64_address_mask_pattern),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::EUI64_ADDRESS, &self.eui64_address);
        encoder.one(&avp::EUI64_ADDRESS_MASK_PATTERN, &self.eui64_address_mask_pattern);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`Eui64AddressMask`]. `build` exists once all that is required is set: EUI64-Address,
/// EUI64-Address-Mask-Pattern.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct Eui64AddressMaskBuilder<R = (Unset, Unset)> {
    required: R,
    optional: Eui64AddressMaskOptional,
}

impl Eui64AddressMaskBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B> Eui64AddressMaskBuilder<(A, B)> {
    /// Sets EUI64-Address (required).
    pub fn eui64_address(
        self,
        value: impl Into<OctetString>,
    ) -> Eui64AddressMaskBuilder<(Set<OctetString>, B)> {
        let (_, b) = self.required;
        Eui64AddressMaskBuilder {
            required: (Set(value.into()), b),
            optional: self.optional,
        }
    }

    /// Sets EUI64-Address-Mask-Pattern (required).
    pub fn eui64_address_mask_pattern(
        self,
        value: impl Into<OctetString>,
    ) -> Eui64AddressMaskBuilder<(A, Set<OctetString>)> {
        let (a, _) = self.required;
        Eui64AddressMaskBuilder {
            required: (a, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> Eui64AddressMask
    where
        A: required::Eui64Address<OctetString>,
        B: required::Eui64AddressMaskPattern<OctetString>,
    {
        let (a, b) = self.required;
        Eui64AddressMask {
            eui64_address: a.value(),
            eui64_address_mask_pattern: b.value(),
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What an EUI64-Address-Mask may carry but need not.
#[derive(Clone, Debug, Default)]
struct Eui64AddressMaskOptional {
    additional_avps: AdditionalAvps,
}

impl<R> Eui64AddressMaskBuilder<R> {
    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
