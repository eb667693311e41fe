// @generated from dictionaries/gx.xml by cargo xtask regenerate; do not edit.

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
use crate::ts29214;
use crate::ts29229;
use crate::ts29273;
use crate::ts32299;
use crate::base::{ProxyInfo, TerminationCause};
use crate::credit_control::{
    CcRequestType, SubscriptionId, UserEquipmentInfo, UserEquipmentInfoExtension,
};
use crate::gx::{CreditControlAnswer, CreditControlAnswerBuilder, avp};
use crate::rfc7683::OcSupportedFeatures;
use crate::rfc7944::Drmp;
use crate::ts29212::{
    AccessNetworkChargingIdentifierGx, AnGwStatus, ApplicationDetectionInformation,
    BearerOperation, BearerUsage, ChargingRuleReport, CoaInformation, DefaultAccess,
    DefaultEpsBearerQos, DefaultQosInformation, EventReportIndication, EventTrigger,
    FixedUserLocationInfo, IpCanType, NbifomMode, NbifomSupport, NetworkRequestSupport,
    Offline, Online, PacketFilterInformation, PacketFilterOperation,
    PresenceReportingAreaInformation, QosInformation, QosNegotiation, QosUpgrade,
    RatType, RoutingRuleInstall, RoutingRuleRemove, TdfInformation,
    TftPacketFilterInformation, ThreeGppPsDataOffStatus, UsageMonitoringInformation,
};
use crate::ts29229::SupportedFeatures;
use crate::ts29273::AnTrusted;
use crate::ts32299::{
    DynamicAddressFlag, DynamicAddressFlagExtension, UserCsgInformation,
};

