// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoTime, Single};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{
    Address, Grammar, Group, Item, OctetString, Time, UnlistedAvps, Utf8String,
};
use crate::credit_control;
use crate::nasreq;
use crate::ts29061;
use crate::ts29128;
use crate::ts29212;
use crate::ts29214;
use crate::xs0057;
use crate::ts29128::ServingPlmnRateControl;
use crate::ts29212::{PresenceReportingAreaInformation, QosInformation};
use crate::ts32299::{
    AfCorrelationInformation, ApnRateControl, Charging3gppPsDataOffStatus,
    RelatedChangeConditionInformation, ServiceSpecificInfo, TwanUserLocationInfo,
    UserCsgInformation, UwanUserLocationInfo, VoLteInformation, avp,
};

/// The use of one service data flow, with the conditions during it.
///
/// ```text
/// Service-Data-Container ::= < AVP Header: 2040 10415 >
///                            [ AF-Correlation-Information ]
///                            [ Charging-Rule-Base-Name ]
///                            [ Accounting-Input-Octets ]
///                            [ Accounting-Output-Octets ]
///                            [ Local-Sequence-Number ]
///                            [ QoS-Information ]
///                            [ Rating-Group ]
///                            [ Change-Time ]
///                            [ Service-Identifier ]
///                            [ Service-Specific-Info ]
///                            [ ADC-Rule-Base-Name ]
///                            [ SGSN-Address ]
///                            [ Time-First-Usage ]
///                            [ Time-Last-Usage ]
///                            [ Time-Usage ]
///                          * [ Change-Condition ]
///                            [ 3GPP-User-Location-Info ]
///                            [ 3GPP2-BSID ]
///                            [ UWAN-User-Location-Info ]
///                            [ TWAN-User-Location-Info ]
///                            [ Sponsor-Identity ]
///                            [ Application-Service-Provider-Identity ]
///                          * [ Presence-Reporting-Area-Information ]
///                            [ Presence-Reporting-Area-Status ]
///                            [ User-CSG-Information ]
///                            [ 3GPP-RAT-Type ]
///                            [ Related-Change-Condition-Information ]
///                            [ Serving-PLMN-Rate-Control ]
///                            [ APN-Rate-Control ]
///                            [ ts32299:3GPP-PS-Data-Off-Status ]
///                            [ Traffic-Steering-Policy-Identifier-DL ]
///                            [ Traffic-Steering-Policy-Identifier-UL ]
///                            [ VoLTE-Information ]
/// ```
///
/// AVP code 2040 of vendor 10415, 3GPP TS 32.299, 7.2.189.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ServiceDataContainer {
    /// AF-Correlation-Information (1276/10415), Grouped; 3GPP TS 32.299, 7.2.11.
    pub af_correlation_information: Option<AfCorrelationInformation>,
    /// Charging-Rule-Base-Name (1004/10415), UTF8String; 3GPP TS 29.212, 5.3.5.
    /// The name of a group of charging rules that is configured in the gateway.
    pub charging_rule_base_name: Option<Utf8String>,
    /// Accounting-Input-Octets (363), Unsigned64; RFC 7155, 4.6.1.
    /// Octets from the user, 64 bits wide: Acct-Input-Octets and -Gigawords of RADIUS in one.
    pub accounting_input_octets: Option<u64>,
    /// Accounting-Output-Octets (364), Unsigned64; RFC 7155, 4.6.2.
    /// Octets to the user, 64 bits wide: Acct-Output-Octets and -Gigawords of RADIUS in one.
    pub accounting_output_octets: Option<u64>,
    /// Local-Sequence-Number (2063/10415), Unsigned32; 3GPP TS 32.299, 7.2.
    /// Numbers the containers of one node.
    pub local_sequence_number: Option<u32>,
    /// QoS-Information (1016/10415), Grouped; 3GPP TS 29.212, 5.3.16.
    pub qos_information: Option<Box<QosInformation>>,
    /// Rating-Group (432), Unsigned32; RFC 8506, 8.29.
    /// Services that are rated alike, and so share a quota.
    pub rating_group: Option<u32>,
    /// Change-Time (2038/10415), Time; 3GPP TS 32.299, 7.2.
    /// When the change took place.
    pub change_time: Option<Time>,
    /// Service-Identifier (439), Unsigned32; RFC 8506, 8.28.
    /// A service within the Service-Context-Id.
    pub service_identifier: Option<u32>,
    /// Service-Specific-Info (1249/10415), Grouped; 3GPP TS 32.299, 7.2.195.
    pub service_specific_info: Option<ServiceSpecificInfo>,
    /// ADC-Rule-Base-Name (1095/10415), UTF8String; 3GPP TS 29.212, 5b.3.4.
    /// The name of a group of rules for applications that is configured.
    pub adc_rule_base_name: Option<Utf8String>,
    /// SGSN-Address (1228/10415), Address; 3GPP TS 32.299, 7.2.
    /// An address of the serving node, with its address family in front; 3GPP-SGSN-Address has none.
    pub sgsn_address: Option<Address>,
    /// Time-First-Usage (2043/10415), Time; 3GPP TS 32.299, 7.2.
    /// When the service was first used in the container.
    pub time_first_usage: Option<Time>,
    /// Time-Last-Usage (2044/10415), Time; 3GPP TS 32.299, 7.2.
    /// When the service was last used in the container.
    pub time_last_usage: Option<Time>,
    /// Time-Usage (2045/10415), Unsigned32; 3GPP TS 32.299, 7.2.
    /// Seconds in which the service was used.
    pub time_usage: Option<u32>,
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
    /// TWAN-User-Location-Info (2714/10415), Grouped; 3GPP TS 32.299, 7.2.237C.
    pub twan_user_location_info: Option<TwanUserLocationInfo>,
    /// Sponsor-Identity (531/10415), UTF8String; 3GPP TS 29.214, 5.3.28.
    /// The sponsor.
    pub sponsor_identity: Option<Utf8String>,
    /// Application-Service-Provider-Identity (532/10415), UTF8String; 3GPP TS 29.214, 5.3.29.
    /// The provider of the application's service.
    pub application_service_provider_identity: Option<Utf8String>,
    /// Presence-Reporting-Area-Information (2822/10415), Grouped; 3GPP TS 29.212, 5.3.109.
    pub presence_reporting_area_information: Vec<PresenceReportingAreaInformation>,
    /// Presence-Reporting-Area-Status (2823/10415), Unsigned32; 3GPP TS 29.212, 5.3.110.
    /// 0 inside, 1 outside, 2 inactive.
    pub presence_reporting_area_status: Option<u32>,
    /// User-CSG-Information (2319/10415), Grouped; 3GPP TS 32.299, 7.2.240A.
    pub user_csg_information: Option<UserCsgInformation>,
    /// 3GPP-RAT-Type (21/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    /// One octet: 1 UTRAN, 2 GERAN, 3 WLAN, 6 E-UTRAN and more; other numbers than in RAT-Type (1032).
    pub three_gpp_rat_type: Option<OctetString>,
    /// Related-Change-Condition-Information (3925/10415), Grouped; 3GPP TS 32.299, 7.2.
    pub related_change_condition_information: Option<
        Box<RelatedChangeConditionInformation>,
    >,
    /// Serving-PLMN-Rate-Control (4310/10415), Grouped; 3GPP TS 29.128, 6.4.21.
    pub serving_plmn_rate_control: Option<ServingPlmnRateControl>,
    /// APN-Rate-Control (3933/10415), Grouped; 3GPP TS 32.299, 7.2.20A.
    pub apn_rate_control: Option<ApnRateControl>,
    /// 3GPP-PS-Data-Off-Status (4406/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub charging_3gpp_ps_data_off_status: Option<Charging3gppPsDataOffStatus>,
    /// Traffic-Steering-Policy-Identifier-DL (2836/10415), OctetString; 3GPP TS 29.212, 5.3.123.
    /// A policy, configured in the gateway, for steering downlink traffic.
    pub traffic_steering_policy_identifier_dl: Option<OctetString>,
    /// Traffic-Steering-Policy-Identifier-UL (2837/10415), OctetString; 3GPP TS 29.212, 5.3.124.
    /// A policy, configured in the gateway, for steering uplink traffic.
    pub traffic_steering_policy_identifier_ul: Option<OctetString>,
    /// VoLTE-Information (1323/10415), Grouped; 3GPP TS 32.299, 7.2.242.
    pub vo_lte_information: Option<VoLteInformation>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for ServiceDataContainer {}

