// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    Avps, Contents, Encoder, Grammar, Group, Item, OctetString, UnlistedAvps, Unread,
    Utf8String,
};
use crate::ts29061;
use crate::ts29329;
use crate::ts32299::{LcsClientId, LocationType, avp};

/// Charging data for location services.
///
/// ```text
/// LCS-Information ::= < AVP Header: 878 10415 >
///                     [ LCS-Client-Id ]
///                     [ Location-Type ]
///                     [ Location-Estimate ]
///                     [ Positioning-Data ]
///                     [ 3GPP-IMSI ]
///                     [ MSISDN ]
/// ```
///
/// AVP code 878 of vendor 10415, 3GPP TS 32.299, 7.2.89.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct LcsInformation {
    /// LCS-Client-Id (1232/10415), Grouped; 3GPP TS 32.299, 7.2.84.
    pub lcs_client_id: Option<LcsClientId>,
    /// Location-Type (1244/10415), Grouped; 3GPP TS 32.299, 7.2.96.
    pub location_type: Option<LocationType>,
    /// Location-Estimate (1242/10415), OctetString; 3GPP TS 32.299, 7.2.
    pub location_estimate: Option<OctetString>,
    /// Positioning-Data (1245/10415), UTF8String; 3GPP TS 32.299, 7.2.
    pub positioning_data: Option<Utf8String>,
    /// 3GPP-IMSI (1/10415), UTF8String; 3GPP TS 29.061, 16.4.7.
    pub three_gpp_imsi: Option<Utf8String>,
    /// MSISDN (701/10415), OctetString; 3GPP TS 29.329, 6.3.2.
    pub msisdn: Option<OctetString>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl LcsInformation {
    /// Starts building the AVPs of a LCS-Information.
    pub fn builder() -> LcsInformationBuilder {
        LcsInformationBuilder::new()
    }
}

impl Group for LcsInformation {}

static GRAMMAR: Grammar = Grammar {
    name: "LCS-Information",
    items: &[
        Item::optional(avp::LCS_CLIENT_ID.description()),
        Item::optional(avp::LOCATION_TYPE.description()),
        Item::optional(avp::LOCATION_ESTIMATE.description()),
        Item::optional(avp::POSITIONING_DATA.description()),
        Item::optional(ts29061::avp::THREE_GPP_IMSI.description()),
        Item::optional(ts29329::avp::MSISDN.description()),
    ],
};

impl Contents for LcsInformation {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1232) => received.optional(0, &mut self.lcs_client_id),
            (10415, 1244) => received.optional(1, &mut self.location_type),
            (10415, 1242) => received.optional(2, &mut self.location_estimate),
            (10415, 1245) => received.optional(3, &mut self.positioning_data),
            (10415, 1) => received.optional(4, &mut self.three_gpp_imsi),
            (10415, 701) => received.optional(5, &mut self.msisdn),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.optional(&avp::LCS_CLIENT_ID, &self.lcs_client_id);
        encoder.optional(&avp::LOCATION_TYPE, &self.location_type);
        encoder.optional(&avp::LOCATION_ESTIMATE, &self.location_estimate);
        encoder.optional(&avp::POSITIONING_DATA, &self.positioning_data);
        encoder.optional(&ts29061::avp::THREE_GPP_IMSI, &self.three_gpp_imsi);
        encoder.optional(&ts29329::avp::MSISDN, &self.msisdn);
        encoder.additional(&GRAMMAR, &self.unlisted_avps);
    }
}

/// Builds [`LcsInformation`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct LcsInformationBuilder {
    contents: Box<LcsInformation>,
}

impl LcsInformationBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Sets LCS-Client-Id.
    pub fn lcs_client_id(mut self, value: impl Into<LcsClientId>) -> Self {
        self.contents.lcs_client_id = Some(value.into());
        self
    }

    /// Sets Location-Type.
    pub fn location_type(mut self, value: impl Into<LocationType>) -> Self {
        self.contents.location_type = Some(value.into());
        self
    }

    /// Sets Location-Estimate.
    pub fn location_estimate(mut self, value: impl Into<OctetString>) -> Self {
        self.contents.location_estimate = Some(value.into());
        self
    }

    /// Sets Positioning-Data.
    pub fn positioning_data(mut self, value: impl Into<Utf8String>) -> Self {
        self.contents.positioning_data = Some(value.into());
        self
    }

    /// Sets 3GPP-IMSI.
    pub fn three_gpp_imsi(mut self, value: impl Into<Utf8String>) -> Self {
        self.contents.three_gpp_imsi = Some(value.into());
        self
    }

    /// Sets MSISDN.
    pub fn msisdn(mut self, value: impl Into<OctetString>) -> Self {
        self.contents.msisdn = Some(value.into());
        self
    }

    /// The finished value.
    pub fn build(self) -> LcsInformation {
        *self.contents
    }

    /// The finished value in a box, as it is kept in what is around it: it is not moved.
    pub fn build_boxed(self) -> Box<LcsInformation> {
        self.contents
    }
}
