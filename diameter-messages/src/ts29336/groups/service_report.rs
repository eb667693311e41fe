// @generated from dictionaries/ts29336.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};
use crate::ts29336::{ServiceResult, avp};

/// What a node reports of the services.
///
/// ```text
/// Service-Report ::= < AVP Header: 3152 10415 >
///                    [ Service-Result ]
///                    [ Node-Type ]
///                  * [ AVP ]
/// ```
///
/// AVP code 3152 of vendor 10415, 3GPP TS 29.336, 8.4.47.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ServiceReport {
    /// Service-Result (3146/10415), Grouped; 3GPP TS 29.336, 8.4.37.
    pub service_result: Option<ServiceResult>,
    /// Node-Type (3153/10415), Unsigned32; 3GPP TS 29.336, 8.4.48.
    pub node_type: Option<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for ServiceReport {}

static GRAMMAR: Grammar = Grammar {
    name: "Service-Report",
    items: &[
        Item::optional(avp::SERVICE_RESULT.description()),
        Item::optional(avp::NODE_TYPE.description()),
        Item::any(),
    ],
};

impl Contents for ServiceReport {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3146) => received.optional(0, &mut self.service_result),
            (10415, 3153) => received.optional(1, &mut self.node_type),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::SERVICE_RESULT, &self.service_result);
        avps.optional(&avp::NODE_TYPE, &self.node_type);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    ServiceReportBuilder builds group ServiceReport in ServiceReport, with additional_avps;
    optional service_result: IntoField<ServiceResult, Option<ServiceResult>>, "Service-Result";
    optional node_type: IntoField<u32, Option<u32>>, "Node-Type";
}
