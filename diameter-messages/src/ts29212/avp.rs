// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

//! The AVPs of 3GPP TS 29.212 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{
    Address, Avp, DiameterIdentity, IpFilterRule, Mandatory, OctetString, Time,
    Utf8String,
};

#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "gy", feature = "mb2c", feature = "rf",
        feature = "rx", feature = "s15", feature = "s6a", feature = "s6b", feature = "s6t",
        feature = "s9", feature = "s9a", feature = "sd", feature = "sgmb", feature = "st",
        feature = "sta", feature = "swa", feature = "swd", feature = "swm", feature = "swx",
        feature = "t6a"
    )
)]
use crate::ts29212::enums::*;

#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "gy", feature = "mb2c", feature = "rf",
        feature = "s15", feature = "s6a", feature = "s6b", feature = "s9", feature = "s9a",
        feature = "sd", feature = "sgmb", feature = "st", feature = "sta", feature = "swd",
        feature = "swm", feature = "swx"
    )
)]
use crate::ts29212::groups::*;

/// Access-Availability-Change-Reason (2833/10415), Unsigned32; 3GPP TS 29.212, 5.3.121.
pub static ACCESS_AVAILABILITY_CHANGE_REASON: Avp<u32> = Avp::new("Access-Availability-Change-Reason", 2833, 10415, Mandatory::MustNot);

/// Access-Network-Charging-Identifier-Gx (1022/10415), Grouped; 3GPP TS 29.212, 5.3.22.
#[cfg(any(feature = "gx", feature = "s9"))]
pub static ACCESS_NETWORK_CHARGING_IDENTIFIER_GX: Avp<AccessNetworkChargingIdentifierGx> = Avp::new("Access-Network-Charging-Identifier-Gx", 1022, 10415, Mandatory::Must);

/// ADC-Rule-Base-Name (1095/10415), UTF8String; 3GPP TS 29.212, 5b.3.4.
pub static ADC_RULE_BASE_NAME: Avp<Utf8String> = Avp::new("ADC-Rule-Base-Name", 1095, 10415, Mandatory::Must);

/// ADC-Rule-Definition (1094/10415), Grouped; 3GPP TS 29.212, 5b.3.3.
#[cfg(any(feature = "sd", feature = "st"))]
pub static ADC_RULE_DEFINITION: Avp<AdcRuleDefinition> = Avp::new("ADC-Rule-Definition", 1094, 10415, Mandatory::Must);

/// ADC-Rule-Install (1092/10415), Grouped; 3GPP TS 29.212, 5b.3.1.
#[cfg(any(feature = "sd", feature = "st"))]
pub static ADC_RULE_INSTALL: Avp<AdcRuleInstall> = Avp::new("ADC-Rule-Install", 1092, 10415, Mandatory::Must);

/// ADC-Rule-Name (1096/10415), OctetString; 3GPP TS 29.212, 5b.3.5.
pub static ADC_RULE_NAME: Avp<OctetString> = Avp::new("ADC-Rule-Name", 1096, 10415, Mandatory::Must);

/// ADC-Rule-Remove (1093/10415), Grouped; 3GPP TS 29.212, 5b.3.2.
#[cfg(any(feature = "sd", feature = "st"))]
pub static ADC_RULE_REMOVE: Avp<AdcRuleRemove> = Avp::new("ADC-Rule-Remove", 1093, 10415, Mandatory::Must);

/// ADC-Rule-Report (1097/10415), Grouped; 3GPP TS 29.212, 5b.3.6.
#[cfg(any(feature = "sd", feature = "st"))]
pub static ADC_RULE_REPORT: Avp<AdcRuleReport> = Avp::new("ADC-Rule-Report", 1097, 10415, Mandatory::Must);

/// Allocation-Retention-Priority (1034/10415), Grouped; 3GPP TS 29.212, 5.3.32.
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "gy", feature = "mb2c", feature = "rf",
        feature = "s15", feature = "s6a", feature = "s6b", feature = "s9", feature = "s9a",
        feature = "sd", feature = "sgmb", feature = "st", feature = "sta", feature = "swd",
        feature = "swm", feature = "swx"
    )
)]
pub static ALLOCATION_RETENTION_PRIORITY: Avp<AllocationRetentionPriority> = Avp::new("Allocation-Retention-Priority", 1034, 10415, Mandatory::MustNot);

/// AN-GW-Address (1050/10415), Address; 3GPP TS 29.212, 5.3.49.
pub static AN_GW_ADDRESS: Avp<Address> = Avp::new("AN-GW-Address", 1050, 10415, Mandatory::MustNot);

/// AN-GW-Status (2811/10415), Enumerated; 3GPP TS 29.212, 5.3.100.
#[cfg(any(feature = "gx", feature = "s9"))]
pub static AN_GW_STATUS: Avp<AnGwStatus> = Avp::new("AN-GW-Status", 2811, 10415, Mandatory::MustNot);

/// APN-Aggregate-Max-Bitrate-DL (1040/10415), Unsigned32; 3GPP TS 29.212, 5.3.39.
pub static APN_AGGREGATE_MAX_BITRATE_DL: Avp<u32> = Avp::new("APN-Aggregate-Max-Bitrate-DL", 1040, 10415, Mandatory::MustNot);

/// APN-Aggregate-Max-Bitrate-UL (1041/10415), Unsigned32; 3GPP TS 29.212, 5.3.40.
pub static APN_AGGREGATE_MAX_BITRATE_UL: Avp<u32> = Avp::new("APN-Aggregate-Max-Bitrate-UL", 1041, 10415, Mandatory::MustNot);

/// Application-Detection-Information (1098/10415), Grouped; 3GPP TS 29.212, 5.3.91.
#[cfg(any(feature = "gx", feature = "s9", feature = "sd"))]
pub static APPLICATION_DETECTION_INFORMATION: Avp<ApplicationDetectionInformation> = Avp::new("Application-Detection-Information", 1098, 10415, Mandatory::MustNot);

/// Bearer-Control-Mode (1023/10415), Enumerated; 3GPP TS 29.212, 5.3.23.
#[cfg(any(feature = "gx", feature = "gxx", feature = "s9"))]
pub static BEARER_CONTROL_MODE: Avp<BearerControlMode> = Avp::new("Bearer-Control-Mode", 1023, 10415, Mandatory::Must);

/// Bearer-Identifier (1020/10415), OctetString; 3GPP TS 29.212, 5.3.20.
pub static BEARER_IDENTIFIER: Avp<OctetString> = Avp::new("Bearer-Identifier", 1020, 10415, Mandatory::Must);

