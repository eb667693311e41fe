// @generated from dictionaries/ts29345.xml by cargo xtask regenerate; do not edit.

//! The AVPs of 3GPP TS 29.345 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{Avp, Mandatory, OctetString, Time, Utf8String};

#[cfg(feature = "pc6")]
use crate::ts29345::enums::*;
use crate::ts29345::groups::*;

/// App-Identifier (3840/10415), Grouped; 3GPP TS 29.345, 6.3.61.
#[cfg(feature = "pc6")]
pub static APP_IDENTIFIER: Avp<AppIdentifier> = Avp::new("App-Identifier", 3840, 10415, Mandatory::MustNot);

/// App-Layer-User-Id (3801/10415), UTF8String; 3GPP TS 29.345, 6.3.2.
pub static APP_LAYER_USER_ID: Avp<Utf8String> = Avp::new("App-Layer-User-Id", 3801, 10415, Mandatory::Must);

/// Assistance-Info (3802/10415), Grouped; 3GPP TS 29.345, 6.3.3.
#[cfg(feature = "pc6")]
pub static ASSISTANCE_INFO: Avp<AssistanceInfo> = Avp::new("Assistance-Info", 3802, 10415, Mandatory::Must);

/// Assistance-Info-Validity-Timer (3803/10415), Unsigned32; 3GPP TS 29.345, 6.3.4.
pub static ASSISTANCE_INFO_VALIDITY_TIMER: Avp<u32> = Avp::new("Assistance-Info-Validity-Timer", 3803, 10415, Mandatory::Must);

/// Banned-PDUID (3859/10415), OctetString; 3GPP TS 29.345, 6.3.74.
pub static BANNED_PDUID: Avp<OctetString> = Avp::new("Banned-PDUID", 3859, 10415, Mandatory::MustNot);

/// Banned-RPAUID (3858/10415), UTF8String; 3GPP TS 29.345, 6.3.73.
pub static BANNED_RPAUID: Avp<Utf8String> = Avp::new("Banned-RPAUID", 3858, 10415, Mandatory::MustNot);

/// Beginning-Suffix (3848/10415), OctetString; 3GPP TS 29.345, 6.3.69.
pub static BEGINNING_SUFFIX: Avp<OctetString> = Avp::new("Beginning-Suffix", 3848, 10415, Mandatory::MustNot);

/// Change-Of-Area-Type (3825/10415), Grouped; 3GPP TS 29.345, 6.3.44.
#[cfg(feature = "pc6")]
pub static CHANGE_OF_AREA_TYPE: Avp<ChangeOfAreaType> = Avp::new("Change-Of-Area-Type", 3825, 10415, Mandatory::Must);

/// Code-Receiving-Security-Material (3860/10415), Grouped; 3GPP TS 29.345, 6.3.75.
#[cfg(feature = "full")]
pub static CODE_RECEIVING_SECURITY_MATERIAL: Avp<CodeReceivingSecurityMaterial> = Avp::new("Code-Receiving-Security-Material", 3860, 10415, Mandatory::MustNot);

/// Code-Sending-Security-Material (3861/10415), Grouped; 3GPP TS 29.345, 6.3.76.
#[cfg(feature = "full")]
pub static CODE_SENDING_SECURITY_MATERIAL: Avp<CodeSendingSecurityMaterial> = Avp::new("Code-Sending-Security-Material", 3861, 10415, Mandatory::MustNot);

/// Discovery-Auth-Request (3854/10415), Grouped; 3GPP TS 29.345, 6.3.53.
#[cfg(feature = "pc6")]
pub static DISCOVERY_AUTH_REQUEST: Avp<DiscoveryAuthRequest> = Avp::new("Discovery-Auth-Request", 3854, 10415, Mandatory::Must);

/// Discovery-Auth-Response (3855/10415), Grouped; 3GPP TS 29.345, 6.3.54.
#[cfg(feature = "pc6")]
pub static DISCOVERY_AUTH_RESPONSE: Avp<DiscoveryAuthResponse> = Avp::new("Discovery-Auth-Response", 3855, 10415, Mandatory::Must);

