// @generated from dictionaries/ts29336.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Unread,
};
use crate::ts29336::{AdditionalServingNode, ServingNode, avp};
use diameter_core::builder::append;

/// What the user's device supports.
///
/// ```text
/// T4-Data ::= < AVP Header: 3108 10415 >
///             [ HSS-Cause ]
///             [ Serving-Node ]
///           * [ Additional-Serving-Node ]
///           * [ AVP ]
/// ```
///
/// AVP code 3108 of vendor 10415, 3GPP TS 29.336, 6.4.8.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct T4Data {
    /// HSS-Cause (3109/10415), Unsigned32; 3GPP TS 29.336, 6.4.9.
    pub hss_cause: Option<u32>,
    /// Serving-Node (2401/10415), Grouped; 3GPP TS 29.336, 6.4.12.
    pub serving_node: Option<Box<ServingNode>>,
    /// Additional-Serving-Node (2406/10415), Grouped; 3GPP TS 29.336, 6.4.13.
    pub additional_serving_node: Vec<AdditionalServingNode>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl T4Data {
    /// Starts building the AVPs of a T4-Data.
    pub fn builder() -> T4DataBuilder {
        T4DataBuilder::new()
    }
}

impl Group for T4Data {}

static GRAMMAR: Grammar = Grammar {
    name: "T4-Data",
    items: &[
        Item::optional(avp::HSS_CAUSE.description()),
        Item::optional(avp::SERVING_NODE.description()),
        Item::repeated(avp::ADDITIONAL_SERVING_NODE.description()),
        Item::any(),
    ],
};

impl Contents for T4Data {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3109) => received.optional(0, &mut self.hss_cause),
            (10415, 2401) => received.optional_boxed(1, &mut self.serving_node),
            (10415, 2406) => received.many(2, &mut self.additional_serving_node),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.optional(&avp::HSS_CAUSE, &self.hss_cause);
        encoder.optional_boxed(&avp::SERVING_NODE, &self.serving_node);
        encoder.many(&avp::ADDITIONAL_SERVING_NODE, &self.additional_serving_node);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`T4Data`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct T4DataBuilder {
    contents: T4Data,
}

impl T4DataBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Sets HSS-Cause.
    pub fn hss_cause(mut self, value: u32) -> Self {
        self.contents.hss_cause = Some(value);
        self
    }

    /// Sets Serving-Node.
    pub fn serving_node(mut self, value: impl Into<Box<ServingNode>>) -> Self {
        self.contents.serving_node = Some(value.into());
        self
    }

    /// Adds one Additional-Serving-Node.
    pub fn additional_serving_node(
        mut self,
        value: impl Into<AdditionalServingNode>,
    ) -> Self {
        append(&mut self.contents.additional_serving_node, value.into());
        self
    }

    /// Adds any number of Additional-Serving-Node.
    pub fn additional_serving_nodes(
        mut self,
        values: impl IntoIterator<Item = impl Into<AdditionalServingNode>>,
    ) -> Self {
        self.contents.additional_serving_node.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.contents.additional_avps = value.into();
        self
    }

    /// The finished value.
    pub fn build(self) -> T4Data {
        self.contents
    }
}
