// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{
    Address, Grammar, Group, Item, OctetString, UnlistedAvps, Utf8String,
};
use crate::ts29061;
use crate::ts29212;
use crate::xs0057;
use crate::ts32299::{UserCsgInformation, UwanUserLocationInfo, avp};

/// A condition that was related to the change, and the state before it.
///
/// ```text
/// Related-Change-Condition-Information ::= < AVP Header: 3925 10415 >
///                                          [ SGSN-Address ]
///                                        * [ Change-Condition ]
///                                          [ 3GPP-User-Location-Info ]
///                                          [ 3GPP2-BSID ]
///                                          [ UWAN-User-Location-Info ]
///                                          [ Presence-Reporting-Area-Status ]
///                                          [ User-CSG-Information ]
///                                          [ 3GPP-RAT-Type ]
/// ```
///
/// AVP code 3925 of vendor 10415, 3GPP TS 32.299, 7.2.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RelatedChangeConditionInformation {
    /// SGSN-Address (1228/10415), Address; 3GPP TS 32.299, 7.2.
    /// An address of the serving node, with its address family in front; 3GPP-SGSN-Address has none.
    pub sgsn_address: Option<Address>,
    /// Change-Condition (2037/10415), Integer32; 3GPP TS 32.299, 7.2.
    /// Why a container or record was closed.
    pub change_condition: Vec<i32>,
    /// 3GPP-User-Location-Info (22/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    /// One octet for the kind of location (130 is TAI and ECGI), then the location as in TS 29.274.
    pub three_gpp_user_location_info: Option<OctetString>,
    /// 3GPP2-BSID (9010/5535), UTF8String; X.S0057-0, 5.6.2.1.1.
    /// The CDMA2000 cell: SID, NID and base station, 12 hexadecimal digits.
    pub three_gpp2_bsid: Option<Utf8String>,
    /// UWAN-User-Location-Info (3918/10415), Grouped; 3GPP TS 32.299, 7.2.
    pub uwan_user_location_info: Option<UwanUserLocationInfo>,
    /// Presence-Reporting-Area-Status (2823/10415), Unsigned32; 3GPP TS 29.212, 5.3.110.
    /// 0 inside, 1 outside, 2 inactive.
    pub presence_reporting_area_status: Option<u32>,
    /// User-CSG-Information (2319/10415), Grouped; 3GPP TS 32.299, 7.2.240A.
    pub user_csg_information: Option<UserCsgInformation>,
    /// 3GPP-RAT-Type (21/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    /// One octet: 1 UTRAN, 2 GERAN, 3 WLAN, 6 E-UTRAN and more; other numbers than in RAT-Type (1032).
    pub three_gpp_rat_type: Option<OctetString>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for RelatedChangeConditionInformation {}

static GRAMMAR: Grammar = Grammar {
    name: "Related-Change-Condition-Information",
    items: &[
        Item::optional(avp::SGSN_ADDRESS.description()),
        Item::repeated(avp::CHANGE_CONDITION.description()),
        Item::optional(ts29061::avp::THREE_GPP_USER_LOCATION_INFO.description()),
        Item::optional(xs0057::avp::THREE_GPP2_BSID.description()),
        Item::optional(avp::UWAN_USER_LOCATION_INFO.description()),
        Item::optional(ts29212::avp::PRESENCE_REPORTING_AREA_STATUS.description()),
        Item::optional(avp::USER_CSG_INFORMATION.description()),
        Item::optional(ts29061::avp::THREE_GPP_RAT_TYPE.description()),
    ],
};

impl Contents for RelatedChangeConditionInformation {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1228) => received.optional(0, &mut self.sgsn_address),
            (10415, 2037) => received.many(1, &mut self.change_condition),
            (10415, 22) => received.optional(2, &mut self.three_gpp_user_location_info),
            (5535, 9010) => received.optional(3, &mut self.three_gpp2_bsid),
            (10415, 3918) => received.optional(4, &mut self.uwan_user_location_info),
            (10415, 2823) => {
                received.optional(5, &mut self.presence_reporting_area_status)
            }
            (10415, 2319) => received.optional(6, &mut self.user_csg_information),
            (10415, 21) => received.optional(7, &mut self.three_gpp_rat_type),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::SGSN_ADDRESS, &self.sgsn_address);
        avps.many(&avp::CHANGE_CONDITION, &self.change_condition);
        avps.optional(
            &ts29061::avp::THREE_GPP_USER_LOCATION_INFO,
            &self.three_gpp_user_location_info,
        );
        avps.optional(&xs0057::avp::THREE_GPP2_BSID, &self.three_gpp2_bsid);
        avps.optional(&avp::UWAN_USER_LOCATION_INFO, &self.uwan_user_location_info);
        avps.optional(
            &ts29212::avp::PRESENCE_REPORTING_AREA_STATUS,
            &self.presence_reporting_area_status,
        );
        avps.optional(&avp::USER_CSG_INFORMATION, &self.user_csg_information);
        avps.optional(&ts29061::avp::THREE_GPP_RAT_TYPE, &self.three_gpp_rat_type);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    RelatedChangeConditionInformationBuilder builds group RelatedChangeConditionInformation in Box<RelatedChangeConditionInformation>;
    optional sgsn_address: IntoField<Address, Option<Address>>, "SGSN-Address";
    optional three_gpp_user_location_info: IntoField<OctetString, Option<OctetString>>, "3GPP-User-Location-Info";
    optional three_gpp2_bsid: IntoField<Utf8String, Option<Utf8String>>, "3GPP2-BSID";
    optional uwan_user_location_info: IntoField<UwanUserLocationInfo, Option<UwanUserLocationInfo>>, "UWAN-User-Location-Info";
    optional presence_reporting_area_status: IntoField<u32, Option<u32>>, "Presence-Reporting-Area-Status";
    optional user_csg_information: IntoField<UserCsgInformation, Option<UserCsgInformation>>, "User-CSG-Information";
    optional three_gpp_rat_type: IntoField<OctetString, Option<OctetString>>, "3GPP-RAT-Type";
    repeated change_condition, change_conditions: IntoField<i32>, "Change-Condition";
}
