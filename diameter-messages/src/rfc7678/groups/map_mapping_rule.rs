// @generated from dictionaries/rfc7678.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString};
use crate::required;
use crate::rfc7678::{RuleIpv4AddrOrPrefix, RuleIpv6Prefix, avp};

/// How IPv4 addresses and ports are mapped to IPv6 addresses.
///
/// ```text
/// MAP-Mapping-Rule ::= < AVP Header: 644 >
///                      { Rule-IPv4-Addr-Or-Prefix }
///                      { Rule-IPv6-Prefix }
///                      { EA-Field-Length }
///                      { Port-Set-Identifier }
///                    * [ AVP ]
/// ```
///
/// AVP code 644, RFC 7678, 3.9.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MapMappingRule {
    /// Rule-IPv4-Addr-Or-Prefix (645), Grouped; RFC 7678, 3.9.1.
    pub rule_ipv4_addr_or_prefix: RuleIpv4AddrOrPrefix,
    /// Rule-IPv6-Prefix (646), Grouped; RFC 7678, 3.9.2.
    pub rule_ipv6_prefix: RuleIpv6Prefix,
    /// EA-Field-Length (647), Unsigned32; RFC 7678, 3.9.3.
    /// How many bits of the customer's prefix hold IPv4 address and ports, 0 to 48.
    pub ea_field_length: u32,
    /// Port-Set-Identifier (639), OctetString; RFC 7678, 3.5.
    /// Which ports of a shared address are the customer's, in four octets: the offset (0 to 15), the
    /// length of the identifier in bits, and the identifier, right-justified in two octets.
    pub port_set_identifier: OctetString,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for MapMappingRule {}

static GRAMMAR: Grammar = Grammar {
    name: "MAP-Mapping-Rule",
    items: &[
        Item::required(avp::RULE_IPV4_ADDR_OR_PREFIX.description()),
        Item::required(avp::RULE_IPV6_PREFIX.description()),
        Item::required(avp::EA_FIELD_LENGTH.description()),
        Item::required(avp::PORT_SET_IDENTIFIER.description()),
        Item::any(),
    ],
};

impl Contents for MapMappingRule {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 4;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            rule_ipv4_addr_or_prefix: unread.value(),
            rule_ipv6_prefix: unread.value(),
            ea_field_length: unread.value(),
            port_set_identifier: unread.value(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 645) => received.one(0, 0, &mut self.rule_ipv4_addr_or_prefix),
            (0, 646) => received.one(1, 1, &mut self.rule_ipv6_prefix),
            (0, 647) => received.one(2, 2, &mut self.ea_field_length),
            (0, 639) => received.one(3, 3, &mut self.port_set_identifier),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::RULE_IPV4_ADDR_OR_PREFIX, &self.rule_ipv4_addr_or_prefix);
        avps.one(&avp::RULE_IPV6_PREFIX, &self.rule_ipv6_prefix);
        avps.one(&avp::EA_FIELD_LENGTH, &self.ea_field_length);
        avps.one(&avp::PORT_SET_IDENTIFIER, &self.port_set_identifier);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    MapMappingRuleBuilder<(A, B, C, D) = (Unset, Unset, Unset, Unset), (Set, Set, Set, Set)> builds group MapMappingRule in MapMappingRule, with additional_avps;
    required rule_ipv4_addr_or_prefix: IntoField<RuleIpv4AddrOrPrefix>, "Rule-IPv4-Addr-Or-Prefix" => (Set, B, C, D), A: required::RuleIpv4AddrOrPrefix;
    required rule_ipv6_prefix: IntoField<RuleIpv6Prefix>, "Rule-IPv6-Prefix" => (A, Set, C, D), B: required::RuleIpv6Prefix;
    required ea_field_length: IntoField<u32>, "EA-Field-Length" => (A, B, Set, D), C: required::EaFieldLength;
    required port_set_identifier: IntoField<OctetString>, "Port-Set-Identifier" => (A, B, C, Set), D: required::PortSetIdentifier;
}
