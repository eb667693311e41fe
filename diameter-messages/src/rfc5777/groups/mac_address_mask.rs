// @generated from dictionaries/rfc5777.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString};
use crate::required;
use crate::rfc5777::avp;

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
#[non_exhaustive]
pub struct MacAddressMask {
    /// MAC-Address (524), OctetString; RFC 5777, 4.1.7.8.
    /// 6 octets, most significant first. Code 524; TS 29.345 has an AVP of the same name.
    pub mac_address: OctetString,
    /// MAC-Address-Mask-Pattern (526), OctetString; RFC 5777, 4.1.7.10.
    /// 6 octets, a bit mask.
    pub mac_address_mask_pattern: OctetString,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
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

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::MAC_ADDRESS, &self.mac_address);
        avps.one(&avp::MAC_ADDRESS_MASK_PATTERN, &self.mac_address_mask_pattern);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    MacAddressMaskBuilder<(A, B) = (Unset, Unset), (Set, Set)> builds group MacAddressMask in MacAddressMask, with additional_avps;
    required mac_address: IntoField<OctetString>, "MAC-Address" => (Set, B), A: required::MacAddress;
    required mac_address_mask_pattern: IntoField<OctetString>, "MAC-Address-Mask-Pattern" => (A, Set), B: required::MacAddressMaskPattern;
}
