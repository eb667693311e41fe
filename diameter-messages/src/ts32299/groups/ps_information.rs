// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, IntoTime};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{
    Address, DiameterIdentity, Grammar, Group, Item, OctetString, Time, UnlistedAvps,
    Utf8String,
};
use crate::credit_control;
use crate::nasreq;
use crate::ts29061;
use crate::ts29128;
use crate::ts29173;
use crate::ts29212;
use crate::ts29229;
use crate::ts29272;
use crate::xs0057;
use crate::credit_control::UserEquipmentInfo;
use crate::ts29061::ThreeGppPdpType;
use crate::ts29128::{RrcCauseCounter, ServingPlmnRateControl};
use crate::ts29212::{
    FixedUserLocationInfo, NbifomMode, NbifomSupport, PresenceReportingAreaInformation,
    QosInformation,
};
use crate::ts29229::SupportedFeatures;
use crate::ts29272::TerminalInformation;
use crate::ts32299::{
    ApnRateControl, Charging3gppPsDataOffStatus, ChargingCharacteristicsSelectionMode,
    ChargingPerIpCanSessionIndicator, CnOperatorSelectionEntity,
    CpCiotEpsOptimisationIndicator, DynamicAddressFlag, DynamicAddressFlagExtension,
    EnhancedDiagnostics, ImsiUnauthenticatedFlag, LowPriorityIndicator, OfflineCharging,
    PdpContextType, PsFurnishChargingInformation, PscellInfo, RanSecondaryRatUsageReport,
    ScsAsAddress, ServiceDataContainer, ServingNodeType, SgiPtpTunnellingMethod,
    SgwChange, TrafficDataVolumes, TwanUserLocationInfo, UniPduCpOnlyFlag,
    UserCsgInformation, UwanUserLocationInfo, avp,
};

