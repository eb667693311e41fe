// @generated from dictionaries/rfc5777.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Unread,
};
use crate::rfc5777::{avp, required};
use diameter_core::builder::{Set, Unset};

/// A MAC address and which of its bits count.
///
/// ```text
/// MAC-Address-Mask ::= < AVP Header: 525 >
///                      { MAC-Address }
///                      { MAC-Address-Mask-Pattern }
///                    * [ AVP ]
/// ```
///
/// AVP code 525, RFC 5777, 4.1.7.9.
#[derive(Clone, Debug, PartialEq)]
pub struct MacAddressMask {
    /// MAC-Address (524), OctetString; RFC 5777, 4.1.7.8.
    pub mac_address: OctetString,
    /// MAC-Address-Mask-Pattern (526), OctetString; RFC 5777, 4.1.7.10.
    pub mac_address_mask_pattern: OctetString,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl MacAddressMask {
    /// Starts building the AVPs of a MAC-Address-Mask.
    pub fn builder() -> MacAddressMaskBuilder {
        MacAddressMaskBuilder::new()
    }
}

impl Group for MacAddressMask {}

static GRAMMAR: Grammar = Grammar {
    name: "MAC-Address-Mask",
    items: &[
        Item::required(avp::MAC_ADDRESS.description()),
        Item::required(avp::MAC_ADDRESS_MASK_PATTERN.description()),
        Item::any(),
    ],
};

impl Contents for MacAddressMask {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            mac_address: unread.value(),
            mac_address_mask_pattern: unread.value(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 524) => received.one(0, 0, &mut self.mac_address),
            (0, 526) => received.one(1, 1, &mut self.mac_address_mask_pattern),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::MAC_ADDRESS, &self.mac_address);
        encoder.one(&avp::MAC_ADDRESS_MASK_PATTERN, &self.mac_address_mask_pattern);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`MacAddressMask`]. `build` exists once all that is required is set: MAC-Address,
/// MAC-Address-Mask-Pattern.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct MacAddressMaskBuilder<R = (Unset, Unset)> {
    required: R,
    optional: MacAddressMaskOptional,
}

impl MacAddressMaskBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B> MacAddressMaskBuilder<(A, B)> {
    /// Sets MAC-Address (required).
    pub fn mac_address(
        self,
        value: impl Into<OctetString>,
    ) -> MacAddressMaskBuilder<(Set<OctetString>, B)> {
        let (_, b) = self.required;
        MacAddressMaskBuilder {
            required: (Set(value.into()), b),
            optional: self.optional,
        }
    }

    /// Sets MAC-Address-Mask-Pattern (required).
    pub fn mac_address_mask_pattern(
        self,
        value: impl Into<OctetString>,
    ) -> MacAddressMaskBuilder<(A, Set<OctetString>)> {
        let (a, _) = self.required;
        MacAddressMaskBuilder {
            required: (a, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> MacAddressMask
    where
        A: required::MacAddress<OctetString>,
        B: required::MacAddressMaskPattern<OctetString>,
    {
        let (a, b) = self.required;
        MacAddressMask {
            mac_address: a.value(),
            mac_address_mask_pattern: b.value(),
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a MAC-Address-Mask may carry but need not.
#[derive(Clone, Debug, Default)]
struct MacAddressMaskOptional {
    additional_avps: AdditionalAvps,
}

impl<R> MacAddressMaskBuilder<R> {
    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