/// The PCEF asks for policy and charging control rules when a session begins, changes or ends, and
/// reports events.
///
/// ```text
/// <CCR> ::= < Diameter Header: 272, REQ, PXY >
///           < Session-Id >
///           [ DRMP ]
///           { Auth-Application-Id }
///           { Origin-Host }
///           { Origin-Realm }
///           { Destination-Realm }
///           { CC-Request-Type }
///           { CC-Request-Number }
///           [ Credit-Management-Status ]
///           [ Destination-Host ]
///           [ Origin-State-Id ]
///         * [ Subscription-Id ]
///           [ OC-Supported-Features ]
///         * [ Supported-Features ]
///           [ TDF-Information ]
///           [ Network-Request-Support ]
///         * [ Packet-Filter-Information ]
///           [ Packet-Filter-Operation ]
///           [ Bearer-Identifier ]
///           [ Bearer-Operation ]
///           [ Dynamic-Address-Flag ]
///           [ Dynamic-Address-Flag-Extension ]
///           [ PDN-Connection-Charging-ID ]
///           [ Framed-IP-Address ]
///           [ Framed-IPv6-Prefix ]
///           [ IP-CAN-Type ]
///           [ 3GPP-RAT-Type ]
///           [ AN-Trusted ]
///           [ RAT-Type ]
///           [ Termination-Cause ]
///           [ User-Equipment-Info ]
///           [ User-Equipment-Info-Extension ]
///           [ QoS-Information ]
///           [ QoS-Negotiation ]
///           [ QoS-Upgrade ]
///           [ Default-EPS-Bearer-QoS ]
///           [ Default-QoS-Information ]
///        *2 [ AN-GW-Address ]
///           [ AN-GW-Status ]
///           [ 3GPP-SGSN-MCC-MNC ]
///           [ 3GPP-SGSN-Address ]
///           [ 3GPP-SGSN-IPv6-Address ]
///           [ 3GPP-GGSN-Address ]
///           [ 3GPP-GGSN-IPv6-Address ]
///           [ 3GPP-Selection-Mode ]
///           [ RAI ]
///           [ 3GPP-User-Location-Info ]
///           [ Fixed-User-Location-Info ]
///           [ User-Location-Info-Time ]
///           [ User-CSG-Information ]
///           [ TWAN-Identifier ]
///           [ 3GPP-MS-TimeZone ]
///         * [ RAN-NAS-Release-Cause ]
///           [ 3GPP-Charging-Characteristics ]
///           [ Called-Station-Id ]
///           [ PDN-Connection-ID ]
///           [ Bearer-Usage ]
///           [ Online ]
///           [ Offline ]
///         * [ TFT-Packet-Filter-Information ]
///         * [ Charging-Rule-Report ]
///         * [ Application-Detection-Information ]
///         * [ Event-Trigger ]
///           [ Event-Report-Indication ]
///           [ Access-Network-Charging-Address ]
///         * [ Access-Network-Charging-Identifier-Gx ]
///         * [ CoA-Information ]
///         * [ Usage-Monitoring-Information ]
///           [ NBIFOM-Support ]
///           [ NBIFOM-Mode ]
///           [ Default-Access ]
///           [ Origination-Time-Stamp ]
///           [ Maximum-Wait-Time ]
///           [ Access-Availability-Change-Reason ]
///           [ Routing-Rule-Install ]
///           [ Routing-Rule-Remove ]
///           [ HeNB-Local-IP-Address ]
///           [ UE-Local-IP-Address ]
///           [ UDP-Source-Port ]
///           [ TCP-Source-Port ]
///         * [ Presence-Reporting-Area-Information ]
///           [ Logical-Access-ID ]
///           [ Physical-Access-ID ]
///         * [ Proxy-Info ]
///         * [ Route-Record ]
///           [ ts29212:3GPP-PS-Data-Off-Status ]
///         * [ AVP ]
/// ```
///
/// Command code 272, 3GPP TS 29.212, 5.6.2/5.6.3.
#[doc(alias = "CCR")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreditControlRequest {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    /// Identifies a session for ever and everywhere: DiameterIdentity;high 32 bits;low 32 bits and an
    /// optional part.
    pub session_id: Utf8String,
    /// DRMP (301), Enumerated; RFC 7944, 9.1.
    pub drmp: Option<Drmp>,
    /// Auth-Application-Id (258), Unsigned32; RFC 6733, 6.8.
    /// An application whose authentication and authorisation part is supported or used.
    pub auth_application_id: u32,
    /// Origin-Host (264), DiameterIdentity; RFC 6733, 6.3.
    /// The host that originated the message; relays and proxies leave it alone.
    pub origin_host: DiameterIdentity,
    /// Origin-Realm (296), DiameterIdentity; RFC 6733, 6.4.
    /// The realm of the host that originated the message.
    pub origin_realm: DiameterIdentity,
    /// Destination-Realm (283), DiameterIdentity; RFC 6733, 6.6.
    /// The realm a request is routed to.
    pub destination_realm: DiameterIdentity,
    /// CC-Request-Type (416), Enumerated; RFC 8506, 8.3.
    pub cc_request_type: CcRequestType,
    /// CC-Request-Number (415), Unsigned32; RFC 8506, 8.2.
    /// Numbers the requests of a session; with Session-Id it finds duplicates.
    pub cc_request_number: u32,
    /// Credit-Management-Status (1082/10415), Unsigned32; 3GPP TS 29.212, 5.3.102.
    /// A bit mask of reasons from online charging.
    pub credit_management_status: Option<u32>,
    /// Destination-Host (293), DiameterIdentity; RFC 6733, 6.5.
    /// The host a request is meant for; without it any host of Destination-Realm will do.
    pub destination_host: Option<DiameterIdentity>,
    /// Origin-State-Id (278), Unsigned32; RFC 6733, 8.16.
    /// Grows with each restart that loses state, often the start time in seconds; a change tells peers
    /// that sessions are gone.
    pub origin_state_id: Option<u32>,
    /// Subscription-Id (443), Grouped; RFC 8506, 8.46.
    pub subscription_id: Vec<SubscriptionId>,
    /// OC-Supported-Features (621), Grouped; RFC 7683, 7.1.
    pub oc_supported_features: Option<OcSupportedFeatures>,
    /// Supported-Features (628/10415), Grouped; 3GPP TS 29.229, 6.3.29.
    pub supported_features: Vec<SupportedFeatures>,
    /// TDF-Information (1087/10415), Grouped; 3GPP TS 29.212, 5.3.78.
    pub tdf_information: Option<TdfInformation>,
    /// Network-Request-Support (1024/10415), Enumerated; 3GPP TS 29.212, 5.3.24.
    pub network_request_support: Option<NetworkRequestSupport>,
    /// Packet-Filter-Information (1061/10415), Grouped; 3GPP TS 29.212, 5.3.56.
    pub packet_filter_information: Vec<PacketFilterInformation>,
    /// Packet-Filter-Operation (1062/10415), Enumerated; 3GPP TS 29.212, 5.3.57.
    pub packet_filter_operation: Option<PacketFilterOperation>,
    /// Bearer-Identifier (1020/10415), OctetString; 3GPP TS 29.212, 5.3.20.
    /// A bearer of the access network, in octets of its own.
    pub bearer_identifier: Option<OctetString>,
    /// Bearer-Operation (1021/10415), Enumerated; 3GPP TS 29.212, 5.3.21.
    pub bearer_operation: Option<BearerOperation>,
    /// Dynamic-Address-Flag (2051/10415), Enumerated; 3GPP TS 29.212, 5.4.
    pub dynamic_address_flag: Option<DynamicAddressFlag>,
    /// Dynamic-Address-Flag-Extension (2068/10415), Enumerated; 3GPP TS 29.212, 5.4.
    pub dynamic_address_flag_extension: Option<DynamicAddressFlagExtension>,
    /// PDN-Connection-Charging-ID (2050/10415), Unsigned32; 3GPP TS 29.212, 5.4.
    pub pdn_connection_charging_id: Option<u32>,
    /// Framed-IP-Address (8), OctetString; RFC 7155, 4.4.10.5.1.
    /// 4 octets without an address family. ff ff ff ff lets the user, ff ff ff fe the access server
    /// choose.
    pub framed_ip_address: Option<OctetString>,
    /// Framed-IPv6-Prefix (97), OctetString; RFC 7155, 4.4.10.5.6.
    /// A reserved octet, the prefix length in bits, and as many octets of prefix as that takes.
    pub framed_ipv6_prefix: Option<OctetString>,
    /// IP-CAN-Type (1027/10415), Enumerated; 3GPP TS 29.212, 5.3.27.
    pub ip_can_type: Option<IpCanType>,
    /// 3GPP-RAT-Type (21/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    /// One octet: 1 UTRAN, 2 GERAN, 3 WLAN, 6 E-UTRAN and more; other numbers than in RAT-Type (1032).
    pub three_gpp_rat_type: Option<OctetString>,
    /// AN-Trusted (1503/10415), Enumerated; 3GPP TS 29.212, 5.4.
    pub an_trusted: Option<AnTrusted>,
    /// RAT-Type (1032/10415), Enumerated; 3GPP TS 29.212, 5.3.31.
    pub rat_type: Option<RatType>,
    /// Termination-Cause (295), Enumerated; RFC 6733, 8.15.
    pub termination_cause: Option<TerminationCause>,
    /// User-Equipment-Info (458), Grouped; RFC 8506, 8.49.
    pub user_equipment_info: Option<UserEquipmentInfo>,
    /// User-Equipment-Info-Extension (653), Grouped; RFC 8506, 8.52.
    pub user_equipment_info_extension: Option<Box<UserEquipmentInfoExtension>>,
    /// QoS-Information (1016/10415), Grouped; 3GPP TS 29.212, 5.3.16.
    pub qos_information: Option<Box<QosInformation>>,
    /// QoS-Negotiation (1029/10415), Enumerated; 3GPP TS 29.212, 5.3.28.
    pub qos_negotiation: Option<QosNegotiation>,
    /// QoS-Upgrade (1030/10415), Enumerated; 3GPP TS 29.212, 5.3.29.
    pub qos_upgrade: Option<QosUpgrade>,
    /// Default-EPS-Bearer-QoS (1049/10415), Grouped; 3GPP TS 29.212, 5.3.48.
    pub default_eps_bearer_qos: Option<DefaultEpsBearerQos>,
    /// Default-QoS-Information (2816/10415), Grouped; 3GPP TS 29.212, 5.3.103.
    pub default_qos_information: Option<DefaultQosInformation>,
    /// AN-GW-Address (1050/10415), Address; 3GPP TS 29.212, 5.3.49.
    /// The address of the serving gateway.
    pub an_gw_address: List<Address, 0, 2>,
    /// AN-GW-Status (2811/10415), Enumerated; 3GPP TS 29.212, 5.3.100.
    pub an_gw_status: Option<AnGwStatus>,
    /// 3GPP-SGSN-MCC-MNC (18/10415), UTF8String; 3GPP TS 29.061, 16.4.7.
    /// MCC and MNC of the serving node's network as text, 5 or 6 digits.
    pub three_gpp_sgsn_mcc_mnc: Option<Utf8String>,
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
    /// 3GPP-Selection-Mode (12/10415), UTF8String; 3GPP TS 29.212, 5.4.
    pub three_gpp_selection_mode: Option<Utf8String>,
    /// RAI (909/10415), UTF8String; 3GPP TS 29.061, 17.7.12.
    /// The routing area as text, in hexadecimal digits.
    pub rai: Option<Utf8String>,
    /// 3GPP-User-Location-Info (22/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    /// One octet for the kind of location (130 is TAI and ECGI), then the location as in TS 29.274.
    pub three_gpp_user_location_info: Option<OctetString>,
    /// Fixed-User-Location-Info (2825/10415), Grouped; 3GPP TS 29.212, 5.3.112.
    pub fixed_user_location_info: Option<FixedUserLocationInfo>,
    /// User-Location-Info-Time (2812/10415), Time; 3GPP TS 29.212, 5.3.101.
    /// When the terminal was last at its location.
    pub user_location_info_time: Option<Time>,
    /// User-CSG-Information (2319/10415), Grouped; 3GPP TS 32.299, 7.2.240A.
    pub user_csg_information: Option<UserCsgInformation>,
    /// TWAN-Identifier (29/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    /// The trusted WLAN, as in TS 29.274.
    pub twan_identifier: Option<OctetString>,
    /// 3GPP-MS-TimeZone (23/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    /// 2 octets: the time zone in quarter hours with swapped digits, and the daylight saving time.
    pub three_gpp_ms_time_zone: Option<OctetString>,
    /// RAN-NAS-Release-Cause (2819/10415), OctetString; 3GPP TS 29.212, 5.3.106.
    /// A release cause of the radio or core network, in octets.
    pub ran_nas_release_cause: Vec<OctetString>,
    /// 3GPP-Charging-Characteristics (13/10415), UTF8String; 3GPP TS 29.212, 5.4.
    pub three_gpp_charging_characteristics: Option<Utf8String>,
    /// Called-Station-Id (30), UTF8String; RFC 7155, 4.2.5.
    /// What the user called: a telephone number, an access point name, a MAC address with network name.
    pub called_station_id: Option<Utf8String>,
    /// PDN-Connection-ID (1065/10415), OctetString; 3GPP TS 29.212, 5.3.58.
    /// Identifies one of several connections to an APN.
    pub pdn_connection_id: Option<OctetString>,
    /// Bearer-Usage (1000/10415), Enumerated; 3GPP TS 29.212, 5.3.1.
    pub bearer_usage: Option<BearerUsage>,
    /// Online (1009/10415), Enumerated; 3GPP TS 29.212, 5.3.10.
    pub online: Option<Online>,
    /// Offline (1008/10415), Enumerated; 3GPP TS 29.212, 5.3.9.
    pub offline: Option<Offline>,
    /// TFT-Packet-Filter-Information (1013/10415), Grouped; 3GPP TS 29.212, 5.3.14.
    pub tft_packet_filter_information: Vec<TftPacketFilterInformation>,
    /// Charging-Rule-Report (1018/10415), Grouped; 3GPP TS 29.212, 5.3.18.
    pub charging_rule_report: Vec<ChargingRuleReport>,
    /// Application-Detection-Information (1098/10415), Grouped; 3GPP TS 29.212, 5.3.91.
    pub application_detection_information: Vec<ApplicationDetectionInformation>,
    /// Event-Trigger (1006/10415), Enumerated; 3GPP TS 29.212, 5.3.7.
    pub event_trigger: Vec<EventTrigger>,
    /// Event-Report-Indication (1033/10415), Grouped; 3GPP TS 29.212, 5.3.30.
    pub event_report_indication: Option<Box<EventReportIndication>>,
    /// Access-Network-Charging-Address (501/10415), Address; 3GPP TS 29.214, 5.3.2.
    /// The address of the node that charges for the access.
    pub access_network_charging_address: Option<Address>,
    /// Access-Network-Charging-Identifier-Gx (1022/10415), Grouped; 3GPP TS 29.212, 5.3.22.
    pub access_network_charging_identifier_gx: Vec<AccessNetworkChargingIdentifierGx>,
    /// CoA-Information (1039/10415), Grouped; 3GPP TS 29.212, 5.3.37.
    pub coa_information: Vec<CoaInformation>,
    /// Usage-Monitoring-Information (1067/10415), Grouped; 3GPP TS 29.212, 5.3.60.
    pub usage_monitoring_information: Vec<UsageMonitoringInformation>,
    /// NBIFOM-Support (2831/10415), Enumerated; 3GPP TS 29.212, 5.3.116.
    pub nbifom_support: Option<NbifomSupport>,
    /// NBIFOM-Mode (2830/10415), Enumerated; 3GPP TS 29.212, 5.3.117.
    pub nbifom_mode: Option<NbifomMode>,
    /// Default-Access (2829/10415), Enumerated; 3GPP TS 29.212, 5.3.120.
    pub default_access: Option<DefaultAccess>,
    /// Origination-Time-Stamp (1536/10415), Unsigned64; 3GPP TS 29.273, 9.2.3.2.6.
    /// When the request was made, in milliseconds since 1900.
    pub origination_time_stamp: Option<u64>,
    /// Maximum-Wait-Time (1537/10415), Unsigned32; 3GPP TS 29.273, 9.2.3.2.7.
    /// Milliseconds the sender waits for the answer.
    pub maximum_wait_time: Option<u32>,
    /// Access-Availability-Change-Reason (2833/10415), Unsigned32; 3GPP TS 29.212, 5.3.121.
    /// Why an access became available or unavailable.
    pub access_availability_change_reason: Option<u32>,
    /// Routing-Rule-Install (1081/10415), Grouped; 3GPP TS 29.212, 5.3.68.
    pub routing_rule_install: Option<RoutingRuleInstall>,
    /// Routing-Rule-Remove (1075/10415), Grouped; 3GPP TS 29.212, 5.3.69.
    pub routing_rule_remove: Option<RoutingRuleRemove>,
    /// HeNB-Local-IP-Address (2804/10415), Address; 3GPP TS 29.212, 5.3.95.
    /// The home eNodeB's address in the local network, with its address family in front.
    pub he_nb_local_ip_address: Option<Address>,
    /// UE-Local-IP-Address (2805/10415), Address; 3GPP TS 29.212, 5.3.96.
    /// The terminal's address in the local network, with its address family in front.
    pub ue_local_ip_address: Option<Address>,
    /// UDP-Source-Port (2806/10415), Unsigned32; 3GPP TS 29.212, 5.3.97.
    /// The source port of the terminal's tunnel.
    pub udp_source_port: Option<u32>,
    /// TCP-Source-Port (2843/10415), Unsigned32; 3GPP TS 29.212, 5.3.129.
    /// The source port of the terminal's tunnel.
    pub tcp_source_port: Option<u32>,
    /// Presence-Reporting-Area-Information (2822/10415), Grouped; 3GPP TS 29.212, 5.3.109.
    pub presence_reporting_area_information: Vec<PresenceReportingAreaInformation>,
    /// Logical-Access-ID (302/13019), OctetString; 3GPP TS 29.212, 5.4.
    pub logical_access_id: Option<OctetString>,
    /// Physical-Access-ID (313/13019), UTF8String; 3GPP TS 29.212, 5.4.
    pub physical_access_id: Option<Utf8String>,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Route-Record (282), DiameterIdentity; RFC 6733, 6.7.1.
    /// A host that a request has passed through, added by each agent in turn; used to find loops.
    pub route_record: Vec<DiameterIdentity>,
    /// 3GPP-PS-Data-Off-Status (2847/10415), Enumerated; 3GPP TS 29.212, 5.3.133.
    pub three_gpp_ps_data_off_status: Option<ThreeGppPsDataOffStatus>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Request for CreditControlRequest {
    type Answer = CreditControlAnswer;
}