/// Charging data for the packet domain.
///
/// ```text
/// PS-Information ::= < AVP Header: 874 10415 >
///                  * [ Supported-Features ]
///                    [ 3GPP-Charging-Id ]
///                    [ PDN-Connection-Charging-ID ]
///                    [ Node-Id ]
///                    [ 3GPP-PDP-Type ]
///                  * [ PDP-Address ]
///                    [ PDP-Address-Prefix-Length ]
///                    [ Dynamic-Address-Flag ]
///                    [ Dynamic-Address-Flag-Extension ]
///                    [ QoS-Information ]
///                  * [ SGSN-Address ]
///                  * [ GGSN-Address ]
///                  * [ TDF-IP-Address ]
///                  * [ SGW-Address ]
///                  * [ EPDG-Address ]
///                  * [ TWAG-Address ]
///                    [ CG-Address ]
///                    [ Serving-Node-Type ]
///                    [ SGW-Change ]
///                    [ 3GPP-IMSI-MCC-MNC ]
///                    [ IMSI-Unauthenticated-Flag ]
///                    [ 3GPP-GGSN-MCC-MNC ]
///                    [ 3GPP-NSAPI ]
///                    [ Called-Station-Id ]
///                    [ 3GPP-Session-Stop-Indicator ]
///                    [ 3GPP-Selection-Mode ]
///                    [ 3GPP-Charging-Characteristics ]
///                    [ Charging-Characteristics-Selection-Mode ]
///                    [ 3GPP-SGSN-MCC-MNC ]
///                    [ 3GPP-MS-TimeZone ]
///                    [ Charging-Rule-Base-Name ]
///                    [ ADC-Rule-Base-Name ]
///                    [ 3GPP-User-Location-Info ]
///                    [ User-Location-Info-Time ]
///                    [ User-CSG-Information ]
///                  * [ Presence-Reporting-Area-Information ]
///                    [ 3GPP2-BSID ]
///                    [ TWAN-User-Location-Info ]
///                    [ UWAN-User-Location-Info ]
///                    [ 3GPP-RAT-Type ]
///                    [ PS-Furnish-Charging-Information ]
///                    [ PDP-Context-Type ]
///                    [ Offline-Charging ]
///                  * [ Traffic-Data-Volumes ]
///                  * [ Service-Data-Container ]
///                    [ User-Equipment-Info ]
///                    [ Terminal-Information ]
///                    [ Start-Time ]
///                    [ Stop-Time ]
///                    [ Change-Condition ]
///                    [ Diagnostics ]
///                    [ Low-Priority-Indicator ]
///                    [ NBIFOM-Mode ]
///                    [ NBIFOM-Support ]
///                    [ MME-Number-for-MT-SMS ]
///                    [ MME-Name ]
///                    [ MME-Realm ]
///                    [ Logical-Access-ID ]
///                    [ Physical-Access-ID ]
///                    [ Fixed-User-Location-Info ]
///                    [ CN-Operator-Selection-Entity ]
///                    [ Enhanced-Diagnostics ]
///                    [ SGi-PtP-Tunnelling-Method ]
///                    [ CP-CIoT-EPS-Optimisation-Indicator ]
///                    [ UNI-PDU-CP-Only-Flag ]
///                    [ Serving-PLMN-Rate-Control ]
///                    [ APN-Rate-Control ]
///                    [ Charging-Per-IP-CAN-Session-Indicator ]
///                    [ RRC-Cause-Counter ]
///                    [ ts32299:3GPP-PS-Data-Off-Status ]
///                    [ SCS-AS-Address ]
///                    [ Unused-Quota-Timer ]
///                  * [ RAN-Secondary-RAT-Usage-Report ]
///                    [ PSCell-Info ]
/// ```
///
/// AVP code 874 of vendor 10415, 3GPP TS 32.299, 7.2.158.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PsInformation {
    /// Supported-Features (628/10415), Grouped; 3GPP TS 29.229, 6.3.29.
    pub supported_features: Vec<SupportedFeatures>,
    /// 3GPP-Charging-Id (2/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    /// 4 octets: the charging identifier of a bearer, an unsigned number with the most significant
    /// octet first.
    pub three_gpp_charging_id: Option<OctetString>,
    /// PDN-Connection-Charging-ID (2050/10415), Unsigned32; 3GPP TS 32.299, 7.2.
    /// Ties together the bearers of one connection.
    pub pdn_connection_charging_id: Option<u32>,
    /// Node-Id (2064/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// The name of the node that wrote the record.
    pub node_id: Option<Utf8String>,
    /// 3GPP-PDP-Type (3/10415), Enumerated; 3GPP TS 29.061, 16.4.7.
    pub three_gpp_pdp_type: Option<ThreeGppPdpType>,
    /// PDP-Address (1227/10415), Address; 3GPP TS 32.299, 7.2.
    /// The terminal's address on a connection.
    pub pdp_address: Vec<Address>,
    /// PDP-Address-Prefix-Length (2606/10415), Unsigned32; 3GPP TS 32.299, 7.2.
    /// The length of an IPv6 prefix in PDP-Address; absent is 64.
    pub pdp_address_prefix_length: Option<u32>,
    /// Dynamic-Address-Flag (2051/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub dynamic_address_flag: Option<DynamicAddressFlag>,
    /// Dynamic-Address-Flag-Extension (2068/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub dynamic_address_flag_extension: Option<DynamicAddressFlagExtension>,
    /// QoS-Information (1016/10415), Grouped; 3GPP TS 29.212, 5.3.16.
    pub qos_information: Option<Box<QosInformation>>,
    /// SGSN-Address (1228/10415), Address; 3GPP TS 32.299, 7.2.
    /// An address of the serving node, with its address family in front; 3GPP-SGSN-Address has none.
    pub sgsn_address: Vec<Address>,
    /// GGSN-Address (847/10415), Address; 3GPP TS 32.299, 7.2.
    /// An address of the gateway, with its address family in front; 3GPP-GGSN-Address has none.
    pub ggsn_address: Vec<Address>,
    /// TDF-IP-Address (1091/10415), Address; 3GPP TS 29.212, 5.3.81.
    /// The address of the traffic detection function.
    pub tdf_ip_address: Vec<Address>,
    /// SGW-Address (2067/10415), Address; 3GPP TS 32.299, 7.2.
    /// The address of the serving gateway, with its address family in front.
    pub sgw_address: Vec<Address>,
    /// EPDG-Address (3425/10415), Address; 3GPP TS 32.299, 7.2.
    /// The address of the evolved packet data gateway, with its address family in front.
    pub epdg_address: Vec<Address>,
    /// TWAG-Address (3903/10415), Address; 3GPP TS 32.299, 7.2.
    /// The address of the trusted WLAN gateway, with its address family in front.
    pub twag_address: Vec<Address>,
    /// CG-Address (846/10415), Address; 3GPP TS 32.299, 7.2.
    /// The address of the charging gateway.
    pub cg_address: Option<Address>,
    /// Serving-Node-Type (2047/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub serving_node_type: Option<ServingNodeType>,
    /// SGW-Change (2065/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub sgw_change: Option<SgwChange>,
    /// 3GPP-IMSI-MCC-MNC (8/10415), UTF8String; 3GPP TS 29.061, 16.4.7.
    /// MCC and MNC of the user's IMSI as text, 5 or 6 digits.
    pub three_gpp_imsi_mcc_mnc: Option<Utf8String>,
    /// IMSI-Unauthenticated-Flag (2308/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub imsi_unauthenticated_flag: Option<ImsiUnauthenticatedFlag>,
    /// 3GPP-GGSN-MCC-MNC (9/10415), UTF8String; 3GPP TS 29.061, 16.4.7.
    /// MCC and MNC of the gateway's network as text, 5 or 6 digits.
    pub three_gpp_ggsn_mcc_mnc: Option<Utf8String>,
    /// 3GPP-NSAPI (10/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    /// One octet: the NSAPI of the PDP context, or the EPS bearer identity, as a character.
    pub three_gpp_nsapi: Option<OctetString>,
    /// Called-Station-Id (30), UTF8String; RFC 7155, 4.2.5.
    /// What the user called: a telephone number, an access point name, a MAC address with network name.
    pub called_station_id: Option<Utf8String>,
    /// 3GPP-Session-Stop-Indicator (11/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    /// Present when the last PDP context of the session has ended; one octet of all ones.
    pub three_gpp_session_stop_indicator: Option<OctetString>,
    /// 3GPP-Selection-Mode (12/10415), UTF8String; 3GPP TS 29.061, 16.4.7.
    /// How the APN was chosen, one digit as text: 0 by the subscription and verified.
    pub three_gpp_selection_mode: Option<Utf8String>,
    /// 3GPP-Charging-Characteristics (13/10415), UTF8String; 3GPP TS 29.061, 16.4.7.
    /// The charging characteristics as text, 4 hexadecimal digits.
    pub three_gpp_charging_characteristics: Option<Utf8String>,
    /// Charging-Characteristics-Selection-Mode (2066/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub charging_characteristics_selection_mode: Option<
        ChargingCharacteristicsSelectionMode,
    >,
    /// 3GPP-SGSN-MCC-MNC (18/10415), UTF8String; 3GPP TS 29.061, 16.4.7.
    /// MCC and MNC of the serving node's network as text, 5 or 6 digits.
    pub three_gpp_sgsn_mcc_mnc: Option<Utf8String>,
    /// 3GPP-MS-TimeZone (23/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    /// 2 octets: the time zone in quarter hours with swapped digits, and the daylight saving time.
    pub three_gpp_ms_time_zone: Option<OctetString>,
    /// Charging-Rule-Base-Name (1004/10415), UTF8String; 3GPP TS 29.212, 5.3.5.
    /// The name of a group of charging rules that is configured in the gateway.
    pub charging_rule_base_name: Option<Utf8String>,
    /// ADC-Rule-Base-Name (1095/10415), UTF8String; 3GPP TS 29.212, 5b.3.4.
    /// The name of a group of rules for applications that is configured.
    pub adc_rule_base_name: Option<Utf8String>,
    /// 3GPP-User-Location-Info (22/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    /// One octet for the kind of location (130 is TAI and ECGI), then the location as in TS 29.274.
    pub three_gpp_user_location_info: Option<OctetString>,
    /// User-Location-Info-Time (2812/10415), Time; 3GPP TS 29.212, 5.3.101.
    /// When the terminal was last at its location.
    pub user_location_info_time: Option<Time>,
    /// User-CSG-Information (2319/10415), Grouped; 3GPP TS 32.299, 7.2.240A.
    pub user_csg_information: Option<UserCsgInformation>,
    /// Presence-Reporting-Area-Information (2822/10415), Grouped; 3GPP TS 29.212, 5.3.109.
    pub presence_reporting_area_information: Vec<PresenceReportingAreaInformation>,
    /// 3GPP2-BSID (9010/5535), UTF8String; X.S0057-0, 5.6.2.1.1.
    /// The CDMA2000 cell: SID, NID and base station, 12 hexadecimal digits.
    pub three_gpp2_bsid: Option<Utf8String>,
    /// TWAN-User-Location-Info (2714/10415), Grouped; 3GPP TS 32.299, 7.2.237C.
    pub twan_user_location_info: Option<TwanUserLocationInfo>,
    /// UWAN-User-Location-Info (3918/10415), Grouped; 3GPP TS 32.299, 7.2.
    pub uwan_user_location_info: Option<UwanUserLocationInfo>,
    /// 3GPP-RAT-Type (21/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    /// One octet: 1 UTRAN, 2 GERAN, 3 WLAN, 6 E-UTRAN and more; other numbers than in RAT-Type (1032).
    pub three_gpp_rat_type: Option<OctetString>,
    /// PS-Furnish-Charging-Information (865/10415), Grouped; 3GPP TS 32.299, 7.2.157.
    pub ps_furnish_charging_information: Option<PsFurnishChargingInformation>,
    /// PDP-Context-Type (1247/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub pdp_context_type: Option<PdpContextType>,
    /// Offline-Charging (1278/10415), Grouped; 3GPP TS 32.299, 7.2.121.
    pub offline_charging: Option<OfflineCharging>,
    /// Traffic-Data-Volumes (2046/10415), Grouped; 3GPP TS 32.299, 7.2.233.
    pub traffic_data_volumes: Vec<TrafficDataVolumes>,
    /// Service-Data-Container (2040/10415), Grouped; 3GPP TS 32.299, 7.2.189.
    pub service_data_container: Vec<ServiceDataContainer>,
    /// User-Equipment-Info (458), Grouped; RFC 8506, 8.49.
    pub user_equipment_info: Option<UserEquipmentInfo>,
    /// Terminal-Information (1401/10415), Grouped; 3GPP TS 29.272, 7.3.3.
    pub terminal_information: Option<TerminalInformation>,
    /// Start-Time (2041/10415), Time; 3GPP TS 32.299, 7.2.
    /// When the connection or call began.
    pub start_time: Option<Time>,
    /// Stop-Time (2042/10415), Time; 3GPP TS 32.299, 7.2.
    /// When the connection or call ended.
    pub stop_time: Option<Time>,
    /// Change-Condition (2037/10415), Integer32; 3GPP TS 32.299, 7.2.
    /// Why a container or record was closed.
    pub change_condition: Option<i32>,
    /// Diagnostics (2039/10415), Integer32; 3GPP TS 32.299, 7.2.
    /// Why a record or message was closed, in detail.
    pub diagnostics: Option<i32>,
    /// Low-Priority-Indicator (2602/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub low_priority_indicator: Option<LowPriorityIndicator>,
    /// NBIFOM-Mode (2830/10415), Enumerated; 3GPP TS 29.212, 5.3.117.
    pub nbifom_mode: Option<NbifomMode>,
    /// NBIFOM-Support (2831/10415), Enumerated; 3GPP TS 29.212, 5.3.116.
    pub nbifom_support: Option<NbifomSupport>,
    /// MME-Number-for-MT-SMS (1645/10415), OctetString; 3GPP TS 29.272, 7.3.159.
    /// The ISDN number of an MME for short messages, in TBCD.
    pub mme_number_for_mt_sms: Option<OctetString>,
    /// MME-Name (2402/10415), DiameterIdentity; 3GPP TS 29.173, 6.4.4.
    pub mme_name: Option<DiameterIdentity>,
    /// MME-Realm (2408/10415), DiameterIdentity; 3GPP TS 29.173, 6.4.12.
    pub mme_realm: Option<DiameterIdentity>,
    /// Logical-Access-ID (302/13019), OctetString; 3GPP TS 32.299, 7.3.3.
    /// The logical access of a fixed network, as in ETSI ES 283 034.
    pub logical_access_id: Option<OctetString>,
    /// Physical-Access-ID (313/13019), UTF8String; 3GPP TS 32.299, 7.3.14.
    /// The physical access of a fixed network, as text of ETSI ES 283 034.
    pub physical_access_id: Option<Utf8String>,
    /// Fixed-User-Location-Info (2825/10415), Grouped; 3GPP TS 29.212, 5.3.112.
    pub fixed_user_location_info: Option<FixedUserLocationInfo>,
    /// CN-Operator-Selection-Entity (3421/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub cn_operator_selection_entity: Option<CnOperatorSelectionEntity>,
    /// Enhanced-Diagnostics (3901/10415), Grouped; 3GPP TS 32.299, 7.2.58A.
    pub enhanced_diagnostics: Option<EnhancedDiagnostics>,
    /// SGi-PtP-Tunnelling-Method (3931/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub sgi_ptp_tunnelling_method: Option<SgiPtpTunnellingMethod>,
    /// CP-CIoT-EPS-Optimisation-Indicator (3930/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub cp_ciot_eps_optimisation_indicator: Option<CpCiotEpsOptimisationIndicator>,
    /// UNI-PDU-CP-Only-Flag (3932/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub uni_pdu_cp_only_flag: Option<UniPduCpOnlyFlag>,
    /// Serving-PLMN-Rate-Control (4310/10415), Grouped; 3GPP TS 29.128, 6.4.21.
    pub serving_plmn_rate_control: Option<ServingPlmnRateControl>,
    /// APN-Rate-Control (3933/10415), Grouped; 3GPP TS 32.299, 7.2.20A.
    pub apn_rate_control: Option<ApnRateControl>,
    /// Charging-Per-IP-CAN-Session-Indicator (4400/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub charging_per_ip_can_session_indicator: Option<ChargingPerIpCanSessionIndicator>,
    /// RRC-Cause-Counter (4318/10415), Grouped; 3GPP TS 29.128, 6.4.27.
    pub rrc_cause_counter: Option<RrcCauseCounter>,
    /// 3GPP-PS-Data-Off-Status (4406/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub charging_3gpp_ps_data_off_status: Option<Charging3gppPsDataOffStatus>,
    /// SCS-AS-Address (3940/10415), Grouped; 3GPP TS 32.299, 7.2.178B.
    pub scs_as_address: Option<ScsAsAddress>,
    /// Unused-Quota-Timer (4407/10415), Unsigned32; 3GPP TS 32.299, 7.2.
    /// Seconds after which an unused quota is reported.
    pub unused_quota_timer: Option<u32>,
    /// RAN-Secondary-RAT-Usage-Report (1302/10415), Grouped; 3GPP TS 32.299, 7.2.
    pub ran_secondary_rat_usage_report: Vec<RanSecondaryRatUsageReport>,
    /// PSCell-Info (1324/10415), Grouped; 3GPP TS 32.299, 7.2.255.
    pub pscell_info: Option<PscellInfo>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for PsInformation {}