static GRAMMAR: Grammar = Grammar {
    name: "Service-Data-Container",
    items: &[
        Item::optional(avp::AF_CORRELATION_INFORMATION.description()),
        Item::optional(ts29212::avp::CHARGING_RULE_BASE_NAME.description()),
        Item::optional(nasreq::avp::ACCOUNTING_INPUT_OCTETS.description()),
        Item::optional(nasreq::avp::ACCOUNTING_OUTPUT_OCTETS.description()),
        Item::optional(avp::LOCAL_SEQUENCE_NUMBER.description()),
        Item::optional(ts29212::avp::QOS_INFORMATION.description()),
        Item::optional(credit_control::avp::RATING_GROUP.description()),
        Item::optional(avp::CHANGE_TIME.description()),
        Item::optional(credit_control::avp::SERVICE_IDENTIFIER.description()),
        Item::optional(avp::SERVICE_SPECIFIC_INFO.description()),
        Item::optional(ts29212::avp::ADC_RULE_BASE_NAME.description()),
        Item::optional(avp::SGSN_ADDRESS.description()),
        Item::optional(avp::TIME_FIRST_USAGE.description()),
        Item::optional(avp::TIME_LAST_USAGE.description()),
        Item::optional(avp::TIME_USAGE.description()),
        Item::repeated(avp::CHANGE_CONDITION.description()),
        Item::optional(ts29061::avp::THREE_GPP_USER_LOCATION_INFO.description()),
        Item::optional(xs0057::avp::THREE_GPP2_BSID.description()),
        Item::optional(avp::UWAN_USER_LOCATION_INFO.description()),
        Item::optional(avp::TWAN_USER_LOCATION_INFO.description()),
        Item::optional(ts29214::avp::SPONSOR_IDENTITY.description()),
        Item::optional(
            ts29214::avp::APPLICATION_SERVICE_PROVIDER_IDENTITY.description(),
        ),
        Item::repeated(ts29212::avp::PRESENCE_REPORTING_AREA_INFORMATION.description()),
        Item::optional(ts29212::avp::PRESENCE_REPORTING_AREA_STATUS.description()),
        Item::optional(avp::USER_CSG_INFORMATION.description()),
        Item::optional(ts29061::avp::THREE_GPP_RAT_TYPE.description()),
        Item::optional(avp::RELATED_CHANGE_CONDITION_INFORMATION.description()),
        Item::optional(ts29128::avp::SERVING_PLMN_RATE_CONTROL.description()),
        Item::optional(avp::APN_RATE_CONTROL.description()),
        Item::optional(avp::CHARGING_3GPP_PS_DATA_OFF_STATUS.description()),
        Item::optional(
            ts29212::avp::TRAFFIC_STEERING_POLICY_IDENTIFIER_DL.description(),
        ),
        Item::optional(
            ts29212::avp::TRAFFIC_STEERING_POLICY_IDENTIFIER_UL.description(),
        ),
        Item::optional(avp::VO_LTE_INFORMATION.description()),
    ],
};

