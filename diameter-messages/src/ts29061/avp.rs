// @generated from dictionaries/ts29061.xml by cargo xtask regenerate; do not edit.

//! The AVPs of 3GPP TS 29.061 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{Avp, Mandatory, OctetString, Utf8String};

#[cfg(
    any(
        feature = "gmb", feature = "gy", feature = "mb2c", feature = "rf", feature = "sgi",
        feature = "sgmb"
    )
)]
use crate::ts29061::enums::*;

/// Additional-MBMS-Trace-Info (910/10415), OctetString; 3GPP TS 29.061, 17.7.13.
pub static ADDITIONAL_MBMS_TRACE_INFO: Avp<OctetString> = Avp::new("Additional-MBMS-Trace-Info", 910, 10415, Mandatory::Must);

/// Alternative-APN (905/10415), UTF8String; 3GPP TS 29.061, 17.7.8.
pub static ALTERNATIVE_APN: Avp<Utf8String> = Avp::new("Alternative-APN", 905, 10415, Mandatory::Must);

/// CN-IP-Multicast-Distribution (921/10415), Enumerated; 3GPP TS 29.061, 17.7.24.
#[cfg(any(feature = "gmb", feature = "gy", feature = "rf", feature = "sgmb"))]
pub static CN_IP_MULTICAST_DISTRIBUTION: Avp<CnIpMulticastDistribution> = Avp::new("CN-IP-Multicast-Distribution", 921, 10415, Mandatory::Must);

/// Diagnostic-Info (933/10415), Unsigned32; 3GPP TS 29.061, 20.5a.11.
pub static DIAGNOSTIC_INFO: Avp<u32> = Avp::new("Diagnostic-Info", 933, 10415, Mandatory::MustNot);

/// MBMS-2G-3G-Indicator (907/10415), Enumerated; 3GPP TS 29.061, 17.7.10.
#[cfg(any(feature = "gmb", feature = "gy", feature = "rf"))]
pub static MBMS_2G_3G_INDICATOR: Avp<Mbms2g3gIndicator> = Avp::new("MBMS-2G-3G-Indicator", 907, 10415, Mandatory::Must);

/// MBMS-Access-Indicator (923/10415), Enumerated; 3GPP TS 29.061, 20.5a.1.
#[cfg(feature = "sgmb")]
pub static MBMS_ACCESS_INDICATOR: Avp<MbmsAccessIndicator> = Avp::new("MBMS-Access-Indicator", 923, 10415, Mandatory::Must);

/// MBMS-BMSC-SSM-Ipv6-Address (919/10415), OctetString; 3GPP TS 29.061, 17.7.22.
pub static MBMS_BMSC_SSM_IPV6_ADDRESS: Avp<OctetString> = Avp::new("MBMS-BMSC-SSM-Ipv6-Address", 919, 10415, Mandatory::Must);

/// MBMS-BMSC-SSM-IP-Address (918/10415), OctetString; 3GPP TS 29.061, 17.7.21.
pub static MBMS_BMSC_SSM_IP_ADDRESS: Avp<OctetString> = Avp::new("MBMS-BMSC-SSM-IP-Address", 918, 10415, Mandatory::Must);

/// MBMS-BMSC-SSM-UDP-Port (926/10415), OctetString; 3GPP TS 29.061, 20.5a.4.
pub static MBMS_BMSC_SSM_UDP_PORT: Avp<OctetString> = Avp::new("MBMS-BMSC-SSM-UDP-Port", 926, 10415, Mandatory::MustNot);

/// MBMS-Cell-List (934/10415), OctetString; 3GPP TS 29.061, 20.5a.12.
pub static MBMS_CELL_LIST: Avp<OctetString> = Avp::new("MBMS-Cell-List", 934, 10415, Mandatory::MustNot);

/// MBMS-Counting-Information (914/10415), Enumerated; 3GPP TS 29.061, 17.7.17.
#[cfg(feature = "gmb")]
pub static MBMS_COUNTING_INFORMATION: Avp<MbmsCountingInformation> = Avp::new("MBMS-Counting-Information", 914, 10415, Mandatory::Must);

/// MBMS-Data-Transfer-Start (929/10415), Unsigned64; 3GPP TS 29.061, 20.5a.7.
pub static MBMS_DATA_TRANSFER_START: Avp<u64> = Avp::new("MBMS-Data-Transfer-Start", 929, 10415, Mandatory::MustNot);