/// Discovery-Entry-ID (3850/10415), Unsigned32; 3GPP TS 29.345, 6.3.59.
pub static DISCOVERY_ENTRY_ID: Avp<u32> = Avp::new("Discovery-Entry-ID", 3850, 10415, Mandatory::MustNot);

/// Discovery-Type (3804/10415), Unsigned32; 3GPP TS 29.345, 6.3.5.
pub static DISCOVERY_TYPE: Avp<u32> = Avp::new("Discovery-Type", 3804, 10415, Mandatory::Must);

/// DUCK (3864/10415), OctetString; 3GPP TS 29.345, 6.3.79.
pub static DUCK: Avp<OctetString> = Avp::new("DUCK", 3864, 10415, Mandatory::MustNot);

/// DUIK (3863/10415), OctetString; 3GPP TS 29.345, 6.3.78.
pub static DUIK: Avp<OctetString> = Avp::new("DUIK", 3863, 10415, Mandatory::MustNot);

/// DUSK (3862/10415), OctetString; 3GPP TS 29.345, 6.3.77.
pub static DUSK: Avp<OctetString> = Avp::new("DUSK", 3862, 10415, Mandatory::MustNot);

/// Encrypted-Bitmask (3866/10415), OctetString; 3GPP TS 29.345, 6.3.81.
pub static ENCRYPTED_BITMASK: Avp<OctetString> = Avp::new("Encrypted-Bitmask", 3866, 10415, Mandatory::MustNot);

/// Ending-Suffix (3849/10415), OctetString; 3GPP TS 29.345, 6.3.70.
pub static ENDING_SUFFIX: Avp<OctetString> = Avp::new("Ending-Suffix", 3849, 10415, Mandatory::MustNot);

/// Location-Report-Interval-Time (3830/10415), Unsigned32; 3GPP TS 29.345, 6.3.49.
pub static LOCATION_REPORT_INTERVAL_TIME: Avp<u32> = Avp::new("Location-Report-Interval-Time", 3830, 10415, Mandatory::Must);

/// Location-Update-Event-Trigger (3826/10415), Unsigned32; 3GPP TS 29.345, 6.3.45.
pub static LOCATION_UPDATE_EVENT_TRIGGER: Avp<u32> = Avp::new("Location-Update-Event-Trigger", 3826, 10415, Mandatory::Must);

/// Location-Update-Event-Type (3824/10415), Unsigned32; 3GPP TS 29.345, 6.3.43.
pub static LOCATION_UPDATE_EVENT_TYPE: Avp<u32> = Avp::new("Location-Update-Event-Type", 3824, 10415, Mandatory::Must);

/// Location-Update-Trigger (3823/10415), Grouped; 3GPP TS 29.345, 6.3.42.
#[cfg(feature = "pc6")]
pub static LOCATION_UPDATE_TRIGGER: Avp<LocationUpdateTrigger> = Avp::new("Location-Update-Trigger", 3823, 10415, Mandatory::Must);

/// Match-Report (3807/10415), Grouped; 3GPP TS 29.345, 6.3.12.
#[cfg(feature = "pc6")]
pub static MATCH_REPORT: Avp<MatchReport> = Avp::new("Match-Report", 3807, 10415, Mandatory::Must);

/// Match-Report-Info (3857/10415), Grouped; 3GPP TS 29.345, 6.3.56.
#[cfg(feature = "pc6")]
pub static MATCH_REPORT_INFO: Avp<MatchReportInfo> = Avp::new("Match-Report-Info", 3857, 10415, Mandatory::Must);

/// Match-Request (3856/10415), Grouped; 3GPP TS 29.345, 6.3.55.
#[cfg(feature = "pc6")]
pub static MATCH_REQUEST: Avp<MatchRequest> = Avp::new("Match-Request", 3856, 10415, Mandatory::Must);

