// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};
use crate::rfc7683;
use crate::ts32299::{ThreeGppOcRequestType, avp};

/// A reduction of traffic for some rating groups or request types.
///
/// ```text
/// 3GPP-OC-Specific-Reduction ::= < AVP Header: 1320 10415 >
///                              * [ 3GPP-OC-Rating-Group ]
///                              * [ 3GPP-OC-Request-Type ]
///                                [ OC-Reduction-Percentage ]
///                              * [ AVP ]
/// ```
///
/// AVP code 1320 of vendor 10415, 3GPP TS 32.299, B.2.3.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ThreeGppOcSpecificReduction {
    /// 3GPP-OC-Rating-Group (1321/10415), Unsigned32; 3GPP TS 32.299, B.2.
    /// A rating group that the overload control applies to.
    pub three_gpp_oc_rating_group: Vec<u32>,
    /// 3GPP-OC-Request-Type (1322/10415), Enumerated; 3GPP TS 32.299, B.2.
    pub three_gpp_oc_request_type: Vec<ThreeGppOcRequestType>,
    /// OC-Reduction-Percentage (627), Unsigned32; RFC 7683, 7.7.
    /// By how many per cent fewer requests are to be sent, 0 to 100.
    pub oc_reduction_percentage: Option<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for ThreeGppOcSpecificReduction {}

static GRAMMAR: Grammar = Grammar {
    name: "3GPP-OC-Specific-Reduction",
    items: &[
        Item::repeated(avp::THREE_GPP_OC_RATING_GROUP.description()),
        Item::repeated(avp::THREE_GPP_OC_REQUEST_TYPE.description()),
        Item::optional(rfc7683::avp::OC_REDUCTION_PERCENTAGE.description()),
        Item::any(),
    ],
};

impl Contents for ThreeGppOcSpecificReduction {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1321) => received.many(0, &mut self.three_gpp_oc_rating_group),
            (10415, 1322) => received.many(1, &mut self.three_gpp_oc_request_type),
            (0, 627) => received.optional(2, &mut self.oc_reduction_percentage),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.many(&avp::THREE_GPP_OC_RATING_GROUP, &self.three_gpp_oc_rating_group);
        avps.many(&avp::THREE_GPP_OC_REQUEST_TYPE, &self.three_gpp_oc_request_type);
        avps.optional(
            &rfc7683::avp::OC_REDUCTION_PERCENTAGE,
            &self.oc_reduction_percentage,
        );
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    ThreeGppOcSpecificReductionBuilder builds group ThreeGppOcSpecificReduction in ThreeGppOcSpecificReduction, with additional_avps;
    optional oc_reduction_percentage: IntoField<u32, Option<u32>>, "OC-Reduction-Percentage";
    repeated three_gpp_oc_rating_group, three_gpp_oc_rating_groups: IntoField<u32>, "3GPP-OC-Rating-Group";
    repeated three_gpp_oc_request_type, three_gpp_oc_request_types: IntoField<ThreeGppOcRequestType>, "3GPP-OC-Request-Type";
}