/// MBMS-Data-Transfer-Stop (930/10415), Unsigned64; 3GPP TS 29.061, 20.5a.8.
pub static MBMS_DATA_TRANSFER_STOP: Avp<u64> = Avp::new("MBMS-Data-Transfer-Stop", 930, 10415, Mandatory::MustNot);

/// MBMS-Flags (931/10415), Unsigned32; 3GPP TS 29.061, 20.5a.9.
pub static MBMS_FLAGS: Avp<u32> = Avp::new("MBMS-Flags", 931, 10415, Mandatory::MustNot);

/// MBMS-Flow-Identifier (920/10415), OctetString; 3GPP TS 29.061, 17.7.23.
pub static MBMS_FLOW_IDENTIFIER: Avp<OctetString> = Avp::new("MBMS-Flow-Identifier", 920, 10415, Mandatory::Must);

/// MBMS-GGSN-Address (916/10415), OctetString; 3GPP TS 29.061, 17.7.19.
pub static MBMS_GGSN_ADDRESS: Avp<OctetString> = Avp::new("MBMS-GGSN-Address", 916, 10415, Mandatory::Must);

/// MBMS-GGSN-Ipv6-Address (917/10415), OctetString; 3GPP TS 29.061, 17.7.20.
pub static MBMS_GGSN_IPV6_ADDRESS: Avp<OctetString> = Avp::new("MBMS-GGSN-Ipv6-Address", 917, 10415, Mandatory::Must);

/// MBMS-GW-SSM-IPv6-Address (925/10415), OctetString; 3GPP TS 29.061, 20.5a.3.
pub static MBMS_GW_SSM_IPV6_ADDRESS: Avp<OctetString> = Avp::new("MBMS-GW-SSM-IPv6-Address", 925, 10415, Mandatory::MustNot);

/// MBMS-GW-SSM-IP-Address (924/10415), OctetString; 3GPP TS 29.061, 20.5a.2.
pub static MBMS_GW_SSM_IP_ADDRESS: Avp<OctetString> = Avp::new("MBMS-GW-SSM-IP-Address", 924, 10415, Mandatory::MustNot);

/// MBMS-GW-UDP-Port (927/10415), OctetString; 3GPP TS 29.061, 20.5a.5.
pub static MBMS_GW_UDP_PORT: Avp<OctetString> = Avp::new("MBMS-GW-UDP-Port", 927, 10415, Mandatory::MustNot);

/// MBMS-GW-UDP-Port-Indicator (928/10415), Enumerated; 3GPP TS 29.061, 20.5a.6.
#[cfg(feature = "sgmb")]
pub static MBMS_GW_UDP_PORT_INDICATOR: Avp<MbmsGwUdpPortIndicator> = Avp::new("MBMS-GW-UDP-Port-Indicator", 928, 10415, Mandatory::MustNot);

/// MBMS-HC-Indicator (922/10415), Enumerated; 3GPP TS 29.061, 17.7.25.
#[cfg(any(feature = "gmb", feature = "sgmb"))]
pub static MBMS_HC_INDICATOR: Avp<MbmsHcIndicator> = Avp::new("MBMS-HC-Indicator", 922, 10415, Mandatory::Must);

/// MBMS-Required-QoS (913/10415), UTF8String; 3GPP TS 29.061, 17.7.16.
pub static MBMS_REQUIRED_QOS: Avp<Utf8String> = Avp::new("MBMS-Required-QoS", 913, 10415, Mandatory::Must);

/// MBMS-Service-Area (903/10415), OctetString; 3GPP TS 29.061, 17.7.6.
pub static MBMS_SERVICE_AREA: Avp<OctetString> = Avp::new("MBMS-Service-Area", 903, 10415, Mandatory::Must);

/// MBMS-Service-Type (906/10415), Enumerated; 3GPP TS 29.061, 17.7.9.
#[cfg(any(feature = "gmb", feature = "gy", feature = "rf"))]
pub static MBMS_SERVICE_TYPE: Avp<MbmsServiceType> = Avp::new("MBMS-Service-Type", 906, 10415, Mandatory::Must);

