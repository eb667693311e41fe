// @generated from dictionaries/ts29215.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoTime, Set, Single, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{
    AdditionalAvps, Address, Grammar, Group, Item, List, OctetString, Time, Utf8String,
};
use crate::required;
use crate::base;
use crate::nasreq;
use crate::ts29061;
use crate::ts29212;
use crate::ts29214;
use crate::ts32299;
use crate::xs0057;
use crate::base::ResultCode;
use crate::ts29212::{
    AccessNetworkChargingIdentifierGx, AnGwStatus, ApplicationDetectionInformation,
    BearerOperation, BearerUsage, ChargingRuleReport, CoaInformation, DefaultAccess,
    DefaultEpsBearerQos, EventTrigger, IpCanType, NbifomMode, NbifomSupport,
    NetworkRequestSupport, Offline, Online, PacketFilterInformation,
    PacketFilterOperation, QosInformation, QosRuleReport, RatType, RoutingRuleInstall,
    RoutingRuleRemove, SessionLinkingIndicator, TftPacketFilterInformation,
    UsageMonitoringInformation,
};
use crate::ts29215::{MultipleBberfAction, SubsessionOperation, avp};
use crate::ts32299::UserCsgInformation;

/// What the visited network reports for one sub-session.
///
/// ```text
/// Subsession-Enforcement-Info ::= < AVP Header: 2201 10415 >
///                                 { Subsession-Id }
///                                 [ Subsession-Operation ]
///                              *2 [ AN-GW-Address ]
///                                 [ Bearer-Identifier ]
///                                 [ Bearer-Operation ]
///                               * [ Packet-Filter-Information ]
///                                 [ Packet-Filter-Operation ]
///                                 [ QoS-Information ]
///                                 [ Framed-IP-Address ]
///                                 [ Framed-IPv6-Prefix ]
///                               * [ CoA-Information ]
///                                 [ Called-Station-Id ]
///                                 [ PDN-Connection-ID ]
///                                 [ Bearer-Usage ]
///                               * [ TFT-Packet-Filter-Information ]
///                                 [ Online ]
///                                 [ Offline ]
///                                 [ Result-Code ]
///                                 [ Experimental-Result-Code ]
///                               * [ Charging-Rule-Report ]
///                                 [ Credit-Management-Status ]
///                               * [ QoS-Rule-Report ]
///                               * [ Application-Detection-Information ]
///                                 [ IP-CAN-Type ]
///                                 [ RAT-Type ]
///                                 [ 3GPP-SGSN-MCC-MNC ]
///                                 [ 3GPP-SGSN-Address ]
///                                 [ 3GPP-SGSN-IPv6-Address ]
///                                 [ RAI ]
///                                 [ 3GPP-User-Location-Info ]
///                                 [ 3GPP2-BSID ]
///                                 [ User-CSG-Information ]
///                                 [ Default-EPS-Bearer-QoS ]
///                                 [ Default-Access ]
///                                 [ NBIFOM-Support ]
///                                 [ NBIFOM-Mode ]
///                                 [ Access-Availability-Change-Reason ]
///                                 [ Network-Request-Support ]
///                                 [ Routing-Rule-Install ]
///                                 [ Routing-Rule-Remove ]
///                                 [ User-Location-Info-Time ]
///                                 [ Logical-Access-ID ]
///                                 [ Physical-Access-ID ]
///                               * [ Usage-Monitoring-Information ]
///                                 [ Multiple-BBERF-Action ]
///                               * [ Event-Trigger ]
///                                 [ Access-Network-Charging-Address ]
///                               * [ Access-Network-Charging-Identifier-Gx ]
///                                 [ Session-Linking-Indicator ]
///                                 [ HeNB-Local-IP-Address ]
///                                 [ UE-Local-IP-Address ]
///                                 [ UE-Local-IPv6-Prefix ]
///                                 [ UDP-Source-Port ]
///                                 [ AN-GW-Status ]
///                               * [ AVP ]
/// ```
///
/// AVP code 2201 of vendor 10415, 3GPP TS 29.215, 5.3.2.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SubsessionEnforcementInfo {
    /// Subsession-Id (2202/10415), Unsigned32; 3GPP TS 29.215, 5.3.3.
    /// Names a sub-session within the S9 session.
    pub subsession_id: u32,
    /// Subsession-Operation (2203/10415), Enumerated; 3GPP TS 29.215, 5.3.4.
    pub subsession_operation: Option<SubsessionOperation>,
    /// AN-GW-Address (1050/10415), Address; 3GPP TS 29.212, 5.3.49.
    /// The address of the serving gateway.
    pub an_gw_address: List<Address, 0, 2>,
    /// Bearer-Identifier (1020/10415), OctetString; 3GPP TS 29.212, 5.3.20.
    /// A bearer of the access network, in octets of its own.
    pub bearer_identifier: Option<OctetString>,
    /// Bearer-Operation (1021/10415), Enumerated; 3GPP TS 29.212, 5.3.21.
    pub bearer_operation: Option<BearerOperation>,
    /// Packet-Filter-Information (1061/10415), Grouped; 3GPP TS 29.212, 5.3.56.
    pub packet_filter_information: Vec<PacketFilterInformation>,
    /// Packet-Filter-Operation (1062/10415), Enumerated; 3GPP TS 29.212, 5.3.57.
    pub packet_filter_operation: Option<PacketFilterOperation>,
    /// QoS-Information (1016/10415), Grouped; 3GPP TS 29.212, 5.3.16.
    pub qos_information: Option<Box<QosInformation>>,
    /// Framed-IP-Address (8), OctetString; RFC 7155, 4.4.10.5.1.
    /// 4 octets without an address family. ff ff ff ff lets the user, ff ff ff fe the access server
    /// choose.
    pub framed_ip_address: Option<OctetString>,
    /// Framed-IPv6-Prefix (97), OctetString; RFC 7155, 4.4.10.5.6.
    /// A reserved octet, the prefix length in bits, and as many octets of prefix as that takes.
    pub framed_ipv6_prefix: Option<OctetString>,
    /// CoA-Information (1039/10415), Grouped; 3GPP TS 29.212, 5.3.37.
    pub coa_information: Vec<CoaInformation>,
    /// Called-Station-Id (30), UTF8String; RFC 7155, 4.2.5.
    /// What the user called: a telephone number, an access point name, a MAC address with network name.
    pub called_station_id: Option<Utf8String>,
    /// PDN-Connection-ID (1065/10415), OctetString; 3GPP TS 29.212, 5.3.58.
    /// Identifies one of several connections to an APN.
    pub pdn_connection_id: Option<OctetString>,
    /// Bearer-Usage (1000/10415), Enumerated; 3GPP TS 29.212, 5.3.1.
    pub bearer_usage: Option<BearerUsage>,
    /// TFT-Packet-Filter-Information (1013/10415), Grouped; 3GPP TS 29.212, 5.3.14.
    pub tft_packet_filter_information: Vec<TftPacketFilterInformation>,
    /// Online (1009/10415), Enumerated; 3GPP TS 29.212, 5.3.10.
    pub online: Option<Online>,
    /// Offline (1008/10415), Enumerated; 3GPP TS 29.212, 5.3.9.
    pub offline: Option<Offline>,
    /// Result-Code (268), Unsigned32; RFC 6733, 7.1.
    pub result_code: Option<ResultCode>,
    /// Experimental-Result-Code (298), Unsigned32; RFC 6733, 7.7.
    /// A result code of the vendor beside it, by convention in the ranges of Result-Code.
    pub experimental_result_code: Option<u32>,
    /// Charging-Rule-Report (1018/10415), Grouped; 3GPP TS 29.212, 5.3.18.
    pub charging_rule_report: Vec<ChargingRuleReport>,
    /// Credit-Management-Status (1082/10415), Unsigned32; 3GPP TS 29.212, 5.3.102.
    /// A bit mask of reasons from online charging.
    pub credit_management_status: Option<u32>,
    /// QoS-Rule-Report (1055/10415), Grouped; 3GPP TS 29.212, 5a.3.5.
    pub qos_rule_report: Vec<QosRuleReport>,
    /// Application-Detection-Information (1098/10415), Grouped; 3GPP TS 29.212, 5.3.91.
    pub application_detection_information: Vec<ApplicationDetectionInformation>,
    /// IP-CAN-Type (1027/10415), Enumerated; 3GPP TS 29.212, 5.3.27.
    pub ip_can_type: Option<IpCanType>,
    /// RAT-Type (1032/10415), Enumerated; 3GPP TS 29.212, 5.3.31.
    pub rat_type: Option<RatType>,
    /// 3GPP-SGSN-MCC-MNC (18/10415), UTF8String; 3GPP TS 29.061, 16.4.7.
    /// MCC and MNC of the serving node's network as text, 5 or 6 digits.
    pub three_gpp_sgsn_mcc_mnc: Option<Utf8String>,
    /// 3GPP-SGSN-Address (6/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    /// 4 octets without an address family; SGSN-Address (1228) has one.
    pub three_gpp_sgsn_address: Option<OctetString>,
    /// 3GPP-SGSN-IPv6-Address (15/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    /// 16 octets without an address family.
    pub three_gpp_sgsn_ipv6_address: Option<OctetString>,
    /// RAI (909/10415), UTF8String; 3GPP TS 29.061, 17.7.12.
    /// The routing area as text, in hexadecimal digits.
    pub rai: Option<Utf8String>,
    /// 3GPP-User-Location-Info (22/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    /// One octet for the kind of location (130 is TAI and ECGI), then the location as in TS 29.274.
    pub three_gpp_user_location_info: Option<OctetString>,
    /// 3GPP2-BSID (9010/5535), UTF8String; X.S0057-0, 5.6.2.1.1.
    /// The CDMA2000 cell: SID, NID and base station, 12 hexadecimal digits.
    pub three_gpp2_bsid: Option<Utf8String>,
    /// User-CSG-Information (2319/10415), Grouped; 3GPP TS 32.299, 7.2.240A.
    pub user_csg_information: Option<UserCsgInformation>,
    /// Default-EPS-Bearer-QoS (1049/10415), Grouped; 3GPP TS 29.212, 5.3.48.
    pub default_eps_bearer_qos: Option<DefaultEpsBearerQos>,
    /// Default-Access (2829/10415), Enumerated; 3GPP TS 29.212, 5.3.120.
    pub default_access: Option<DefaultAccess>,
    /// NBIFOM-Support (2831/10415), Enumerated; 3GPP TS 29.212, 5.3.116.
    pub nbifom_support: Option<NbifomSupport>,
    /// NBIFOM-Mode (2830/10415), Enumerated; 3GPP TS 29.212, 5.3.117.
    pub nbifom_mode: Option<NbifomMode>,
    /// Access-Availability-Change-Reason (2833/10415), Unsigned32; 3GPP TS 29.212, 5.3.121.
    /// Why an access became available or unavailable.
    pub access_availability_change_reason: Option<u32>,
    /// Network-Request-Support (1024/10415), Enumerated; 3GPP TS 29.212, 5.3.24.
    pub network_request_support: Option<NetworkRequestSupport>,
    /// Routing-Rule-Install (1081/10415), Grouped; 3GPP TS 29.212, 5.3.68.
    pub routing_rule_install: Option<RoutingRuleInstall>,
    /// Routing-Rule-Remove (1075/10415), Grouped; 3GPP TS 29.212, 5.3.69.
    pub routing_rule_remove: Option<RoutingRuleRemove>,
    /// User-Location-Info-Time (2812/10415), Time; 3GPP TS 29.212, 5.3.101.
    /// When the terminal was last at its location.
    pub user_location_info_time: Option<Time>,
    /// Logical-Access-ID (302/13019), OctetString; 3GPP TS 32.299, 7.3.3.
    /// The logical access of a fixed network, as in ETSI ES 283 034.
    pub logical_access_id: Option<OctetString>,
    /// Physical-Access-ID (313/13019), UTF8String; 3GPP TS 32.299, 7.3.14.
    /// The physical access of a fixed network, as text of ETSI ES 283 034.
    pub physical_access_id: Option<Utf8String>,
    /// Usage-Monitoring-Information (1067/10415), Grouped; 3GPP TS 29.212, 5.3.60.
    pub usage_monitoring_information: Vec<UsageMonitoringInformation>,
    /// Multiple-BBERF-Action (2204/10415), Enumerated; 3GPP TS 29.215, 5.3.6.
    pub multiple_bberf_action: Option<MultipleBberfAction>,
    /// Event-Trigger (1006/10415), Enumerated; 3GPP TS 29.212, 5.3.7.
    pub event_trigger: Vec<EventTrigger>,
    /// Access-Network-Charging-Address (501/10415), Address; 3GPP TS 29.214, 5.3.2.
    /// The address of the node that charges for the access.
    pub access_network_charging_address: Option<Address>,
    /// Access-Network-Charging-Identifier-Gx (1022/10415), Grouped; 3GPP TS 29.212, 5.3.22.
    pub access_network_charging_identifier_gx: Vec<AccessNetworkChargingIdentifierGx>,
    /// Session-Linking-Indicator (1064/10415), Enumerated; 3GPP TS 29.212, 5a.3.6.
    pub session_linking_indicator: Option<SessionLinkingIndicator>,
    /// HeNB-Local-IP-Address (2804/10415), Address; 3GPP TS 29.212, 5.3.95.
    /// The home eNodeB's address in the local network, with its address family in front.
    pub he_nb_local_ip_address: Option<Address>,
    /// UE-Local-IP-Address (2805/10415), Address; 3GPP TS 29.212, 5.3.96.
    /// The terminal's address in the local network, with its address family in front.
    pub ue_local_ip_address: Option<Address>,
    /// UE-Local-IPv6-Prefix (2205/10415), OctetString; 3GPP TS 29.215, A.8.3.1.
    /// The prefix of the terminal in the local network.
    pub ue_local_ipv6_prefix: Option<OctetString>,
    /// UDP-Source-Port (2806/10415), Unsigned32; 3GPP TS 29.212, 5.3.97.
    /// The source port of the terminal's tunnel.
    pub udp_source_port: Option<u32>,
    /// AN-GW-Status (2811/10415), Enumerated; 3GPP TS 29.212, 5.3.100.
    pub an_gw_status: Option<AnGwStatus>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for SubsessionEnforcementInfo {}