impl Command for CreditControlRequest {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "Credit-Control-Request",
    abbreviation: "CCR",
    code: Some(272),
    application_id: 16777238,
    flags: CommandFlags::REQUEST.with(CommandFlags::PROXIABLE),
    grammar: &GRAMMAR,
    dictionary: &crate::gx::DICTIONARY,
    answer: Some(&super::answer::DESCRIPTION),
    normalize: normalize::<CreditControlRequest>,
};

static GRAMMAR: Grammar = Grammar {
    name: "Credit-Control-Request",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::optional(rfc7944::avp::DRMP.description()),
        Item::required(base::avp::AUTH_APPLICATION_ID.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::required(base::avp::DESTINATION_REALM.description()),
        Item::required(credit_control::avp::CC_REQUEST_TYPE.description()),
        Item::required(credit_control::avp::CC_REQUEST_NUMBER.description()),
        Item::optional(ts29212::avp::CREDIT_MANAGEMENT_STATUS.description()),
        Item::optional(base::avp::DESTINATION_HOST.description()),
        Item::optional(base::avp::ORIGIN_STATE_ID.description()),
        Item::repeated(credit_control::avp::SUBSCRIPTION_ID.description()),
        Item::optional(rfc7683::avp::OC_SUPPORTED_FEATURES.description()),
        Item::repeated(ts29229::avp::SUPPORTED_FEATURES.description()),
        Item::optional(ts29212::avp::TDF_INFORMATION.description()),
        Item::optional(ts29212::avp::NETWORK_REQUEST_SUPPORT.description()),
        Item::repeated(ts29212::avp::PACKET_FILTER_INFORMATION.description()),
        Item::optional(ts29212::avp::PACKET_FILTER_OPERATION.description()),
        Item::optional(ts29212::avp::BEARER_IDENTIFIER.description()),
        Item::optional(ts29212::avp::BEARER_OPERATION.description()),
        Item::optional(avp::DYNAMIC_ADDRESS_FLAG.description()),
        Item::optional(avp::DYNAMIC_ADDRESS_FLAG_EXTENSION.description()),
        Item::optional(avp::PDN_CONNECTION_CHARGING_ID.description()),
        Item::optional(nasreq::avp::FRAMED_IP_ADDRESS.description()),
        Item::optional(nasreq::avp::FRAMED_IPV6_PREFIX.description()),
        Item::optional(ts29212::avp::IP_CAN_TYPE.description()),
        Item::optional(ts29061::avp::THREE_GPP_RAT_TYPE.description()),
        Item::optional(avp::AN_TRUSTED.description()),
        Item::optional(ts29212::avp::RAT_TYPE.description()),
        Item::optional(base::avp::TERMINATION_CAUSE.description()),
        Item::optional(credit_control::avp::USER_EQUIPMENT_INFO.description()),
        Item::optional(credit_control::avp::USER_EQUIPMENT_INFO_EXTENSION.description()),
        Item::optional(ts29212::avp::QOS_INFORMATION.description()),
        Item::optional(ts29212::avp::QOS_NEGOTIATION.description()),
        Item::optional(ts29212::avp::QOS_UPGRADE.description()),
        Item::optional(ts29212::avp::DEFAULT_EPS_BEARER_QOS.description()),
        Item::optional(ts29212::avp::DEFAULT_QOS_INFORMATION.description()),
        Item::optional(ts29212::avp::AN_GW_ADDRESS.description()).times(0, Some(2)),
        Item::optional(ts29212::avp::AN_GW_STATUS.description()),
        Item::optional(ts29061::avp::THREE_GPP_SGSN_MCC_MNC.description()),
        Item::optional(ts29061::avp::THREE_GPP_SGSN_ADDRESS.description()),
        Item::optional(ts29061::avp::THREE_GPP_SGSN_IPV6_ADDRESS.description()),
        Item::optional(ts29061::avp::THREE_GPP_GGSN_ADDRESS.description()),
        Item::optional(ts29061::avp::THREE_GPP_GGSN_IPV6_ADDRESS.description()),
        Item::optional(avp::THREE_GPP_SELECTION_MODE.description()),
        Item::optional(ts29061::avp::RAI.description()),
        Item::optional(ts29061::avp::THREE_GPP_USER_LOCATION_INFO.description()),
        Item::optional(ts29212::avp::FIXED_USER_LOCATION_INFO.description()),
        Item::optional(ts29212::avp::USER_LOCATION_INFO_TIME.description()),
        Item::optional(ts32299::avp::USER_CSG_INFORMATION.description()),
        Item::optional(ts29061::avp::TWAN_IDENTIFIER.description()),
        Item::optional(ts29061::avp::THREE_GPP_MS_TIME_ZONE.description()),
        Item::repeated(ts29212::avp::RAN_NAS_RELEASE_CAUSE.description()),
        Item::optional(avp::THREE_GPP_CHARGING_CHARACTERISTICS.description()),
        Item::optional(nasreq::avp::CALLED_STATION_ID.description()),
        Item::optional(ts29212::avp::PDN_CONNECTION_ID.description()),
        Item::optional(ts29212::avp::BEARER_USAGE.description()),
        Item::optional(ts29212::avp::ONLINE.description()),
        Item::optional(ts29212::avp::OFFLINE.description()),
        Item::repeated(ts29212::avp::TFT_PACKET_FILTER_INFORMATION.description()),
        Item::repeated(ts29212::avp::CHARGING_RULE_REPORT.description()),
        Item::repeated(ts29212::avp::APPLICATION_DETECTION_INFORMATION.description()),
        Item::repeated(ts29212::avp::EVENT_TRIGGER.description()),
        Item::optional(ts29212::avp::EVENT_REPORT_INDICATION.description()),
        Item::optional(ts29214::avp::ACCESS_NETWORK_CHARGING_ADDRESS.description()),
        Item::repeated(
            ts29212::avp::ACCESS_NETWORK_CHARGING_IDENTIFIER_GX.description(),
        ),
        Item::repeated(ts29212::avp::COA_INFORMATION.description()),
        Item::repeated(ts29212::avp::USAGE_MONITORING_INFORMATION.description()),
        Item::optional(ts29212::avp::NBIFOM_SUPPORT.description()),
        Item::optional(ts29212::avp::NBIFOM_MODE.description()),
        Item::optional(ts29212::avp::DEFAULT_ACCESS.description()),
        Item::optional(ts29273::avp::ORIGINATION_TIME_STAMP.description()),
        Item::optional(ts29273::avp::MAXIMUM_WAIT_TIME.description()),
        Item::optional(ts29212::avp::ACCESS_AVAILABILITY_CHANGE_REASON.description()),
        Item::optional(ts29212::avp::ROUTING_RULE_INSTALL.description()),
        Item::optional(ts29212::avp::ROUTING_RULE_REMOVE.description()),
        Item::optional(ts29212::avp::HE_NB_LOCAL_IP_ADDRESS.description()),
        Item::optional(ts29212::avp::UE_LOCAL_IP_ADDRESS.description()),
        Item::optional(ts29212::avp::UDP_SOURCE_PORT.description()),
        Item::optional(ts29212::avp::TCP_SOURCE_PORT.description()),
        Item::repeated(ts29212::avp::PRESENCE_REPORTING_AREA_INFORMATION.description()),
        Item::optional(avp::LOGICAL_ACCESS_ID.description()),
        Item::optional(avp::PHYSICAL_ACCESS_ID.description()),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(base::avp::ROUTE_RECORD.description()),
        Item::optional(ts29212::avp::THREE_GPP_PS_DATA_OFF_STATUS.description()),
        Item::any(),
    ],
};

