// @generated from dictionaries/sd.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Address, Avps, Command, CommandDescription, CommandFlags, Contents,
    DiameterIdentity, Encoder, Grammar, Identity, Item, List, OctetString, Place,
    Request, Time, Utf8String, normalize,
};
use crate::base;
use crate::credit_control;
use crate::nasreq;
use crate::rfc7683;
use crate::rfc7944;
use crate::ts29061;
use crate::ts29212;
use crate::ts29229;
use crate::ts29273;
use crate::ts32299;
use crate::xs0057;
use crate::base::{ProxyInfo, VendorSpecificApplicationId};
use crate::credit_control::{
    SubscriptionId, UserEquipmentInfo, UserEquipmentInfoExtension,
};
use crate::rfc7683::OcSupportedFeatures;
use crate::rfc7944::Drmp;
use crate::sd::{TdfSessionAnswer, TdfSessionAnswerBuilder};
use crate::ts29212::{
    AdcRuleInstall, CsgInformationReporting, EventTrigger, FixedUserLocationInfo,
    IpCanType, Offline, Online, PresenceReportingAreaInformation, QosInformation,
    RatType, UsageMonitoringInformation,
};
use crate::ts29229::{ChargingInformation, SupportedFeatures};
use crate::ts29273::AnTrusted;
use crate::ts32299::{
    DynamicAddressFlag, DynamicAddressFlagExtension, UserCsgInformation,
};
use diameter_core::builder::Set;
use super::request_builder::{TdfSessionRequestBuilder, TdfSessionRequestOptional};

