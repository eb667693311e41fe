// @generated from dictionaries/rfc5777.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString};
use crate::required;
use crate::rfc5777::avp;

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
#[non_exhaustive]
pub struct Eui64AddressMask {
    /// EUI64-Address (527), OctetString; RFC 5777, 4.1.7.11.
    /// 8 octets, most significant first.
    pub eui64_address: OctetString,
    /// EUI64-Address-Mask-Pattern (529), OctetString; RFC 5777, 4.1.7.13.
    /// 8 octets, a bit mask.
    pub eui64_address_mask_pattern: OctetString,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
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

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::EUI64_ADDRESS, &self.eui64_address);
        avps.one(&avp::EUI64_ADDRESS_MASK_PATTERN, &self.eui64_address_mask_pattern);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    Eui64AddressMaskBuilder<(A, B) = (Unset, Unset), (Set, Set)> builds group Eui64AddressMask in Eui64AddressMask, with additional_avps;
    required eui64_address: IntoField<OctetString>, "EUI64-Address" => (Set, B), A: required::Eui64Address;
    required eui64_address_mask_pattern: IntoField<OctetString>, "EUI64-Address-Mask-Pattern" => (A, Set), B: required::Eui64AddressMaskPattern;
}