/// Bearer-Operation (1021/10415), Enumerated; 3GPP TS 29.212, 5.3.21.
#[cfg(any(feature = "gx", feature = "s9"))]
pub static BEARER_OPERATION: Avp<BearerOperation> = Avp::new("Bearer-Operation", 1021, 10415, Mandatory::Must);

/// Bearer-Usage (1000/10415), Enumerated; 3GPP TS 29.212, 5.3.1.
#[cfg(any(feature = "gx", feature = "s9"))]
pub static BEARER_USAGE: Avp<BearerUsage> = Avp::new("Bearer-Usage", 1000, 10415, Mandatory::Must);

/// Charging-Correlation-Indicator (1073/10415), Enumerated; 3GPP TS 29.212, 5.3.67.
#[cfg(any(feature = "gx", feature = "s9"))]
pub static CHARGING_CORRELATION_INDICATOR: Avp<ChargingCorrelationIndicator> = Avp::new("Charging-Correlation-Indicator", 1073, 10415, Mandatory::MustNot);

/// Charging-Rule-Base-Name (1004/10415), UTF8String; 3GPP TS 29.212, 5.3.5.
pub static CHARGING_RULE_BASE_NAME: Avp<Utf8String> = Avp::new("Charging-Rule-Base-Name", 1004, 10415, Mandatory::Must);

/// Charging-Rule-Definition (1003/10415), Grouped; 3GPP TS 29.212, 5.3.4.
#[cfg(any(feature = "gx", feature = "s9"))]
pub static CHARGING_RULE_DEFINITION: Avp<ChargingRuleDefinition> = Avp::new("Charging-Rule-Definition", 1003, 10415, Mandatory::Must);

/// Charging-Rule-Install (1001/10415), Grouped; 3GPP TS 29.212, 5.3.2.
#[cfg(any(feature = "gx", feature = "s9"))]
pub static CHARGING_RULE_INSTALL: Avp<ChargingRuleInstall> = Avp::new("Charging-Rule-Install", 1001, 10415, Mandatory::Must);

/// Charging-Rule-Name (1005/10415), OctetString; 3GPP TS 29.212, 5.3.6.
pub static CHARGING_RULE_NAME: Avp<OctetString> = Avp::new("Charging-Rule-Name", 1005, 10415, Mandatory::Must);

/// Charging-Rule-Remove (1002/10415), Grouped; 3GPP TS 29.212, 5.3.3.
#[cfg(any(feature = "gx", feature = "s9"))]
pub static CHARGING_RULE_REMOVE: Avp<ChargingRuleRemove> = Avp::new("Charging-Rule-Remove", 1002, 10415, Mandatory::Must);

/// Charging-Rule-Report (1018/10415), Grouped; 3GPP TS 29.212, 5.3.18.
#[cfg(any(feature = "gx", feature = "s9"))]
pub static CHARGING_RULE_REPORT: Avp<ChargingRuleReport> = Avp::new("Charging-Rule-Report", 1018, 10415, Mandatory::Must);

/// CoA-Information (1039/10415), Grouped; 3GPP TS 29.212, 5.3.37.
#[cfg(any(feature = "gx", feature = "s9"))]
pub static COA_INFORMATION: Avp<CoaInformation> = Avp::new("CoA-Information", 1039, 10415, Mandatory::MustNot);

/// CoA-IP-Address (1035/10415), Address; 3GPP TS 29.212, 5.3.33.
pub static COA_IP_ADDRESS: Avp<Address> = Avp::new("CoA-IP-Address", 1035, 10415, Mandatory::MustNot);

/// Conditional-APN-Aggregate-Max-Bitrate (2818/10415), Grouped; 3GPP TS 29.212, 5.3.105.
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "gy", feature = "mb2c", feature = "rf",
        feature = "s15", feature = "s9", feature = "s9a", feature = "sd", feature = "sgmb",
        feature = "st"
    )
)]
pub static CONDITIONAL_APN_AGGREGATE_MAX_BITRATE: Avp<ConditionalApnAggregateMaxBitrate> = Avp::new("Conditional-APN-Aggregate-Max-Bitrate", 2818, 10415, Mandatory::MustNot);

/// Conditional-Policy-Information (2840/10415), Grouped; 3GPP TS 29.212, 5.3.128.
#[cfg(feature = "gx")]
pub static CONDITIONAL_POLICY_INFORMATION: Avp<ConditionalPolicyInformation> = Avp::new("Conditional-Policy-Information", 2840, 10415, Mandatory::MustNot);

/// Credit-Management-Status (1082/10415), Unsigned32; 3GPP TS 29.212, 5.3.102.
pub static CREDIT_MANAGEMENT_STATUS: Avp<u32> = Avp::new("Credit-Management-Status", 1082, 10415, Mandatory::MustNot);

/// CSG-Information-Reporting (1071/10415), Enumerated; 3GPP TS 29.212, 5.3.64.
#[cfg(any(feature = "gx", feature = "s9", feature = "sd"))]
pub static CSG_INFORMATION_REPORTING: Avp<CsgInformationReporting> = Avp::new("CSG-Information-Reporting", 1071, 10415, Mandatory::MustNot);

/// CS-Service-Qos-Request-Identifier (2807/10415), OctetString; 3GPP TS 29.212, E.6.3.2.
pub static CS_SERVICE_QOS_REQUEST_IDENTIFIER: Avp<OctetString> = Avp::new("CS-Service-Qos-Request-Identifier", 2807, 10415, Mandatory::Must);

/// CS-Service-QoS-Request-Operation (2808/10415), Enumerated; 3GPP TS 29.212, E.6.3.3.
#[cfg(feature = "s15")]
pub static CS_SERVICE_QOS_REQUEST_OPERATION: Avp<CsServiceQosRequestOperation> = Avp::new("CS-Service-QoS-Request-Operation", 2808, 10415, Mandatory::Must);

/// CS-Service-Resource-Failure-Cause (2814/10415), Enumerated; 3GPP TS 29.212, E.6.3.5.
#[cfg(feature = "s15")]
pub static CS_SERVICE_RESOURCE_FAILURE_CAUSE: Avp<CsServiceResourceFailureCause> = Avp::new("CS-Service-Resource-Failure-Cause", 2814, 10415, Mandatory::Must);