static GRAMMAR: Grammar = Grammar {
    name: "PS-Information",
    items: &[
        Item::repeated(ts29229::avp::SUPPORTED_FEATURES.description()),
        Item::optional(ts29061::avp::THREE_GPP_CHARGING_ID.description()),
        Item::optional(avp::PDN_CONNECTION_CHARGING_ID.description()),
        Item::optional(avp::NODE_ID.description()),
        Item::optional(ts29061::avp::THREE_GPP_PDP_TYPE.description()),
        Item::repeated(avp::PDP_ADDRESS.description()),
        Item::optional(avp::PDP_ADDRESS_PREFIX_LENGTH.description()),
        Item::optional(avp::DYNAMIC_ADDRESS_FLAG.description()),
        Item::optional(avp::DYNAMIC_ADDRESS_FLAG_EXTENSION.description()),
        Item::optional(ts29212::avp::QOS_INFORMATION.description()),
        Item::repeated(avp::SGSN_ADDRESS.description()),
        Item::repeated(avp::GGSN_ADDRESS.description()),
        Item::repeated(ts29212::avp::TDF_IP_ADDRESS.description()),
        Item::repeated(avp::SGW_ADDRESS.description()),
        Item::repeated(avp::EPDG_ADDRESS.description()),
        Item::repeated(avp::TWAG_ADDRESS.description()),
        Item::optional(avp::CG_ADDRESS.description()),
        Item::optional(avp::SERVING_NODE_TYPE.description()),
        Item::optional(avp::SGW_CHANGE.description()),
        Item::optional(ts29061::avp::THREE_GPP_IMSI_MCC_MNC.description()),
        Item::optional(avp::IMSI_UNAUTHENTICATED_FLAG.description()),
        Item::optional(ts29061::avp::THREE_GPP_GGSN_MCC_MNC.description()),
        Item::optional(ts29061::avp::THREE_GPP_NSAPI.description()),
        Item::optional(nasreq::avp::CALLED_STATION_ID.description()),
        Item::optional(ts29061::avp::THREE_GPP_SESSION_STOP_INDICATOR.description()),
        Item::optional(ts29061::avp::THREE_GPP_SELECTION_MODE.description()),
        Item::optional(ts29061::avp::THREE_GPP_CHARGING_CHARACTERISTICS.description()),
        Item::optional(avp::CHARGING_CHARACTERISTICS_SELECTION_MODE.description()),
        Item::optional(ts29061::avp::THREE_GPP_SGSN_MCC_MNC.description()),
        Item::optional(ts29061::avp::THREE_GPP_MS_TIME_ZONE.description()),
        Item::optional(ts29212::avp::CHARGING_RULE_BASE_NAME.description()),
        Item::optional(ts29212::avp::ADC_RULE_BASE_NAME.description()),
        Item::optional(ts29061::avp::THREE_GPP_USER_LOCATION_INFO.description()),
        Item::optional(ts29212::avp::USER_LOCATION_INFO_TIME.description()),
        Item::optional(avp::USER_CSG_INFORMATION.description()),
        Item::repeated(ts29212::avp::PRESENCE_REPORTING_AREA_INFORMATION.description()),
        Item::optional(xs0057::avp::THREE_GPP2_BSID.description()),
        Item::optional(avp::TWAN_USER_LOCATION_INFO.description()),
        Item::optional(avp::UWAN_USER_LOCATION_INFO.description()),
        Item::optional(ts29061::avp::THREE_GPP_RAT_TYPE.description()),
        Item::optional(avp::PS_FURNISH_CHARGING_INFORMATION.description()),
        Item::optional(avp::PDP_CONTEXT_TYPE.description()),
        Item::optional(avp::OFFLINE_CHARGING.description()),
        Item::repeated(avp::TRAFFIC_DATA_VOLUMES.description()),
        Item::repeated(avp::SERVICE_DATA_CONTAINER.description()),
        Item::optional(credit_control::avp::USER_EQUIPMENT_INFO.description()),
        Item::optional(ts29272::avp::TERMINAL_INFORMATION.description()),
        Item::optional(avp::START_TIME.description()),
        Item::optional(avp::STOP_TIME.description()),
        Item::optional(avp::CHANGE_CONDITION.description()),
        Item::optional(avp::DIAGNOSTICS.description()),
        Item::optional(avp::LOW_PRIORITY_INDICATOR.description()),
        Item::optional(ts29212::avp::NBIFOM_MODE.description()),
        Item::optional(ts29212::avp::NBIFOM_SUPPORT.description()),
        Item::optional(ts29272::avp::MME_NUMBER_FOR_MT_SMS.description()),
        Item::optional(ts29173::avp::MME_NAME.description()),
        Item::optional(ts29173::avp::MME_REALM.description()),
        Item::optional(avp::LOGICAL_ACCESS_ID.description()),
        Item::optional(avp::PHYSICAL_ACCESS_ID.description()),
        Item::optional(ts29212::avp::FIXED_USER_LOCATION_INFO.description()),
        Item::optional(avp::CN_OPERATOR_SELECTION_ENTITY.description()),
        Item::optional(avp::ENHANCED_DIAGNOSTICS.description()),
        Item::optional(avp::SGI_PTP_TUNNELLING_METHOD.description()),
        Item::optional(avp::CP_CIOT_EPS_OPTIMISATION_INDICATOR.description()),
        Item::optional(avp::UNI_PDU_CP_ONLY_FLAG.description()),
        Item::optional(ts29128::avp::SERVING_PLMN_RATE_CONTROL.description()),
        Item::optional(avp::APN_RATE_CONTROL.description()),
        Item::optional(avp::CHARGING_PER_IP_CAN_SESSION_INDICATOR.description()),
        Item::optional(ts29128::avp::RRC_CAUSE_COUNTER.description()),
        Item::optional(avp::CHARGING_3GPP_PS_DATA_OFF_STATUS.description()),
        Item::optional(avp::SCS_AS_ADDRESS.description()),
        Item::optional(avp::UNUSED_QUOTA_TIMER.description()),
        Item::repeated(avp::RAN_SECONDARY_RAT_USAGE_REPORT.description()),
        Item::optional(avp::PSCELL_INFO.description()),
    ],
};

