// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoTime, Single};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, OctetString, Time, UnlistedAvps};
use crate::nasreq;
use crate::ts29061;
use crate::ts29128;
use crate::ts29212;
use crate::ts29128::ServingPlmnRateControl;
use crate::ts29212::{PresenceReportingAreaInformation, QosInformation};
use crate::ts32299::{
    ApnRateControl, CpCiotEpsOptimisationIndicator, EnhancedDiagnostics,
    RelatedChangeConditionInformation, UserCsgInformation, UwanUserLocationInfo, avp,
};

/// The volume on a connection under one set of conditions.
///
/// ```text
/// Traffic-Data-Volumes ::= < AVP Header: 2046 10415 >
///                          [ QoS-Information ]
///                          [ Accounting-Input-Octets ]
///                          [ Accounting-Output-Octets ]
///                          [ Change-Condition ]
///                          [ Change-Time ]
///                          [ 3GPP-User-Location-Info ]
///                          [ UWAN-User-Location-Info ]
///                          [ 3GPP-Charging-Id ]
///                          [ Presence-Reporting-Area-Status ]
///                        * [ Presence-Reporting-Area-Information ]
///                          [ User-CSG-Information ]
///                          [ 3GPP-RAT-Type ]
///                          [ Access-Availability-Change-Reason ]
///                          [ Related-Change-Condition-Information ]
///                          [ Diagnostics ]
///                          [ Enhanced-Diagnostics ]
///                          [ CP-CIoT-EPS-Optimisation-Indicator ]
///                          [ Serving-PLMN-Rate-Control ]
///                          [ APN-Rate-Control ]
/// ```
///
/// AVP code 2046 of vendor 10415, 3GPP TS 32.299, 7.2.233.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TrafficDataVolumes {
    /// QoS-Information (1016/10415), Grouped; 3GPP TS 29.212, 5.3.16.
    pub qos_information: Option<Box<QosInformation>>,
    /// Accounting-Input-Octets (363), Unsigned64; RFC 7155, 4.6.1.
    /// Octets from the user, 64 bits wide: Acct-Input-Octets and -Gigawords of RADIUS in one.
    pub accounting_input_octets: Option<u64>,
    /// Accounting-Output-Octets (364), Unsigned64; RFC 7155, 4.6.2.
    /// Octets to the user, 64 bits wide: Acct-Output-Octets and -Gigawords of RADIUS in one.
    pub accounting_output_octets: Option<u64>,
    /// Change-Condition (2037/10415), Integer32; 3GPP TS 32.299, 7.2.
    /// Why a container or record was closed.
    pub change_condition: Option<i32>,
    /// Change-Time (2038/10415), Time; 3GPP TS 32.299, 7.2.
    /// When the change took place.
    pub change_time: Option<Time>,
    /// 3GPP-User-Location-Info (22/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    /// One octet for the kind of location (130 is TAI and ECGI), then the location as in TS 29.274.
    pub three_gpp_user_location_info: Option<OctetString>,
    /// UWAN-User-Location-Info (3918/10415), Grouped; 3GPP TS 32.299, 7.2.
    pub uwan_user_location_info: Option<UwanUserLocationInfo>,
    /// 3GPP-Charging-Id (2/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    /// 4 octets: the charging identifier of a bearer, an unsigned number with the most significant
    /// octet first.
    pub three_gpp_charging_id: Option<OctetString>,
    /// Presence-Reporting-Area-Status (2823/10415), Unsigned32; 3GPP TS 29.212, 5.3.110.
    /// 0 inside, 1 outside, 2 inactive.
    pub presence_reporting_area_status: Option<u32>,
    /// Presence-Reporting-Area-Information (2822/10415), Grouped; 3GPP TS 29.212, 5.3.109.
    pub presence_reporting_area_information: Vec<PresenceReportingAreaInformation>,
    /// User-CSG-Information (2319/10415), Grouped; 3GPP TS 32.299, 7.2.240A.
    pub user_csg_information: Option<UserCsgInformation>,
    /// 3GPP-RAT-Type (21/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    /// One octet: 1 UTRAN, 2 GERAN, 3 WLAN, 6 E-UTRAN and more; other numbers than in RAT-Type (1032).
    pub three_gpp_rat_type: Option<OctetString>,
    /// Access-Availability-Change-Reason (2833/10415), Unsigned32; 3GPP TS 29.212, 5.3.121.
    /// Why an access became available or unavailable.
    pub access_availability_change_reason: Option<u32>,
    /// Related-Change-Condition-Information (3925/10415), Grouped; 3GPP TS 32.299, 7.2.
    pub related_change_condition_information: Option<
        Box<RelatedChangeConditionInformation>,
    >,
    /// Diagnostics (2039/10415), Integer32; 3GPP TS 32.299, 7.2.
    /// Why a record or message was closed, in detail.
    pub diagnostics: Option<i32>,
    /// Enhanced-Diagnostics (3901/10415), Grouped; 3GPP TS 32.299, 7.2.58A.
    pub enhanced_diagnostics: Option<EnhancedDiagnostics>,
    /// CP-CIoT-EPS-Optimisation-Indicator (3930/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub cp_ciot_eps_optimisation_indicator: Option<CpCiotEpsOptimisationIndicator>,
    /// Serving-PLMN-Rate-Control (4310/10415), Grouped; 3GPP TS 29.128, 6.4.21.
    pub serving_plmn_rate_control: Option<ServingPlmnRateControl>,
    /// APN-Rate-Control (3933/10415), Grouped; 3GPP TS 32.299, 7.2.20A.
    pub apn_rate_control: Option<ApnRateControl>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for TrafficDataVolumes {}

