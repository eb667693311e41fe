// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, OctetString, UnlistedAvps, Utf8String};
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
#[non_exhaustive]
pub struct LcsInformation {
    /// LCS-Client-Id (1232/10415), Grouped; 3GPP TS 32.299, 7.2.84.
    pub lcs_client_id: Option<LcsClientId>,
    /// Location-Type (1244/10415), Grouped; 3GPP TS 32.299, 7.2.96.
    pub location_type: Option<LocationType>,
    /// Location-Estimate (1242/10415), OctetString; 3GPP TS 32.299, 7.2.
    /// A shape of TS 23.032, in octets.
    pub location_estimate: Option<OctetString>,
    /// Positioning-Data (1245/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// The positioning methods that were tried, and their use.
    pub positioning_data: Option<Utf8String>,
    /// 3GPP-IMSI (1/10415), UTF8String; 3GPP TS 29.061, 16.4.7.
    /// The IMSI as text, in up to 15 decimal digits.
    pub three_gpp_imsi: Option<Utf8String>,
    /// MSISDN (701/10415), OctetString; 3GPP TS 29.329, 6.3.2.
    /// The number in TBCD, without the octet for type and plan; an OctetString, not text.
    pub msisdn: Option<OctetString>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
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

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::LCS_CLIENT_ID, &self.lcs_client_id);
        avps.optional(&avp::LOCATION_TYPE, &self.location_type);
        avps.optional(&avp::LOCATION_ESTIMATE, &self.location_estimate);
        avps.optional(&avp::POSITIONING_DATA, &self.positioning_data);
        avps.optional(&ts29061::avp::THREE_GPP_IMSI, &self.three_gpp_imsi);
        avps.optional(&ts29329::avp::MSISDN, &self.msisdn);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    LcsInformationBuilder builds group LcsInformation in Box<LcsInformation>;
    optional lcs_client_id: IntoField<LcsClientId, Option<LcsClientId>>, "LCS-Client-Id";
    optional location_type: IntoField<LocationType, Option<LocationType>>, "Location-Type";
    optional location_estimate: IntoField<OctetString, Option<OctetString>>, "Location-Estimate";
    optional positioning_data: IntoField<Utf8String, Option<Utf8String>>, "Positioning-Data";
    optional three_gpp_imsi: IntoField<Utf8String, Option<Utf8String>>, "3GPP-IMSI";
    optional msisdn: IntoField<OctetString, Option<OctetString>>, "MSISDN";
}