/// CS-Service-Resource-Report (2813/10415), Grouped; 3GPP TS 29.212, E.6.3.6.
#[cfg(feature = "s15")]
pub static CS_SERVICE_RESOURCE_REPORT: Avp<CsServiceResourceReport> = Avp::new("CS-Service-Resource-Report", 2813, 10415, Mandatory::Must);

/// CS-Service-Resource-Result-Operation (2815/10415), Enumerated; 3GPP TS 29.212, E.6.3.4.
#[cfg(feature = "s15")]
pub static CS_SERVICE_RESOURCE_RESULT_OPERATION: Avp<CsServiceResourceResultOperation> = Avp::new("CS-Service-Resource-Result-Operation", 2815, 10415, Mandatory::Must);

/// Default-Access (2829/10415), Enumerated; 3GPP TS 29.212, 5.3.120.
#[cfg(any(feature = "gx", feature = "s9"))]
pub static DEFAULT_ACCESS: Avp<DefaultAccess> = Avp::new("Default-Access", 2829, 10415, Mandatory::MustNot);

/// Default-Bearer-Indication (2844/10415), Enumerated; 3GPP TS 29.212, 5.3.132.
#[cfg(any(feature = "gx", feature = "s9"))]
pub static DEFAULT_BEARER_INDICATION: Avp<DefaultBearerIndication> = Avp::new("Default-Bearer-Indication", 2844, 10415, Mandatory::MustNot);

/// Default-EPS-Bearer-QoS (1049/10415), Grouped; 3GPP TS 29.212, 5.3.48.
#[cfg(any(feature = "gx", feature = "gxx", feature = "s9"))]
pub static DEFAULT_EPS_BEARER_QOS: Avp<DefaultEpsBearerQos> = Avp::new("Default-EPS-Bearer-QoS", 1049, 10415, Mandatory::MustNot);

/// Default-QoS-Information (2816/10415), Grouped; 3GPP TS 29.212, 5.3.103.
#[cfg(feature = "gx")]
pub static DEFAULT_QOS_INFORMATION: Avp<DefaultQosInformation> = Avp::new("Default-QoS-Information", 2816, 10415, Mandatory::MustNot);

/// Default-QoS-Name (2817/10415), UTF8String; 3GPP TS 29.212, 5.3.104.
pub static DEFAULT_QOS_NAME: Avp<Utf8String> = Avp::new("Default-QoS-Name", 2817, 10415, Mandatory::MustNot);

/// Event-Report-Indication (1033/10415), Grouped; 3GPP TS 29.212, 5.3.30.
#[cfg(
    any(feature = "gx", feature = "s9", feature = "s9a", feature = "sd", feature = "st")
)]
pub static EVENT_REPORT_INDICATION: Avp<EventReportIndication> = Avp::new("Event-Report-Indication", 1033, 10415, Mandatory::MustNot);

/// Event-Trigger (1006/10415), Enumerated; 3GPP TS 29.212, 5.3.7.
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "s9", feature = "s9a", feature = "sd",
        feature = "st"
    )
)]
pub static EVENT_TRIGGER: Avp<EventTrigger> = Avp::new("Event-Trigger", 1006, 10415, Mandatory::Must);

/// Execution-Time (2839/10415), Time; 3GPP TS 29.212, 5.3.127.
pub static EXECUTION_TIME: Avp<Time> = Avp::new("Execution-Time", 2839, 10415, Mandatory::MustNot);

/// Extended-APN-AMBR-DL (2848/10415), Unsigned32; 3GPP TS 29.212, 5.3.134.
pub static EXTENDED_APN_AMBR_DL: Avp<u32> = Avp::new("Extended-APN-AMBR-DL", 2848, 10415, Mandatory::MustNot);

/// Extended-APN-AMBR-UL (2849/10415), Unsigned32; 3GPP TS 29.212, 5.3.135.
pub static EXTENDED_APN_AMBR_UL: Avp<u32> = Avp::new("Extended-APN-AMBR-UL", 2849, 10415, Mandatory::MustNot);

/// Extended-GBR-DL (2850/10415), Unsigned32; 3GPP TS 29.212, 5.3.136.
pub static EXTENDED_GBR_DL: Avp<u32> = Avp::new("Extended-GBR-DL", 2850, 10415, Mandatory::MustNot);

/// Extended-GBR-UL (2851/10415), Unsigned32; 3GPP TS 29.212, 5.3.137.
pub static EXTENDED_GBR_UL: Avp<u32> = Avp::new("Extended-GBR-UL", 2851, 10415, Mandatory::MustNot);

/// Fixed-User-Location-Info (2825/10415), Grouped; 3GPP TS 29.212, 5.3.112.
#[cfg(any(feature = "gx", feature = "gy", feature = "rf", feature = "sd"))]
pub static FIXED_USER_LOCATION_INFO: Avp<FixedUserLocationInfo> = Avp::new("Fixed-User-Location-Info", 2825, 10415, Mandatory::MustNot);

/// Flow-Direction (1080/10415), Enumerated; 3GPP TS 29.212, 5.3.65.
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "s9", feature = "s9a", feature = "sd",
        feature = "st"
    )
)]
pub static FLOW_DIRECTION: Avp<FlowDirection> = Avp::new("Flow-Direction", 1080, 10415, Mandatory::MustNot);

/// Flow-Information (1058/10415), Grouped; 3GPP TS 29.212, 5.3.53.
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "s9", feature = "s9a", feature = "sd",
        feature = "st"
    )
)]
pub static FLOW_INFORMATION: Avp<FlowInformation> = Avp::new("Flow-Information", 1058, 10415, Mandatory::MustNot);

/// Flow-Label (1057/10415), OctetString; 3GPP TS 29.212, 5.3.52.
pub static FLOW_LABEL: Avp<OctetString> = Avp::new("Flow-Label", 1057, 10415, Mandatory::MustNot);

/// Granted-Service-Unit (431), Grouped; 3GPP TS 29.212, 5.4.
#[cfg(any(feature = "gx", feature = "s9", feature = "sd"))]
pub static GRANTED_SERVICE_UNIT: Avp<GrantedServiceUnit> = Avp::new("Granted-Service-Unit", 431, 0, Mandatory::MustNot);

/// Guaranteed-Bitrate-DL (1025/10415), Unsigned32; 3GPP TS 29.212, 5.3.25.
pub static GUARANTEED_BITRATE_DL: Avp<u32> = Avp::new("Guaranteed-Bitrate-DL", 1025, 10415, Mandatory::Must);

