// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Unread,
};
use crate::ts29212::{PccRuleStatus, avp};
use diameter_core::builder::append;

/// What became of routing rules.
///
/// ```text
/// Routing-Rule-Report ::= < AVP Header: 2835 10415 >
///                       * [ Routing-Rule-Identifier ]
///                         [ PCC-Rule-Status ]
///                         [ Routing-Rule-Failure-Code ]
///                       * [ AVP ]
/// ```
///
/// AVP code 2835 of vendor 10415, 3GPP TS 29.212, 5.3.118.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RoutingRuleReport {
    /// Routing-Rule-Identifier (1077/10415), OctetString; 3GPP TS 29.212, 5.3.71.
    pub routing_rule_identifier: Vec<OctetString>,
    /// PCC-Rule-Status (1019/10415), Enumerated; 3GPP TS 29.212, 5.3.19.
    pub pcc_rule_status: Option<PccRuleStatus>,
    /// Routing-Rule-Failure-Code (2834/10415), Unsigned32; 3GPP TS 29.212, 5.3.119.
    pub routing_rule_failure_code: Option<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl RoutingRuleReport {
    /// Starts building the AVPs of a Routing-Rule-Report.
    pub fn builder() -> RoutingRuleReportBuilder {
        RoutingRuleReportBuilder::new()
    }
}

impl Group for RoutingRuleReport {}

static GRAMMAR: Grammar = Grammar {
    name: "Routing-Rule-Report",
    items: &[
        Item::repeated(avp::ROUTING_RULE_IDENTIFIER.description()),
        Item::optional(avp::PCC_RULE_STATUS.description()),
        Item::optional(avp::ROUTING_RULE_FAILURE_CODE.description()),
        Item::any(),
    ],
};

impl Contents for RoutingRuleReport {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1077) => received.many(0, &mut self.routing_rule_identifier),
            (10415, 1019) => received.optional(1, &mut self.pcc_rule_status),
            (10415, 2834) => received.optional(2, &mut self.routing_rule_failure_code),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.many(&avp::ROUTING_RULE_IDENTIFIER, &self.routing_rule_identifier);
        encoder.optional(&avp::PCC_RULE_STATUS, &self.pcc_rule_status);
        encoder
            .optional(&avp::ROUTING_RULE_FAILURE_CODE, &self.routing_rule_failure_code);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`RoutingRuleReport`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct RoutingRuleReportBuilder {
    contents: RoutingRuleReport,
}

impl RoutingRuleReportBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Adds one Routing-Rule-Identifier.
    pub fn routing_rule_identifier(mut self, value: impl Into<OctetString>) -> Self {
        append(&mut self.contents.routing_rule_identifier, value.into());
        self
    }

    /// Adds any number of Routing-Rule-Identifier.
    pub fn routing_rule_identifiers(
        mut self,
        values: impl IntoIterator<Item = impl Into<OctetString>>,
    ) -> Self {
        self.contents.routing_rule_identifier.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets PCC-Rule-Status.
    pub fn pcc_rule_status(mut self, value: impl Into<PccRuleStatus>) -> Self {
        self.contents.pcc_rule_status = Some(value.into());
        self
    }

    /// Sets Routing-Rule-Failure-Code.
    pub fn routing_rule_failure_code(mut self, value: u32) -> Self {
        self.contents.routing_rule_failure_code = Some(value);
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.contents.additional_avps = value.into();
        self
    }

    /// The finished value.
    pub fn build(self) -> RoutingRuleReport {
        self.contents
    }
}