static GRAMMAR: Grammar = Grammar {
    name: "Subsession-Enforcement-Info",
    items: &[
        Item::required(avp::SUBSESSION_ID.description()),
        Item::optional(avp::SUBSESSION_OPERATION.description()),
        Item::optional(ts29212::avp::AN_GW_ADDRESS.description()).times(0, Some(2)),
        Item::optional(ts29212::avp::BEARER_IDENTIFIER.description()),
        Item::optional(ts29212::avp::BEARER_OPERATION.description()),
        Item::repeated(ts29212::avp::PACKET_FILTER_INFORMATION.description()),
        Item::optional(ts29212::avp::PACKET_FILTER_OPERATION.description()),
        Item::optional(ts29212::avp::QOS_INFORMATION.description()),
        Item::optional(nasreq::avp::FRAMED_IP_ADDRESS.description()),
        Item::optional(nasreq::avp::FRAMED_IPV6_PREFIX.description()),
        Item::repeated(ts29212::avp::COA_INFORMATION.description()),
        Item::optional(nasreq::avp::CALLED_STATION_ID.description()),
        Item::optional(ts29212::avp::PDN_CONNECTION_ID.description()),
        Item::optional(ts29212::avp::BEARER_USAGE.description()),
        Item::repeated(ts29212::avp::TFT_PACKET_FILTER_INFORMATION.description()),
        Item::optional(ts29212::avp::ONLINE.description()),
        Item::optional(ts29212::avp::OFFLINE.description()),
        Item::optional(base::avp::RESULT_CODE.description()),
        Item::optional(base::avp::EXPERIMENTAL_RESULT_CODE.description()),
        Item::repeated(ts29212::avp::CHARGING_RULE_REPORT.description()),
        Item::optional(ts29212::avp::CREDIT_MANAGEMENT_STATUS.description()),
        Item::repeated(ts29212::avp::QOS_RULE_REPORT.description()),
        Item::repeated(ts29212::avp::APPLICATION_DETECTION_INFORMATION.description()),
        Item::optional(ts29212::avp::IP_CAN_TYPE.description()),
        Item::optional(ts29212::avp::RAT_TYPE.description()),
        Item::optional(ts29061::avp::THREE_GPP_SGSN_MCC_MNC.description()),
        Item::optional(ts29061::avp::THREE_GPP_SGSN_ADDRESS.description()),
        Item::optional(ts29061::avp::THREE_GPP_SGSN_IPV6_ADDRESS.description()),
        Item::optional(ts29061::avp::RAI.description()),
        Item::optional(ts29061::avp::THREE_GPP_USER_LOCATION_INFO.description()),
        Item::optional(xs0057::avp::THREE_GPP2_BSID.description()),
        Item::optional(ts32299::avp::USER_CSG_INFORMATION.description()),
        Item::optional(ts29212::avp::DEFAULT_EPS_BEARER_QOS.description()),
        Item::optional(ts29212::avp::DEFAULT_ACCESS.description()),
        Item::optional(ts29212::avp::NBIFOM_SUPPORT.description()),
        Item::optional(ts29212::avp::NBIFOM_MODE.description()),
        Item::optional(ts29212::avp::ACCESS_AVAILABILITY_CHANGE_REASON.description()),
        Item::optional(ts29212::avp::NETWORK_REQUEST_SUPPORT.description()),
        Item::optional(ts29212::avp::ROUTING_RULE_INSTALL.description()),
        Item::optional(ts29212::avp::ROUTING_RULE_REMOVE.description()),
        Item::optional(ts29212::avp::USER_LOCATION_INFO_TIME.description()),
        Item::optional(ts32299::avp::LOGICAL_ACCESS_ID.description()),
        Item::optional(ts32299::avp::PHYSICAL_ACCESS_ID.description()),
        Item::repeated(ts29212::avp::USAGE_MONITORING_INFORMATION.description()),
        Item::optional(avp::MULTIPLE_BBERF_ACTION.description()),
        Item::repeated(ts29212::avp::EVENT_TRIGGER.description()),
        Item::optional(ts29214::avp::ACCESS_NETWORK_CHARGING_ADDRESS.description()),
        Item::repeated(
            ts29212::avp::ACCESS_NETWORK_CHARGING_IDENTIFIER_GX.description(),
        ),
        Item::optional(ts29212::avp::SESSION_LINKING_INDICATOR.description()),
        Item::optional(ts29212::avp::HE_NB_LOCAL_IP_ADDRESS.description()),
        Item::optional(ts29212::avp::UE_LOCAL_IP_ADDRESS.description()),
        Item::optional(avp::UE_LOCAL_IPV6_PREFIX.description()),
        Item::optional(ts29212::avp::UDP_SOURCE_PORT.description()),
        Item::optional(ts29212::avp::AN_GW_STATUS.description()),
        Item::any(),
    ],
};

