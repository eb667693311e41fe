// @generated from dictionaries/ts29336.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};
use crate::ts29336::{AdditionalServingNode, ServingNode, avp};

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
#[non_exhaustive]
pub struct T4Data {
    /// HSS-Cause (3109/10415), Unsigned32; 3GPP TS 29.336, 6.4.9.
    /// A bit mask of reasons from the HSS.
    pub hss_cause: Option<u32>,
    /// Serving-Node (2401/10415), Grouped; 3GPP TS 29.336, 6.4.12.
    pub serving_node: Option<Box<ServingNode>>,
    /// Additional-Serving-Node (2406/10415), Grouped; 3GPP TS 29.336, 6.4.13.
    pub additional_serving_node: Vec<AdditionalServingNode>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
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

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::HSS_CAUSE, &self.hss_cause);
        avps.optional_boxed(&avp::SERVING_NODE, &self.serving_node);
        avps.many(&avp::ADDITIONAL_SERVING_NODE, &self.additional_serving_node);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    T4DataBuilder builds group T4Data in T4Data, with additional_avps;
    optional hss_cause: IntoField<u32, Option<u32>>, "HSS-Cause";
    optional serving_node: IntoField<ServingNode, Option<Box<ServingNode>>>, "Serving-Node";
    repeated additional_serving_node, additional_serving_nodes: IntoField<AdditionalServingNode>, "Additional-Serving-Node";
}