static GRAMMAR: Grammar = Grammar {
    name: "Traffic-Data-Volumes",
    items: &[
        Item::optional(ts29212::avp::QOS_INFORMATION.description()),
        Item::optional(nasreq::avp::ACCOUNTING_INPUT_OCTETS.description()),
        Item::optional(nasreq::avp::ACCOUNTING_OUTPUT_OCTETS.description()),
        Item::optional(avp::CHANGE_CONDITION.description()),
        Item::optional(avp::CHANGE_TIME.description()),
        Item::optional(ts29061::avp::THREE_GPP_USER_LOCATION_INFO.description()),
        Item::optional(avp::UWAN_USER_LOCATION_INFO.description()),
        Item::optional(ts29061::avp::THREE_GPP_CHARGING_ID.description()),
        Item::optional(ts29212::avp::PRESENCE_REPORTING_AREA_STATUS.description()),
        Item::repeated(ts29212::avp::PRESENCE_REPORTING_AREA_INFORMATION.description()),
        Item::optional(avp::USER_CSG_INFORMATION.description()),
        Item::optional(ts29061::avp::THREE_GPP_RAT_TYPE.description()),
        Item::optional(ts29212::avp::ACCESS_AVAILABILITY_CHANGE_REASON.description()),
        Item::optional(avp::RELATED_CHANGE_CONDITION_INFORMATION.description()),
        Item::optional(avp::DIAGNOSTICS.description()),
        Item::optional(avp::ENHANCED_DIAGNOSTICS.description()),
        Item::optional(avp::CP_CIOT_EPS_OPTIMISATION_INDICATOR.description()),
        Item::optional(ts29128::avp::SERVING_PLMN_RATE_CONTROL.description()),
        Item::optional(avp::APN_RATE_CONTROL.description()),
    ],
};