impl Contents for CreditControlRequest {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 7;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            session_id: unread.value(),
            drmp: None,
            auth_application_id: unread.value(),
            origin_host: unread.value(),
            origin_realm: unread.value(),
            destination_realm: unread.value(),
            cc_request_type: unread.value(),
            cc_request_number: unread.value(),
            credit_management_status: None,
            destination_host: None,
            origin_state_id: None,
            subscription_id: Vec::new(),
            oc_supported_features: None,
            supported_features: Vec::new(),
            tdf_information: None,
            network_request_support: None,
            packet_filter_information: Vec::new(),
            packet_filter_operation: None,
            bearer_identifier: None,
            bearer_operation: None,
            dynamic_address_flag: None,
            dynamic_address_flag_extension: None,
            pdn_connection_charging_id: None,
            framed_ip_address: None,
            framed_ipv6_prefix: None,
            ip_can_type: None,
            three_gpp_rat_type: None,
            an_trusted: None,
            rat_type: None,
            termination_cause: None,
            user_equipment_info: None,
            user_equipment_info_extension: None,
            qos_information: None,
            qos_negotiation: None,
            qos_upgrade: None,
            default_eps_bearer_qos: None,
            default_qos_information: None,
            an_gw_address: Default::default(),
            an_gw_status: None,
            three_gpp_sgsn_mcc_mnc: None,
            three_gpp_sgsn_address: None,
            three_gpp_sgsn_ipv6_address: None,
            three_gpp_ggsn_address: None,
            three_gpp_ggsn_ipv6_address: None,
            three_gpp_selection_mode: None,
            rai: None,
            three_gpp_user_location_info: None,
            fixed_user_location_info: None,
            user_location_info_time: None,
            user_csg_information: None,
            twan_identifier: None,
            three_gpp_ms_time_zone: None,
            ran_nas_release_cause: Vec::new(),
            three_gpp_charging_characteristics: None,
            called_station_id: None,
            pdn_connection_id: None,
            bearer_usage: None,
            online: None,
            offline: None,
            tft_packet_filter_information: Vec::new(),
            charging_rule_report: Vec::new(),
            application_detection_information: Vec::new(),
            event_trigger: Vec::new(),
            event_report_indication: None,
            access_network_charging_address: None,
            access_network_charging_identifier_gx: Vec::new(),
            coa_information: Vec::new(),
            usage_monitoring_information: Vec::new(),
            nbifom_support: None,
            nbifom_mode: None,
            default_access: None,
            origination_time_stamp: None,
            maximum_wait_time: None,
            access_availability_change_reason: None,
            routing_rule_install: None,
            routing_rule_remove: None,
            he_nb_local_ip_address: None,
            ue_local_ip_address: None,
            udp_source_port: None,
            tcp_source_port: None,
            presence_reporting_area_information: Vec::new(),
            logical_access_id: None,
            physical_access_id: None,
            proxy_info: Vec::new(),
            route_record: Vec::new(),
            three_gpp_ps_data_off_status: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 263) => received.one(0, 0, &mut self.session_id),
            (0, 301) => received.optional(1, &mut self.drmp),
            (0, 258) => received.one(2, 1, &mut self.auth_application_id),
            (0, 264) => received.one(3, 2, &mut self.origin_host),
            (0, 296) => received.one(4, 3, &mut self.origin_realm),
            (0, 283) => received.one(5, 4, &mut self.destination_realm),
            (0, 416) => received.one(6, 5, &mut self.cc_request_type),
            (0, 415) => received.one(7, 6, &mut self.cc_request_number),
            (10415, 1082) => received.optional(8, &mut self.credit_management_status),
            (0, 293) => received.optional(9, &mut self.destination_host),
            (0, 278) => received.optional(10, &mut self.origin_state_id),
            (0, 443) => received.many(11, &mut self.subscription_id),
            (0, 621) => received.optional(12, &mut self.oc_supported_features),
            (10415, 628) => received.many(13, &mut self.supported_features),
            (10415, 1087) => received.optional(14, &mut self.tdf_information),
            (10415, 1024) => received.optional(15, &mut self.network_request_support),
            (10415, 1061) => received.many(16, &mut self.packet_filter_information),
            (10415, 1062) => received.optional(17, &mut self.packet_filter_operation),
            (10415, 1020) => received.optional(18, &mut self.bearer_identifier),
            (10415, 1021) => received.optional(19, &mut self.bearer_operation),
            (10415, 2051) => received.optional(20, &mut self.dynamic_address_flag),
            (10415, 2068) => {
                received.optional(21, &mut self.dynamic_address_flag_extension)
            }
            (10415, 2050) => received.optional(22, &mut self.pdn_connection_charging_id),
            (0, 8) => received.optional(23, &mut self.framed_ip_address),
            (0, 97) => received.optional(24, &mut self.framed_ipv6_prefix),
            (10415, 1027) => received.optional(25, &mut self.ip_can_type),
            (10415, 21) => received.optional(26, &mut self.three_gpp_rat_type),
            (10415, 1503) => received.optional(27, &mut self.an_trusted),
            (10415, 1032) => received.optional(28, &mut self.rat_type),
            (0, 295) => received.optional(29, &mut self.termination_cause),
            (0, 458) => received.optional(30, &mut self.user_equipment_info),
            (0, 653) => {
                received.optional_boxed(31, &mut self.user_equipment_info_extension)
            }
            (10415, 1016) => received.optional_boxed(32, &mut self.qos_information),
            (10415, 1029) => received.optional(33, &mut self.qos_negotiation),
            (10415, 1030) => received.optional(34, &mut self.qos_upgrade),
            (10415, 1049) => received.optional(35, &mut self.default_eps_bearer_qos),
            (10415, 2816) => received.optional(36, &mut self.default_qos_information),
            (10415, 1050) => received.up_to(37, &mut self.an_gw_address),
            (10415, 2811) => received.optional(38, &mut self.an_gw_status),
            (10415, 18) => received.optional(39, &mut self.three_gpp_sgsn_mcc_mnc),
            (10415, 6) => received.optional(40, &mut self.three_gpp_sgsn_address),
            (10415, 15) => received.optional(41, &mut self.three_gpp_sgsn_ipv6_address),
            (10415, 7) => received.optional(42, &mut self.three_gpp_ggsn_address),
            (10415, 16) => received.optional(43, &mut self.three_gpp_ggsn_ipv6_address),
            (10415, 12) => received.optional(44, &mut self.three_gpp_selection_mode),
            (10415, 909) => received.optional(45, &mut self.rai),
            (10415, 22) => received.optional(46, &mut self.three_gpp_user_location_info),
            (10415, 2825) => received.optional(47, &mut self.fixed_user_location_info),
            (10415, 2812) => received.optional(48, &mut self.user_location_info_time),
            (10415, 2319) => received.optional(49, &mut self.user_csg_information),
            (10415, 29) => received.optional(50, &mut self.twan_identifier),
            (10415, 23) => received.optional(51, &mut self.three_gpp_ms_time_zone),
            (10415, 2819) => received.many(52, &mut self.ran_nas_release_cause),
            (10415, 13) => {
                received.optional(53, &mut self.three_gpp_charging_characteristics)
            }
            (0, 30) => received.optional(54, &mut self.called_station_id),
            (10415, 1065) => received.optional(55, &mut self.pdn_connection_id),
            (10415, 1000) => received.optional(56, &mut self.bearer_usage),
            (10415, 1009) => received.optional(57, &mut self.online),
            (10415, 1008) => received.optional(58, &mut self.offline),
            (10415, 1013) => received.many(59, &mut self.tft_packet_filter_information),
            (10415, 1018) => received.many(60, &mut self.charging_rule_report),
            (10415, 1098) => {
                received.many(61, &mut self.application_detection_information)
            }
            (10415, 1006) => received.many(62, &mut self.event_trigger),
            (10415, 1033) => {
                received.optional_boxed(63, &mut self.event_report_indication)
            }
            (10415, 501) => {
                received.optional(64, &mut self.access_network_charging_address)
            }
            (10415, 1022) => {
                received.many(65, &mut self.access_network_charging_identifier_gx)
            }
            (10415, 1039) => received.many(66, &mut self.coa_information),
            (10415, 1067) => received.many(67, &mut self.usage_monitoring_information),
            (10415, 2831) => received.optional(68, &mut self.nbifom_support),
            (10415, 2830) => received.optional(69, &mut self.nbifom_mode),
            (10415, 2829) => received.optional(70, &mut self.default_access),
            (10415, 1536) => received.optional(71, &mut self.origination_time_stamp),
            (10415, 1537) => received.optional(72, &mut self.maximum_wait_time),
            (10415, 2833) => {
                received.optional(73, &mut self.access_availability_change_reason)
            }
            (10415, 1081) => received.optional(74, &mut self.routing_rule_install),
            (10415, 1075) => received.optional(75, &mut self.routing_rule_remove),
            (10415, 2804) => received.optional(76, &mut self.he_nb_local_ip_address),
            (10415, 2805) => received.optional(77, &mut self.ue_local_ip_address),
            (10415, 2806) => received.optional(78, &mut self.udp_source_port),
            (10415, 2843) => received.optional(79, &mut self.tcp_source_port),
            (10415, 2822) => {
                received.many(80, &mut self.presence_reporting_area_information)
            }
            (13019, 302) => received.optional(81, &mut self.logical_access_id),
            (13019, 313) => received.optional(82, &mut self.physical_access_id),
            (0, 284) => received.many(83, &mut self.proxy_info),
            (0, 282) => received.many(84, &mut self.route_record),
            (10415, 2847) => {
                received.optional(85, &mut self.three_gpp_ps_data_off_status)
            }
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&base::avp::SESSION_ID, &self.session_id);
        avps.optional(&rfc7944::avp::DRMP, &self.drmp);
        avps.one(&base::avp::AUTH_APPLICATION_ID, &self.auth_application_id);
        avps.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        avps.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        avps.one(&base::avp::DESTINATION_REALM, &self.destination_realm);
        avps.one(&credit_control::avp::CC_REQUEST_TYPE, &self.cc_request_type);
        avps.one(&credit_control::avp::CC_REQUEST_NUMBER, &self.cc_request_number);
        avps.optional(
            &ts29212::avp::CREDIT_MANAGEMENT_STATUS,
            &self.credit_management_status,
        );
        avps.optional(&base::avp::DESTINATION_HOST, &self.destination_host);
        avps.optional(&base::avp::ORIGIN_STATE_ID, &self.origin_state_id);
        avps.many(&credit_control::avp::SUBSCRIPTION_ID, &self.subscription_id);
        avps.optional(&rfc7683::avp::OC_SUPPORTED_FEATURES, &self.oc_supported_features);
        avps.many(&ts29229::avp::SUPPORTED_FEATURES, &self.supported_features);
        avps.optional(&ts29212::avp::TDF_INFORMATION, &self.tdf_information);
        avps.optional(
            &ts29212::avp::NETWORK_REQUEST_SUPPORT,
            &self.network_request_support,
        );
        avps.many(
            &ts29212::avp::PACKET_FILTER_INFORMATION,
            &self.packet_filter_information,
        );
        avps.optional(
            &ts29212::avp::PACKET_FILTER_OPERATION,
            &self.packet_filter_operation,
        );
        avps.optional(&ts29212::avp::BEARER_IDENTIFIER, &self.bearer_identifier);
        avps.optional(&ts29212::avp::BEARER_OPERATION, &self.bearer_operation);
        avps.optional(&avp::DYNAMIC_ADDRESS_FLAG, &self.dynamic_address_flag);
        avps.optional(
            &avp::DYNAMIC_ADDRESS_FLAG_EXTENSION,
            &self.dynamic_address_flag_extension,
        );
        avps.optional(
            &avp::PDN_CONNECTION_CHARGING_ID,
            &self.pdn_connection_charging_id,
        );
        avps.optional(&nasreq::avp::FRAMED_IP_ADDRESS, &self.framed_ip_address);
        avps.optional(&nasreq::avp::FRAMED_IPV6_PREFIX, &self.framed_ipv6_prefix);
        avps.optional(&ts29212::avp::IP_CAN_TYPE, &self.ip_can_type);
        avps.optional(&ts29061::avp::THREE_GPP_RAT_TYPE, &self.three_gpp_rat_type);
        avps.optional(&avp::AN_TRUSTED, &self.an_trusted);
        avps.optional(&ts29212::avp::RAT_TYPE, &self.rat_type);
        avps.optional(&base::avp::TERMINATION_CAUSE, &self.termination_cause);
        avps.optional(
            &credit_control::avp::USER_EQUIPMENT_INFO,
            &self.user_equipment_info,
        );
        avps.optional_boxed(
            &credit_control::avp::USER_EQUIPMENT_INFO_EXTENSION,
            &self.user_equipment_info_extension,
        );
        avps.optional_boxed(&ts29212::avp::QOS_INFORMATION, &self.qos_information);
        avps.optional(&ts29212::avp::QOS_NEGOTIATION, &self.qos_negotiation);
        avps.optional(&ts29212::avp::QOS_UPGRADE, &self.qos_upgrade);
        avps.optional(
            &ts29212::avp::DEFAULT_EPS_BEARER_QOS,
            &self.default_eps_bearer_qos,
        );
        avps.optional(
            &ts29212::avp::DEFAULT_QOS_INFORMATION,
            &self.default_qos_information,
        );
        avps.many(&ts29212::avp::AN_GW_ADDRESS, &self.an_gw_address);
        avps.optional(&ts29212::avp::AN_GW_STATUS, &self.an_gw_status);
        avps.optional(
            &ts29061::avp::THREE_GPP_SGSN_MCC_MNC,
            &self.three_gpp_sgsn_mcc_mnc,
        );
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
        avps.optional(&avp::THREE_GPP_SELECTION_MODE, &self.three_gpp_selection_mode);
        avps.optional(&ts29061::avp::RAI, &self.rai);
        avps.optional(
            &ts29061::avp::THREE_GPP_USER_LOCATION_INFO,
            &self.three_gpp_user_location_info,
        );
        avps.optional(
            &ts29212::avp::FIXED_USER_LOCATION_INFO,
            &self.fixed_user_location_info,
        );
        avps.optional(
            &ts29212::avp::USER_LOCATION_INFO_TIME,
            &self.user_location_info_time,
        );
        avps.optional(&ts32299::avp::USER_CSG_INFORMATION, &self.user_csg_information);
        avps.optional(&ts29061::avp::TWAN_IDENTIFIER, &self.twan_identifier);
        avps.optional(
            &ts29061::avp::THREE_GPP_MS_TIME_ZONE,
            &self.three_gpp_ms_time_zone,
        );
        avps.many(&ts29212::avp::RAN_NAS_RELEASE_CAUSE, &self.ran_nas_release_cause);
        avps.optional(
            &avp::THREE_GPP_CHARGING_CHARACTERISTICS,
            &self.three_gpp_charging_characteristics,
        );
        avps.optional(&nasreq::avp::CALLED_STATION_ID, &self.called_station_id);
        avps.optional(&ts29212::avp::PDN_CONNECTION_ID, &self.pdn_connection_id);
        avps.optional(&ts29212::avp::BEARER_USAGE, &self.bearer_usage);
        avps.optional(&ts29212::avp::ONLINE, &self.online);
        avps.optional(&ts29212::avp::OFFLINE, &self.offline);
        avps.many(
            &ts29212::avp::TFT_PACKET_FILTER_INFORMATION,
            &self.tft_packet_filter_information,
        );
        avps.many(&ts29212::avp::CHARGING_RULE_REPORT, &self.charging_rule_report);
        avps.many(
            &ts29212::avp::APPLICATION_DETECTION_INFORMATION,
            &self.application_detection_information,
        );
        avps.many(&ts29212::avp::EVENT_TRIGGER, &self.event_trigger);
        avps.optional_boxed(
            &ts29212::avp::EVENT_REPORT_INDICATION,
            &self.event_report_indication,
        );
        avps.optional(
            &ts29214::avp::ACCESS_NETWORK_CHARGING_ADDRESS,
            &self.access_network_charging_address,
        );
        avps.many(
            &ts29212::avp::ACCESS_NETWORK_CHARGING_IDENTIFIER_GX,
            &self.access_network_charging_identifier_gx,
        );
        avps.many(&ts29212::avp::COA_INFORMATION, &self.coa_information);
        avps.many(
            &ts29212::avp::USAGE_MONITORING_INFORMATION,
            &self.usage_monitoring_information,
        );
        avps.optional(&ts29212::avp::NBIFOM_SUPPORT, &self.nbifom_support);
        avps.optional(&ts29212::avp::NBIFOM_MODE, &self.nbifom_mode);
        avps.optional(&ts29212::avp::DEFAULT_ACCESS, &self.default_access);
        avps.optional(
            &ts29273::avp::ORIGINATION_TIME_STAMP,
            &self.origination_time_stamp,
        );
        avps.optional(&ts29273::avp::MAXIMUM_WAIT_TIME, &self.maximum_wait_time);
        avps.optional(
            &ts29212::avp::ACCESS_AVAILABILITY_CHANGE_REASON,
            &self.access_availability_change_reason,
        );
        avps.optional(&ts29212::avp::ROUTING_RULE_INSTALL, &self.routing_rule_install);
        avps.optional(&ts29212::avp::ROUTING_RULE_REMOVE, &self.routing_rule_remove);
        avps.optional(
            &ts29212::avp::HE_NB_LOCAL_IP_ADDRESS,
            &self.he_nb_local_ip_address,
        );
        avps.optional(&ts29212::avp::UE_LOCAL_IP_ADDRESS, &self.ue_local_ip_address);
        avps.optional(&ts29212::avp::UDP_SOURCE_PORT, &self.udp_source_port);
        avps.optional(&ts29212::avp::TCP_SOURCE_PORT, &self.tcp_source_port);
        avps.many(
            &ts29212::avp::PRESENCE_REPORTING_AREA_INFORMATION,
            &self.presence_reporting_area_information,
        );
        avps.optional(&avp::LOGICAL_ACCESS_ID, &self.logical_access_id);
        avps.optional(&avp::PHYSICAL_ACCESS_ID, &self.physical_access_id);
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.many(&base::avp::ROUTE_RECORD, &self.route_record);
        avps.optional(
            &ts29212::avp::THREE_GPP_PS_DATA_OFF_STATUS,
            &self.three_gpp_ps_data_off_status,
        );
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

