// @generated from dictionaries/rfc7678.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Unread,
};
use crate::rfc7678::{RuleIpv4AddrOrPrefix, RuleIpv6Prefix, avp, required};
use diameter_core::builder::{Set, Unset};

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
pub struct MapMappingRule {
    /// Rule-IPv4-Addr-Or-Prefix (645), Grouped; RFC 7678, 3.9.1.
    pub rule_ipv4_addr_or_prefix: RuleIpv4AddrOrPrefix,
    /// Rule-IPv6-Prefix (646), Grouped; RFC 7678, 3.9.2.
    pub rule_ipv6_prefix: RuleIpv6Prefix,
    /// EA-Field-Length (647), Unsigned32; RFC 7678, 3.9.3.
    pub ea_field_length: u32,
    /// Port-Set-Identifier (639), OctetString; RFC 7678, 3.5.
    pub port_set_identifier: OctetString,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl MapMappingRule {
    /// Starts building the AVPs of a MAP-Mapping-Rule.
    pub fn builder() -> MapMappingRuleBuilder {
        MapMappingRuleBuilder::new()
    }
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

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::RULE_IPV4_ADDR_OR_PREFIX, &self.rule_ipv4_addr_or_prefix);
        encoder.one(&avp::RULE_IPV6_PREFIX, &self.rule_ipv6_prefix);
        encoder.one(&avp::EA_FIELD_LENGTH, &self.ea_field_length);
        encoder.one(&avp::PORT_SET_IDENTIFIER, &self.port_set_identifier);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`MapMappingRule`]. `build` exists once all that is required is set:
/// Rule-IPv4-Addr-Or-Prefix, Rule-IPv6-Prefix, EA-Field-Length, Port-Set-Identifier.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct MapMappingRuleBuilder<R = (Unset, Unset, Unset, Unset)> {
    required: R,
    optional: MapMappingRuleOptional,
}

impl MapMappingRuleBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D> MapMappingRuleBuilder<(A, B, C, D)> {
    /// Sets Rule-IPv4-Addr-Or-Prefix (required).
    pub fn rule_ipv4_addr_or_prefix(
        self,
        value: impl Into<RuleIpv4AddrOrPrefix>,
    ) -> MapMappingRuleBuilder<(Set<RuleIpv4AddrOrPrefix>, B, C, D)> {
        let (_, b, c, d) = self.required;
        MapMappingRuleBuilder {
            required: (Set(value.into()), b, c, d),
            optional: self.optional,
        }
    }

    /// Sets Rule-IPv6-Prefix (required).
    pub fn rule_ipv6_prefix(
        self,
        value: impl Into<RuleIpv6Prefix>,
    ) -> MapMappingRuleBuilder<(A, Set<RuleIpv6Prefix>, C, D)> {
        let (a, _, c, d) = self.required;
        MapMappingRuleBuilder {
            required: (a, Set(value.into()), c, d),
            optional: self.optional,
        }
    }

    /// Sets EA-Field-Length (required).
    pub fn ea_field_length(
        self,
        value: u32,
    ) -> MapMappingRuleBuilder<(A, B, Set<u32>, D)> {
        let (a, b, _, d) = self.required;
        MapMappingRuleBuilder {
            required: (a, b, Set(value), d),
            optional: self.optional,
        }
    }

    /// Sets Port-Set-Identifier (required).
    pub fn port_set_identifier(
        self,
        value: impl Into<OctetString>,
    ) -> MapMappingRuleBuilder<(A, B, C, Set<OctetString>)> {
        let (a, b, c, _) = self.required;
        MapMappingRuleBuilder {
            required: (a, b, c, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> MapMappingRule
    where
        A: required::RuleIpv4AddrOrPrefix<RuleIpv4AddrOrPrefix>,
        B: required::RuleIpv6Prefix<RuleIpv6Prefix>,
        C: required::EaFieldLength<u32>,
        D: required::PortSetIdentifier<OctetString>,
    {
        let (a, b, c, d) = self.required;
        MapMappingRule {
            rule_ipv4_addr_or_prefix: a.value(),
            rule_ipv6_prefix: b.value(),
            ea_field_length: c.value(),
            port_set_identifier: d.value(),
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a MAP-Mapping-Rule may carry but need not.
#[derive(Clone, Debug, Default)]
struct MapMappingRuleOptional {
    additional_avps: AdditionalAvps,
}

impl<R> MapMappingRuleBuilder<R> {
    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
