// @generated from dictionaries/rfc7678.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Address, Grammar, Group, Item};
use crate::required;
use crate::rfc5777;
use crate::rfc7678::avp;

/// The IPv6 side of a mapping rule, at most as long as the prefix of the customer.
///
/// ```text
/// Rule-IPv6-Prefix ::= < AVP Header: 646 >
///                      { IP-Address }
///                      { IP-Prefix-Length }
///                    * [ AVP ]
/// ```
///
/// AVP code 646, RFC 7678, 3.9.2.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RuleIpv6Prefix {
    /// IP-Address (518), Address; RFC 5777, 4.1.7.2.
    pub ip_address: Address,
    /// IP-Prefix-Length (632), Unsigned32; RFC 7678, 3.1.
    /// The length of the prefix in the IP-Address beside it, in bits: at most 32 for IPv4, 128 for
    /// IPv6.
    pub ip_prefix_length: u32,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for RuleIpv6Prefix {}

static GRAMMAR: Grammar = Grammar {
    name: "Rule-IPv6-Prefix",
    items: &[
        Item::required(rfc5777::avp::IP_ADDRESS.description()),
        Item::required(avp::IP_PREFIX_LENGTH.description()),
        Item::any(),
    ],
};

impl Contents for RuleIpv6Prefix {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            ip_address: unread.value(),
            ip_prefix_length: unread.value(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 518) => received.one(0, 0, &mut self.ip_address),
            (0, 632) => received.one(1, 1, &mut self.ip_prefix_length),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&rfc5777::avp::IP_ADDRESS, &self.ip_address);
        avps.one(&avp::IP_PREFIX_LENGTH, &self.ip_prefix_length);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    RuleIpv6PrefixBuilder<(A, B) = (Unset, Unset), (Set, Set)> builds group RuleIpv6Prefix in RuleIpv6Prefix, with additional_avps;
    required ip_address: IntoField<Address>, "IP-Address" => (Set, B), A: required::IpAddress;
    required ip_prefix_length: IntoField<u32>, "IP-Prefix-Length" => (A, Set), B: required::IpPrefixLength;
}