/// MBMS-Session-Duration (904/10415), OctetString; 3GPP TS 29.061, 17.7.7.
pub static MBMS_SESSION_DURATION: Avp<OctetString> = Avp::new("MBMS-Session-Duration", 904, 10415, Mandatory::Must);

/// MBMS-Session-Identity (908/10415), OctetString; 3GPP TS 29.061, 17.7.11.
pub static MBMS_SESSION_IDENTITY: Avp<OctetString> = Avp::new("MBMS-Session-Identity", 908, 10415, Mandatory::Must);

/// MBMS-Session-Repetition-Number (912/10415), OctetString; 3GPP TS 29.061, 17.7.15.
pub static MBMS_SESSION_REPETITION_NUMBER: Avp<OctetString> = Avp::new("MBMS-Session-Repetition-Number", 912, 10415, Mandatory::Must);

/// MBMS-StartStop-Indication (902/10415), Enumerated; 3GPP TS 29.061, 17.7.5.
#[cfg(any(feature = "gmb", feature = "mb2c", feature = "sgmb"))]
pub static MBMS_START_STOP_INDICATION: Avp<MbmsStartStopIndication> = Avp::new("MBMS-StartStop-Indication", 902, 10415, Mandatory::Must);

/// MBMS-Time-To-Data-Transfer (911/10415), OctetString; 3GPP TS 29.061, 17.7.14.
pub static MBMS_TIME_TO_DATA_TRANSFER: Avp<OctetString> = Avp::new("MBMS-Time-To-Data-Transfer", 911, 10415, Mandatory::Must);

/// MBMS-User-Data-Mode-Indication (915/10415), Enumerated; 3GPP TS 29.061, 17.7.18.
#[cfg(any(feature = "gmb", feature = "sgmb"))]
pub static MBMS_USER_DATA_MODE_INDICATION: Avp<MbmsUserDataModeIndication> = Avp::new("MBMS-User-Data-Mode-Indication", 915, 10415, Mandatory::Must);

/// RAI (909/10415), UTF8String; 3GPP TS 29.061, 17.7.12.
pub static RAI: Avp<Utf8String> = Avp::new("RAI", 909, 10415, Mandatory::Must);

/// Required-MBMS-Bearer-Capabilities (901/10415), UTF8String; 3GPP TS 29.061, 17.7.3.
pub static REQUIRED_MBMS_BEARER_CAPABILITIES: Avp<Utf8String> = Avp::new("Required-MBMS-Bearer-Capabilities", 901, 10415, Mandatory::Must);

/// Restart-Counter (932/10415), Unsigned32; 3GPP TS 29.061, 20.5a.10.
pub static RESTART_COUNTER: Avp<u32> = Avp::new("Restart-Counter", 932, 10415, Mandatory::MustNot);

/// 3GPP-Allocate-IP-Type (27/10415), OctetString; 3GPP TS 29.061, 16.4.7.
pub static THREE_GPP_ALLOCATE_IP_TYPE: Avp<OctetString> = Avp::new("3GPP-Allocate-IP-Type", 27, 10415, Mandatory::MustNot);

/// 3GPP-CAMEL-Charging-Info (24/10415), OctetString; 3GPP TS 29.061, 16.4.7.
pub static THREE_GPP_CAMEL_CHARGING_INFO: Avp<OctetString> = Avp::new("3GPP-CAMEL-Charging-Info", 24, 10415, Mandatory::MustNot);

/// 3GPP-CG-Address (4/10415), OctetString; 3GPP TS 29.061, 16.4.7.
pub static THREE_GPP_CG_ADDRESS: Avp<OctetString> = Avp::new("3GPP-CG-Address", 4, 10415, Mandatory::MustNot);

/// 3GPP-CG-IPv6-Address (14/10415), OctetString; 3GPP TS 29.061, 16.4.7.
pub static THREE_GPP_CG_IPV6_ADDRESS: Avp<OctetString> = Avp::new("3GPP-CG-IPv6-Address", 14, 10415, Mandatory::MustNot);

/// 3GPP-Charging-Characteristics (13/10415), UTF8String; 3GPP TS 29.061, 16.4.7.
pub static THREE_GPP_CHARGING_CHARACTERISTICS: Avp<Utf8String> = Avp::new("3GPP-Charging-Characteristics", 13, 10415, Mandatory::Must);

