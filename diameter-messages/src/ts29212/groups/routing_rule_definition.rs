// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Address, Avps, Contents, Encoder, Grammar, Group, Item, OctetString,
    Unread,
};
use crate::ts29212::{IpCanType, RoutingFilter, avp, required};
use diameter_core::builder::{append, Set, Unset};

/// A routing rule.
///
/// ```text
/// Routing-Rule-Definition ::= < AVP Header: 1076 10415 >
///                             { Routing-Rule-Identifier }
///                           * [ Routing-Filter ]
///                             [ Precedence ]
///                             [ Routing-IP-Address ]
///                             [ IP-CAN-Type ]
///                           * [ AVP ]
/// ```
///
/// AVP code 1076 of vendor 10415, 3GPP TS 29.212, 5.3.70.
#[derive(Clone, Debug, PartialEq)]
pub struct RoutingRuleDefinition {
    /// Routing-Rule-Identifier (1077/10415), OctetString; 3GPP TS 29.212, 5.3.71.
    pub routing_rule_identifier: OctetString,
    /// Routing-Filter (1078/10415), Grouped; 3GPP TS 29.212, 5.3.72.
    pub routing_filter: Vec<RoutingFilter>,
    /// Precedence (1010/10415), Unsigned32; 3GPP TS 29.212, 5.3.11.
    pub precedence: Option<u32>,
    /// Routing-IP-Address (1079/10415), Address; 3GPP TS 29.212, 5.3.73.
    pub routing_ip_address: Option<Address>,
    /// IP-CAN-Type (1027/10415), Enumerated; 3GPP TS 29.212, 5.3.27.
    pub ip_can_type: Option<IpCanType>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl RoutingRuleDefinition {
    /// Starts building the AVPs of a Routing-Rule-Definition.
    pub fn builder() -> RoutingRuleDefinitionBuilder {
        RoutingRuleDefinitionBuilder::new()
    }
}

impl Group for RoutingRuleDefinition {}

static GRAMMAR: Grammar = Grammar {
    name: "Routing-Rule-Definition",
    items: &[
        Item::required(avp::ROUTING_RULE_IDENTIFIER.description()),
        Item::repeated(avp::ROUTING_FILTER.description()),
        Item::optional(avp::PRECEDENCE.description()),
        Item::optional(avp::ROUTING_IP_ADDRESS.description()),
        Item::optional(avp::IP_CAN_TYPE.description()),
        Item::any(),
    ],
};

impl Contents for RoutingRuleDefinition {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            routing_rule_identifier: unread.value(),
            routing_filter: Vec::new(),
            precedence: None,
            routing_ip_address: None,
            ip_can_type: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1077) => received.one(0, 0, &mut self.routing_rule_identifier),
            (10415, 1078) => received.many(1, &mut self.routing_filter),
            (10415, 1010) => received.optional(2, &mut self.precedence),
            (10415, 1079) => received.optional(3, &mut self.routing_ip_address),
            (10415, 1027) => received.optional(4, &mut self.ip_can_type),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::ROUTING_RULE_IDENTIFIER, &self.routing_rule_identifier);
        encoder.many(&avp::ROUTING_FILTER, &self.routing_filter);
        encoder.optional(&avp::PRECEDENCE, &self.precedence);
        encoder.optional(&avp::ROUTING_IP_ADDRESS, &self.routing_ip_address);
        encoder.optional(&avp::IP_CAN_TYPE, &self.ip_can_type);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`RoutingRuleDefinition`]. `build` exists once all that is required is set:
/// Routing-Rule-Identifier.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct RoutingRuleDefinitionBuilder<R = (Unset,)> {
    required: R,
    optional: RoutingRuleDefinitionOptional,
}

impl RoutingRuleDefinitionBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> RoutingRuleDefinitionBuilder<(A,)> {
    /// Sets Routing-Rule-Identifier (required).
    pub fn routing_rule_identifier(
        self,
        value: impl Into<OctetString>,
    ) -> RoutingRuleDefinitionBuilder<(Set<OctetString>,)> {
        let (_,) = self.required;
        RoutingRuleDefinitionBuilder {
            required: (Set(value.into()),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> RoutingRuleDefinition
    where
        A: required::RoutingRuleIdentifier<OctetString>,
    {
        let (a,) = self.required;
        RoutingRuleDefinition {
            routing_rule_identifier: a.value(),
            routing_filter: self.optional.routing_filter,
            precedence: self.optional.precedence,
            routing_ip_address: self.optional.routing_ip_address,
            ip_can_type: self.optional.ip_can_type,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Routing-Rule-Definition may carry but need not.
#[derive(Clone, Debug, Default)]
struct RoutingRuleDefinitionOptional {
    routing_filter: Vec<RoutingFilter>,
    precedence: Option<u32>,
    routing_ip_address: Option<Address>,
    ip_can_type: Option<IpCanType>,
    additional_avps: AdditionalAvps,
}

impl<R> RoutingRuleDefinitionBuilder<R> {
    /// Adds one Routing-Filter.
    pub fn routing_filter(mut self, value: impl Into<RoutingFilter>) -> Self {
        append(&mut self.optional.routing_filter, value.into());
        self
    }

    /// Adds any number of Routing-Filter.
    pub fn routing_filters(
        mut self,
        values: impl IntoIterator<Item = impl Into<RoutingFilter>>,
    ) -> Self {
        self.optional.routing_filter.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Precedence.
    pub fn precedence(mut self, value: u32) -> Self {
        self.optional.precedence = Some(value);
        self
    }

    /// Sets Routing-IP-Address.
    pub fn routing_ip_address(mut self, value: impl Into<Address>) -> Self {
        self.optional.routing_ip_address = Some(value.into());
        self
    }

    /// Sets IP-CAN-Type.
    pub fn ip_can_type(mut self, value: impl Into<IpCanType>) -> Self {
        self.optional.ip_can_type = Some(value.into());
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