impl Contents for ServiceDataContainer {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1276) => received.optional(0, &mut self.af_correlation_information),
            (10415, 1004) => received.optional(1, &mut self.charging_rule_base_name),
            (0, 363) => received.optional(2, &mut self.accounting_input_octets),
            (0, 364) => received.optional(3, &mut self.accounting_output_octets),
            (10415, 2063) => received.optional(4, &mut self.local_sequence_number),
            (10415, 1016) => received.optional_boxed(5, &mut self.qos_information),
            (0, 432) => received.optional(6, &mut self.rating_group),
            (10415, 2038) => received.optional(7, &mut self.change_time),
            (0, 439) => received.optional(8, &mut self.service_identifier),
            (10415, 1249) => received.optional(9, &mut self.service_specific_info),
            (10415, 1095) => received.optional(10, &mut self.adc_rule_base_name),
            (10415, 1228) => received.optional(11, &mut self.sgsn_address),
            (10415, 2043) => received.optional(12, &mut self.time_first_usage),
            (10415, 2044) => received.optional(13, &mut self.time_last_usage),
            (10415, 2045) => received.optional(14, &mut self.time_usage),
            (10415, 2037) => received.many(15, &mut self.change_condition),
            (10415, 22) => received.optional(16, &mut self.three_gpp_user_location_info),
            (5535, 9010) => received.optional(17, &mut self.three_gpp2_bsid),
            (10415, 3918) => received.optional(18, &mut self.uwan_user_location_info),
            (10415, 2714) => received.optional(19, &mut self.twan_user_location_info),
            (10415, 531) => received.optional(20, &mut self.sponsor_identity),
            (10415, 532) => {
                received.optional(21, &mut self.application_service_provider_identity)
            }
            (10415, 2822) => {
                received.many(22, &mut self.presence_reporting_area_information)
            }
            (10415, 2823) => {
                received.optional(23, &mut self.presence_reporting_area_status)
            }
            (10415, 2319) => received.optional(24, &mut self.user_csg_information),
            (10415, 21) => received.optional(25, &mut self.three_gpp_rat_type),
            (10415, 3925) => {
                received
                    .optional_boxed(26, &mut self.related_change_condition_information)
            }
            (10415, 4310) => received.optional(27, &mut self.serving_plmn_rate_control),
            (10415, 3933) => received.optional(28, &mut self.apn_rate_control),
            (10415, 4406) => {
                received.optional(29, &mut self.charging_3gpp_ps_data_off_status)
            }
            (10415, 2836) => {
                received.optional(30, &mut self.traffic_steering_policy_identifier_dl)
            }
            (10415, 2837) => {
                received.optional(31, &mut self.traffic_steering_policy_identifier_ul)
            }
            (10415, 1323) => received.optional(32, &mut self.vo_lte_information),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(
            &avp::AF_CORRELATION_INFORMATION,
            &self.af_correlation_information,
        );
        avps.optional(
            &ts29212::avp::CHARGING_RULE_BASE_NAME,
            &self.charging_rule_base_name,
        );
        avps.optional(
            &nasreq::avp::ACCOUNTING_INPUT_OCTETS,
            &self.accounting_input_octets,
        );
        avps.optional(
            &nasreq::avp::ACCOUNTING_OUTPUT_OCTETS,
            &self.accounting_output_octets,
        );
        avps.optional(&avp::LOCAL_SEQUENCE_NUMBER, &self.local_sequence_number);
        avps.optional_boxed(&ts29212::avp::QOS_INFORMATION, &self.qos_information);
        avps.optional(&credit_control::avp::RATING_GROUP, &self.rating_group);
        avps.optional(&avp::CHANGE_TIME, &self.change_time);
        avps.optional(
            &credit_control::avp::SERVICE_IDENTIFIER,
            &self.service_identifier,
        );
        avps.optional(&avp::SERVICE_SPECIFIC_INFO, &self.service_specific_info);
        avps.optional(&ts29212::avp::ADC_RULE_BASE_NAME, &self.adc_rule_base_name);
        avps.optional(&avp::SGSN_ADDRESS, &self.sgsn_address);
        avps.optional(&avp::TIME_FIRST_USAGE, &self.time_first_usage);
        avps.optional(&avp::TIME_LAST_USAGE, &self.time_last_usage);
        avps.optional(&avp::TIME_USAGE, &self.time_usage);
        avps.many(&avp::CHANGE_CONDITION, &self.change_condition);
        avps.optional(
            &ts29061::avp::THREE_GPP_USER_LOCATION_INFO,
            &self.three_gpp_user_location_info,
        );
        avps.optional(&xs0057::avp::THREE_GPP2_BSID, &self.three_gpp2_bsid);
        avps.optional(&avp::UWAN_USER_LOCATION_INFO, &self.uwan_user_location_info);
        avps.optional(&avp::TWAN_USER_LOCATION_INFO, &self.twan_user_location_info);
        avps.optional(&ts29214::avp::SPONSOR_IDENTITY, &self.sponsor_identity);
        avps.optional(
            &ts29214::avp::APPLICATION_SERVICE_PROVIDER_IDENTITY,
            &self.application_service_provider_identity,
        );
        avps.many(
            &ts29212::avp::PRESENCE_REPORTING_AREA_INFORMATION,
            &self.presence_reporting_area_information,
        );
        avps.optional(
            &ts29212::avp::PRESENCE_REPORTING_AREA_STATUS,
            &self.presence_reporting_area_status,
        );
        avps.optional(&avp::USER_CSG_INFORMATION, &self.user_csg_information);
        avps.optional(&ts29061::avp::THREE_GPP_RAT_TYPE, &self.three_gpp_rat_type);
        avps.optional_boxed(
            &avp::RELATED_CHANGE_CONDITION_INFORMATION,
            &self.related_change_condition_information,
        );
        avps.optional(
            &ts29128::avp::SERVING_PLMN_RATE_CONTROL,
            &self.serving_plmn_rate_control,
        );
        avps.optional(&avp::APN_RATE_CONTROL, &self.apn_rate_control);
        avps.optional(
            &avp::CHARGING_3GPP_PS_DATA_OFF_STATUS,
            &self.charging_3gpp_ps_data_off_status,
        );
        avps.optional(
            &ts29212::avp::TRAFFIC_STEERING_POLICY_IDENTIFIER_DL,
            &self.traffic_steering_policy_identifier_dl,
        );
        avps.optional(
            &ts29212::avp::TRAFFIC_STEERING_POLICY_IDENTIFIER_UL,
            &self.traffic_steering_policy_identifier_ul,
        );
        avps.optional(&avp::VO_LTE_INFORMATION, &self.vo_lte_information);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    ServiceDataContainerBuilder builds group ServiceDataContainer in Single<ServiceDataContainer>;
    optional af_correlation_information: IntoField<AfCorrelationInformation, Option<AfCorrelationInformation>>, "AF-Correlation-Information";
    optional charging_rule_base_name: IntoField<Utf8String, Option<Utf8String>>, "Charging-Rule-Base-Name";
    optional accounting_input_octets: IntoField<u64, Option<u64>>, "Accounting-Input-Octets";
    optional accounting_output_octets: IntoField<u64, Option<u64>>, "Accounting-Output-Octets";
    optional local_sequence_number: IntoField<u32, Option<u32>>, "Local-Sequence-Number";
    optional qos_information: IntoField<QosInformation, Option<Box<QosInformation>>>, "QoS-Information";
    optional rating_group: IntoField<u32, Option<u32>>, "Rating-Group";
    optional change_time: IntoTime<Option<Time>>, "Change-Time";
    optional service_identifier: IntoField<u32, Option<u32>>, "Service-Identifier";
    optional service_specific_info: IntoField<ServiceSpecificInfo, Option<ServiceSpecificInfo>>, "Service-Specific-Info";
    optional adc_rule_base_name: IntoField<Utf8String, Option<Utf8String>>, "ADC-Rule-Base-Name";
    optional sgsn_address: IntoField<Address, Option<Address>>, "SGSN-Address";
    optional time_first_usage: IntoTime<Option<Time>>, "Time-First-Usage";
    optional time_last_usage: IntoTime<Option<Time>>, "Time-Last-Usage";
    optional time_usage: IntoField<u32, Option<u32>>, "Time-Usage";
    optional three_gpp_user_location_info: IntoField<OctetString, Option<OctetString>>, "3GPP-User-Location-Info";
    optional three_gpp2_bsid: IntoField<Utf8String, Option<Utf8String>>, "3GPP2-BSID";
    optional uwan_user_location_info: IntoField<UwanUserLocationInfo, Option<UwanUserLocationInfo>>, "UWAN-User-Location-Info";
    optional twan_user_location_info: IntoField<TwanUserLocationInfo, Option<TwanUserLocationInfo>>, "TWAN-User-Location-Info";
    optional sponsor_identity: IntoField<Utf8String, Option<Utf8String>>, "Sponsor-Identity";
    optional application_service_provider_identity: IntoField<Utf8String, Option<Utf8String>>, "Application-Service-Provider-Identity";
    optional presence_reporting_area_status: IntoField<u32, Option<u32>>, "Presence-Reporting-Area-Status";
    optional user_csg_information: IntoField<UserCsgInformation, Option<UserCsgInformation>>, "User-CSG-Information";
    optional three_gpp_rat_type: IntoField<OctetString, Option<OctetString>>, "3GPP-RAT-Type";
    optional related_change_condition_information: IntoField<RelatedChangeConditionInformation, Option<Box<RelatedChangeConditionInformation>>>, "Related-Change-Condition-Information";
    optional serving_plmn_rate_control: IntoField<ServingPlmnRateControl, Option<ServingPlmnRateControl>>, "Serving-PLMN-Rate-Control";
    optional apn_rate_control: IntoField<ApnRateControl, Option<ApnRateControl>>, "APN-Rate-Control";
    optional charging_3gpp_ps_data_off_status: IntoField<Charging3gppPsDataOffStatus, Option<Charging3gppPsDataOffStatus>>, "3GPP-PS-Data-Off-Status";
    optional traffic_steering_policy_identifier_dl: IntoField<OctetString, Option<OctetString>>, "Traffic-Steering-Policy-Identifier-DL";
    optional traffic_steering_policy_identifier_ul: IntoField<OctetString, Option<OctetString>>, "Traffic-Steering-Policy-Identifier-UL";
    optional vo_lte_information: IntoField<VoLteInformation, Option<VoLteInformation>>, "VoLTE-Information";
    repeated change_condition, change_conditions: IntoField<i32>, "Change-Condition";
    repeated presence_reporting_area_information, presence_reporting_area_informations: IntoField<PresenceReportingAreaInformation>, "Presence-Reporting-Area-Information";
}