/// 3GPP-Charging-Id (2/10415), OctetString; 3GPP TS 29.061, 16.4.7.
pub static THREE_GPP_CHARGING_ID: Avp<OctetString> = Avp::new("3GPP-Charging-Id", 2, 10415, Mandatory::Must);

/// 3GPP-GGSN-Address (7/10415), OctetString; 3GPP TS 29.061, 16.4.7.
pub static THREE_GPP_GGSN_ADDRESS: Avp<OctetString> = Avp::new("3GPP-GGSN-Address", 7, 10415, Mandatory::MustNot);

/// 3GPP-GGSN-IPv6-Address (16/10415), OctetString; 3GPP TS 29.061, 16.4.7.
pub static THREE_GPP_GGSN_IPV6_ADDRESS: Avp<OctetString> = Avp::new("3GPP-GGSN-IPv6-Address", 16, 10415, Mandatory::MustNot);

/// 3GPP-GGSN-MCC-MNC (9/10415), UTF8String; 3GPP TS 29.061, 16.4.7.
pub static THREE_GPP_GGSN_MCC_MNC: Avp<Utf8String> = Avp::new("3GPP-GGSN-MCC-MNC", 9, 10415, Mandatory::Must);

/// 3GPP-GPRS-Negotiated-QoS-Profile (5/10415), UTF8String; 3GPP TS 29.061, 16.4.7.
pub static THREE_GPP_GPRS_NEGOTIATED_QOS_PROFILE: Avp<Utf8String> = Avp::new("3GPP-GPRS-Negotiated-QoS-Profile", 5, 10415, Mandatory::MustNot);

/// 3GPP-IMEISV (20/10415), OctetString; 3GPP TS 29.061, 16.4.7.
pub static THREE_GPP_IMEISV: Avp<OctetString> = Avp::new("3GPP-IMEISV", 20, 10415, Mandatory::MustNot);

/// 3GPP-IMSI (1/10415), UTF8String; 3GPP TS 29.061, 16.4.7.
pub static THREE_GPP_IMSI: Avp<Utf8String> = Avp::new("3GPP-IMSI", 1, 10415, Mandatory::Must);

/// 3GPP-IMSI-MCC-MNC (8/10415), UTF8String; 3GPP TS 29.061, 16.4.7.
pub static THREE_GPP_IMSI_MCC_MNC: Avp<Utf8String> = Avp::new("3GPP-IMSI-MCC-MNC", 8, 10415, Mandatory::Must);

/// 3GPP-IPv6-DNS-Servers (17/10415), OctetString; 3GPP TS 29.061, 16.4.7.
pub static THREE_GPP_IPV6_DNS_SERVERS: Avp<OctetString> = Avp::new("3GPP-IPv6-DNS-Servers", 17, 10415, Mandatory::MustNot);

/// 3GPP-MS-TimeZone (23/10415), OctetString; 3GPP TS 29.061, 16.4.7.
pub static THREE_GPP_MS_TIME_ZONE: Avp<OctetString> = Avp::new("3GPP-MS-TimeZone", 23, 10415, Mandatory::Must);

/// 3GPP-Negotiated-DSCP (26/10415), OctetString; 3GPP TS 29.061, 16.4.7.
pub static THREE_GPP_NEGOTIATED_DSCP: Avp<OctetString> = Avp::new("3GPP-Negotiated-DSCP", 26, 10415, Mandatory::MustNot);

/// 3GPP-NSAPI (10/10415), OctetString; 3GPP TS 29.061, 16.4.7.
pub static THREE_GPP_NSAPI: Avp<OctetString> = Avp::new("3GPP-NSAPI", 10, 10415, Mandatory::Must);

/// 3GPP-Packet-Filter (25/10415), OctetString; 3GPP TS 29.061, 16.4.7.
pub static THREE_GPP_PACKET_FILTER: Avp<OctetString> = Avp::new("3GPP-Packet-Filter", 25, 10415, Mandatory::MustNot);

/// 3GPP-PDP-Type (3/10415), Enumerated; 3GPP TS 29.061, 16.4.7.
#[cfg(any(feature = "gy", feature = "rf", feature = "sgi"))]
pub static THREE_GPP_PDP_TYPE: Avp<ThreeGppPdpType> = Avp::new("3GPP-PDP-Type", 3, 10415, Mandatory::Must);