/// Guaranteed-Bitrate-UL (1026/10415), Unsigned32; 3GPP TS 29.212, 5.3.26.
pub static GUARANTEED_BITRATE_UL: Avp<u32> = Avp::new("Guaranteed-Bitrate-UL", 1026, 10415, Mandatory::Must);

/// HeNB-Local-IP-Address (2804/10415), Address; 3GPP TS 29.212, 5.3.95.
pub static HE_NB_LOCAL_IP_ADDRESS: Avp<Address> = Avp::new("HeNB-Local-IP-Address", 2804, 10415, Mandatory::MustNot);

/// IP-CAN-Session-Charging-Scope (2827/10415), Enumerated; 3GPP TS 29.212, 5.3.114.
#[cfg(any(feature = "gx", feature = "s9"))]
pub static IP_CAN_SESSION_CHARGING_SCOPE: Avp<IpCanSessionChargingScope> = Avp::new("IP-CAN-Session-Charging-Scope", 2827, 10415, Mandatory::MustNot);

/// IP-CAN-Type (1027/10415), Enumerated; 3GPP TS 29.212, 5.3.27.
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "gy", feature = "mb2c", feature = "rf",
        feature = "rx", feature = "s15", feature = "s9", feature = "s9a", feature = "sd",
        feature = "sgmb", feature = "st"
    )
)]
pub static IP_CAN_TYPE: Avp<IpCanType> = Avp::new("IP-CAN-Type", 1027, 10415, Mandatory::Must);

/// Max-PLR-DL (2852/10415), Float32; 3GPP TS 29.212, 5.3.138.
pub static MAX_PLR_DL: Avp<f32> = Avp::new("Max-PLR-DL", 2852, 10415, Mandatory::MustNot);

/// Max-PLR-UL (2853/10415), Float32; 3GPP TS 29.212, 5.3.139.
pub static MAX_PLR_UL: Avp<f32> = Avp::new("Max-PLR-UL", 2853, 10415, Mandatory::MustNot);

/// Metering-Method (1007/10415), Enumerated; 3GPP TS 29.212, 5.3.8.
#[cfg(any(feature = "gx", feature = "s9", feature = "sd", feature = "st"))]
pub static METERING_METHOD: Avp<MeteringMethod> = Avp::new("Metering-Method", 1007, 10415, Mandatory::Must);

/// Monitoring-Flags (2828/10415), Unsigned32; 3GPP TS 29.212, 5.3.115.
pub static MONITORING_FLAGS: Avp<u32> = Avp::new("Monitoring-Flags", 2828, 10415, Mandatory::MustNot);

/// Monitoring-Key (1066/10415), OctetString; 3GPP TS 29.212, 5.3.59.
pub static MONITORING_KEY: Avp<OctetString> = Avp::new("Monitoring-Key", 1066, 10415, Mandatory::MustNot);

/// Monitoring-Time (2810/10415), Time; 3GPP TS 29.212, 5.3.99.
pub static MONITORING_TIME: Avp<Time> = Avp::new("Monitoring-Time", 2810, 10415, Mandatory::MustNot);

/// Mute-Notification (2809/10415), Enumerated; 3GPP TS 29.212, 5.3.98.
#[cfg(any(feature = "gx", feature = "s9", feature = "sd", feature = "st"))]
pub static MUTE_NOTIFICATION: Avp<MuteNotification> = Avp::new("Mute-Notification", 2809, 10415, Mandatory::MustNot);

/// NBIFOM-Mode (2830/10415), Enumerated; 3GPP TS 29.212, 5.3.117.
#[cfg(any(feature = "gx", feature = "gy", feature = "rf", feature = "s9"))]
pub static NBIFOM_MODE: Avp<NbifomMode> = Avp::new("NBIFOM-Mode", 2830, 10415, Mandatory::MustNot);

/// NBIFOM-Support (2831/10415), Enumerated; 3GPP TS 29.212, 5.3.116.
#[cfg(any(feature = "gx", feature = "gy", feature = "rf", feature = "s9"))]
pub static NBIFOM_SUPPORT: Avp<NbifomSupport> = Avp::new("NBIFOM-Support", 2831, 10415, Mandatory::MustNot);

/// Network-Request-Support (1024/10415), Enumerated; 3GPP TS 29.212, 5.3.24.
#[cfg(any(feature = "gx", feature = "gxx", feature = "s9"))]
pub static NETWORK_REQUEST_SUPPORT: Avp<NetworkRequestSupport> = Avp::new("Network-Request-Support", 1024, 10415, Mandatory::Must);

/// NetLoc-Access-Support (2824/10415), Unsigned32; 3GPP TS 29.212, 5.3.111.
pub static NET_LOC_ACCESS_SUPPORT: Avp<u32> = Avp::new("NetLoc-Access-Support", 2824, 10415, Mandatory::MustNot);

/// Offline (1008/10415), Enumerated; 3GPP TS 29.212, 5.3.9.
#[cfg(any(feature = "gx", feature = "s9", feature = "sd", feature = "st"))]
pub static OFFLINE: Avp<Offline> = Avp::new("Offline", 1008, 10415, Mandatory::Must);

/// Online (1009/10415), Enumerated; 3GPP TS 29.212, 5.3.10.
#[cfg(any(feature = "gx", feature = "s9", feature = "sd", feature = "st"))]
pub static ONLINE: Avp<Online> = Avp::new("Online", 1009, 10415, Mandatory::Must);

/// Packet-Filter-Content (1059/10415), IPFilterRule; 3GPP TS 29.212, 5.3.54.
pub static PACKET_FILTER_CONTENT: Avp<IpFilterRule> = Avp::new("Packet-Filter-Content", 1059, 10415, Mandatory::MustNot);

/// Packet-Filter-Identifier (1060/10415), OctetString; 3GPP TS 29.212, 5.3.55.
pub static PACKET_FILTER_IDENTIFIER: Avp<OctetString> = Avp::new("Packet-Filter-Identifier", 1060, 10415, Mandatory::MustNot);

/// Packet-Filter-Information (1061/10415), Grouped; 3GPP TS 29.212, 5.3.56.
#[cfg(any(feature = "gx", feature = "gxx", feature = "s9"))]
pub static PACKET_FILTER_INFORMATION: Avp<PacketFilterInformation> = Avp::new("Packet-Filter-Information", 1061, 10415, Mandatory::MustNot);

/// Packet-Filter-Operation (1062/10415), Enumerated; 3GPP TS 29.212, 5.3.57.
#[cfg(any(feature = "gx", feature = "gxx", feature = "s9"))]
pub static PACKET_FILTER_OPERATION: Avp<PacketFilterOperation> = Avp::new("Packet-Filter-Operation", 1062, 10415, Mandatory::MustNot);

