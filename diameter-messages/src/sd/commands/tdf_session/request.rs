// @generated from dictionaries/sd.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, IntoTime, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Address, Command, CommandDescription, CommandFlags, DiameterIdentity,
    Grammar, Identity, Item, List, OctetString, Request, Time, Utf8String,
};
use crate::required;
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
#[non_exhaustive]
pub struct TdfSessionRequest {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    /// Identifies a session for ever and everywhere: DiameterIdentity;high 32 bits;low 32 bits and an
    /// optional part.
    pub session_id: Utf8String,
    /// DRMP (301), Enumerated; RFC 7944, 9.1.
    pub drmp: Option<Drmp>,
    /// Vendor-Specific-Application-Id (260), Grouped; RFC 6733, 6.11.
    pub vendor_specific_application_id: VendorSpecificApplicationId,
    /// Origin-Host (264), DiameterIdentity; RFC 6733, 6.3.
    /// The host that originated the message; relays and proxies leave it alone.
    pub origin_host: DiameterIdentity,
    /// Origin-Realm (296), DiameterIdentity; RFC 6733, 6.4.
    /// The realm of the host that originated the message.
    pub origin_realm: DiameterIdentity,
    /// Destination-Realm (283), DiameterIdentity; RFC 6733, 6.6.
    /// The realm a request is routed to.
    pub destination_realm: DiameterIdentity,
    /// Destination-Host (293), DiameterIdentity; RFC 6733, 6.5.
    /// The host a request is meant for; without it any host of Destination-Realm will do.
    pub destination_host: Option<DiameterIdentity>,
    /// Origin-State-Id (278), Unsigned32; RFC 6733, 8.16.
    /// Grows with each restart that loses state, often the start time in seconds; a change tells peers
    /// that sessions are gone.
    pub origin_state_id: Option<u32>,
    /// OC-Supported-Features (621), Grouped; RFC 7683, 7.1.
    pub oc_supported_features: Option<OcSupportedFeatures>,
    /// Subscription-Id (443), Grouped; RFC 8506, 8.46.
    pub subscription_id: Vec<SubscriptionId>,
    /// Supported-Features (628/10415), Grouped; 3GPP TS 29.229, 6.3.29.
    pub supported_features: Vec<SupportedFeatures>,
    /// Framed-IP-Address (8), OctetString; RFC 7155, 4.4.10.5.1.
    /// 4 octets without an address family. ff ff ff ff lets the user, ff ff ff fe the access server
    /// choose.
    pub framed_ip_address: Option<OctetString>,
    /// Framed-IPv6-Prefix (97), OctetString; RFC 7155, 4.4.10.5.6.
    /// A reserved octet, the prefix length in bits, and as many octets of prefix as that takes.
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
    /// The address of the serving gateway.
    pub an_gw_address: List<Address, 0, 2>,
    /// 3GPP-SGSN-Address (6/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    /// 4 octets without an address family; SGSN-Address (1228) has one.
    pub three_gpp_sgsn_address: Option<OctetString>,
    /// 3GPP-SGSN-IPv6-Address (15/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    /// 16 octets without an address family.
    pub three_gpp_sgsn_ipv6_address: Option<OctetString>,
    /// 3GPP-GGSN-Address (7/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    /// 4 octets without an address family; GGSN-Address (847) has one.
    pub three_gpp_ggsn_address: Option<OctetString>,
    /// 3GPP-GGSN-IPv6-Address (16/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    /// 16 octets without an address family.
    pub three_gpp_ggsn_ipv6_address: Option<OctetString>,
    /// 3GPP-Selection-Mode (12/10415), UTF8String; 3GPP TS 29.061, 16.4.7.
    /// How the APN was chosen, one digit as text: 0 by the subscription and verified.
    pub three_gpp_selection_mode: Option<Utf8String>,
    /// Dynamic-Address-Flag (2051/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub dynamic_address_flag: Option<DynamicAddressFlag>,
    /// Dynamic-Address-Flag-Extension (2068/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub dynamic_address_flag_extension: Option<DynamicAddressFlagExtension>,
    /// PDN-Connection-Charging-ID (2050/10415), Unsigned32; 3GPP TS 32.299, 7.2.
    /// Ties together the bearers of one connection.
    pub pdn_connection_charging_id: Option<u32>,
    /// 3GPP-SGSN-MCC-MNC (18/10415), UTF8String; 3GPP TS 29.061, 16.4.7.
    /// MCC and MNC of the serving node's network as text, 5 or 6 digits.
    pub three_gpp_sgsn_mcc_mnc: Option<Utf8String>,
    /// RAI (909/10415), UTF8String; 3GPP TS 29.061, 17.7.12.
    /// The routing area as text, in hexadecimal digits.
    pub rai: Option<Utf8String>,
    /// 3GPP-User-Location-Info (22/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    /// One octet for the kind of location (130 is TAI and ECGI), then the location as in TS 29.274.
    pub three_gpp_user_location_info: Option<OctetString>,
    /// Fixed-User-Location-Info (2825/10415), Grouped; 3GPP TS 29.212, 5.3.112.
    pub fixed_user_location_info: Option<FixedUserLocationInfo>,
    /// User-CSG-Information (2319/10415), Grouped; 3GPP TS 32.299, 7.2.240A.
    pub user_csg_information: Option<UserCsgInformation>,
    /// TWAN-Identifier (29/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    /// The trusted WLAN, as in TS 29.274.
    pub twan_identifier: Option<OctetString>,
    /// 3GPP-MS-TimeZone (23/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    /// 2 octets: the time zone in quarter hours with swapped digits, and the daylight saving time.
    pub three_gpp_ms_time_zone: Option<OctetString>,
    /// 3GPP-Charging-Characteristics (13/10415), UTF8String; 3GPP TS 29.061, 16.4.7.
    /// The charging characteristics as text, 4 hexadecimal digits.
    pub three_gpp_charging_characteristics: Option<Utf8String>,
    /// Called-Station-Id (30), UTF8String; RFC 7155, 4.2.5.
    /// What the user called: a telephone number, an access point name, a MAC address with network name.
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
    /// Before this time the gateway must ask again.
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
    /// The logical access of a fixed network, as in ETSI ES 283 034.
    pub logical_access_id: Option<OctetString>,
    /// Physical-Access-ID (313/13019), UTF8String; 3GPP TS 32.299, 7.3.14.
    /// The physical access of a fixed network, as text of ETSI ES 283 034.
    pub physical_access_id: Option<Utf8String>,
    /// 3GPP2-BSID (9010/5535), UTF8String; X.S0057-0, 5.6.2.1.1.
    /// The CDMA2000 cell: SID, NID and base station, 12 hexadecimal digits.
    pub three_gpp2_bsid: Option<Utf8String>,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Route-Record (282), DiameterIdentity; RFC 6733, 6.7.1.
    /// A host that a request has passed through, added by each agent in turn; used to find loops.
    pub route_record: Vec<DiameterIdentity>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
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
    const REQUIRED: u32 = 5;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            session_id: unread.value(),
            drmp: None,
            vendor_specific_application_id: unread.value(),
            origin_host: unread.value(),
            origin_realm: unread.value(),
            destination_realm: unread.value(),
            destination_host: None,
            origin_state_id: None,
            oc_supported_features: None,
            subscription_id: Vec::new(),
            supported_features: Vec::new(),
            framed_ip_address: None,
            framed_ipv6_prefix: None,
            ip_can_type: None,
            rat_type: None,
            an_trusted: None,
            user_equipment_info: None,
            user_equipment_info_extension: None,
            qos_information: None,
            an_gw_address: Default::default(),
            three_gpp_sgsn_address: None,
            three_gpp_sgsn_ipv6_address: None,
            three_gpp_ggsn_address: None,
            three_gpp_ggsn_ipv6_address: None,
            three_gpp_selection_mode: None,
            dynamic_address_flag: None,
            dynamic_address_flag_extension: None,
            pdn_connection_charging_id: None,
            three_gpp_sgsn_mcc_mnc: None,
            rai: None,
            three_gpp_user_location_info: None,
            fixed_user_location_info: None,
            user_csg_information: None,
            twan_identifier: None,
            three_gpp_ms_time_zone: None,
            three_gpp_charging_characteristics: None,
            called_station_id: None,
            charging_information: None,
            online: None,
            offline: None,
            adc_rule_install: Vec::new(),
            revalidation_time: None,
            usage_monitoring_information: Vec::new(),
            csg_information_reporting: Vec::new(),
            event_trigger: Vec::new(),
            presence_reporting_area_information: None,
            logical_access_id: None,
            physical_access_id: None,
            three_gpp2_bsid: None,
            proxy_info: Vec::new(),
            route_record: Vec::new(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 263) => received.one(0, 0, &mut self.session_id),
            (0, 301) => received.optional(1, &mut self.drmp),
            (0, 260) => received.one(2, 1, &mut self.vendor_specific_application_id),
            (0, 264) => received.one(3, 2, &mut self.origin_host),
            (0, 296) => received.one(4, 3, &mut self.origin_realm),
            (0, 283) => received.one(5, 4, &mut self.destination_realm),
            (0, 293) => received.optional(6, &mut self.destination_host),
            (0, 278) => received.optional(7, &mut self.origin_state_id),
            (0, 621) => received.optional(8, &mut self.oc_supported_features),
            (0, 443) => received.many(9, &mut self.subscription_id),
            (10415, 628) => received.many(10, &mut self.supported_features),
            (0, 8) => received.optional(11, &mut self.framed_ip_address),
            (0, 97) => received.optional(12, &mut self.framed_ipv6_prefix),
            (10415, 1027) => received.optional(13, &mut self.ip_can_type),
            (10415, 1032) => received.optional(14, &mut self.rat_type),
            (10415, 1503) => received.optional(15, &mut self.an_trusted),
            (0, 458) => received.optional(16, &mut self.user_equipment_info),
            (0, 653) => {
                received.optional_boxed(17, &mut self.user_equipment_info_extension)
            }
            (10415, 1016) => received.optional_boxed(18, &mut self.qos_information),
            (10415, 1050) => received.up_to(19, &mut self.an_gw_address),
            (10415, 6) => received.optional(20, &mut self.three_gpp_sgsn_address),
            (10415, 15) => received.optional(21, &mut self.three_gpp_sgsn_ipv6_address),
            (10415, 7) => received.optional(22, &mut self.three_gpp_ggsn_address),
            (10415, 16) => received.optional(23, &mut self.three_gpp_ggsn_ipv6_address),
            (10415, 12) => received.optional(24, &mut self.three_gpp_selection_mode),
            (10415, 2051) => received.optional(25, &mut self.dynamic_address_flag),
            (10415, 2068) => {
                received.optional(26, &mut self.dynamic_address_flag_extension)
            }
            (10415, 2050) => received.optional(27, &mut self.pdn_connection_charging_id),
            (10415, 18) => received.optional(28, &mut self.three_gpp_sgsn_mcc_mnc),
            (10415, 909) => received.optional(29, &mut self.rai),
            (10415, 22) => received.optional(30, &mut self.three_gpp_user_location_info),
            (10415, 2825) => received.optional(31, &mut self.fixed_user_location_info),
            (10415, 2319) => received.optional(32, &mut self.user_csg_information),
            (10415, 29) => received.optional(33, &mut self.twan_identifier),
            (10415, 23) => received.optional(34, &mut self.three_gpp_ms_time_zone),
            (10415, 13) => {
                received.optional(35, &mut self.three_gpp_charging_characteristics)
            }
            (0, 30) => received.optional(36, &mut self.called_station_id),
            (10415, 618) => received.optional(37, &mut self.charging_information),
            (10415, 1009) => received.optional(38, &mut self.online),
            (10415, 1008) => received.optional(39, &mut self.offline),
            (10415, 1092) => received.many(40, &mut self.adc_rule_install),
            (10415, 1042) => received.optional(41, &mut self.revalidation_time),
            (10415, 1067) => received.many(42, &mut self.usage_monitoring_information),
            (10415, 1071) => received.many(43, &mut self.csg_information_reporting),
            (10415, 1006) => received.many(44, &mut self.event_trigger),
            (10415, 2822) => {
                received.optional(45, &mut self.presence_reporting_area_information)
            }
            (13019, 302) => received.optional(46, &mut self.logical_access_id),
            (13019, 313) => received.optional(47, &mut self.physical_access_id),
            (5535, 9010) => received.optional(48, &mut self.three_gpp2_bsid),
            (0, 284) => received.many(49, &mut self.proxy_info),
            (0, 282) => received.many(50, &mut self.route_record),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&base::avp::SESSION_ID, &self.session_id);
        avps.optional(&rfc7944::avp::DRMP, &self.drmp);
        avps.one(
            &base::avp::VENDOR_SPECIFIC_APPLICATION_ID,
            &self.vendor_specific_application_id,
        );
        avps.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        avps.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        avps.one(&base::avp::DESTINATION_REALM, &self.destination_realm);
        avps.optional(&base::avp::DESTINATION_HOST, &self.destination_host);
        avps.optional(&base::avp::ORIGIN_STATE_ID, &self.origin_state_id);
        avps.optional(&rfc7683::avp::OC_SUPPORTED_FEATURES, &self.oc_supported_features);
        avps.many(&credit_control::avp::SUBSCRIPTION_ID, &self.subscription_id);
        avps.many(&ts29229::avp::SUPPORTED_FEATURES, &self.supported_features);
        avps.optional(&nasreq::avp::FRAMED_IP_ADDRESS, &self.framed_ip_address);
        avps.optional(&nasreq::avp::FRAMED_IPV6_PREFIX, &self.framed_ipv6_prefix);
        avps.optional(&ts29212::avp::IP_CAN_TYPE, &self.ip_can_type);
        avps.optional(&ts29212::avp::RAT_TYPE, &self.rat_type);
        avps.optional(&ts29273::avp::AN_TRUSTED, &self.an_trusted);
        avps.optional(
            &credit_control::avp::USER_EQUIPMENT_INFO,
            &self.user_equipment_info,
        );
        avps.optional_boxed(
            &credit_control::avp::USER_EQUIPMENT_INFO_EXTENSION,
            &self.user_equipment_info_extension,
        );
        avps.optional_boxed(&ts29212::avp::QOS_INFORMATION, &self.qos_information);
        avps.many(&ts29212::avp::AN_GW_ADDRESS, &self.an_gw_address);
        avps.optional(
            &ts29061::avp::THREE_GPP_SGSN_ADDRESS,
            &self.three_gpp_sgsn_address,
        );
        avps.optional(
            &ts29061::avp::THREE_GPP_SGSN_IPV6_ADDRESS,
            &self.three_gpp_sgsn_ipv6_address,
        );
        avps.optional(
            &ts29061::avp::THREE_GPP_GGSN_ADDRESS,
            &self.three_gpp_ggsn_address,
        );
        avps.optional(
            &ts29061::avp::THREE_GPP_GGSN_IPV6_ADDRESS,
            &self.three_gpp_ggsn_ipv6_address,
        );
        avps.optional(
            &ts29061::avp::THREE_GPP_SELECTION_MODE,
            &self.three_gpp_selection_mode,
        );
        avps.optional(&ts32299::avp::DYNAMIC_ADDRESS_FLAG, &self.dynamic_address_flag);
        avps.optional(
            &ts32299::avp::DYNAMIC_ADDRESS_FLAG_EXTENSION,
            &self.dynamic_address_flag_extension,
        );
        avps.optional(
            &ts32299::avp::PDN_CONNECTION_CHARGING_ID,
            &self.pdn_connection_charging_id,
        );
        avps.optional(
            &ts29061::avp::THREE_GPP_SGSN_MCC_MNC,
            &self.three_gpp_sgsn_mcc_mnc,
        );
        avps.optional(&ts29061::avp::RAI, &self.rai);
        avps.optional(
            &ts29061::avp::THREE_GPP_USER_LOCATION_INFO,
            &self.three_gpp_user_location_info,
        );
        avps.optional(
            &ts29212::avp::FIXED_USER_LOCATION_INFO,
            &self.fixed_user_location_info,
        );
        avps.optional(&ts32299::avp::USER_CSG_INFORMATION, &self.user_csg_information);
        avps.optional(&ts29061::avp::TWAN_IDENTIFIER, &self.twan_identifier);
        avps.optional(
            &ts29061::avp::THREE_GPP_MS_TIME_ZONE,
            &self.three_gpp_ms_time_zone,
        );
        avps.optional(
            &ts29061::avp::THREE_GPP_CHARGING_CHARACTERISTICS,
            &self.three_gpp_charging_characteristics,
        );
        avps.optional(&nasreq::avp::CALLED_STATION_ID, &self.called_station_id);
        avps.optional(&ts29229::avp::CHARGING_INFORMATION, &self.charging_information);
        avps.optional(&ts29212::avp::ONLINE, &self.online);
        avps.optional(&ts29212::avp::OFFLINE, &self.offline);
        avps.many(&ts29212::avp::ADC_RULE_INSTALL, &self.adc_rule_install);
        avps.optional(&ts29212::avp::REVALIDATION_TIME, &self.revalidation_time);
        avps.many(
            &ts29212::avp::USAGE_MONITORING_INFORMATION,
            &self.usage_monitoring_information,
        );
        avps.many(
            &ts29212::avp::CSG_INFORMATION_REPORTING,
            &self.csg_information_reporting,
        );
        avps.many(&ts29212::avp::EVENT_TRIGGER, &self.event_trigger);
        avps.optional(
            &ts29212::avp::PRESENCE_REPORTING_AREA_INFORMATION,
            &self.presence_reporting_area_information,
        );
        avps.optional(&ts32299::avp::LOGICAL_ACCESS_ID, &self.logical_access_id);
        avps.optional(&ts32299::avp::PHYSICAL_ACCESS_ID, &self.physical_access_id);
        avps.optional(&xs0057::avp::THREE_GPP2_BSID, &self.three_gpp2_bsid);
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.many(&base::avp::ROUTE_RECORD, &self.route_record);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

