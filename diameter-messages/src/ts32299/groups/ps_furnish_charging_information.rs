// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, OctetString, UnlistedAvps};
use crate::required;
use crate::ts29061;
use crate::ts32299::{PsAppendFreeFormatData, avp};

/// Free-format data that the online charging system puts into charging data records.
///
/// ```text
/// PS-Furnish-Charging-Information ::= < AVP Header: 865 10415 >
///                                     { 3GPP-Charging-Id }
///                                     { PS-Free-Format-Data }
///                                     [ PS-Append-Free-Format-Data ]
/// ```
///
/// AVP code 865 of vendor 10415, 3GPP TS 32.299, 7.2.157.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PsFurnishChargingInformation {
    /// 3GPP-Charging-Id (2/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    /// 4 octets: the charging identifier of a bearer, an unsigned number with the most significant
    /// octet first.
    pub three_gpp_charging_id: OctetString,
    /// PS-Free-Format-Data (866/10415), OctetString; 3GPP TS 32.299, 7.2.
    /// Operator-specific data for charging data records.
    pub ps_free_format_data: OctetString,
    /// PS-Append-Free-Format-Data (867/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub ps_append_free_format_data: Option<PsAppendFreeFormatData>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for PsFurnishChargingInformation {}

static GRAMMAR: Grammar = Grammar {
    name: "PS-Furnish-Charging-Information",
    items: &[
        Item::required(ts29061::avp::THREE_GPP_CHARGING_ID.description()),
        Item::required(avp::PS_FREE_FORMAT_DATA.description()),
        Item::optional(avp::PS_APPEND_FREE_FORMAT_DATA.description()),
    ],
};

impl Contents for PsFurnishChargingInformation {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            three_gpp_charging_id: unread.value(),
            ps_free_format_data: unread.value(),
            ps_append_free_format_data: None,
            unlisted_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 2) => received.one(0, 0, &mut self.three_gpp_charging_id),
            (10415, 866) => received.one(1, 1, &mut self.ps_free_format_data),
            (10415, 867) => received.optional(2, &mut self.ps_append_free_format_data),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&ts29061::avp::THREE_GPP_CHARGING_ID, &self.three_gpp_charging_id);
        avps.one(&avp::PS_FREE_FORMAT_DATA, &self.ps_free_format_data);
        avps.optional(
            &avp::PS_APPEND_FREE_FORMAT_DATA,
            &self.ps_append_free_format_data,
        );
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    PsFurnishChargingInformationBuilder<(A, B) = (Unset, Unset), (Set, Set)> builds group PsFurnishChargingInformation in PsFurnishChargingInformation;
    required three_gpp_charging_id: IntoField<OctetString>, "3GPP-Charging-Id" => (Set, B), A: required::ThreeGppChargingId;
    required ps_free_format_data: IntoField<OctetString>, "PS-Free-Format-Data" => (A, Set), B: required::PsFreeFormatData;
    optional ps_append_free_format_data: IntoField<PsAppendFreeFormatData, Option<PsAppendFreeFormatData>>, "PS-Append-Free-Format-Data";
}