/// Packet-Filter-Usage (1072/10415), Enumerated; 3GPP TS 29.212, 5.3.66.
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "s9", feature = "s9a", feature = "sd",
        feature = "st"
    )
)]
pub static PACKET_FILTER_USAGE: Avp<PacketFilterUsage> = Avp::new("Packet-Filter-Usage", 1072, 10415, Mandatory::MustNot);

/// PCC-Rule-Status (1019/10415), Enumerated; 3GPP TS 29.212, 5.3.19.
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "s9", feature = "s9a", feature = "sd",
        feature = "st"
    )
)]
pub static PCC_RULE_STATUS: Avp<PccRuleStatus> = Avp::new("PCC-Rule-Status", 1019, 10415, Mandatory::Must);

/// PCSCF-Restoration-Indication (2826/10415), Unsigned32; 3GPP TS 29.212, 5.3.113.
pub static PCSCF_RESTORATION_INDICATION: Avp<u32> = Avp::new("PCSCF-Restoration-Indication", 2826, 10415, Mandatory::MustNot);

/// PDN-Connection-ID (1065/10415), OctetString; 3GPP TS 29.212, 5.3.58.
pub static PDN_CONNECTION_ID: Avp<OctetString> = Avp::new("PDN-Connection-ID", 1065, 10415, Mandatory::MustNot);

/// PRA-Install (2845/10415), Grouped; 3GPP TS 29.212, 5.3.130.
#[cfg(feature = "gx")]
pub static PRA_INSTALL: Avp<PraInstall> = Avp::new("PRA-Install", 2845, 10415, Mandatory::MustNot);

/// PRA-Remove (2846/10415), Grouped; 3GPP TS 29.212, 5.3.131.
#[cfg(feature = "gx")]
pub static PRA_REMOVE: Avp<PraRemove> = Avp::new("PRA-Remove", 2846, 10415, Mandatory::MustNot);

/// Precedence (1010/10415), Unsigned32; 3GPP TS 29.212, 5.3.11.
pub static PRECEDENCE: Avp<u32> = Avp::new("Precedence", 1010, 10415, Mandatory::Must);

/// Presence-Reporting-Area-Elements-List (2820/10415), OctetString; 3GPP TS 29.212, 5.3.107.
pub static PRESENCE_REPORTING_AREA_ELEMENTS_LIST: Avp<OctetString> = Avp::new("Presence-Reporting-Area-Elements-List", 2820, 10415, Mandatory::MustNot);

/// Presence-Reporting-Area-Identifier (2821/10415), OctetString; 3GPP TS 29.212, 5.3.108.
pub static PRESENCE_REPORTING_AREA_IDENTIFIER: Avp<OctetString> = Avp::new("Presence-Reporting-Area-Identifier", 2821, 10415, Mandatory::MustNot);

/// Presence-Reporting-Area-Information (2822/10415), Grouped; 3GPP TS 29.212, 5.3.109.
#[cfg(
    any(
        feature = "gx", feature = "gy", feature = "rf", feature = "s9", feature = "s9a",
        feature = "sd", feature = "st"
    )
)]
pub static PRESENCE_REPORTING_AREA_INFORMATION: Avp<PresenceReportingAreaInformation> = Avp::new("Presence-Reporting-Area-Information", 2822, 10415, Mandatory::MustNot);

/// Presence-Reporting-Area-Node (2855/10415), Unsigned32; 3GPP TS 29.212, 5.3.141.
pub static PRESENCE_REPORTING_AREA_NODE: Avp<u32> = Avp::new("Presence-Reporting-Area-Node", 2855, 10415, Mandatory::MustNot);

/// Presence-Reporting-Area-Status (2823/10415), Unsigned32; 3GPP TS 29.212, 5.3.110.
pub static PRESENCE_REPORTING_AREA_STATUS: Avp<u32> = Avp::new("Presence-Reporting-Area-Status", 2823, 10415, Mandatory::MustNot);

/// Pre-emption-Capability (1047/10415), Enumerated; 3GPP TS 29.212, 5.3.46.
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "gy", feature = "mb2c", feature = "rf",
        feature = "rx", feature = "s15", feature = "s6a", feature = "s6b", feature = "s9",
        feature = "s9a", feature = "sd", feature = "sgmb", feature = "st", feature = "sta",
        feature = "swd", feature = "swm", feature = "swx"
    )
)]
pub static PRE_EMPTION_CAPABILITY: Avp<PreEmptionCapability> = Avp::new("Pre-emption-Capability", 1047, 10415, Mandatory::MustNot);

/// Pre-emption-Vulnerability (1048/10415), Enumerated; 3GPP TS 29.212, 5.3.47.
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "gy", feature = "mb2c", feature = "rf",
        feature = "rx", feature = "s15", feature = "s6a", feature = "s6b", feature = "s9",
        feature = "s9a", feature = "sd", feature = "sgmb", feature = "st", feature = "sta",
        feature = "swd", feature = "swm", feature = "swx"
    )
)]
pub static PRE_EMPTION_VULNERABILITY: Avp<PreEmptionVulnerability> = Avp::new("Pre-emption-Vulnerability", 1048, 10415, Mandatory::MustNot);

/// Priority-Level (1046/10415), Unsigned32; 3GPP TS 29.212, 5.3.45.
pub static PRIORITY_LEVEL: Avp<u32> = Avp::new("Priority-Level", 1046, 10415, Mandatory::MustNot);

/// PS-to-CS-Session-Continuity (1099/10415), Enumerated; 3GPP TS 29.212, 5.3.84.
#[cfg(any(feature = "gx", feature = "s9"))]
pub static PS_TO_CS_SESSION_CONTINUITY: Avp<PsToCsSessionContinuity> = Avp::new("PS-to-CS-Session-Continuity", 1099, 10415, Mandatory::MustNot);

/// QoS-Class-Identifier (1028/10415), Enumerated; 3GPP TS 29.212, 5.3.17.
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "gy", feature = "mb2c", feature = "rf",
        feature = "s15", feature = "s6a", feature = "s6b", feature = "s9", feature = "s9a",
        feature = "sd", feature = "sgmb", feature = "st", feature = "sta", feature = "swd",
        feature = "swm", feature = "swx"
    )
)]
pub static QOS_CLASS_IDENTIFIER: Avp<QosClassIdentifier> = Avp::new("QoS-Class-Identifier", 1028, 10415, Mandatory::Must);