impl TdfSessionRequest {
    /// Starts the answer: Origin-Host, Origin-Realm and Origin-State-Id are the identity's; from the
    /// request it takes Session-Id, Vendor-Specific-Application-Id, Proxy-Info.
    pub fn answer(
        &self,
        identity: &Identity,
    ) -> TdfSessionAnswerBuilder<(Set, Set, Set, Set)> {
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

diameter_core::builder! {
    TdfSessionRequestBuilder<(A, B, C, D, E) = (Unset, Set, Unset, Unset, Unset), (Set, Set, Set, Set, Set)> builds command TdfSessionRequest in Box<TdfSessionRequest>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D, E), A: required::SessionId;
    required vendor_specific_application_id: IntoField<VendorSpecificApplicationId> = VendorSpecificApplicationId::builder().vendor_id(10415).auth_application_id(16777303).build(), "Vendor-Specific-Application-Id" => (A, Set, C, D, E), B: required::VendorSpecificApplicationId;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, B, Set, D, E), C: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, C, Set, E), D: required::OriginRealm;
    required destination_realm: IntoIdentity<DiameterIdentity>, "Destination-Realm" => (A, B, C, D, Set), E: required::DestinationRealm;
    optional drmp: IntoField<Drmp, Option<Drmp>>, "DRMP";
    optional destination_host: IntoIdentity<Option<DiameterIdentity>>, "Destination-Host";
    optional origin_state_id: IntoField<u32, Option<u32>>, "Origin-State-Id";
    optional oc_supported_features: IntoField<OcSupportedFeatures, Option<OcSupportedFeatures>>, "OC-Supported-Features";
    optional framed_ip_address: IntoField<OctetString, Option<OctetString>>, "Framed-IP-Address";
    optional framed_ipv6_prefix: IntoField<OctetString, Option<OctetString>>, "Framed-IPv6-Prefix";
    optional ip_can_type: IntoField<IpCanType, Option<IpCanType>>, "IP-CAN-Type";
    optional rat_type: IntoField<RatType, Option<RatType>>, "RAT-Type";
    optional an_trusted: IntoField<AnTrusted, Option<AnTrusted>>, "AN-Trusted";
    optional user_equipment_info: IntoField<UserEquipmentInfo, Option<UserEquipmentInfo>>, "User-Equipment-Info";
    optional user_equipment_info_extension: IntoField<UserEquipmentInfoExtension, Option<Box<UserEquipmentInfoExtension>>>, "User-Equipment-Info-Extension";
    optional qos_information: IntoField<QosInformation, Option<Box<QosInformation>>>, "QoS-Information";
    optional an_gw_address: IntoField<Address, List<Address, 0, 2>>, "AN-GW-Address";
    optional three_gpp_sgsn_address: IntoField<OctetString, Option<OctetString>>, "3GPP-SGSN-Address";
    optional three_gpp_sgsn_ipv6_address: IntoField<OctetString, Option<OctetString>>, "3GPP-SGSN-IPv6-Address";
    optional three_gpp_ggsn_address: IntoField<OctetString, Option<OctetString>>, "3GPP-GGSN-Address";
    optional three_gpp_ggsn_ipv6_address: IntoField<OctetString, Option<OctetString>>, "3GPP-GGSN-IPv6-Address";
    optional three_gpp_selection_mode: IntoField<Utf8String, Option<Utf8String>>, "3GPP-Selection-Mode";
    optional dynamic_address_flag: IntoField<DynamicAddressFlag, Option<DynamicAddressFlag>>, "Dynamic-Address-Flag";
    optional dynamic_address_flag_extension: IntoField<DynamicAddressFlagExtension, Option<DynamicAddressFlagExtension>>, "Dynamic-Address-Flag-Extension";
    optional pdn_connection_charging_id: IntoField<u32, Option<u32>>, "PDN-Connection-Charging-ID";
    optional three_gpp_sgsn_mcc_mnc: IntoField<Utf8String, Option<Utf8String>>, "3GPP-SGSN-MCC-MNC";
    optional rai: IntoField<Utf8String, Option<Utf8String>>, "RAI";
    optional three_gpp_user_location_info: IntoField<OctetString, Option<OctetString>>, "3GPP-User-Location-Info";
    optional fixed_user_location_info: IntoField<FixedUserLocationInfo, Option<FixedUserLocationInfo>>, "Fixed-User-Location-Info";
    optional user_csg_information: IntoField<UserCsgInformation, Option<UserCsgInformation>>, "User-CSG-Information";
    optional twan_identifier: IntoField<OctetString, Option<OctetString>>, "TWAN-Identifier";
    optional three_gpp_ms_time_zone: IntoField<OctetString, Option<OctetString>>, "3GPP-MS-TimeZone";
    optional three_gpp_charging_characteristics: IntoField<Utf8String, Option<Utf8String>>, "3GPP-Charging-Characteristics";
    optional called_station_id: IntoField<Utf8String, Option<Utf8String>>, "Called-Station-Id";
    optional charging_information: IntoField<ChargingInformation, Option<ChargingInformation>>, "Charging-Information";
    optional online: IntoField<Online, Option<Online>>, "Online";
    optional offline: IntoField<Offline, Option<Offline>>, "Offline";
    optional revalidation_time: IntoTime<Option<Time>>, "Revalidation-Time";
    optional presence_reporting_area_information: IntoField<PresenceReportingAreaInformation, Option<PresenceReportingAreaInformation>>, "Presence-Reporting-Area-Information";
    optional logical_access_id: IntoField<OctetString, Option<OctetString>>, "Logical-Access-ID";
    optional physical_access_id: IntoField<Utf8String, Option<Utf8String>>, "Physical-Access-ID";
    optional three_gpp2_bsid: IntoField<Utf8String, Option<Utf8String>>, "3GPP2-BSID";
    repeated subscription_id, subscription_ids: IntoField<SubscriptionId>, "Subscription-Id";
    repeated supported_features, supported_features_list: IntoField<SupportedFeatures>, "Supported-Features";
    repeated adc_rule_install, adc_rule_installs: IntoField<AdcRuleInstall>, "ADC-Rule-Install";
    repeated usage_monitoring_information, usage_monitoring_informations: IntoField<UsageMonitoringInformation>, "Usage-Monitoring-Information";
    repeated csg_information_reporting, csg_information_reportings: IntoField<CsgInformationReporting>, "CSG-Information-Reporting";
    repeated event_trigger, event_triggers: IntoField<EventTrigger>, "Event-Trigger";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
    repeated route_record, route_records: IntoIdentity<DiameterIdentity>, "Route-Record";
}
