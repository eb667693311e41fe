// @generated from dictionaries/rfc5777.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Address, Grammar, Group, Item};
use crate::required;
use crate::rfc5777::avp;

/// An address and how many of its bits count.
///
/// ```text
/// IP-Address-Mask ::= < AVP Header: 522 >
///                     { IP-Address }
///                     { IP-Bit-Mask-Width }
///                   * [ AVP ]
/// ```
///
/// AVP code 522, RFC 5777, 4.1.7.6.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IpAddressMask {
    /// IP-Address (518), Address; RFC 5777, 4.1.7.2.
    pub ip_address: Address,
    /// IP-Bit-Mask-Width (523), Unsigned32; RFC 5777, 4.1.7.7.
    /// How many leading bits of an address count.
    pub ip_bit_mask_width: u32,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for IpAddressMask {}

static GRAMMAR: Grammar = Grammar {
    name: "IP-Address-Mask",
    items: &[
        Item::required(avp::IP_ADDRESS.description()),
        Item::required(avp::IP_BIT_MASK_WIDTH.description()),
        Item::any(),
    ],
};

impl Contents for IpAddressMask {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            ip_address: unread.value(),
            ip_bit_mask_width: unread.value(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 518) => received.one(0, 0, &mut self.ip_address),
            (0, 523) => received.one(1, 1, &mut self.ip_bit_mask_width),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::IP_ADDRESS, &self.ip_address);
        avps.one(&avp::IP_BIT_MASK_WIDTH, &self.ip_bit_mask_width);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    IpAddressMaskBuilder<(A, B) = (Unset, Unset), (Set, Set)> builds group IpAddressMask in IpAddressMask, with additional_avps;
    required ip_address: IntoField<Address>, "IP-Address" => (Set, B), A: required::IpAddress;
    required ip_bit_mask_width: IntoField<u32>, "IP-Bit-Mask-Width" => (A, Set), B: required::IpBitMaskWidth;
}