/// The PCRF opens a session with the TDF and gives it application detection and control rules.
///
/// ```text
/// <TSR> ::= < Diameter Header: 8388637, REQ, PXY >
///           < Session-Id >
///           [ DRMP ]
///           { Vendor-Specific-Application-Id }
///           { Origin-Host }
///           { Origin-Realm }
///           { Destination-Realm }
///           [ Destination-Host ]
///           [ Origin-State-Id ]
///           [ OC-Supported-Features ]
///         * [ Subscription-Id ]
///         * [ Supported-Features ]
///           [ Framed-IP-Address ]
///           [ Framed-IPv6-Prefix ]
///           [ IP-CAN-Type ]
///           [ RAT-Type ]
///           [ AN-Trusted ]
///           [ User-Equipment-Info ]
///           [ User-Equipment-Info-Extension ]
///           [ QoS-Information ]
///        *2 [ AN-GW-Address ]
///           [ 3GPP-SGSN-Address ]
///           [ 3GPP-SGSN-IPv6-Address ]
///           [ 3GPP-GGSN-Address ]
///           [ 3GPP-GGSN-IPv6-Address ]
///           [ 3GPP-Selection-Mode ]
///           [ Dynamic-Address-Flag ]
///           [ Dynamic-Address-Flag-Extension ]
///           [ PDN-Connection-Charging-ID ]
///           [ 3GPP-SGSN-MCC-MNC ]
///           [ RAI ]
///           [ 3GPP-User-Location-Info ]
///           [ Fixed-User-Location-Info ]
///           [ User-CSG-Information ]
///           [ TWAN-Identifier ]
///           [ 3GPP-MS-TimeZone ]
///           [ 3GPP-Charging-Characteristics ]
///           [ Called-Station-Id ]
///           [ Charging-Information ]
///           [ Online ]
///           [ Offline ]
///         * [ ADC-Rule-Install ]
///           [ Revalidation-Time ]
///         * [ Usage-Monitoring-Information ]
///         * [ CSG-Information-Reporting ]
///         * [ Event-Trigger ]
///           [ Presence-Reporting-Area-Information ]
///           [ Logical-Access-ID ]
///           [ Physical-Access-ID ]
///           [ 3GPP2-BSID ]
///         * [ Proxy-Info ]
///         * [ Route-Record ]
///         * [ AVP ]
/// ```
///
/// Command code 8388637, 3GPP TS 29.212, 5b.6.2/5b.6.3.
#[doc(alias = "TSR")]
#[derive(Clone, Debug, PartialEq)]
pub struct TdfSessionRequest {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    pub session_id: Utf8String,
    /// DRMP (301), Enumerated; RFC 7944, 9.1.
    pub drmp: Option<Drmp>,
    /// Vendor-Specific-Application-Id (260), Grouped; RFC 6733, 6.11.
    pub vendor_specific_application_id: VendorSpecificApplicationId,
    /// Origin-Host (264), DiameterIdentity; RFC 6733, 6.3.
    pub origin_host: DiameterIdentity,
    /// Origin-Realm (296), DiameterIdentity; RFC 6733, 6.4.
    pub origin_realm: DiameterIdentity,
    /// Destination-Realm (283), DiameterIdentity; RFC 6733, 6.6.
    pub destination_realm: DiameterIdentity,
    /// Destination-Host (293), DiameterIdentity; RFC 6733, 6.5.
    pub destination_host: Option<DiameterIdentity>,
    /// Origin-State-Id (278), Unsigned32; RFC 6733, 8.16.
    pub origin_state_id: Option<u32>,
    /// OC-Supported-Features (621), Grouped; RFC 7683, 7.1.
    pub oc_supported_features: Option<OcSupportedFeatures>,
    /// Subscription-Id (443), Grouped; RFC 8506, 8.46.
    pub subscription_id: Vec<SubscriptionId>,
    /// Supported-Features (628/10415), Grouped; 3GPP TS 29.229, 6.3.29.
    pub supported_features: Vec<SupportedFeatures>,
    /// Framed-IP-Address (8), OctetString; RFC 7155, 4.4.10.5.1.
    pub framed_ip_address: Option<OctetString>,
    /// Framed-IPv6-Prefix (97), OctetString; RFC 7155, 4.4.10.5.6.
    pub framed_ipv6_prefix: Option<OctetString>,
    /// IP-CAN-Type (1027/10415), Enumerated; 3GPP TS 29.212, 5.3.27.
    pub ip_can_type: Option<IpCanType>,
    /// RAT-Type (1032/10415), Enumerated; 3GPP TS 29.212, 5.3.31.
    pub rat_type: Option<RatType>,
    /// AN-Trusted (1503/10415), Enumerated; 3GPP TS 29.273, 5.2.3.9.
    pub an_trusted: Option<AnTrusted>,
    /// User-Equipment-Info (458), Grouped; RFC 8506, 8.49.
    pub user_equipment_info: Option<UserEquipmentInfo>,
    /// User-Equipment-Info-Extension (653), Grouped; RFC 8506, 8.52.
    pub user_equipment_info_extension: Option<Box<UserEquipmentInfoExtension>>,
    /// QoS-Information (1016/10415), Grouped; 3GPP TS 29.212, 5.3.16.
    pub qos_information: Option<Box<QosInformation>>,
    /// AN-GW-Address (1050/10415), Address; 3GPP TS 29.212, 5.3.49.
    pub an_gw_address: List<Address, 0, 2>,
    /// 3GPP-SGSN-Address (6/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    pub three_gpp_sgsn_address: Option<OctetString>,
    /// 3GPP-SGSN-IPv6-Address (15/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    pub three_gpp_sgsn_ipv6_address: Option<OctetString>,
    /// 3GPP-GGSN-Address (7/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    pub three_gpp_ggsn_address: Option<OctetString>,
    /// 3GPP-GGSN-IPv6-Address (16/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    pub three_gpp_ggsn_ipv6_address: Option<OctetString>,
    /// 3GPP-Selection-Mode (12/10415), UTF8String; 3GPP TS 29.061, 16.4.7.
    pub three_gpp_selection_mode: Option<Utf8String>,
    /// Dynamic-Address-Flag (2051/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub dynamic_address_flag: Option<DynamicAddressFlag>,
    /// Dynamic-Address-Flag-Extension (2068/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub dynamic_address_flag_extension: Option<DynamicAddressFlagExtension>,
    /// PDN-Connection-Charging-ID (2050/10415), Unsigned32; 3GPP TS 32.299, 7.2.
    pub pdn_connection_charging_id: Option<u32>,
    /// 3GPP-SGSN-MCC-MNC (18/10415), UTF8String; 3GPP TS 29.061, 16.4.7.
    pub three_gpp_sgsn_mcc_mnc: Option<Utf8String>,
    /// RAI (909/10415), UTF8String; 3GPP TS 29.061, 17.7.12.
    pub rai: Option<Utf8String>,
    /// 3GPP-User-Location-Info (22/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    pub three_gpp_user_location_info: Option<OctetString>,
    /// Fixed-User-Location-Info (2825/10415), Grouped; 3GPP TS 29.212, 5.3.112.
    pub fixed_user_location_info: Option<FixedUserLocationInfo>,
    /// User-CSG-Information (2319/10415), Grouped; 3GPP TS 32.299, 7.2.240A.
    pub user_csg_information: Option<UserCsgInformation>,
    /// TWAN-Identifier (29/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    pub twan_identifier: Option<OctetString>,
    /// 3GPP-MS-TimeZone (23/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    pub three_gpp_ms_time_zone: Option<OctetString>,
    /// 3GPP-Charging-Characteristics (13/10415), UTF8String; 3GPP TS 29.061, 16.4.7.
    pub three_gpp_charging_characteristics: Option<Utf8String>,
    /// Called-Station-Id (30), UTF8String; RFC 7155, 4.2.5.
    pub called_station_id: Option<Utf8String>,
    /// Charging-Information (618/10415), Grouped; 3GPP TS 29.229, 6.3.19.
    pub charging_information: Option<ChargingInformation>,
    /// Online (1009/10415), Enumerated; 3GPP TS 29.212, 5.3.10.
    pub online: Option<Online>,
    /// Offline (1008/10415), Enumerated; 3GPP TS 29.212, 5.3.9.
    pub offline: Option<Offline>,
    /// ADC-Rule-Install (1092/10415), Grouped; 3GPP TS 29.212, 5b.3.1.
    pub adc_rule_install: Vec<AdcRuleInstall>,
    /// Revalidation-Time (1042/10415), Time; 3GPP TS 29.212, 5.3.41.
    pub revalidation_time: Option<Time>,
    /// Usage-Monitoring-Information (1067/10415), Grouped; 3GPP TS 29.212, 5.3.60.
    pub usage_monitoring_information: Vec<UsageMonitoringInformation>,
    /// CSG-Information-Reporting (1071/10415), Enumerated; 3GPP TS 29.212, 5.3.64.
    pub csg_information_reporting: Vec<CsgInformationReporting>,
    /// Event-Trigger (1006/10415), Enumerated; 3GPP TS 29.212, 5.3.7.
    pub event_trigger: Vec<EventTrigger>,
    /// Presence-Reporting-Area-Information (2822/10415), Grouped; 3GPP TS 29.212, 5.3.109.
    pub presence_reporting_area_information: Option<PresenceReportingAreaInformation>,
    /// Logical-Access-ID (302/13019), OctetString; 3GPP TS 32.299, 7.3.3.
    pub logical_access_id: Option<OctetString>,
    /// Physical-Access-ID (313/13019), UTF8String; 3GPP TS 32.299, 7.3.14.
    pub physical_access_id: Option<Utf8String>,
    /// 3GPP2-BSID (9010/5535), UTF8String; X.S0057-0, 5.6.2.1.1.
    pub three_gpp2_bsid: Option<Utf8String>,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Route-Record (282), DiameterIdentity; RFC 6733, 6.7.1.
    pub route_record: Vec<DiameterIdentity>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl TdfSessionRequest {
    /// Starts building the AVPs of a TDF-Session-Request.
    pub fn builder() -> TdfSessionRequestBuilder {
        TdfSessionRequestBuilder::new()
    }

    #[inline]
    pub(super) fn assemble(
        (
            session_id,
            vendor_specific_application_id,
            origin_host,
            origin_realm,
            destination_realm,
        ): (
            Utf8String,
            VendorSpecificApplicationId,
            DiameterIdentity,
            DiameterIdentity,
            DiameterIdentity,
        ),
        optional: TdfSessionRequestOptional,
    ) -> Self {
        Self {
            session_id,
            drmp: optional.drmp,
            vendor_specific_application_id,
            origin_host,
            origin_realm,
            destination_realm,
            destination_host: optional.destination_host,
            origin_state_id: optional.origin_state_id,
            oc_supported_features: optional.oc_supported_features,
            subscription_id: optional.subscription_id,
            supported_features: optional.supported_features,
            framed_ip_address: optional.framed_ip_address,
            framed_ipv6_prefix: optional.framed_ipv6_prefix,
            ip_can_type: optional.ip_can_type,
            rat_type: optional.rat_type,
            an_trusted: optional.an_trusted,
            user_equipment_info: optional.user_equipment_info,
            user_equipment_info_extension: optional.user_equipment_info_extension,
            qos_information: optional.qos_information,
            an_gw_address: optional.an_gw_address,
            three_gpp_sgsn_address: optional.three_gpp_sgsn_address,
            three_gpp_sgsn_ipv6_address: optional.three_gpp_sgsn_ipv6_address,
            three_gpp_ggsn_address: optional.three_gpp_ggsn_address,
            three_gpp_ggsn_ipv6_address: optional.three_gpp_ggsn_ipv6_address,
            three_gpp_selection_mode: optional.three_gpp_selection_mode,
            dynamic_address_flag: optional.dynamic_address_flag,
            dynamic_address_flag_extension: optional.dynamic_address_flag_extension,
            pdn_connection_charging_id: optional.pdn_connection_charging_id,
            three_gpp_sgsn_mcc_mnc: optional.three_gpp_sgsn_mcc_mnc,
            rai: optional.rai,
            three_gpp_user_location_info: optional.three_gpp_user_location_info,
            fixed_user_location_info: optional.fixed_user_location_info,
            user_csg_information: optional.user_csg_information,
            twan_identifier: optional.twan_identifier,
            three_gpp_ms_time_zone: optional.three_gpp_ms_time_zone,
            three_gpp_charging_characteristics: optional
                .three_gpp_charging_characteristics,
            called_station_id: optional.called_station_id,
            charging_information: optional.charging_information,
            online: optional.online,
            offline: optional.offline,
            adc_rule_install: optional.adc_rule_install,
            revalidation_time: optional.revalidation_time,
            usage_monitoring_information: optional.usage_monitoring_information,
            csg_information_reporting: optional.csg_information_reporting,
            event_trigger: optional.event_trigger,
            presence_reporting_area_information: optional
                .presence_reporting_area_information,
            logical_access_id: optional.logical_access_id,
            physical_access_id: optional.physical_access_id,
            three_gpp2_bsid: optional.three_gpp2_bsid,
            proxy_info: optional.proxy_info,
            route_record: optional.route_record,
            additional_avps: optional.additional_avps,
        }
    }
}

impl Request for TdfSessionRequest {
    type Answer = TdfSessionAnswer;
}

impl Command for TdfSessionRequest {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "TDF-Session-Request",
    abbreviation: "TSR",
    code: Some(8388637),
    application_id: 16777303,
    flags: CommandFlags::REQUEST.with(CommandFlags::PROXIABLE),
    grammar: &GRAMMAR,
    dictionary: &crate::sd::DICTIONARY,
    answer: Some(&super::answer::DESCRIPTION),
    normalize: normalize::<TdfSessionRequest>,
};

static GRAMMAR: Grammar = Grammar {
    name: "TDF-Session-Request",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::optional(rfc7944::avp::DRMP.description()),
        Item::required(base::avp::VENDOR_SPECIFIC_APPLICATION_ID.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::required(base::avp::DESTINATION_REALM.description()),
        Item::optional(base::avp::DESTINATION_HOST.description()),
        Item::optional(base::avp::ORIGIN_STATE_ID.description()),
        Item::optional(rfc7683::avp::OC_SUPPORTED_FEATURES.description()),
        Item::repeated(credit_control::avp::SUBSCRIPTION_ID.description()),
        Item::repeated(ts29229::avp::SUPPORTED_FEATURES.description()),
        Item::optional(nasreq::avp::FRAMED_IP_ADDRESS.description()),
        Item::optional(nasreq::avp::FRAMED_IPV6_PREFIX.description()),
        Item::optional(ts29212::avp::IP_CAN_TYPE.description()),
        Item::optional(ts29212::avp::RAT_TYPE.description()),
        Item::optional(ts29273::avp::AN_TRUSTED.description()),
        Item::optional(credit_control::avp::USER_EQUIPMENT_INFO.description()),
        Item::optional(credit_control::avp::USER_EQUIPMENT_INFO_EXTENSION.description()),
        Item::optional(ts29212::avp::QOS_INFORMATION.description()),
        Item::optional(ts29212::avp::AN_GW_ADDRESS.description()).times(0, Some(2)),
        Item::optional(ts29061::avp::THREE_GPP_SGSN_ADDRESS.description()),
        Item::optional(ts29061::avp::THREE_GPP_SGSN_IPV6_ADDRESS.description()),
        Item::optional(ts29061::avp::THREE_GPP_GGSN_ADDRESS.description()),
        Item::optional(ts29061::avp::THREE_GPP_GGSN_IPV6_ADDRESS.description()),
        Item::optional(ts29061::avp::THREE_GPP_SELECTION_MODE.description()),
        Item::optional(ts32299::avp::DYNAMIC_ADDRESS_FLAG.description()),
        Item::optional(ts32299::avp::DYNAMIC_ADDRESS_FLAG_EXTENSION.description()),
        Item::optional(ts32299::avp::PDN_CONNECTION_CHARGING_ID.description()),
        Item::optional(ts29061::avp::THREE_GPP_SGSN_MCC_MNC.description()),
        Item::optional(ts29061::avp::RAI.description()),
        Item::optional(ts29061::avp::THREE_GPP_USER_LOCATION_INFO.description()),
        Item::optional(ts29212::avp::FIXED_USER_LOCATION_INFO.description()),
        Item::optional(ts32299::avp::USER_CSG_INFORMATION.description()),
        Item::optional(ts29061::avp::TWAN_IDENTIFIER.description()),
        Item::optional(ts29061::avp::THREE_GPP_MS_TIME_ZONE.description()),
        Item::optional(ts29061::avp::THREE_GPP_CHARGING_CHARACTERISTICS.description()),
        Item::optional(nasreq::avp::CALLED_STATION_ID.description()),
        Item::optional(ts29229::avp::CHARGING_INFORMATION.description()),
        Item::optional(ts29212::avp::ONLINE.description()),
        Item::optional(ts29212::avp::OFFLINE.description()),
        Item::repeated(ts29212::avp::ADC_RULE_INSTALL.description()),
        Item::optional(ts29212::avp::REVALIDATION_TIME.description()),
        Item::repeated(ts29212::avp::USAGE_MONITORING_INFORMATION.description()),
        Item::repeated(ts29212::avp::CSG_INFORMATION_REPORTING.description()),
        Item::repeated(ts29212::avp::EVENT_TRIGGER.description()),
        Item::optional(ts29212::avp::PRESENCE_REPORTING_AREA_INFORMATION.description()),
        Item::optional(ts32299::avp::LOGICAL_ACCESS_ID.description()),
        Item::optional(ts32299::avp::PHYSICAL_ACCESS_ID.description()),
        Item::optional(xs0057::avp::THREE_GPP2_BSID.description()),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(base::avp::ROUTE_RECORD.description()),
        Item::any(),
    ],
};

impl Contents for TdfSessionRequest {
    const GRAMMAR: &'static Grammar = &GRAMMAR;

