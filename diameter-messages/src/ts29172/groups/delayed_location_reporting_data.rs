// @generated from dictionaries/ts29172.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};
use crate::ts29173;
use crate::ts29172::avp;
use crate::ts29173::ServingNode;

/// Why a location report is late, and which node serves the user.
///
/// ```text
/// Delayed-Location-Reporting-Data ::= < AVP Header: 2555 10415 >
///                                     [ Termination-Cause ]
///                                     [ Serving-Node ]
///                                   * [ AVP ]
/// ```
///
/// AVP code 2555 of vendor 10415, 3GPP TS 29.172, 7.4.60.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DelayedLocationReportingData {
    /// Termination-Cause (2548/10415), Unsigned32; 3GPP TS 29.172, 7.4.55.
    /// Why a deferred location request ended. Code 2548; 295 is the Termination-Cause of the base
    /// protocol.
    pub three_gpp_termination_cause: Option<u32>,
    /// Serving-Node (2401/10415), Grouped; 3GPP TS 29.173, 6.4.3.
    pub serving_node: Option<ServingNode>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for DelayedLocationReportingData {}

static GRAMMAR: Grammar = Grammar {
    name: "Delayed-Location-Reporting-Data",
    items: &[
        Item::optional(avp::THREE_GPP_TERMINATION_CAUSE.description()),
        Item::optional(ts29173::avp::SERVING_NODE.description()),
        Item::any(),
    ],
};

impl Contents for DelayedLocationReportingData {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 2548) => received.optional(0, &mut self.three_gpp_termination_cause),
            (10415, 2401) => received.optional(1, &mut self.serving_node),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(
            &avp::THREE_GPP_TERMINATION_CAUSE,
            &self.three_gpp_termination_cause,
        );
        avps.optional(&ts29173::avp::SERVING_NODE, &self.serving_node);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    DelayedLocationReportingDataBuilder builds group DelayedLocationReportingData in Box<DelayedLocationReportingData>, with additional_avps;
    optional three_gpp_termination_cause: IntoField<u32, Option<u32>>, "Termination-Cause";
    optional serving_node: IntoField<ServingNode, Option<ServingNode>>, "Serving-Node";
}