/// Match-Timestamp (3851/10415), Time; 3GPP TS 29.345, 6.3.71.
pub static MATCH_TIMESTAMP: Avp<Time> = Avp::new("Match-Timestamp", 3851, 10415, Mandatory::MustNot);

/// MIC (3836/10415), OctetString; 3GPP TS 29.345, 6.3.40.
pub static MIC: Avp<OctetString> = Avp::new("MIC", 3836, 10415, Mandatory::Must);

/// MIC-Check-Indicator (3865/10415), Unsigned32; 3GPP TS 29.345, 6.3.80.
pub static MIC_CHECK_INDICATOR: Avp<u32> = Avp::new("MIC-Check-Indicator", 3865, 10415, Mandatory::MustNot);

/// Minimum-Interval-Time (3828/10415), Unsigned32; 3GPP TS 29.345, 6.3.47.
pub static MINIMUM_INTERVAL_TIME: Avp<u32> = Avp::new("Minimum-Interval-Time", 3828, 10415, Mandatory::Must);

/// Operating-Channel (3808/10415), Unsigned32; 3GPP TS 29.345, 6.3.14.
pub static OPERATING_CHANNEL: Avp<u32> = Avp::new("Operating-Channel", 3808, 10415, Mandatory::Must);

/// OS-App-ID (3842/10415), UTF8String; 3GPP TS 29.345, 6.3.63.
pub static OS_APP_ID: Avp<Utf8String> = Avp::new("OS-App-ID", 3842, 10415, Mandatory::MustNot);

/// OS-ID (3841/10415), OctetString; 3GPP TS 29.345, 6.3.62.
pub static OS_ID: Avp<OctetString> = Avp::new("OS-ID", 3841, 10415, Mandatory::MustNot);

/// P2P-Features (3809/10415), Unsigned32; 3GPP TS 29.345, 6.3.15.
pub static P2P_FEATURES: Avp<u32> = Avp::new("P2P-Features", 3809, 10415, Mandatory::Must);

/// PC5-tech (3868/10415), OctetString; 3GPP TS 29.345, 6.3.84.
pub static PC5_TECH: Avp<OctetString> = Avp::new("PC5-tech", 3868, 10415, Mandatory::MustNot);

/// Periodic-Location-Type (3829/10415), Grouped; 3GPP TS 29.345, 6.3.48.
#[cfg(feature = "pc6")]
pub static PERIODIC_LOCATION_TYPE: Avp<PeriodicLocationType> = Avp::new("Periodic-Location-Type", 3829, 10415, Mandatory::Must);

/// PMR-Flags (3852/10415), Unsigned32; 3GPP TS 29.345, 6.3.57.
pub static PMR_FLAGS: Avp<u32> = Avp::new("PMR-Flags", 3852, 10415, Mandatory::Must);

/// ProSe-Application-Metadata (3853/10415), UTF8String; 3GPP TS 29.345, 6.3.58.
pub static PROSE_APPLICATION_METADATA: Avp<Utf8String> = Avp::new("ProSe-Application-Metadata", 3853, 10415, Mandatory::Must);

/// ProSe-App-Code (3810/10415), OctetString; 3GPP TS 29.345, 6.3.16.
pub static PROSE_APP_CODE: Avp<OctetString> = Avp::new("ProSe-App-Code", 3810, 10415, Mandatory::Must);

/// ProSe-App-Code-Info (3835/10415), Grouped; 3GPP TS 29.345, 6.3.39.
#[cfg(feature = "pc6")]
pub static PROSE_APP_CODE_INFO: Avp<ProseAppCodeInfo> = Avp::new("ProSe-App-Code-Info", 3835, 10415, Mandatory::Must);

/// ProSe-App-Code-Suffix-Range (3867/10415), Grouped; 3GPP TS 29.345, 6.3.82.
#[cfg(any(feature = "pc2", feature = "pc6"))]
pub static PROSE_APP_CODE_SUFFIX_RANGE: Avp<ProseAppCodeSuffixRange> = Avp::new("ProSe-App-Code-Suffix-Range", 3867, 10415, Mandatory::MustNot);

