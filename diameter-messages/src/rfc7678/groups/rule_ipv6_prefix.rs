// @generated from dictionaries/rfc7678.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Address, Avps, Contents, Encoder, Grammar, Group, Item, Unread,
};
use crate::rfc5777;
use crate::rfc7678::{avp, required};
use diameter_core::builder::{Set, Unset};

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
pub struct RuleIpv6Prefix {
    /// IP-Address (518), Address; RFC 5777, 4.1.7.2.
    pub ip_address: Address,
    /// IP-Prefix-Length (632), Unsigned32; RFC 7678, 3.1.
    pub ip_prefix_length: u32,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl RuleIpv6Prefix {
    /// Starts building the AVPs of a Rule-IPv6-Prefix.
    pub fn builder() -> RuleIpv6PrefixBuilder {
        RuleIpv6PrefixBuilder::new()
    }
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

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&rfc5777::avp::IP_ADDRESS, &self.ip_address);
        encoder.one(&avp::IP_PREFIX_LENGTH, &self.ip_prefix_length);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`RuleIpv6Prefix`]. `build` exists once all that is required is set: IP-Address,
/// IP-Prefix-Length.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct RuleIpv6PrefixBuilder<R = (Unset, Unset)> {
    required: R,
    optional: RuleIpv6PrefixOptional,
}

impl RuleIpv6PrefixBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B> RuleIpv6PrefixBuilder<(A, B)> {
    /// Sets IP-Address (required).
    pub fn ip_address(
        self,
        value: impl Into<Address>,
    ) -> RuleIpv6PrefixBuilder<(Set<Address>, B)> {
        let (_, b) = self.required;
        RuleIpv6PrefixBuilder {
            required: (Set(value.into()), b),
            optional: self.optional,
        }
    }

    /// Sets IP-Prefix-Length (required).
    pub fn ip_prefix_length(self, value: u32) -> RuleIpv6PrefixBuilder<(A, Set<u32>)> {
        let (a, _) = self.required;
        RuleIpv6PrefixBuilder {
            required: (a, Set(value)),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> RuleIpv6Prefix
    where
        A: required::IpAddress<Address>,
        B: required::IpPrefixLength<u32>,
    {
        let (a, b) = self.required;
        RuleIpv6Prefix {
            ip_address: a.value(),
            ip_prefix_length: b.value(),
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Rule-IPv6-Prefix may carry but need not.
#[derive(Clone, Debug, Default)]
struct RuleIpv6PrefixOptional {
    additional_avps: AdditionalAvps,
}

impl<R> RuleIpv6PrefixBuilder<R> {
    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
