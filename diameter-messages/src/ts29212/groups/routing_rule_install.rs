// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Unread,
};
use crate::ts29212::{RoutingRuleDefinition, avp};
use diameter_core::builder::append;

/// Routing rules to install, for the mobility of flows.
///
/// ```text
/// Routing-Rule-Install ::= < AVP Header: 1081 10415 >
///                        * [ Routing-Rule-Definition ]
///                        * [ AVP ]
/// ```
///
/// AVP code 1081 of vendor 10415, 3GPP TS 29.212, 5.3.68.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RoutingRuleInstall {
    /// Routing-Rule-Definition (1076/10415), Grouped; 3GPP TS 29.212, 5.3.70.
    pub routing_rule_definition: Vec<RoutingRuleDefinition>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl RoutingRuleInstall {
    /// Starts building the AVPs of a Routing-Rule-Install.
    pub fn builder() -> RoutingRuleInstallBuilder {
        RoutingRuleInstallBuilder::new()
    }
}

impl Group for RoutingRuleInstall {}

static GRAMMAR: Grammar = Grammar {
    name: "Routing-Rule-Install",
    items: &[Item::repeated(avp::ROUTING_RULE_DEFINITION.description()), Item::any()],
};

impl Contents for RoutingRuleInstall {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1076) => received.many(0, &mut self.routing_rule_definition),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.many(&avp::ROUTING_RULE_DEFINITION, &self.routing_rule_definition);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`RoutingRuleInstall`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct RoutingRuleInstallBuilder {
    contents: RoutingRuleInstall,
}

impl RoutingRuleInstallBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Adds one Routing-Rule-Definition.
    pub fn routing_rule_definition(
        mut self,
        value: impl Into<RoutingRuleDefinition>,
    ) -> Self {
        append(&mut self.contents.routing_rule_definition, value.into());
        self
    }

    /// Adds any number of Routing-Rule-Definition.
    pub fn routing_rule_definitions(
        mut self,
        values: impl IntoIterator<Item = impl Into<RoutingRuleDefinition>>,
    ) -> Self {
        self.contents.routing_rule_definition.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.contents.additional_avps = value.into();
        self
    }

    /// The finished value.
    pub fn build(self) -> RoutingRuleInstall {
        self.contents
    }
}
