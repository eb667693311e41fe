// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Unread,
};
use crate::rfc7683;
use crate::ts32299::{ThreeGppOcRequestType, avp};
use diameter_core::builder::append;

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
pub struct ThreeGppOcSpecificReduction {
    /// 3GPP-OC-Rating-Group (1321/10415), Unsigned32; 3GPP TS 32.299, B.2.
    pub three_gpp_oc_rating_group: Vec<u32>,
    /// 3GPP-OC-Request-Type (1322/10415), Enumerated; 3GPP TS 32.299, B.2.
    pub three_gpp_oc_request_type: Vec<ThreeGppOcRequestType>,
    /// OC-Reduction-Percentage (627), Unsigned32; RFC 7683, 7.7.
    pub oc_reduction_percentage: Option<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl ThreeGppOcSpecificReduction {
    /// Starts building the AVPs of a 3GPP-OC-Specific-Reduction.
    pub fn builder() -> ThreeGppOcSpecificReductionBuilder {
        ThreeGppOcSpecificReductionBuilder::new()
    }
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

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.many(&avp::THREE_GPP_OC_RATING_GROUP, &self.three_gpp_oc_rating_group);
        encoder.many(&avp::THREE_GPP_OC_REQUEST_TYPE, &self.three_gpp_oc_request_type);
        encoder
            .optional(
                &rfc7683::avp::OC_REDUCTION_PERCENTAGE,
                &self.oc_reduction_percentage,
            );
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`ThreeGppOcSpecificReduction`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct ThreeGppOcSpecificReductionBuilder {
    contents: ThreeGppOcSpecificReduction,
}

impl ThreeGppOcSpecificReductionBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Adds one 3GPP-OC-Rating-Group.
    pub fn three_gpp_oc_rating_group(mut self, value: u32) -> Self {
        append(&mut self.contents.three_gpp_oc_rating_group, value);
        self
    }

    /// Adds any number of 3GPP-OC-Rating-Group.
    pub fn three_gpp_oc_rating_groups(
        mut self,
        values: impl IntoIterator<Item = u32>,
    ) -> Self {
        self.contents.three_gpp_oc_rating_group.extend(values);
        self
    }

    /// Adds one 3GPP-OC-Request-Type.
    pub fn three_gpp_oc_request_type(
        mut self,
        value: impl Into<ThreeGppOcRequestType>,
    ) -> Self {
        append(&mut self.contents.three_gpp_oc_request_type, value.into());
        self
    }

    /// Adds any number of 3GPP-OC-Request-Type.
    pub fn three_gpp_oc_request_types(
        mut self,
        values: impl IntoIterator<Item = impl Into<ThreeGppOcRequestType>>,
    ) -> Self {
        self.contents
            .three_gpp_oc_request_type
            .extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets OC-Reduction-Percentage.
    pub fn oc_reduction_percentage(mut self, value: u32) -> Self {
        self.contents.oc_reduction_percentage = Some(value);
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.contents.additional_avps = value.into();
        self
    }

    /// The finished value.
    pub fn build(self) -> ThreeGppOcSpecificReduction {
        self.contents
    }
}
