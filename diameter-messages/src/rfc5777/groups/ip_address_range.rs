// @generated from dictionaries/rfc5777.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Address, Grammar, Group, Item};
use crate::rfc5777::avp;

/// A range of addresses; without an end it is open.
///
/// ```text
/// IP-Address-Range ::= < AVP Header: 519 >
///                      [ IP-Address-Start ]
///                      [ IP-Address-End ]
///                    * [ AVP ]
/// ```
///
/// AVP code 519, RFC 5777, 4.1.7.3.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct IpAddressRange {
    /// IP-Address-Start (520), Address; RFC 5777, 4.1.7.4.
    pub ip_address_start: Option<Address>,
    /// IP-Address-End (521), Address; RFC 5777, 4.1.7.5.
    pub ip_address_end: Option<Address>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for IpAddressRange {}

static GRAMMAR: Grammar = Grammar {
    name: "IP-Address-Range",
    items: &[
        Item::optional(avp::IP_ADDRESS_START.description()),
        Item::optional(avp::IP_ADDRESS_END.description()),
        Item::any(),
    ],
};

impl Contents for IpAddressRange {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 520) => received.optional(0, &mut self.ip_address_start),
            (0, 521) => received.optional(1, &mut self.ip_address_end),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::IP_ADDRESS_START, &self.ip_address_start);
        avps.optional(&avp::IP_ADDRESS_END, &self.ip_address_end);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    IpAddressRangeBuilder builds group IpAddressRange in IpAddressRange, with additional_avps;
    optional ip_address_start: IntoField<Address, Option<Address>>, "IP-Address-Start";
    optional ip_address_end: IntoField<Address, Option<Address>>, "IP-Address-End";
}