/// ProSe-App-Id (3811/10415), UTF8String; 3GPP TS 29.345, 6.3.17.
pub static PROSE_APP_ID: Avp<Utf8String> = Avp::new("ProSe-App-Id", 3811, 10415, Mandatory::Must);

/// ProSe-App-Mask (3812/10415), OctetString; 3GPP TS 29.345, 6.3.18.
pub static PROSE_APP_MASK: Avp<OctetString> = Avp::new("ProSe-App-Mask", 3812, 10415, Mandatory::Must);

/// ProSe-Discovery-Filter (3813/10415), Grouped; 3GPP TS 29.345, 6.3.20.
#[cfg(feature = "pc6")]
pub static PROSE_DISCOVERY_FILTER: Avp<ProseDiscoveryFilter> = Avp::new("ProSe-Discovery-Filter", 3813, 10415, Mandatory::Must);

/// Filter-Id (3805/10415), OctetString; 3GPP TS 29.345, 6.3.9.
pub static PROSE_FILTER_ID: Avp<OctetString> = Avp::new("Filter-Id", 3805, 10415, Mandatory::Must);

/// MAC-Address (3806/10415), UTF8String; 3GPP TS 29.345, 6.3.11.
pub static PROSE_MAC_ADDRESS: Avp<Utf8String> = Avp::new("MAC-Address", 3806, 10415, Mandatory::Must);

/// ProSe-Match-Refresh-Timer (3838/10415), Unsigned32; 3GPP TS 29.345, 6.3.52.
pub static PROSE_MATCH_REFRESH_TIMER: Avp<u32> = Avp::new("ProSe-Match-Refresh-Timer", 3838, 10415, Mandatory::Must);

/// ProSe-Metadata-Index-Mask (3839/10415), OctetString; 3GPP TS 29.345, 6.3.60.
pub static PROSE_METADATA_INDEX_MASK: Avp<OctetString> = Avp::new("ProSe-Metadata-Index-Mask", 3839, 10415, Mandatory::MustNot);

/// ProSe-Restricted-Code (3846/10415), OctetString; 3GPP TS 29.345, 6.3.67.
pub static PROSE_RESTRICTED_CODE: Avp<OctetString> = Avp::new("ProSe-Restricted-Code", 3846, 10415, Mandatory::MustNot);

/// ProSe-Restricted-Code-Suffix-Range (3847/10415), Grouped; 3GPP TS 29.345, 6.3.68.
#[cfg(feature = "pc2")]
pub static PROSE_RESTRICTED_CODE_SUFFIX_RANGE: Avp<ProseRestrictedCodeSuffixRange> = Avp::new("ProSe-Restricted-Code-Suffix-Range", 3847, 10415, Mandatory::MustNot);

/// ProSe-Validity-Timer (3815/10415), Unsigned32; 3GPP TS 29.345, 6.3.22.
pub static PROSE_VALIDITY_TIMER: Avp<u32> = Avp::new("ProSe-Validity-Timer", 3815, 10415, Mandatory::Must);

/// PRR-Flags (3814/10415), Unsigned32; 3GPP TS 29.345, 6.3.21.
pub static PRR_FLAGS: Avp<u32> = Avp::new("PRR-Flags", 3814, 10415, Mandatory::Must);

/// Report-Cardinality (3827/10415), Enumerated; 3GPP TS 29.345, 6.3.46.
#[cfg(feature = "pc6")]
pub static REPORT_CARDINALITY: Avp<ReportCardinality> = Avp::new("Report-Cardinality", 3827, 10415, Mandatory::Must);

/// Requesting-EPUID (3816/10415), UTF8String; 3GPP TS 29.345, 6.3.23.
pub static REQUESTING_EPUID: Avp<Utf8String> = Avp::new("Requesting-EPUID", 3816, 10415, Mandatory::Must);

/// Requesting-RPAUID (3843/10415), UTF8String; 3GPP TS 29.345, 6.3.64.
pub static REQUESTING_RPAUID: Avp<Utf8String> = Avp::new("Requesting-RPAUID", 3843, 10415, Mandatory::MustNot);