impl Contents for PsInformation {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 628) => received.many(0, &mut self.supported_features),
            (10415, 2) => received.optional(1, &mut self.three_gpp_charging_id),
            (10415, 2050) => received.optional(2, &mut self.pdn_connection_charging_id),
            (10415, 2064) => received.optional(3, &mut self.node_id),
            (10415, 3) => received.optional(4, &mut self.three_gpp_pdp_type),
            (10415, 1227) => received.many(5, &mut self.pdp_address),
            (10415, 2606) => received.optional(6, &mut self.pdp_address_prefix_length),
            (10415, 2051) => received.optional(7, &mut self.dynamic_address_flag),
            (10415, 2068) => {
                received.optional(8, &mut self.dynamic_address_flag_extension)
            }
            (10415, 1016) => received.optional_boxed(9, &mut self.qos_information),
            (10415, 1228) => received.many(10, &mut self.sgsn_address),
            (10415, 847) => received.many(11, &mut self.ggsn_address),
            (10415, 1091) => received.many(12, &mut self.tdf_ip_address),
            (10415, 2067) => received.many(13, &mut self.sgw_address),
            (10415, 3425) => received.many(14, &mut self.epdg_address),
            (10415, 3903) => received.many(15, &mut self.twag_address),
            (10415, 846) => received.optional(16, &mut self.cg_address),
            (10415, 2047) => received.optional(17, &mut self.serving_node_type),
            (10415, 2065) => received.optional(18, &mut self.sgw_change),
            (10415, 8) => received.optional(19, &mut self.three_gpp_imsi_mcc_mnc),
            (10415, 2308) => received.optional(20, &mut self.imsi_unauthenticated_flag),
            (10415, 9) => received.optional(21, &mut self.three_gpp_ggsn_mcc_mnc),
            (10415, 10) => received.optional(22, &mut self.three_gpp_nsapi),
            (0, 30) => received.optional(23, &mut self.called_station_id),
            (10415, 11) => {
                received.optional(24, &mut self.three_gpp_session_stop_indicator)
            }
            (10415, 12) => received.optional(25, &mut self.three_gpp_selection_mode),
            (10415, 13) => {
                received.optional(26, &mut self.three_gpp_charging_characteristics)
            }
            (10415, 2066) => {
                received.optional(27, &mut self.charging_characteristics_selection_mode)
            }
            (10415, 18) => received.optional(28, &mut self.three_gpp_sgsn_mcc_mnc),
            (10415, 23) => received.optional(29, &mut self.three_gpp_ms_time_zone),
            (10415, 1004) => received.optional(30, &mut self.charging_rule_base_name),
            (10415, 1095) => received.optional(31, &mut self.adc_rule_base_name),
            (10415, 22) => received.optional(32, &mut self.three_gpp_user_location_info),
            (10415, 2812) => received.optional(33, &mut self.user_location_info_time),
            (10415, 2319) => received.optional(34, &mut self.user_csg_information),
            (10415, 2822) => {
                received.many(35, &mut self.presence_reporting_area_information)
            }
            (5535, 9010) => received.optional(36, &mut self.three_gpp2_bsid),
            (10415, 2714) => received.optional(37, &mut self.twan_user_location_info),
            (10415, 3918) => received.optional(38, &mut self.uwan_user_location_info),
            (10415, 21) => received.optional(39, &mut self.three_gpp_rat_type),
            (10415, 865) => {
                received.optional(40, &mut self.ps_furnish_charging_information)
            }
            (10415, 1247) => received.optional(41, &mut self.pdp_context_type),
            (10415, 1278) => received.optional(42, &mut self.offline_charging),
            (10415, 2046) => received.many(43, &mut self.traffic_data_volumes),
            (10415, 2040) => received.many(44, &mut self.service_data_container),
            (0, 458) => received.optional(45, &mut self.user_equipment_info),
            (10415, 1401) => received.optional(46, &mut self.terminal_information),
            (10415, 2041) => received.optional(47, &mut self.start_time),
            (10415, 2042) => received.optional(48, &mut self.stop_time),
            (10415, 2037) => received.optional(49, &mut self.change_condition),
            (10415, 2039) => received.optional(50, &mut self.diagnostics),
            (10415, 2602) => received.optional(51, &mut self.low_priority_indicator),
            (10415, 2830) => received.optional(52, &mut self.nbifom_mode),
            (10415, 2831) => received.optional(53, &mut self.nbifom_support),
            (10415, 1645) => received.optional(54, &mut self.mme_number_for_mt_sms),
            (10415, 2402) => received.optional(55, &mut self.mme_name),
            (10415, 2408) => received.optional(56, &mut self.mme_realm),
            (13019, 302) => received.optional(57, &mut self.logical_access_id),
            (13019, 313) => received.optional(58, &mut self.physical_access_id),
            (10415, 2825) => received.optional(59, &mut self.fixed_user_location_info),
            (10415, 3421) => {
                received.optional(60, &mut self.cn_operator_selection_entity)
            }
            (10415, 3901) => received.optional(61, &mut self.enhanced_diagnostics),
            (10415, 3931) => received.optional(62, &mut self.sgi_ptp_tunnelling_method),
            (10415, 3930) => {
                received.optional(63, &mut self.cp_ciot_eps_optimisation_indicator)
            }
            (10415, 3932) => received.optional(64, &mut self.uni_pdu_cp_only_flag),
            (10415, 4310) => received.optional(65, &mut self.serving_plmn_rate_control),
            (10415, 3933) => received.optional(66, &mut self.apn_rate_control),
            (10415, 4400) => {
                received.optional(67, &mut self.charging_per_ip_can_session_indicator)
            }
            (10415, 4318) => received.optional(68, &mut self.rrc_cause_counter),
            (10415, 4406) => {
                received.optional(69, &mut self.charging_3gpp_ps_data_off_status)
            }
            (10415, 3940) => received.optional(70, &mut self.scs_as_address),
            (10415, 4407) => received.optional(71, &mut self.unused_quota_timer),
            (10415, 1302) => received.many(72, &mut self.ran_secondary_rat_usage_report),
            (10415, 1324) => received.optional(73, &mut self.pscell_info),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.many(&ts29229::avp::SUPPORTED_FEATURES, &self.supported_features);
        avps.optional(&ts29061::avp::THREE_GPP_CHARGING_ID, &self.three_gpp_charging_id);
        avps.optional(
            &avp::PDN_CONNECTION_CHARGING_ID,
            &self.pdn_connection_charging_id,
        );
        avps.optional(&avp::NODE_ID, &self.node_id);
        avps.optional(&ts29061::avp::THREE_GPP_PDP_TYPE, &self.three_gpp_pdp_type);
        avps.many(&avp::PDP_ADDRESS, &self.pdp_address);
        avps.optional(&avp::PDP_ADDRESS_PREFIX_LENGTH, &self.pdp_address_prefix_length);
        avps.optional(&avp::DYNAMIC_ADDRESS_FLAG, &self.dynamic_address_flag);
        avps.optional(
            &avp::DYNAMIC_ADDRESS_FLAG_EXTENSION,
            &self.dynamic_address_flag_extension,
        );
        avps.optional_boxed(&ts29212::avp::QOS_INFORMATION, &self.qos_information);
        avps.many(&avp::SGSN_ADDRESS, &self.sgsn_address);
        avps.many(&avp::GGSN_ADDRESS, &self.ggsn_address);
        avps.many(&ts29212::avp::TDF_IP_ADDRESS, &self.tdf_ip_address);
        avps.many(&avp::SGW_ADDRESS, &self.sgw_address);
        avps.many(&avp::EPDG_ADDRESS, &self.epdg_address);
        avps.many(&avp::TWAG_ADDRESS, &self.twag_address);
        avps.optional(&avp::CG_ADDRESS, &self.cg_address);
        avps.optional(&avp::SERVING_NODE_TYPE, &self.serving_node_type);
        avps.optional(&avp::SGW_CHANGE, &self.sgw_change);
        avps.optional(
            &ts29061::avp::THREE_GPP_IMSI_MCC_MNC,
            &self.three_gpp_imsi_mcc_mnc,
        );
        avps.optional(&avp::IMSI_UNAUTHENTICATED_FLAG, &self.imsi_unauthenticated_flag);
        avps.optional(
            &ts29061::avp::THREE_GPP_GGSN_MCC_MNC,
            &self.three_gpp_ggsn_mcc_mnc,
        );
        avps.optional(&ts29061::avp::THREE_GPP_NSAPI, &self.three_gpp_nsapi);
        avps.optional(&nasreq::avp::CALLED_STATION_ID, &self.called_station_id);
        avps.optional(
            &ts29061::avp::THREE_GPP_SESSION_STOP_INDICATOR,
            &self.three_gpp_session_stop_indicator,
        );
        avps.optional(
            &ts29061::avp::THREE_GPP_SELECTION_MODE,
            &self.three_gpp_selection_mode,
        );
        avps.optional(
            &ts29061::avp::THREE_GPP_CHARGING_CHARACTERISTICS,
            &self.three_gpp_charging_characteristics,
        );
        avps.optional(
            &avp::CHARGING_CHARACTERISTICS_SELECTION_MODE,
            &self.charging_characteristics_selection_mode,
        );
        avps.optional(
            &ts29061::avp::THREE_GPP_SGSN_MCC_MNC,
            &self.three_gpp_sgsn_mcc_mnc,
        );
        avps.optional(
            &ts29061::avp::THREE_GPP_MS_TIME_ZONE,
            &self.three_gpp_ms_time_zone,
        );
        avps.optional(
            &ts29212::avp::CHARGING_RULE_BASE_NAME,
            &self.charging_rule_base_name,
        );
        avps.optional(&ts29212::avp::ADC_RULE_BASE_NAME, &self.adc_rule_base_name);
        avps.optional(
            &ts29061::avp::THREE_GPP_USER_LOCATION_INFO,
            &self.three_gpp_user_location_info,
        );
        avps.optional(
            &ts29212::avp::USER_LOCATION_INFO_TIME,
            &self.user_location_info_time,
        );
        avps.optional(&avp::USER_CSG_INFORMATION, &self.user_csg_information);
        avps.many(
            &ts29212::avp::PRESENCE_REPORTING_AREA_INFORMATION,
            &self.presence_reporting_area_information,
        );
        avps.optional(&xs0057::avp::THREE_GPP2_BSID, &self.three_gpp2_bsid);
        avps.optional(&avp::TWAN_USER_LOCATION_INFO, &self.twan_user_location_info);
        avps.optional(&avp::UWAN_USER_LOCATION_INFO, &self.uwan_user_location_info);
        avps.optional(&ts29061::avp::THREE_GPP_RAT_TYPE, &self.three_gpp_rat_type);
        avps.optional(
            &avp::PS_FURNISH_CHARGING_INFORMATION,
            &self.ps_furnish_charging_information,
        );
        avps.optional(&avp::PDP_CONTEXT_TYPE, &self.pdp_context_type);
        avps.optional(&avp::OFFLINE_CHARGING, &self.offline_charging);
        avps.many(&avp::TRAFFIC_DATA_VOLUMES, &self.traffic_data_volumes);
        avps.many(&avp::SERVICE_DATA_CONTAINER, &self.service_data_container);
        avps.optional(
            &credit_control::avp::USER_EQUIPMENT_INFO,
            &self.user_equipment_info,
        );
        avps.optional(&ts29272::avp::TERMINAL_INFORMATION, &self.terminal_information);
        avps.optional(&avp::START_TIME, &self.start_time);
        avps.optional(&avp::STOP_TIME, &self.stop_time);
        avps.optional(&avp::CHANGE_CONDITION, &self.change_condition);
        avps.optional(&avp::DIAGNOSTICS, &self.diagnostics);
        avps.optional(&avp::LOW_PRIORITY_INDICATOR, &self.low_priority_indicator);
        avps.optional(&ts29212::avp::NBIFOM_MODE, &self.nbifom_mode);
        avps.optional(&ts29212::avp::NBIFOM_SUPPORT, &self.nbifom_support);
        avps.optional(&ts29272::avp::MME_NUMBER_FOR_MT_SMS, &self.mme_number_for_mt_sms);
        avps.optional(&ts29173::avp::MME_NAME, &self.mme_name);
        avps.optional(&ts29173::avp::MME_REALM, &self.mme_realm);
        avps.optional(&avp::LOGICAL_ACCESS_ID, &self.logical_access_id);
        avps.optional(&avp::PHYSICAL_ACCESS_ID, &self.physical_access_id);
        avps.optional(
            &ts29212::avp::FIXED_USER_LOCATION_INFO,
            &self.fixed_user_location_info,
        );
        avps.optional(
            &avp::CN_OPERATOR_SELECTION_ENTITY,
            &self.cn_operator_selection_entity,
        );
        avps.optional(&avp::ENHANCED_DIAGNOSTICS, &self.enhanced_diagnostics);
        avps.optional(&avp::SGI_PTP_TUNNELLING_METHOD, &self.sgi_ptp_tunnelling_method);
        avps.optional(
            &avp::CP_CIOT_EPS_OPTIMISATION_INDICATOR,
            &self.cp_ciot_eps_optimisation_indicator,
        );
        avps.optional(&avp::UNI_PDU_CP_ONLY_FLAG, &self.uni_pdu_cp_only_flag);
        avps.optional(
            &ts29128::avp::SERVING_PLMN_RATE_CONTROL,
            &self.serving_plmn_rate_control,
        );
        avps.optional(&avp::APN_RATE_CONTROL, &self.apn_rate_control);
        avps.optional(
            &avp::CHARGING_PER_IP_CAN_SESSION_INDICATOR,
            &self.charging_per_ip_can_session_indicator,
        );
        avps.optional(&ts29128::avp::RRC_CAUSE_COUNTER, &self.rrc_cause_counter);
        avps.optional(
            &avp::CHARGING_3GPP_PS_DATA_OFF_STATUS,
            &self.charging_3gpp_ps_data_off_status,
        );
        avps.optional(&avp::SCS_AS_ADDRESS, &self.scs_as_address);
        avps.optional(&avp::UNUSED_QUOTA_TIMER, &self.unused_quota_timer);
        avps.many(
            &avp::RAN_SECONDARY_RAT_USAGE_REPORT,
            &self.ran_secondary_rat_usage_report,
        );
        avps.optional(&avp::PSCELL_INFO, &self.pscell_info);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    PsInformationBuilder builds group PsInformation in Box<PsInformation>;
    optional three_gpp_charging_id: IntoField<OctetString, Option<OctetString>>, "3GPP-Charging-Id";
    optional pdn_connection_charging_id: IntoField<u32, Option<u32>>, "PDN-Connection-Charging-ID";
    optional node_id: IntoField<Utf8String, Option<Utf8String>>, "Node-Id";
    optional three_gpp_pdp_type: IntoField<ThreeGppPdpType, Option<ThreeGppPdpType>>, "3GPP-PDP-Type";
    optional pdp_address_prefix_length: IntoField<u32, Option<u32>>, "PDP-Address-Prefix-Length";
    optional dynamic_address_flag: IntoField<DynamicAddressFlag, Option<DynamicAddressFlag>>, "Dynamic-Address-Flag";
    optional dynamic_address_flag_extension: IntoField<DynamicAddressFlagExtension, Option<DynamicAddressFlagExtension>>, "Dynamic-Address-Flag-Extension";
    optional qos_information: IntoField<QosInformation, Option<Box<QosInformation>>>, "QoS-Information";
    optional cg_address: IntoField<Address, Option<Address>>, "CG-Address";
    optional serving_node_type: IntoField<ServingNodeType, Option<ServingNodeType>>, "Serving-Node-Type";
    optional sgw_change: IntoField<SgwChange, Option<SgwChange>>, "SGW-Change";
    optional three_gpp_imsi_mcc_mnc: IntoField<Utf8String, Option<Utf8String>>, "3GPP-IMSI-MCC-MNC";
    optional imsi_unauthenticated_flag: IntoField<ImsiUnauthenticatedFlag, Option<ImsiUnauthenticatedFlag>>, "IMSI-Unauthenticated-Flag";
    optional three_gpp_ggsn_mcc_mnc: IntoField<Utf8String, Option<Utf8String>>, "3GPP-GGSN-MCC-MNC";
    optional three_gpp_nsapi: IntoField<OctetString, Option<OctetString>>, "3GPP-NSAPI";
    optional called_station_id: IntoField<Utf8String, Option<Utf8String>>, "Called-Station-Id";
    optional three_gpp_session_stop_indicator: IntoField<OctetString, Option<OctetString>>, "3GPP-Session-Stop-Indicator";
    optional three_gpp_selection_mode: IntoField<Utf8String, Option<Utf8String>>, "3GPP-Selection-Mode";
    optional three_gpp_charging_characteristics: IntoField<Utf8String, Option<Utf8String>>, "3GPP-Charging-Characteristics";
    optional charging_characteristics_selection_mode: IntoField<ChargingCharacteristicsSelectionMode, Option<ChargingCharacteristicsSelectionMode>>, "Charging-Characteristics-Selection-Mode";
    optional three_gpp_sgsn_mcc_mnc: IntoField<Utf8String, Option<Utf8String>>, "3GPP-SGSN-MCC-MNC";
    optional three_gpp_ms_time_zone: IntoField<OctetString, Option<OctetString>>, "3GPP-MS-TimeZone";
    optional charging_rule_base_name: IntoField<Utf8String, Option<Utf8String>>, "Charging-Rule-Base-Name";
    optional adc_rule_base_name: IntoField<Utf8String, Option<Utf8String>>, "ADC-Rule-Base-Name";
    optional three_gpp_user_location_info: IntoField<OctetString, Option<OctetString>>, "3GPP-User-Location-Info";
    optional user_location_info_time: IntoTime<Option<Time>>, "User-Location-Info-Time";
    optional user_csg_information: IntoField<UserCsgInformation, Option<UserCsgInformation>>, "User-CSG-Information";
    optional three_gpp2_bsid: IntoField<Utf8String, Option<Utf8String>>, "3GPP2-BSID";
    optional twan_user_location_info: IntoField<TwanUserLocationInfo, Option<TwanUserLocationInfo>>, "TWAN-User-Location-Info";
    optional uwan_user_location_info: IntoField<UwanUserLocationInfo, Option<UwanUserLocationInfo>>, "UWAN-User-Location-Info";
    optional three_gpp_rat_type: IntoField<OctetString, Option<OctetString>>, "3GPP-RAT-Type";
    optional ps_furnish_charging_information: IntoField<PsFurnishChargingInformation, Option<PsFurnishChargingInformation>>, "PS-Furnish-Charging-Information";
    optional pdp_context_type: IntoField<PdpContextType, Option<PdpContextType>>, "PDP-Context-Type";
    optional offline_charging: IntoField<OfflineCharging, Option<OfflineCharging>>, "Offline-Charging";
    optional user_equipment_info: IntoField<UserEquipmentInfo, Option<UserEquipmentInfo>>, "User-Equipment-Info";
    optional terminal_information: IntoField<TerminalInformation, Option<TerminalInformation>>, "Terminal-Information";
    optional start_time: IntoTime<Option<Time>>, "Start-Time";
    optional stop_time: IntoTime<Option<Time>>, "Stop-Time";
    optional change_condition: IntoField<i32, Option<i32>>, "Change-Condition";
    optional diagnostics: IntoField<i32, Option<i32>>, "Diagnostics";
    optional low_priority_indicator: IntoField<LowPriorityIndicator, Option<LowPriorityIndicator>>, "Low-Priority-Indicator";
    optional nbifom_mode: IntoField<NbifomMode, Option<NbifomMode>>, "NBIFOM-Mode";
    optional nbifom_support: IntoField<NbifomSupport, Option<NbifomSupport>>, "NBIFOM-Support";
    optional mme_number_for_mt_sms: IntoField<OctetString, Option<OctetString>>, "MME-Number-for-MT-SMS";
    optional mme_name: IntoIdentity<Option<DiameterIdentity>>, "MME-Name";
    optional mme_realm: IntoIdentity<Option<DiameterIdentity>>, "MME-Realm";
    optional logical_access_id: IntoField<OctetString, Option<OctetString>>, "Logical-Access-ID";
    optional physical_access_id: IntoField<Utf8String, Option<Utf8String>>, "Physical-Access-ID";
    optional fixed_user_location_info: IntoField<FixedUserLocationInfo, Option<FixedUserLocationInfo>>, "Fixed-User-Location-Info";
    optional cn_operator_selection_entity: IntoField<CnOperatorSelectionEntity, Option<CnOperatorSelectionEntity>>, "CN-Operator-Selection-Entity";
    optional enhanced_diagnostics: IntoField<EnhancedDiagnostics, Option<EnhancedDiagnostics>>, "Enhanced-Diagnostics";
    optional sgi_ptp_tunnelling_method: IntoField<SgiPtpTunnellingMethod, Option<SgiPtpTunnellingMethod>>, "SGi-PtP-Tunnelling-Method";
    optional cp_ciot_eps_optimisation_indicator: IntoField<CpCiotEpsOptimisationIndicator, Option<CpCiotEpsOptimisationIndicator>>, "CP-CIoT-EPS-Optimisation-Indicator";
    optional uni_pdu_cp_only_flag: IntoField<UniPduCpOnlyFlag, Option<UniPduCpOnlyFlag>>, "UNI-PDU-CP-Only-Flag";
    optional serving_plmn_rate_control: IntoField<ServingPlmnRateControl, Option<ServingPlmnRateControl>>, "Serving-PLMN-Rate-Control";
    optional apn_rate_control: IntoField<ApnRateControl, Option<ApnRateControl>>, "APN-Rate-Control";
    optional charging_per_ip_can_session_indicator: IntoField<ChargingPerIpCanSessionIndicator, Option<ChargingPerIpCanSessionIndicator>>, "Charging-Per-IP-CAN-Session-Indicator";
    optional rrc_cause_counter: IntoField<RrcCauseCounter, Option<RrcCauseCounter>>, "RRC-Cause-Counter";
    optional charging_3gpp_ps_data_off_status: IntoField<Charging3gppPsDataOffStatus, Option<Charging3gppPsDataOffStatus>>, "3GPP-PS-Data-Off-Status";
    optional scs_as_address: IntoField<ScsAsAddress, Option<ScsAsAddress>>, "SCS-AS-Address";
    optional unused_quota_timer: IntoField<u32, Option<u32>>, "Unused-Quota-Timer";
    optional pscell_info: IntoField<PscellInfo, Option<PscellInfo>>, "PSCell-Info";
    repeated supported_features, supported_features_list: IntoField<SupportedFeatures>, "Supported-Features";
    repeated pdp_address, pdp_addresses: IntoField<Address>, "PDP-Address";
    repeated sgsn_address, sgsn_addresses: IntoField<Address>, "SGSN-Address";
    repeated ggsn_address, ggsn_addresses: IntoField<Address>, "GGSN-Address";
    repeated tdf_ip_address, tdf_ip_addresses: IntoField<Address>, "TDF-IP-Address";
    repeated sgw_address, sgw_addresses: IntoField<Address>, "SGW-Address";
    repeated epdg_address, epdg_addresses: IntoField<Address>, "EPDG-Address";
    repeated twag_address, twag_addresses: IntoField<Address>, "TWAG-Address";
    repeated presence_reporting_area_information, presence_reporting_area_informations: IntoField<PresenceReportingAreaInformation>, "Presence-Reporting-Area-Information";
    repeated ran_secondary_rat_usage_report, ran_secondary_rat_usage_reports: IntoField<RanSecondaryRatUsageReport>, "RAN-Secondary-RAT-Usage-Report";
    large traffic_data_volumes, traffic_data_volumes_list: IntoField<TrafficDataVolumes, Vec<TrafficDataVolumes>>, IntoField<TrafficDataVolumes>, "Traffic-Data-Volumes";
    large service_data_container, service_data_containers: IntoField<ServiceDataContainer, Vec<ServiceDataContainer>>, IntoField<ServiceDataContainer>, "Service-Data-Container";
}