    fn decode_avps(
        received: &mut Avps<'_, '_>,
        place: &mut impl Place<Self>,
    ) -> Option<()> {
        let mut session_id = None;
        let mut vendor_specific_application_id = None;
        let mut origin_host = None;
        let mut origin_realm = None;
        let mut destination_realm = None;
        let mut an_gw_address = Vec::new();
        let mut optional = TdfSessionRequestOptional::default();
        while let Some(key) = received.next() {
            match key {
                (0, 263) => received.one(0, &mut session_id),
                (0, 301) => received.one(1, &mut optional.drmp),
                (0, 260) => received.one(2, &mut vendor_specific_application_id),
                (0, 264) => received.one(3, &mut origin_host),
                (0, 296) => received.one(4, &mut origin_realm),
                (0, 283) => received.one(5, &mut destination_realm),
                (0, 293) => received.one(6, &mut optional.destination_host),
                (0, 278) => received.one(7, &mut optional.origin_state_id),
                (0, 621) => received.one(8, &mut optional.oc_supported_features),
                (0, 443) => received.many(9, &mut optional.subscription_id),
                (10415, 628) => received.many(10, &mut optional.supported_features),
                (0, 8) => received.one(11, &mut optional.framed_ip_address),
                (0, 97) => received.one(12, &mut optional.framed_ipv6_prefix),
                (10415, 1027) => received.one(13, &mut optional.ip_can_type),
                (10415, 1032) => received.one(14, &mut optional.rat_type),
                (10415, 1503) => received.one(15, &mut optional.an_trusted),
                (0, 458) => received.one(16, &mut optional.user_equipment_info),
                (0, 653) => {
                    received.one_boxed(17, &mut optional.user_equipment_info_extension)
                }
                (10415, 1016) => received.one_boxed(18, &mut optional.qos_information),
                (10415, 1050) => received.up_to(19, &mut an_gw_address, 2),
                (10415, 6) => received.one(20, &mut optional.three_gpp_sgsn_address),
                (10415, 15) => {
                    received.one(21, &mut optional.three_gpp_sgsn_ipv6_address)
                }
                (10415, 7) => received.one(22, &mut optional.three_gpp_ggsn_address),
                (10415, 16) => {
                    received.one(23, &mut optional.three_gpp_ggsn_ipv6_address)
                }
                (10415, 12) => received.one(24, &mut optional.three_gpp_selection_mode),
                (10415, 2051) => received.one(25, &mut optional.dynamic_address_flag),
                (10415, 2068) => {
                    received.one(26, &mut optional.dynamic_address_flag_extension)
                }
                (10415, 2050) => {
                    received.one(27, &mut optional.pdn_connection_charging_id)
                }
                (10415, 18) => received.one(28, &mut optional.three_gpp_sgsn_mcc_mnc),
                (10415, 909) => received.one(29, &mut optional.rai),
                (10415, 22) => {
                    received.one(30, &mut optional.three_gpp_user_location_info)
                }
                (10415, 2825) => received.one(31, &mut optional.fixed_user_location_info),
                (10415, 2319) => received.one(32, &mut optional.user_csg_information),
                (10415, 29) => received.one(33, &mut optional.twan_identifier),
                (10415, 23) => received.one(34, &mut optional.three_gpp_ms_time_zone),
                (10415, 13) => {
                    received.one(35, &mut optional.three_gpp_charging_characteristics)
                }
                (0, 30) => received.one(36, &mut optional.called_station_id),
                (10415, 618) => received.one(37, &mut optional.charging_information),
                (10415, 1009) => received.one(38, &mut optional.online),
                (10415, 1008) => received.one(39, &mut optional.offline),
                (10415, 1092) => received.many(40, &mut optional.adc_rule_install),
                (10415, 1042) => received.one(41, &mut optional.revalidation_time),
                (10415, 1067) => {
                    received.many(42, &mut optional.usage_monitoring_information)
                }
                (10415, 1071) => {
                    received.many(43, &mut optional.csg_information_reporting)
                }
                (10415, 1006) => received.many(44, &mut optional.event_trigger),
                (10415, 2822) => {
                    received.one(45, &mut optional.presence_reporting_area_information)
                }
                (13019, 302) => received.one(46, &mut optional.logical_access_id),
                (13019, 313) => received.one(47, &mut optional.physical_access_id),
                (5535, 9010) => received.one(48, &mut optional.three_gpp2_bsid),
                (0, 284) => received.many(49, &mut optional.proxy_info),
                (0, 282) => received.many(50, &mut optional.route_record),
                _ => received.additional(&mut optional.additional_avps),
            }
        }
        received.required(0, &session_id);
        received.required(2, &vendor_specific_application_id);
        received.required(3, &origin_host);
        received.required(4, &origin_realm);
        received.required(5, &destination_realm);
        optional.an_gw_address = received.at_most(an_gw_address);
        let required = (
            session_id?,
            vendor_specific_application_id?,
            origin_host?,
            origin_realm?,
            destination_realm?,
        );
        place.put_with(|| Self::assemble(required, optional));
        Some(())
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&base::avp::SESSION_ID, &self.session_id);
        encoder.optional(&rfc7944::avp::DRMP, &self.drmp);
        encoder
            .one(
                &base::avp::VENDOR_SPECIFIC_APPLICATION_ID,
                &self.vendor_specific_application_id,
            );
        encoder.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        encoder.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        encoder.one(&base::avp::DESTINATION_REALM, &self.destination_realm);
        encoder.optional(&base::avp::DESTINATION_HOST, &self.destination_host);
        encoder.optional(&base::avp::ORIGIN_STATE_ID, &self.origin_state_id);
        encoder
            .optional(&rfc7683::avp::OC_SUPPORTED_FEATURES, &self.oc_supported_features);
        encoder.many(&credit_control::avp::SUBSCRIPTION_ID, &self.subscription_id);
        encoder.many(&ts29229::avp::SUPPORTED_FEATURES, &self.supported_features);
        encoder.optional(&nasreq::avp::FRAMED_IP_ADDRESS, &self.framed_ip_address);
        encoder.optional(&nasreq::avp::FRAMED_IPV6_PREFIX, &self.framed_ipv6_prefix);
        encoder.optional(&ts29212::avp::IP_CAN_TYPE, &self.ip_can_type);
        encoder.optional(&ts29212::avp::RAT_TYPE, &self.rat_type);
        encoder.optional(&ts29273::avp::AN_TRUSTED, &self.an_trusted);
        encoder
            .optional(
                &credit_control::avp::USER_EQUIPMENT_INFO,
                &self.user_equipment_info,
            );
        encoder
            .optional_boxed(
                &credit_control::avp::USER_EQUIPMENT_INFO_EXTENSION,
                &self.user_equipment_info_extension,
            );
        encoder.optional_boxed(&ts29212::avp::QOS_INFORMATION, &self.qos_information);
        encoder.many(&ts29212::avp::AN_GW_ADDRESS, &self.an_gw_address);
        encoder
            .optional(
                &ts29061::avp::THREE_GPP_SGSN_ADDRESS,
                &self.three_gpp_sgsn_address,
            );
        encoder
            .optional(
                &ts29061::avp::THREE_GPP_SGSN_IPV6_ADDRESS,
                &self.three_gpp_sgsn_ipv6_address,
            );
        encoder
            .optional(
                &ts29061::avp::THREE_GPP_GGSN_ADDRESS,
                &self.three_gpp_ggsn_address,
            );
        encoder
            .optional(
                &ts29061::avp::THREE_GPP_GGSN_IPV6_ADDRESS,
                &self.three_gpp_ggsn_ipv6_address,
            );
        encoder
            .optional(
                &ts29061::avp::THREE_GPP_SELECTION_MODE,
                &self.three_gpp_selection_mode,
            );
        encoder
            .optional(&ts32299::avp::DYNAMIC_ADDRESS_FLAG, &self.dynamic_address_flag);
        encoder
            .optional(
                &ts32299::avp::DYNAMIC_ADDRESS_FLAG_EXTENSION,
                &self.dynamic_address_flag_extension,
            );
        encoder
            .optional(
                &ts32299::avp::PDN_CONNECTION_CHARGING_ID,
                &self.pdn_connection_charging_id,
            );
        encoder
            .optional(
                &ts29061::avp::THREE_GPP_SGSN_MCC_MNC,
                &self.three_gpp_sgsn_mcc_mnc,
            );
        encoder.optional(&ts29061::avp::RAI, &self.rai);
        encoder
            .optional(
                &ts29061::avp::THREE_GPP_USER_LOCATION_INFO,
                &self.three_gpp_user_location_info,
            );
        encoder
            .optional(
                &ts29212::avp::FIXED_USER_LOCATION_INFO,
                &self.fixed_user_location_info,
            );
        encoder
            .optional(&ts32299::avp::USER_CSG_INFORMATION, &self.user_csg_information);
        encoder.optional(&ts29061::avp::TWAN_IDENTIFIER, &self.twan_identifier);
        encoder
            .optional(
                &ts29061::avp::THREE_GPP_MS_TIME_ZONE,
                &self.three_gpp_ms_time_zone,
            );
        encoder
            .optional(
                &ts29061::avp::THREE_GPP_CHARGING_CHARACTERISTICS,
                &self.three_gpp_charging_characteristics,
            );
        encoder.optional(&nasreq::avp::CALLED_STATION_ID, &self.called_station_id);
        encoder
            .optional(&ts29229::avp::CHARGING_INFORMATION, &self.charging_information);
        encoder.optional(&ts29212::avp::ONLINE, &self.online);
        encoder.optional(&ts29212::avp::OFFLINE, &self.offline);
        encoder.many(&ts29212::avp::ADC_RULE_INSTALL, &self.adc_rule_install);
        encoder.optional(&ts29212::avp::REVALIDATION_TIME, &self.revalidation_time);
        encoder
            .many(
                &ts29212::avp::USAGE_MONITORING_INFORMATION,
                &self.usage_monitoring_information,
            );
        encoder
            .many(
                &ts29212::avp::CSG_INFORMATION_REPORTING,
                &self.csg_information_reporting,
            );
        encoder.many(&ts29212::avp::EVENT_TRIGGER, &self.event_trigger);
        encoder
            .optional(
                &ts29212::avp::PRESENCE_REPORTING_AREA_INFORMATION,
                &self.presence_reporting_area_information,
            );
        encoder.optional(&ts32299::avp::LOGICAL_ACCESS_ID, &self.logical_access_id);
        encoder.optional(&ts32299::avp::PHYSICAL_ACCESS_ID, &self.physical_access_id);
        encoder.optional(&xs0057::avp::THREE_GPP2_BSID, &self.three_gpp2_bsid);
        encoder.many(&base::avp::PROXY_INFO, &self.proxy_info);
        encoder.many(&base::avp::ROUTE_RECORD, &self.route_record);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

impl TdfSessionRequest {
    /// Starts the answer: Origin-Host, Origin-Realm and Origin-State-Id are the identity's; from the
    /// request it takes Session-Id, Vendor-Specific-Application-Id, Proxy-Info.
    #[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
    pub fn answer(
        &self,
        identity: &Identity,
    ) -> TdfSessionAnswerBuilder<
        (
            Set<Utf8String>,
            Set<VendorSpecificApplicationId>,
            Set<DiameterIdentity>,
            Set<DiameterIdentity>,
        ),
    > {
        let mut builder = TdfSessionAnswer::builder()
            .session_id(self.session_id.clone())
            .vendor_specific_application_id(self.vendor_specific_application_id.clone())
            .origin_host(identity.host.clone())
            .origin_realm(identity.realm.clone())
            .proxy_infos(self.proxy_info.iter().cloned());
        if let Some(state_id) = identity.state_id {
            builder = builder.origin_state_id(state_id);
        }
        builder
    }
}