impl Contents for SubsessionEnforcementInfo {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            subsession_id: unread.value(),
            subsession_operation: None,
            an_gw_address: Default::default(),
            bearer_identifier: None,
            bearer_operation: None,
            packet_filter_information: Vec::new(),
            packet_filter_operation: None,
            qos_information: None,
            framed_ip_address: None,
            framed_ipv6_prefix: None,
            coa_information: Vec::new(),
            called_station_id: None,
            pdn_connection_id: None,
            bearer_usage: None,
            tft_packet_filter_information: Vec::new(),
            online: None,
            offline: None,
            result_code: None,
            experimental_result_code: None,
            charging_rule_report: Vec::new(),
            credit_management_status: None,
            qos_rule_report: Vec::new(),
            application_detection_information: Vec::new(),
            ip_can_type: None,
            rat_type: None,
            three_gpp_sgsn_mcc_mnc: None,
            three_gpp_sgsn_address: None,
            three_gpp_sgsn_ipv6_address: None,
            rai: None,
            three_gpp_user_location_info: None,
            three_gpp2_bsid: None,
            user_csg_information: None,
            default_eps_bearer_qos: None,
            default_access: None,
            nbifom_support: None,
            nbifom_mode: None,
            access_availability_change_reason: None,
            network_request_support: None,
            routing_rule_install: None,
            routing_rule_remove: None,
            user_location_info_time: None,
            logical_access_id: None,
            physical_access_id: None,
            usage_monitoring_information: Vec::new(),
            multiple_bberf_action: None,
            event_trigger: Vec::new(),
            access_network_charging_address: None,
            access_network_charging_identifier_gx: Vec::new(),
            session_linking_indicator: None,
            he_nb_local_ip_address: None,
            ue_local_ip_address: None,
            ue_local_ipv6_prefix: None,
            udp_source_port: None,
            an_gw_status: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 2202) => received.one(0, 0, &mut self.subsession_id),
            (10415, 2203) => received.optional(1, &mut self.subsession_operation),
            (10415, 1050) => received.up_to(2, &mut self.an_gw_address),
            (10415, 1020) => received.optional(3, &mut self.bearer_identifier),
            (10415, 1021) => received.optional(4, &mut self.bearer_operation),
            (10415, 1061) => received.many(5, &mut self.packet_filter_information),
            (10415, 1062) => received.optional(6, &mut self.packet_filter_operation),
            (10415, 1016) => received.optional_boxed(7, &mut self.qos_information),
            (0, 8) => received.optional(8, &mut self.framed_ip_address),
            (0, 97) => received.optional(9, &mut self.framed_ipv6_prefix),
            (10415, 1039) => received.many(10, &mut self.coa_information),
            (0, 30) => received.optional(11, &mut self.called_station_id),
            (10415, 1065) => received.optional(12, &mut self.pdn_connection_id),
            (10415, 1000) => received.optional(13, &mut self.bearer_usage),
            (10415, 1013) => received.many(14, &mut self.tft_packet_filter_information),
            (10415, 1009) => received.optional(15, &mut self.online),
            (10415, 1008) => received.optional(16, &mut self.offline),
            (0, 268) => received.optional(17, &mut self.result_code),
            (0, 298) => received.optional(18, &mut self.experimental_result_code),
            (10415, 1018) => received.many(19, &mut self.charging_rule_report),
            (10415, 1082) => received.optional(20, &mut self.credit_management_status),
            (10415, 1055) => received.many(21, &mut self.qos_rule_report),
            (10415, 1098) => {
                received.many(22, &mut self.application_detection_information)
            }
            (10415, 1027) => received.optional(23, &mut self.ip_can_type),
            (10415, 1032) => received.optional(24, &mut self.rat_type),
            (10415, 18) => received.optional(25, &mut self.three_gpp_sgsn_mcc_mnc),
            (10415, 6) => received.optional(26, &mut self.three_gpp_sgsn_address),
            (10415, 15) => received.optional(27, &mut self.three_gpp_sgsn_ipv6_address),
            (10415, 909) => received.optional(28, &mut self.rai),
            (10415, 22) => received.optional(29, &mut self.three_gpp_user_location_info),
            (5535, 9010) => received.optional(30, &mut self.three_gpp2_bsid),
            (10415, 2319) => received.optional(31, &mut self.user_csg_information),
            (10415, 1049) => received.optional(32, &mut self.default_eps_bearer_qos),
            (10415, 2829) => received.optional(33, &mut self.default_access),
            (10415, 2831) => received.optional(34, &mut self.nbifom_support),
            (10415, 2830) => received.optional(35, &mut self.nbifom_mode),
            (10415, 2833) => {
                received.optional(36, &mut self.access_availability_change_reason)
            }
            (10415, 1024) => received.optional(37, &mut self.network_request_support),
            (10415, 1081) => received.optional(38, &mut self.routing_rule_install),
            (10415, 1075) => received.optional(39, &mut self.routing_rule_remove),
            (10415, 2812) => received.optional(40, &mut self.user_location_info_time),
            (13019, 302) => received.optional(41, &mut self.logical_access_id),
            (13019, 313) => received.optional(42, &mut self.physical_access_id),
            (10415, 1067) => received.many(43, &mut self.usage_monitoring_information),
            (10415, 2204) => received.optional(44, &mut self.multiple_bberf_action),
            (10415, 1006) => received.many(45, &mut self.event_trigger),
            (10415, 501) => {
                received.optional(46, &mut self.access_network_charging_address)
            }
            (10415, 1022) => {
                received.many(47, &mut self.access_network_charging_identifier_gx)
            }
            (10415, 1064) => received.optional(48, &mut self.session_linking_indicator),
            (10415, 2804) => received.optional(49, &mut self.he_nb_local_ip_address),
            (10415, 2805) => received.optional(50, &mut self.ue_local_ip_address),
            (10415, 2205) => received.optional(51, &mut self.ue_local_ipv6_prefix),
            (10415, 2806) => received.optional(52, &mut self.udp_source_port),
            (10415, 2811) => received.optional(53, &mut self.an_gw_status),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::SUBSESSION_ID, &self.subsession_id);
        avps.optional(&avp::SUBSESSION_OPERATION, &self.subsession_operation);
        avps.many(&ts29212::avp::AN_GW_ADDRESS, &self.an_gw_address);
        avps.optional(&ts29212::avp::BEARER_IDENTIFIER, &self.bearer_identifier);
        avps.optional(&ts29212::avp::BEARER_OPERATION, &self.bearer_operation);
        avps.many(
            &ts29212::avp::PACKET_FILTER_INFORMATION,
            &self.packet_filter_information,
        );
        avps.optional(
            &ts29212::avp::PACKET_FILTER_OPERATION,
            &self.packet_filter_operation,
        );
        avps.optional_boxed(&ts29212::avp::QOS_INFORMATION, &self.qos_information);
        avps.optional(&nasreq::avp::FRAMED_IP_ADDRESS, &self.framed_ip_address);
        avps.optional(&nasreq::avp::FRAMED_IPV6_PREFIX, &self.framed_ipv6_prefix);
        avps.many(&ts29212::avp::COA_INFORMATION, &self.coa_information);
        avps.optional(&nasreq::avp::CALLED_STATION_ID, &self.called_station_id);
        avps.optional(&ts29212::avp::PDN_CONNECTION_ID, &self.pdn_connection_id);
        avps.optional(&ts29212::avp::BEARER_USAGE, &self.bearer_usage);
        avps.many(
            &ts29212::avp::TFT_PACKET_FILTER_INFORMATION,
            &self.tft_packet_filter_information,
        );
        avps.optional(&ts29212::avp::ONLINE, &self.online);
        avps.optional(&ts29212::avp::OFFLINE, &self.offline);
        avps.optional(&base::avp::RESULT_CODE, &self.result_code);
        avps.optional(
            &base::avp::EXPERIMENTAL_RESULT_CODE,
            &self.experimental_result_code,
        );
        avps.many(&ts29212::avp::CHARGING_RULE_REPORT, &self.charging_rule_report);
        avps.optional(
            &ts29212::avp::CREDIT_MANAGEMENT_STATUS,
            &self.credit_management_status,
        );
        avps.many(&ts29212::avp::QOS_RULE_REPORT, &self.qos_rule_report);
        avps.many(
            &ts29212::avp::APPLICATION_DETECTION_INFORMATION,
            &self.application_detection_information,
        );
        avps.optional(&ts29212::avp::IP_CAN_TYPE, &self.ip_can_type);
        avps.optional(&ts29212::avp::RAT_TYPE, &self.rat_type);
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
        avps.optional(&ts29061::avp::RAI, &self.rai);
        avps.optional(
            &ts29061::avp::THREE_GPP_USER_LOCATION_INFO,
            &self.three_gpp_user_location_info,
        );
        avps.optional(&xs0057::avp::THREE_GPP2_BSID, &self.three_gpp2_bsid);
        avps.optional(&ts32299::avp::USER_CSG_INFORMATION, &self.user_csg_information);
        avps.optional(
            &ts29212::avp::DEFAULT_EPS_BEARER_QOS,
            &self.default_eps_bearer_qos,
        );
        avps.optional(&ts29212::avp::DEFAULT_ACCESS, &self.default_access);
        avps.optional(&ts29212::avp::NBIFOM_SUPPORT, &self.nbifom_support);
        avps.optional(&ts29212::avp::NBIFOM_MODE, &self.nbifom_mode);
        avps.optional(
            &ts29212::avp::ACCESS_AVAILABILITY_CHANGE_REASON,
            &self.access_availability_change_reason,
        );
        avps.optional(
            &ts29212::avp::NETWORK_REQUEST_SUPPORT,
            &self.network_request_support,
        );
        avps.optional(&ts29212::avp::ROUTING_RULE_INSTALL, &self.routing_rule_install);
        avps.optional(&ts29212::avp::ROUTING_RULE_REMOVE, &self.routing_rule_remove);
        avps.optional(
            &ts29212::avp::USER_LOCATION_INFO_TIME,
            &self.user_location_info_time,
        );
        avps.optional(&ts32299::avp::LOGICAL_ACCESS_ID, &self.logical_access_id);
        avps.optional(&ts32299::avp::PHYSICAL_ACCESS_ID, &self.physical_access_id);
        avps.many(
            &ts29212::avp::USAGE_MONITORING_INFORMATION,
            &self.usage_monitoring_information,
        );
        avps.optional(&avp::MULTIPLE_BBERF_ACTION, &self.multiple_bberf_action);
        avps.many(&ts29212::avp::EVENT_TRIGGER, &self.event_trigger);
        avps.optional(
            &ts29214::avp::ACCESS_NETWORK_CHARGING_ADDRESS,
            &self.access_network_charging_address,
        );
        avps.many(
            &ts29212::avp::ACCESS_NETWORK_CHARGING_IDENTIFIER_GX,
            &self.access_network_charging_identifier_gx,
        );
        avps.optional(
            &ts29212::avp::SESSION_LINKING_INDICATOR,
            &self.session_linking_indicator,
        );
        avps.optional(
            &ts29212::avp::HE_NB_LOCAL_IP_ADDRESS,
            &self.he_nb_local_ip_address,
        );
        avps.optional(&ts29212::avp::UE_LOCAL_IP_ADDRESS, &self.ue_local_ip_address);
        avps.optional(&avp::UE_LOCAL_IPV6_PREFIX, &self.ue_local_ipv6_prefix);
        avps.optional(&ts29212::avp::UDP_SOURCE_PORT, &self.udp_source_port);
        avps.optional(&ts29212::avp::AN_GW_STATUS, &self.an_gw_status);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    SubsessionEnforcementInfoBuilder<(A,) = (Unset,), (Set,)> builds group SubsessionEnforcementInfo in Single<SubsessionEnforcementInfo>, with additional_avps;
    required subsession_id: IntoField<u32>, "Subsession-Id" => (Set,), A: required::SubsessionId;
    optional subsession_operation: IntoField<SubsessionOperation, Option<SubsessionOperation>>, "Subsession-Operation";
    optional an_gw_address: IntoField<Address, List<Address, 0, 2>>, "AN-GW-Address";
    optional bearer_identifier: IntoField<OctetString, Option<OctetString>>, "Bearer-Identifier";
    optional bearer_operation: IntoField<BearerOperation, Option<BearerOperation>>, "Bearer-Operation";
    optional packet_filter_operation: IntoField<PacketFilterOperation, Option<PacketFilterOperation>>, "Packet-Filter-Operation";
    optional qos_information: IntoField<QosInformation, Option<Box<QosInformation>>>, "QoS-Information";
    optional framed_ip_address: IntoField<OctetString, Option<OctetString>>, "Framed-IP-Address";
    optional framed_ipv6_prefix: IntoField<OctetString, Option<OctetString>>, "Framed-IPv6-Prefix";
    optional called_station_id: IntoField<Utf8String, Option<Utf8String>>, "Called-Station-Id";
    optional pdn_connection_id: IntoField<OctetString, Option<OctetString>>, "PDN-Connection-ID";
    optional bearer_usage: IntoField<BearerUsage, Option<BearerUsage>>, "Bearer-Usage";
    optional online: IntoField<Online, Option<Online>>, "Online";
    optional offline: IntoField<Offline, Option<Offline>>, "Offline";
    optional result_code: IntoField<ResultCode, Option<ResultCode>>, "Result-Code";
    optional experimental_result_code: IntoField<u32, Option<u32>>, "Experimental-Result-Code";
    optional credit_management_status: IntoField<u32, Option<u32>>, "Credit-Management-Status";
    optional ip_can_type: IntoField<IpCanType, Option<IpCanType>>, "IP-CAN-Type";
    optional rat_type: IntoField<RatType, Option<RatType>>, "RAT-Type";
    optional three_gpp_sgsn_mcc_mnc: IntoField<Utf8String, Option<Utf8String>>, "3GPP-SGSN-MCC-MNC";
    optional three_gpp_sgsn_address: IntoField<OctetString, Option<OctetString>>, "3GPP-SGSN-Address";
    optional three_gpp_sgsn_ipv6_address: IntoField<OctetString, Option<OctetString>>, "3GPP-SGSN-IPv6-Address";
    optional rai: IntoField<Utf8String, Option<Utf8String>>, "RAI";
    optional three_gpp_user_location_info: IntoField<OctetString, Option<OctetString>>, "3GPP-User-Location-Info";
    optional three_gpp2_bsid: IntoField<Utf8String, Option<Utf8String>>, "3GPP2-BSID";
    optional user_csg_information: IntoField<UserCsgInformation, Option<UserCsgInformation>>, "User-CSG-Information";
    optional default_eps_bearer_qos: IntoField<DefaultEpsBearerQos, Option<DefaultEpsBearerQos>>, "Default-EPS-Bearer-QoS";
    optional default_access: IntoField<DefaultAccess, Option<DefaultAccess>>, "Default-Access";
    optional nbifom_support: IntoField<NbifomSupport, Option<NbifomSupport>>, "NBIFOM-Support";
    optional nbifom_mode: IntoField<NbifomMode, Option<NbifomMode>>, "NBIFOM-Mode";
    optional access_availability_change_reason: IntoField<u32, Option<u32>>, "Access-Availability-Change-Reason";
    optional network_request_support: IntoField<NetworkRequestSupport, Option<NetworkRequestSupport>>, "Network-Request-Support";
    optional routing_rule_install: IntoField<RoutingRuleInstall, Option<RoutingRuleInstall>>, "Routing-Rule-Install";
    optional routing_rule_remove: IntoField<RoutingRuleRemove, Option<RoutingRuleRemove>>, "Routing-Rule-Remove";
    optional user_location_info_time: IntoTime<Option<Time>>, "User-Location-Info-Time";
    optional logical_access_id: IntoField<OctetString, Option<OctetString>>, "Logical-Access-ID";
    optional physical_access_id: IntoField<Utf8String, Option<Utf8String>>, "Physical-Access-ID";
    optional multiple_bberf_action: IntoField<MultipleBberfAction, Option<MultipleBberfAction>>, "Multiple-BBERF-Action";
    optional access_network_charging_address: IntoField<Address, Option<Address>>, "Access-Network-Charging-Address";
    optional session_linking_indicator: IntoField<SessionLinkingIndicator, Option<SessionLinkingIndicator>>, "Session-Linking-Indicator";
    optional he_nb_local_ip_address: IntoField<Address, Option<Address>>, "HeNB-Local-IP-Address";
    optional ue_local_ip_address: IntoField<Address, Option<Address>>, "UE-Local-IP-Address";
    optional ue_local_ipv6_prefix: IntoField<OctetString, Option<OctetString>>, "UE-Local-IPv6-Prefix";
    optional udp_source_port: IntoField<u32, Option<u32>>, "UDP-Source-Port";
    optional an_gw_status: IntoField<AnGwStatus, Option<AnGwStatus>>, "AN-GW-Status";
    repeated packet_filter_information, packet_filter_informations: IntoField<PacketFilterInformation>, "Packet-Filter-Information";
    repeated coa_information, coa_informations: IntoField<CoaInformation>, "CoA-Information";
    repeated tft_packet_filter_information, tft_packet_filter_informations: IntoField<TftPacketFilterInformation>, "TFT-Packet-Filter-Information";
    repeated charging_rule_report, charging_rule_reports: IntoField<ChargingRuleReport>, "Charging-Rule-Report";
    repeated qos_rule_report, qos_rule_reports: IntoField<QosRuleReport>, "QoS-Rule-Report";
    repeated application_detection_information, application_detection_informations: IntoField<ApplicationDetectionInformation>, "Application-Detection-Information";
    repeated usage_monitoring_information, usage_monitoring_informations: IntoField<UsageMonitoringInformation>, "Usage-Monitoring-Information";
    repeated event_trigger, event_triggers: IntoField<EventTrigger>, "Event-Trigger";
    repeated access_network_charging_identifier_gx, access_network_charging_identifier_gxes: IntoField<AccessNetworkChargingIdentifierGx>, "Access-Network-Charging-Identifier-Gx";
}