/// QoS-Information (1016/10415), Grouped; 3GPP TS 29.212, 5.3.16.
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "gy", feature = "mb2c", feature = "rf",
        feature = "s15", feature = "s9", feature = "s9a", feature = "sd", feature = "sgmb",
        feature = "st"
    )
)]
pub static QOS_INFORMATION: Avp<QosInformation> = Avp::new("QoS-Information", 1016, 10415, Mandatory::Must);

/// QoS-Negotiation (1029/10415), Enumerated; 3GPP TS 29.212, 5.3.28.
#[cfg(any(feature = "gx", feature = "s9"))]
pub static QOS_NEGOTIATION: Avp<QosNegotiation> = Avp::new("QoS-Negotiation", 1029, 10415, Mandatory::Must);

/// QoS-Rule-Base-Name (1074/10415), UTF8String; 3GPP TS 29.212, 5a.3.7.
pub static QOS_RULE_BASE_NAME: Avp<Utf8String> = Avp::new("QoS-Rule-Base-Name", 1074, 10415, Mandatory::MustNot);

/// QoS-Rule-Definition (1053/10415), Grouped; 3GPP TS 29.212, 5a.3.3.
#[cfg(any(feature = "gxx", feature = "s9", feature = "s9a"))]
pub static QOS_RULE_DEFINITION: Avp<QosRuleDefinition> = Avp::new("QoS-Rule-Definition", 1053, 10415, Mandatory::Must);

/// QoS-Rule-Install (1051/10415), Grouped; 3GPP TS 29.212, 5a.3.1.
#[cfg(any(feature = "gxx", feature = "s9", feature = "s9a"))]
pub static QOS_RULE_INSTALL: Avp<QosRuleInstall> = Avp::new("QoS-Rule-Install", 1051, 10415, Mandatory::Must);

/// QoS-Rule-Name (1054/10415), OctetString; 3GPP TS 29.212, 5a.3.4.
pub static QOS_RULE_NAME: Avp<OctetString> = Avp::new("QoS-Rule-Name", 1054, 10415, Mandatory::Must);

/// QoS-Rule-Remove (1052/10415), Grouped; 3GPP TS 29.212, 5a.3.2.
#[cfg(any(feature = "gxx", feature = "s9", feature = "s9a"))]
pub static QOS_RULE_REMOVE: Avp<QosRuleRemove> = Avp::new("QoS-Rule-Remove", 1052, 10415, Mandatory::Must);

/// QoS-Rule-Report (1055/10415), Grouped; 3GPP TS 29.212, 5a.3.5.
#[cfg(any(feature = "gxx", feature = "s9", feature = "s9a"))]
pub static QOS_RULE_REPORT: Avp<QosRuleReport> = Avp::new("QoS-Rule-Report", 1055, 10415, Mandatory::Must);

/// QoS-Upgrade (1030/10415), Enumerated; 3GPP TS 29.212, 5.3.29.
#[cfg(any(feature = "gx", feature = "s9"))]
pub static QOS_UPGRADE: Avp<QosUpgrade> = Avp::new("QoS-Upgrade", 1030, 10415, Mandatory::Must);

/// RAN-NAS-Release-Cause (2819/10415), OctetString; 3GPP TS 29.212, 5.3.106.
pub static RAN_NAS_RELEASE_CAUSE: Avp<OctetString> = Avp::new("RAN-NAS-Release-Cause", 2819, 10415, Mandatory::MustNot);

/// RAN-Rule-Support (2832/10415), Unsigned32; 3GPP TS 29.212, 5.3.122.
pub static RAN_RULE_SUPPORT: Avp<u32> = Avp::new("RAN-Rule-Support", 2832, 10415, Mandatory::MustNot);

/// RAT-Type (1032/10415), Enumerated; 3GPP TS 29.212, 5.3.31.
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "gy", feature = "mb2c", feature = "rf",
        feature = "rx", feature = "s15", feature = "s6a", feature = "s6b", feature = "s6t",
        feature = "s9", feature = "s9a", feature = "sd", feature = "sgmb", feature = "st",
        feature = "sta", feature = "swa", feature = "swd", feature = "swm", feature = "swx",
        feature = "t6a"
    )
)]
pub static RAT_TYPE: Avp<RatType> = Avp::new("RAT-Type", 1032, 10415, Mandatory::MustNot);

/// Redirect-Information (1085/10415), Grouped; 3GPP TS 29.212, 5.3.82.
#[cfg(any(feature = "gx", feature = "s9", feature = "sd", feature = "st"))]
pub static REDIRECT_INFORMATION: Avp<RedirectInformation> = Avp::new("Redirect-Information", 1085, 10415, Mandatory::MustNot);

/// Redirect-Support (1086/10415), Enumerated; 3GPP TS 29.212, 5.3.83.
#[cfg(any(feature = "gx", feature = "s9", feature = "sd", feature = "st"))]
pub static REDIRECT_SUPPORT: Avp<RedirectSupport> = Avp::new("Redirect-Support", 1086, 10415, Mandatory::MustNot);

/// Removal-Of-Access (2842/10415), Enumerated; 3GPP TS 29.212, 5.3.126.
#[cfg(any(feature = "gx", feature = "s9"))]
pub static REMOVAL_OF_ACCESS: Avp<RemovalOfAccess> = Avp::new("Removal-Of-Access", 2842, 10415, Mandatory::MustNot);

/// Reporting-Level (1011/10415), Enumerated; 3GPP TS 29.212, 5.3.12.
#[cfg(any(feature = "gx", feature = "s9", feature = "sd", feature = "st"))]
pub static REPORTING_LEVEL: Avp<ReportingLevel> = Avp::new("Reporting-Level", 1011, 10415, Mandatory::Must);

/// Request-Type (2838/10415), Unsigned32; 3GPP TS 29.212, 5c.3.2.
pub static REQUEST_TYPE: Avp<u32> = Avp::new("Request-Type", 2838, 10415, Mandatory::Must);

/// Resource-Allocation-Notification (1063/10415), Enumerated; 3GPP TS 29.212, 5.3.50.
#[cfg(any(feature = "gx", feature = "gxx", feature = "s9", feature = "s9a"))]
pub static RESOURCE_ALLOCATION_NOTIFICATION: Avp<ResourceAllocationNotification> = Avp::new("Resource-Allocation-Notification", 1063, 10415, Mandatory::MustNot);