/// Targeted-EPUID (3817/10415), UTF8String; 3GPP TS 29.345, 6.3.26.
pub static TARGETED_EPUID: Avp<Utf8String> = Avp::new("Targeted-EPUID", 3817, 10415, Mandatory::Must);

/// Target-PDUID (3845/10415), OctetString; 3GPP TS 29.345, 6.3.66.
pub static TARGET_PDUID: Avp<OctetString> = Avp::new("Target-PDUID", 3845, 10415, Mandatory::MustNot);

/// Target-RPAUID (3844/10415), UTF8String; 3GPP TS 29.345, 6.3.65.
pub static TARGET_RPAUID: Avp<Utf8String> = Avp::new("Target-RPAUID", 3844, 10415, Mandatory::MustNot);

/// Time-Window (3818/10415), Unsigned32; 3GPP TS 29.345, 6.3.27.
pub static TIME_WINDOW: Avp<u32> = Avp::new("Time-Window", 3818, 10415, Mandatory::Must);

/// Total-Number-Of-Reports (3831/10415), Unsigned32; 3GPP TS 29.345, 6.3.50.
pub static TOTAL_NUMBER_OF_REPORTS: Avp<u32> = Avp::new("Total-Number-Of-Reports", 3831, 10415, Mandatory::Must);

/// UTC-based-Counter (3837/10415), Unsigned32; 3GPP TS 29.345, 6.3.41.
pub static UTC_BASED_COUNTER: Avp<u32> = Avp::new("UTC-based-Counter", 3837, 10415, Mandatory::Must);

/// Validity-Time-Announce (3832/10415), Unsigned32; 3GPP TS 29.345, 6.3.36.
pub static VALIDITY_TIME_ANNOUNCE: Avp<u32> = Avp::new("Validity-Time-Announce", 3832, 10415, Mandatory::Must);

/// Validity-Time-Communication (3834/10415), Unsigned32; 3GPP TS 29.345, 6.3.38.
pub static VALIDITY_TIME_COMMUNICATION: Avp<u32> = Avp::new("Validity-Time-Communication", 3834, 10415, Mandatory::Must);

/// Validity-Time-Monitor (3833/10415), Unsigned32; 3GPP TS 29.345, 6.3.37.
pub static VALIDITY_TIME_MONITOR: Avp<u32> = Avp::new("Validity-Time-Monitor", 3833, 10415, Mandatory::Must);

/// WiFi-P2P-Assistance-Info (3819/10415), Grouped; 3GPP TS 29.345, 6.3.30.
#[cfg(feature = "pc6")]
pub static WIFI_P2P_ASSISTANCE_INFO: Avp<WifiP2pAssistanceInfo> = Avp::new("WiFi-P2P-Assistance-Info", 3819, 10415, Mandatory::Must);

/// WLAN-Assistance-Info (3820/10415), Grouped; 3GPP TS 29.345, 6.3.31.
#[cfg(feature = "pc6")]
pub static WLAN_ASSISTANCE_INFO: Avp<WlanAssistanceInfo> = Avp::new("WLAN-Assistance-Info", 3820, 10415, Mandatory::Must);

/// WLAN-Link-Layer-Id (3821/10415), Grouped; 3GPP TS 29.345, 6.3.32.
#[cfg(any(feature = "gy", feature = "pc6", feature = "rf"))]
pub static WLAN_LINK_LAYER_ID: Avp<WlanLinkLayerId> = Avp::new("WLAN-Link-Layer-Id", 3821, 10415, Mandatory::Must);

/// WLAN-Link-Layer-Id-List (3822/10415), Grouped; 3GPP TS 29.345, 6.3.33.
#[cfg(feature = "pc6")]
pub static WLAN_LINK_LAYER_ID_LIST: Avp<WlanLinkLayerIdList> = Avp::new("WLAN-Link-Layer-Id-List", 3822, 10415, Mandatory::Must);