/// 3GPP-RAT-Type (21/10415), OctetString; 3GPP TS 29.061, 16.4.7.
pub static THREE_GPP_RAT_TYPE: Avp<OctetString> = Avp::new("3GPP-RAT-Type", 21, 10415, Mandatory::Must);

/// 3GPP-Secondary-RAT-Usage (31/10415), OctetString; 3GPP TS 29.061, 16.4.7.
pub static THREE_GPP_SECONDARY_RAT_USAGE: Avp<OctetString> = Avp::new("3GPP-Secondary-RAT-Usage", 31, 10415, Mandatory::MustNot);

/// 3GPP-Selection-Mode (12/10415), UTF8String; 3GPP TS 29.061, 16.4.7.
pub static THREE_GPP_SELECTION_MODE: Avp<Utf8String> = Avp::new("3GPP-Selection-Mode", 12, 10415, Mandatory::Must);

/// 3GPP-Session-Stop-Indicator (11/10415), OctetString; 3GPP TS 29.061, 16.4.7.
pub static THREE_GPP_SESSION_STOP_INDICATOR: Avp<OctetString> = Avp::new("3GPP-Session-Stop-Indicator", 11, 10415, Mandatory::Must);

/// 3GPP-SGSN-Address (6/10415), OctetString; 3GPP TS 29.061, 16.4.7.
pub static THREE_GPP_SGSN_ADDRESS: Avp<OctetString> = Avp::new("3GPP-SGSN-Address", 6, 10415, Mandatory::MustNot);

/// 3GPP-SGSN-IPv6-Address (15/10415), OctetString; 3GPP TS 29.061, 16.4.7.
pub static THREE_GPP_SGSN_IPV6_ADDRESS: Avp<OctetString> = Avp::new("3GPP-SGSN-IPv6-Address", 15, 10415, Mandatory::MustNot);

/// 3GPP-SGSN-MCC-MNC (18/10415), UTF8String; 3GPP TS 29.061, 16.4.7.
pub static THREE_GPP_SGSN_MCC_MNC: Avp<Utf8String> = Avp::new("3GPP-SGSN-MCC-MNC", 18, 10415, Mandatory::Must);

/// 3GPP-Teardown-Indicator (19/10415), OctetString; 3GPP TS 29.061, 16.4.7.
pub static THREE_GPP_TEARDOWN_INDICATOR: Avp<OctetString> = Avp::new("3GPP-Teardown-Indicator", 19, 10415, Mandatory::Must);

/// 3GPP-UE-Local-IP-Address (32/10415), OctetString; 3GPP TS 29.061.
pub static THREE_GPP_UE_LOCAL_IP_ADDRESS: Avp<OctetString> = Avp::new("3GPP-UE-Local-IP-Address", 32, 10415, Mandatory::MustNot);

/// 3GPP-UE-Source-Port (33/10415), OctetString; 3GPP TS 29.061.
pub static THREE_GPP_UE_SOURCE_PORT: Avp<OctetString> = Avp::new("3GPP-UE-Source-Port", 33, 10415, Mandatory::MustNot);

/// 3GPP-User-Location-Info (22/10415), OctetString; 3GPP TS 29.061, 16.4.7.
pub static THREE_GPP_USER_LOCATION_INFO: Avp<OctetString> = Avp::new("3GPP-User-Location-Info", 22, 10415, Mandatory::Must);

/// 3GPP-User-Location-Info-Time (30/10415), OctetString; 3GPP TS 29.061, 16.4.7.
pub static THREE_GPP_USER_LOCATION_INFO_TIME: Avp<OctetString> = Avp::new("3GPP-User-Location-Info-Time", 30, 10415, Mandatory::MustNot);

/// TMGI (900/10415), OctetString; 3GPP TS 29.061, 17.7.2.
pub static TMGI: Avp<OctetString> = Avp::new("TMGI", 900, 10415, Mandatory::Must);

/// TWAN-Identifier (29/10415), OctetString; 3GPP TS 29.061, 16.4.7.
pub static TWAN_IDENTIFIER: Avp<OctetString> = Avp::new("TWAN-Identifier", 29, 10415, Mandatory::MustNot);