/// Resource-Release-Notification (2841/10415), Enumerated; 3GPP TS 29.212, 5.3.125.
#[cfg(any(feature = "gx", feature = "s9"))]
pub static RESOURCE_RELEASE_NOTIFICATION: Avp<ResourceReleaseNotification> = Avp::new("Resource-Release-Notification", 2841, 10415, Mandatory::MustNot);

/// Revalidation-Time (1042/10415), Time; 3GPP TS 29.212, 5.3.41.
pub static REVALIDATION_TIME: Avp<Time> = Avp::new("Revalidation-Time", 1042, 10415, Mandatory::Must);

/// Routing-Filter (1078/10415), Grouped; 3GPP TS 29.212, 5.3.72.
#[cfg(any(feature = "gx", feature = "s9"))]
pub static ROUTING_FILTER: Avp<RoutingFilter> = Avp::new("Routing-Filter", 1078, 10415, Mandatory::MustNot);

/// Routing-IP-Address (1079/10415), Address; 3GPP TS 29.212, 5.3.73.
pub static ROUTING_IP_ADDRESS: Avp<Address> = Avp::new("Routing-IP-Address", 1079, 10415, Mandatory::MustNot);

/// Routing-Rule-Definition (1076/10415), Grouped; 3GPP TS 29.212, 5.3.70.
#[cfg(any(feature = "gx", feature = "s9"))]
pub static ROUTING_RULE_DEFINITION: Avp<RoutingRuleDefinition> = Avp::new("Routing-Rule-Definition", 1076, 10415, Mandatory::MustNot);

/// Routing-Rule-Failure-Code (2834/10415), Unsigned32; 3GPP TS 29.212, 5.3.119.
pub static ROUTING_RULE_FAILURE_CODE: Avp<u32> = Avp::new("Routing-Rule-Failure-Code", 2834, 10415, Mandatory::MustNot);

/// Routing-Rule-Identifier (1077/10415), OctetString; 3GPP TS 29.212, 5.3.71.
pub static ROUTING_RULE_IDENTIFIER: Avp<OctetString> = Avp::new("Routing-Rule-Identifier", 1077, 10415, Mandatory::MustNot);

/// Routing-Rule-Install (1081/10415), Grouped; 3GPP TS 29.212, 5.3.68.
#[cfg(any(feature = "gx", feature = "s9"))]
pub static ROUTING_RULE_INSTALL: Avp<RoutingRuleInstall> = Avp::new("Routing-Rule-Install", 1081, 10415, Mandatory::MustNot);

/// Routing-Rule-Remove (1075/10415), Grouped; 3GPP TS 29.212, 5.3.69.
#[cfg(any(feature = "gx", feature = "s9"))]
pub static ROUTING_RULE_REMOVE: Avp<RoutingRuleRemove> = Avp::new("Routing-Rule-Remove", 1075, 10415, Mandatory::MustNot);

/// Routing-Rule-Report (2835/10415), Grouped; 3GPP TS 29.212, 5.3.118.
#[cfg(any(feature = "gx", feature = "s9"))]
pub static ROUTING_RULE_REPORT: Avp<RoutingRuleReport> = Avp::new("Routing-Rule-Report", 2835, 10415, Mandatory::MustNot);

/// Rule-Activation-Time (1043/10415), Time; 3GPP TS 29.212, 5.3.42.
pub static RULE_ACTIVATION_TIME: Avp<Time> = Avp::new("Rule-Activation-Time", 1043, 10415, Mandatory::Must);

/// Rule-Deactivation-Time (1044/10415), Time; 3GPP TS 29.212, 5.3.43.
pub static RULE_DEACTIVATION_TIME: Avp<Time> = Avp::new("Rule-Deactivation-Time", 1044, 10415, Mandatory::Must);

/// Rule-Failure-Code (1031/10415), Enumerated; 3GPP TS 29.212, 5.3.38.
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "s9", feature = "s9a", feature = "sd",
        feature = "st"
    )
)]
pub static RULE_FAILURE_CODE: Avp<RuleFailureCode> = Avp::new("Rule-Failure-Code", 1031, 10415, Mandatory::Must);

/// Security-Parameter-Index (1056/10415), OctetString; 3GPP TS 29.212, 5.3.51.
pub static SECURITY_PARAMETER_INDEX: Avp<OctetString> = Avp::new("Security-Parameter-Index", 1056, 10415, Mandatory::MustNot);

/// Session-Linking-Indicator (1064/10415), Enumerated; 3GPP TS 29.212, 5a.3.6.
#[cfg(any(feature = "gxx", feature = "s9"))]
pub static SESSION_LINKING_INDICATOR: Avp<SessionLinkingIndicator> = Avp::new("Session-Linking-Indicator", 1064, 10415, Mandatory::Must);

/// Session-Release-Cause (1045/10415), Enumerated; 3GPP TS 29.212, 5.3.44.
#[cfg(
    any(feature = "gx", feature = "gxx", feature = "s9", feature = "s9a", feature = "sd")
)]
pub static SESSION_RELEASE_CAUSE: Avp<SessionReleaseCause> = Avp::new("Session-Release-Cause", 1045, 10415, Mandatory::Must);

/// TCP-Source-Port (2843/10415), Unsigned32; 3GPP TS 29.212, 5.3.129.
pub static TCP_SOURCE_PORT: Avp<u32> = Avp::new("TCP-Source-Port", 2843, 10415, Mandatory::MustNot);

/// TDF-Application-Identifier (1088/10415), OctetString; 3GPP TS 29.212, 5.3.77.
pub static TDF_APPLICATION_IDENTIFIER: Avp<OctetString> = Avp::new("TDF-Application-Identifier", 1088, 10415, Mandatory::MustNot);

/// TDF-Application-Instance-Identifier (2802/10415), OctetString; 3GPP TS 29.212, 5.3.92.
pub static TDF_APPLICATION_INSTANCE_IDENTIFIER: Avp<OctetString> = Avp::new("TDF-Application-Instance-Identifier", 2802, 10415, Mandatory::MustNot);

/// TDF-Destination-Host (1089/10415), DiameterIdentity; 3GPP TS 29.212, 5.3.80.
pub static TDF_DESTINATION_HOST: Avp<DiameterIdentity> = Avp::new("TDF-Destination-Host", 1089, 10415, Mandatory::MustNot);

/// TDF-Destination-Realm (1090/10415), DiameterIdentity; 3GPP TS 29.212, 5.3.79.
pub static TDF_DESTINATION_REALM: Avp<DiameterIdentity> = Avp::new("TDF-Destination-Realm", 1090, 10415, Mandatory::MustNot);