impl Contents for TrafficDataVolumes {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1016) => received.optional_boxed(0, &mut self.qos_information),
            (0, 363) => received.optional(1, &mut self.accounting_input_octets),
            (0, 364) => received.optional(2, &mut self.accounting_output_octets),
            (10415, 2037) => received.optional(3, &mut self.change_condition),
            (10415, 2038) => received.optional(4, &mut self.change_time),
            (10415, 22) => received.optional(5, &mut self.three_gpp_user_location_info),
            (10415, 3918) => received.optional(6, &mut self.uwan_user_location_info),
            (10415, 2) => received.optional(7, &mut self.three_gpp_charging_id),
            (10415, 2823) => {
                received.optional(8, &mut self.presence_reporting_area_status)
            }
            (10415, 2822) => {
                received.many(9, &mut self.presence_reporting_area_information)
            }
            (10415, 2319) => received.optional(10, &mut self.user_csg_information),
            (10415, 21) => received.optional(11, &mut self.three_gpp_rat_type),
            (10415, 2833) => {
                received.optional(12, &mut self.access_availability_change_reason)
            }
            (10415, 3925) => {
                received
                    .optional_boxed(13, &mut self.related_change_condition_information)
            }
            (10415, 2039) => received.optional(14, &mut self.diagnostics),
            (10415, 3901) => received.optional(15, &mut self.enhanced_diagnostics),
            (10415, 3930) => {
                received.optional(16, &mut self.cp_ciot_eps_optimisation_indicator)
            }
            (10415, 4310) => received.optional(17, &mut self.serving_plmn_rate_control),
            (10415, 3933) => received.optional(18, &mut self.apn_rate_control),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional_boxed(&ts29212::avp::QOS_INFORMATION, &self.qos_information);
        avps.optional(
            &nasreq::avp::ACCOUNTING_INPUT_OCTETS,
            &self.accounting_input_octets,
        );
        avps.optional(
            &nasreq::avp::ACCOUNTING_OUTPUT_OCTETS,
            &self.accounting_output_octets,
        );
        avps.optional(&avp::CHANGE_CONDITION, &self.change_condition);
        avps.optional(&avp::CHANGE_TIME, &self.change_time);
        avps.optional(
            &ts29061::avp::THREE_GPP_USER_LOCATION_INFO,
            &self.three_gpp_user_location_info,
        );
        avps.optional(&avp::UWAN_USER_LOCATION_INFO, &self.uwan_user_location_info);
        avps.optional(&ts29061::avp::THREE_GPP_CHARGING_ID, &self.three_gpp_charging_id);
        avps.optional(
            &ts29212::avp::PRESENCE_REPORTING_AREA_STATUS,
            &self.presence_reporting_area_status,
        );
        avps.many(
            &ts29212::avp::PRESENCE_REPORTING_AREA_INFORMATION,
            &self.presence_reporting_area_information,
        );
        avps.optional(&avp::USER_CSG_INFORMATION, &self.user_csg_information);
        avps.optional(&ts29061::avp::THREE_GPP_RAT_TYPE, &self.three_gpp_rat_type);
        avps.optional(
            &ts29212::avp::ACCESS_AVAILABILITY_CHANGE_REASON,
            &self.access_availability_change_reason,
        );
        avps.optional_boxed(
            &avp::RELATED_CHANGE_CONDITION_INFORMATION,
            &self.related_change_condition_information,
        );
        avps.optional(&avp::DIAGNOSTICS, &self.diagnostics);
        avps.optional(&avp::ENHANCED_DIAGNOSTICS, &self.enhanced_diagnostics);
        avps.optional(
            &avp::CP_CIOT_EPS_OPTIMISATION_INDICATOR,
            &self.cp_ciot_eps_optimisation_indicator,
        );
        avps.optional(
            &ts29128::avp::SERVING_PLMN_RATE_CONTROL,
            &self.serving_plmn_rate_control,
        );
        avps.optional(&avp::APN_RATE_CONTROL, &self.apn_rate_control);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    TrafficDataVolumesBuilder builds group TrafficDataVolumes in Single<TrafficDataVolumes>;
    optional qos_information: IntoField<QosInformation, Option<Box<QosInformation>>>, "QoS-Information";
    optional accounting_input_octets: IntoField<u64, Option<u64>>, "Accounting-Input-Octets";
    optional accounting_output_octets: IntoField<u64, Option<u64>>, "Accounting-Output-Octets";
    optional change_condition: IntoField<i32, Option<i32>>, "Change-Condition";
    optional change_time: IntoTime<Option<Time>>, "Change-Time";
    optional three_gpp_user_location_info: IntoField<OctetString, Option<OctetString>>, "3GPP-User-Location-Info";
    optional uwan_user_location_info: IntoField<UwanUserLocationInfo, Option<UwanUserLocationInfo>>, "UWAN-User-Location-Info";
    optional three_gpp_charging_id: IntoField<OctetString, Option<OctetString>>, "3GPP-Charging-Id";
    optional presence_reporting_area_status: IntoField<u32, Option<u32>>, "Presence-Reporting-Area-Status";
    optional user_csg_information: IntoField<UserCsgInformation, Option<UserCsgInformation>>, "User-CSG-Information";
    optional three_gpp_rat_type: IntoField<OctetString, Option<OctetString>>, "3GPP-RAT-Type";
    optional access_availability_change_reason: IntoField<u32, Option<u32>>, "Access-Availability-Change-Reason";
    optional related_change_condition_information: IntoField<RelatedChangeConditionInformation, Option<Box<RelatedChangeConditionInformation>>>, "Related-Change-Condition-Information";
    optional diagnostics: IntoField<i32, Option<i32>>, "Diagnostics";
    optional enhanced_diagnostics: IntoField<EnhancedDiagnostics, Option<EnhancedDiagnostics>>, "Enhanced-Diagnostics";
    optional cp_ciot_eps_optimisation_indicator: IntoField<CpCiotEpsOptimisationIndicator, Option<CpCiotEpsOptimisationIndicator>>, "CP-CIoT-EPS-Optimisation-Indicator";
    optional serving_plmn_rate_control: IntoField<ServingPlmnRateControl, Option<ServingPlmnRateControl>>, "Serving-PLMN-Rate-Control";
    optional apn_rate_control: IntoField<ApnRateControl, Option<ApnRateControl>>, "APN-Rate-Control";
    repeated presence_reporting_area_information, presence_reporting_area_informations: IntoField<PresenceReportingAreaInformation>, "Presence-Reporting-Area-Information";
}