impl CreditControlRequest {
    /// Starts the answer: Origin-Host, Origin-Realm and Origin-State-Id are the identity's; from the
    /// request it takes Session-Id, Auth-Application-Id, CC-Request-Type, CC-Request-Number,
    /// Proxy-Info.
    pub fn answer(
        &self,
        identity: &Identity,
    ) -> CreditControlAnswerBuilder<(Set, Set, Set, Set, Set, Set)> {
        let mut builder = CreditControlAnswer::builder()
            .session_id(self.session_id.clone())
            .auth_application_id(self.auth_application_id)
            .origin_host(identity.host.clone())
            .origin_realm(identity.realm.clone())
            .cc_request_type(self.cc_request_type)
            .cc_request_number(self.cc_request_number)
            .proxy_infos(self.proxy_info.iter().cloned());
        if let Some(state_id) = identity.state_id {
            builder = builder.origin_state_id(state_id);
        }
        builder
    }
}

diameter_core::builder! {
    CreditControlRequestBuilder<(A, B, C, D, E, F, G) = (Unset, Set, Unset, Unset, Unset, Unset, Unset), (Set, Set, Set, Set, Set, Set, Set)> builds command CreditControlRequest in Box<CreditControlRequest>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D, E, F, G), A: required::SessionId;
    required auth_application_id: IntoField<u32> = 16777238, "Auth-Application-Id" => (A, Set, C, D, E, F, G), B: required::AuthApplicationId;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, B, Set, D, E, F, G), C: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, C, Set, E, F, G), D: required::OriginRealm;
    required destination_realm: IntoIdentity<DiameterIdentity>, "Destination-Realm" => (A, B, C, D, Set, F, G), E: required::DestinationRealm;
    required cc_request_type: IntoField<CcRequestType>, "CC-Request-Type" => (A, B, C, D, E, Set, G), F: required::CcRequestType;
    required cc_request_number: IntoField<u32>, "CC-Request-Number" => (A, B, C, D, E, F, Set), G: required::CcRequestNumber;
    optional drmp: IntoField<Drmp, Option<Drmp>>, "DRMP";
    optional credit_management_status: IntoField<u32, Option<u32>>, "Credit-Management-Status";
    optional destination_host: IntoIdentity<Option<DiameterIdentity>>, "Destination-Host";
    optional origin_state_id: IntoField<u32, Option<u32>>, "Origin-State-Id";
    optional oc_supported_features: IntoField<OcSupportedFeatures, Option<OcSupportedFeatures>>, "OC-Supported-Features";
    optional tdf_information: IntoField<TdfInformation, Option<TdfInformation>>, "TDF-Information";
    optional network_request_support: IntoField<NetworkRequestSupport, Option<NetworkRequestSupport>>, "Network-Request-Support";
    optional packet_filter_operation: IntoField<PacketFilterOperation, Option<PacketFilterOperation>>, "Packet-Filter-Operation";
    optional bearer_identifier: IntoField<OctetString, Option<OctetString>>, "Bearer-Identifier";
    optional bearer_operation: IntoField<BearerOperation, Option<BearerOperation>>, "Bearer-Operation";
    optional dynamic_address_flag: IntoField<DynamicAddressFlag, Option<DynamicAddressFlag>>, "Dynamic-Address-Flag";
    optional dynamic_address_flag_extension: IntoField<DynamicAddressFlagExtension, Option<DynamicAddressFlagExtension>>, "Dynamic-Address-Flag-Extension";
    optional pdn_connection_charging_id: IntoField<u32, Option<u32>>, "PDN-Connection-Charging-ID";
    optional framed_ip_address: IntoField<OctetString, Option<OctetString>>, "Framed-IP-Address";
    optional framed_ipv6_prefix: IntoField<OctetString, Option<OctetString>>, "Framed-IPv6-Prefix";
    optional ip_can_type: IntoField<IpCanType, Option<IpCanType>>, "IP-CAN-Type";
    optional three_gpp_rat_type: IntoField<OctetString, Option<OctetString>>, "3GPP-RAT-Type";
    optional an_trusted: IntoField<AnTrusted, Option<AnTrusted>>, "AN-Trusted";
    optional rat_type: IntoField<RatType, Option<RatType>>, "RAT-Type";
    optional termination_cause: IntoField<TerminationCause, Option<TerminationCause>>, "Termination-Cause";
    optional user_equipment_info: IntoField<UserEquipmentInfo, Option<UserEquipmentInfo>>, "User-Equipment-Info";
    optional user_equipment_info_extension: IntoField<UserEquipmentInfoExtension, Option<Box<UserEquipmentInfoExtension>>>, "User-Equipment-Info-Extension";
    optional qos_information: IntoField<QosInformation, Option<Box<QosInformation>>>, "QoS-Information";
    optional qos_negotiation: IntoField<QosNegotiation, Option<QosNegotiation>>, "QoS-Negotiation";
    optional qos_upgrade: IntoField<QosUpgrade, Option<QosUpgrade>>, "QoS-Upgrade";
    optional default_eps_bearer_qos: IntoField<DefaultEpsBearerQos, Option<DefaultEpsBearerQos>>, "Default-EPS-Bearer-QoS";
    optional default_qos_information: IntoField<DefaultQosInformation, Option<DefaultQosInformation>>, "Default-QoS-Information";
    optional an_gw_address: IntoField<Address, List<Address, 0, 2>>, "AN-GW-Address";
    optional an_gw_status: IntoField<AnGwStatus, Option<AnGwStatus>>, "AN-GW-Status";
    optional three_gpp_sgsn_mcc_mnc: IntoField<Utf8String, Option<Utf8String>>, "3GPP-SGSN-MCC-MNC";
    optional three_gpp_sgsn_address: IntoField<OctetString, Option<OctetString>>, "3GPP-SGSN-Address";
    optional three_gpp_sgsn_ipv6_address: IntoField<OctetString, Option<OctetString>>, "3GPP-SGSN-IPv6-Address";
    optional three_gpp_ggsn_address: IntoField<OctetString, Option<OctetString>>, "3GPP-GGSN-Address";
    optional three_gpp_ggsn_ipv6_address: IntoField<OctetString, Option<OctetString>>, "3GPP-GGSN-IPv6-Address";
    optional three_gpp_selection_mode: IntoField<Utf8String, Option<Utf8String>>, "3GPP-Selection-Mode";
    optional rai: IntoField<Utf8String, Option<Utf8String>>, "RAI";
    optional three_gpp_user_location_info: IntoField<OctetString, Option<OctetString>>, "3GPP-User-Location-Info";
    optional fixed_user_location_info: IntoField<FixedUserLocationInfo, Option<FixedUserLocationInfo>>, "Fixed-User-Location-Info";
    optional user_location_info_time: IntoTime<Option<Time>>, "User-Location-Info-Time";
    optional user_csg_information: IntoField<UserCsgInformation, Option<UserCsgInformation>>, "User-CSG-Information";
    optional twan_identifier: IntoField<OctetString, Option<OctetString>>, "TWAN-Identifier";
    optional three_gpp_ms_time_zone: IntoField<OctetString, Option<OctetString>>, "3GPP-MS-TimeZone";
    optional three_gpp_charging_characteristics: IntoField<Utf8String, Option<Utf8String>>, "3GPP-Charging-Characteristics";
    optional called_station_id: IntoField<Utf8String, Option<Utf8String>>, "Called-Station-Id";
    optional pdn_connection_id: IntoField<OctetString, Option<OctetString>>, "PDN-Connection-ID";
    optional bearer_usage: IntoField<BearerUsage, Option<BearerUsage>>, "Bearer-Usage";
    optional online: IntoField<Online, Option<Online>>, "Online";
    optional offline: IntoField<Offline, Option<Offline>>, "Offline";
    optional event_report_indication: IntoField<EventReportIndication, Option<Box<EventReportIndication>>>, "Event-Report-Indication";
    optional access_network_charging_address: IntoField<Address, Option<Address>>, "Access-Network-Charging-Address";
    optional nbifom_support: IntoField<NbifomSupport, Option<NbifomSupport>>, "NBIFOM-Support";
    optional nbifom_mode: IntoField<NbifomMode, Option<NbifomMode>>, "NBIFOM-Mode";
    optional default_access: IntoField<DefaultAccess, Option<DefaultAccess>>, "Default-Access";
    optional origination_time_stamp: IntoField<u64, Option<u64>>, "Origination-Time-Stamp";
    optional maximum_wait_time: IntoField<u32, Option<u32>>, "Maximum-Wait-Time";
    optional access_availability_change_reason: IntoField<u32, Option<u32>>, "Access-Availability-Change-Reason";
    optional routing_rule_install: IntoField<RoutingRuleInstall, Option<RoutingRuleInstall>>, "Routing-Rule-Install";
    optional routing_rule_remove: IntoField<RoutingRuleRemove, Option<RoutingRuleRemove>>, "Routing-Rule-Remove";
    optional he_nb_local_ip_address: IntoField<Address, Option<Address>>, "HeNB-Local-IP-Address";
    optional ue_local_ip_address: IntoField<Address, Option<Address>>, "UE-Local-IP-Address";
    optional udp_source_port: IntoField<u32, Option<u32>>, "UDP-Source-Port";
    optional tcp_source_port: IntoField<u32, Option<u32>>, "TCP-Source-Port";
    optional logical_access_id: IntoField<OctetString, Option<OctetString>>, "Logical-Access-ID";
    optional physical_access_id: IntoField<Utf8String, Option<Utf8String>>, "Physical-Access-ID";
    optional three_gpp_ps_data_off_status: IntoField<ThreeGppPsDataOffStatus, Option<ThreeGppPsDataOffStatus>>, "3GPP-PS-Data-Off-Status";
    repeated subscription_id, subscription_ids: IntoField<SubscriptionId>, "Subscription-Id";
    repeated supported_features, supported_features_list: IntoField<SupportedFeatures>, "Supported-Features";
    repeated packet_filter_information, packet_filter_informations: IntoField<PacketFilterInformation>, "Packet-Filter-Information";
    repeated ran_nas_release_cause, ran_nas_release_causes: IntoField<OctetString>, "RAN-NAS-Release-Cause";
    repeated tft_packet_filter_information, tft_packet_filter_informations: IntoField<TftPacketFilterInformation>, "TFT-Packet-Filter-Information";
    repeated charging_rule_report, charging_rule_reports: IntoField<ChargingRuleReport>, "Charging-Rule-Report";
    repeated application_detection_information, application_detection_informations: IntoField<ApplicationDetectionInformation>, "Application-Detection-Information";
    repeated event_trigger, event_triggers: IntoField<EventTrigger>, "Event-Trigger";
    repeated access_network_charging_identifier_gx, access_network_charging_identifier_gxes: IntoField<AccessNetworkChargingIdentifierGx>, "Access-Network-Charging-Identifier-Gx";
    repeated coa_information, coa_informations: IntoField<CoaInformation>, "CoA-Information";
    repeated usage_monitoring_information, usage_monitoring_informations: IntoField<UsageMonitoringInformation>, "Usage-Monitoring-Information";
    repeated presence_reporting_area_information, presence_reporting_area_informations: IntoField<PresenceReportingAreaInformation>, "Presence-Reporting-Area-Information";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
    repeated route_record, route_records: IntoIdentity<DiameterIdentity>, "Route-Record";
}