/// TDF-Information (1087/10415), Grouped; 3GPP TS 29.212, 5.3.78.
#[cfg(feature = "gx")]
pub static TDF_INFORMATION: Avp<TdfInformation> = Avp::new("TDF-Information", 1087, 10415, Mandatory::MustNot);

/// TDF-IP-Address (1091/10415), Address; 3GPP TS 29.212, 5.3.81.
pub static TDF_IP_ADDRESS: Avp<Address> = Avp::new("TDF-IP-Address", 1091, 10415, Mandatory::MustNot);

/// TFT-Filter (1012/10415), IPFilterRule; 3GPP TS 29.212, 5.3.13.
pub static TFT_FILTER: Avp<IpFilterRule> = Avp::new("TFT-Filter", 1012, 10415, Mandatory::Must);

/// TFT-Packet-Filter-Information (1013/10415), Grouped; 3GPP TS 29.212, 5.3.14.
#[cfg(any(feature = "gx", feature = "s9"))]
pub static TFT_PACKET_FILTER_INFORMATION: Avp<TftPacketFilterInformation> = Avp::new("TFT-Packet-Filter-Information", 1013, 10415, Mandatory::Must);

/// 3GPP-PS-Data-Off-Status (2847/10415), Enumerated; 3GPP TS 29.212, 5.3.133.
#[cfg(feature = "gx")]
pub static THREE_GPP_PS_DATA_OFF_STATUS: Avp<ThreeGppPsDataOffStatus> = Avp::new("3GPP-PS-Data-Off-Status", 2847, 10415, Mandatory::MustNot);

/// ToS-Traffic-Class (1014/10415), OctetString; 3GPP TS 29.212, 5.3.15.
pub static TOS_TRAFFIC_CLASS: Avp<OctetString> = Avp::new("ToS-Traffic-Class", 1014, 10415, Mandatory::Must);

/// Traffic-Steering-Policy-Identifier-DL (2836/10415), OctetString; 3GPP TS 29.212, 5.3.123.
pub static TRAFFIC_STEERING_POLICY_IDENTIFIER_DL: Avp<OctetString> = Avp::new("Traffic-Steering-Policy-Identifier-DL", 2836, 10415, Mandatory::MustNot);

/// Traffic-Steering-Policy-Identifier-UL (2837/10415), OctetString; 3GPP TS 29.212, 5.3.124.
pub static TRAFFIC_STEERING_POLICY_IDENTIFIER_UL: Avp<OctetString> = Avp::new("Traffic-Steering-Policy-Identifier-UL", 2837, 10415, Mandatory::MustNot);

/// Tunnel-Header-Filter (1036/10415), IPFilterRule; 3GPP TS 29.212, 5.3.34.
pub static TUNNEL_HEADER_FILTER: Avp<IpFilterRule> = Avp::new("Tunnel-Header-Filter", 1036, 10415, Mandatory::MustNot);

/// Tunnel-Header-Length (1037/10415), Unsigned32; 3GPP TS 29.212, 5.3.35.
pub static TUNNEL_HEADER_LENGTH: Avp<u32> = Avp::new("Tunnel-Header-Length", 1037, 10415, Mandatory::MustNot);

/// Tunnel-Information (1038/10415), Grouped; 3GPP TS 29.212, 5.3.36.
#[cfg(any(feature = "gx", feature = "gxx", feature = "s9", feature = "s9a"))]
pub static TUNNEL_INFORMATION: Avp<TunnelInformation> = Avp::new("Tunnel-Information", 1038, 10415, Mandatory::MustNot);

/// UDP-Source-Port (2806/10415), Unsigned32; 3GPP TS 29.212, 5.3.97.
pub static UDP_SOURCE_PORT: Avp<u32> = Avp::new("UDP-Source-Port", 2806, 10415, Mandatory::MustNot);

/// UE-Local-IP-Address (2805/10415), Address; 3GPP TS 29.212, 5.3.96.
pub static UE_LOCAL_IP_ADDRESS: Avp<Address> = Avp::new("UE-Local-IP-Address", 2805, 10415, Mandatory::MustNot);

/// UE-Status (2854/10415), Unsigned32; 3GPP TS 29.212, 5.3.140.
pub static UE_STATUS: Avp<u32> = Avp::new("UE-Status", 2854, 10415, Mandatory::MustNot);

/// Usage-Monitoring-Information (1067/10415), Grouped; 3GPP TS 29.212, 5.3.60.
#[cfg(any(feature = "gx", feature = "s9", feature = "sd"))]
pub static USAGE_MONITORING_INFORMATION: Avp<UsageMonitoringInformation> = Avp::new("Usage-Monitoring-Information", 1067, 10415, Mandatory::MustNot);

/// Usage-Monitoring-Level (1068/10415), Enumerated; 3GPP TS 29.212, 5.3.61.
#[cfg(any(feature = "gx", feature = "s9", feature = "sd"))]
pub static USAGE_MONITORING_LEVEL: Avp<UsageMonitoringLevel> = Avp::new("Usage-Monitoring-Level", 1068, 10415, Mandatory::MustNot);

/// Usage-Monitoring-Report (1069/10415), Enumerated; 3GPP TS 29.212, 5.3.62.
#[cfg(any(feature = "gx", feature = "s9", feature = "sd"))]
pub static USAGE_MONITORING_REPORT: Avp<UsageMonitoringReport> = Avp::new("Usage-Monitoring-Report", 1069, 10415, Mandatory::MustNot);

/// Usage-Monitoring-Support (1070/10415), Enumerated; 3GPP TS 29.212, 5.3.63.
#[cfg(any(feature = "gx", feature = "s9", feature = "sd"))]
pub static USAGE_MONITORING_SUPPORT: Avp<UsageMonitoringSupport> = Avp::new("Usage-Monitoring-Support", 1070, 10415, Mandatory::MustNot);

/// Used-Service-Unit (446), Grouped; 3GPP TS 29.212, 5.4.
#[cfg(any(feature = "gx", feature = "s9", feature = "sd"))]
pub static USED_SERVICE_UNIT: Avp<UsedServiceUnit> = Avp::new("Used-Service-Unit", 446, 0, Mandatory::MustNot);

/// User-Location-Info-Time (2812/10415), Time; 3GPP TS 29.212, 5.3.101.
pub static USER_LOCATION_INFO_TIME: Avp<Time> = Avp::new("User-Location-Info-Time", 2812, 10415, Mandatory::MustNot);
