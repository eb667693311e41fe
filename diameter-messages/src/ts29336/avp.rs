// @generated from dictionaries/ts29336.xml by cargo xtask regenerate; do not edit.

//! The AVPs of 3GPP TS 29.336 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{Avp, DiameterIdentity, Mandatory, OctetString, Time, Utf8String};

#[cfg(any(feature = "s6a", feature = "s6m", feature = "s6t"))]
use crate::ts29336::enums::*;

#[cfg(
    any(
        feature = "nta", feature = "s6a", feature = "s6c", feature = "s6m", feature = "s6t",
        feature = "sgd", feature = "t4", feature = "t6a"
    )
)]
use crate::ts29336::groups::*;

/// Accuracy (3137/10415), Unsigned32; 3GPP TS 29.336, 8.4.17.
pub static ACCURACY: Avp<u32> = Avp::new("Accuracy", 3137, 10415, Mandatory::Must);

/// AdditionalIdentifiers (3173/10415), Grouped; 3GPP TS 29.336, 8.4.69.
#[cfg(feature = "s6t")]
pub static ADDITIONAL_IDENTIFIERS: Avp<AdditionalIdentifiers> = Avp::new("AdditionalIdentifiers", 3173, 10415, Mandatory::MustNot);

/// Additional-Serving-Node (2406/10415), Grouped; 3GPP TS 29.336, 6.4.13.
#[cfg(feature = "s6m")]
pub static ADDITIONAL_SERVING_NODE: Avp<AdditionalServingNode> = Avp::new("Additional-Serving-Node", 2406, 10415, Mandatory::Must);

/// AESE-Communication-Pattern (3113/10415), Grouped; 3GPP TS 29.336, 8.4.25.
#[cfg(any(feature = "s6a", feature = "s6t"))]
pub static AESE_COMMUNICATION_PATTERN: Avp<AeseCommunicationPattern> = Avp::new("AESE-Communication-Pattern", 3113, 10415, Mandatory::Must);

/// AESE-Communication-Pattern-Config-Status (3120/10415), Grouped; 3GPP TS 29.336, 8.4.32.
#[cfg(feature = "s6t")]
pub static AESE_COMMUNICATION_PATTERN_CONFIG_STATUS: Avp<AeseCommunicationPatternConfigStatus> = Avp::new("AESE-Communication-Pattern-Config-Status", 3120, 10415, Mandatory::Must);

/// AESE-Error-Report (3121/10415), Grouped; 3GPP TS 29.336, 8.4.33.
#[cfg(feature = "s6t")]
pub static AESE_ERROR_REPORT: Avp<AeseErrorReport> = Avp::new("AESE-Error-Report", 3121, 10415, Mandatory::Must);

/// Allowed-PLMN-List (3158/10415), Grouped; 3GPP TS 29.336, 8.4.54.
#[cfg(feature = "s6t")]
pub static ALLOWED_PLMN_LIST: Avp<AllowedPlmnList> = Avp::new("Allowed-PLMN-List", 3158, 10415, Mandatory::MustNot);

/// APN-Validity-Time (3169/10415), Grouped; 3GPP TS 29.336, 8.4.65.
#[cfg(feature = "s6t")]
pub static APN_VALIDITY_TIME: Avp<ApnValidityTime> = Avp::new("APN-Validity-Time", 3169, 10415, Mandatory::MustNot);

/// Association-Type (3138/10415), Unsigned32; 3GPP TS 29.336, 8.4.18.
pub static ASSOCIATION_TYPE: Avp<u32> = Avp::new("Association-Type", 3138, 10415, Mandatory::Must);

/// Battery-Indicator (3185/10415), Unsigned32; 3GPP TS 29.336, 8.4.81.
pub static BATTERY_INDICATOR: Avp<u32> = Avp::new("Battery-Indicator", 3185, 10415, Mandatory::MustNot);

/// CIA-Flags (3164/10415), Unsigned32; 3GPP TS 29.336, 8.4.60.
pub static CIA_FLAGS: Avp<u32> = Avp::new("CIA-Flags", 3164, 10415, Mandatory::MustNot);

/// CIR-Flags (3145/10415), Unsigned32; 3GPP TS 29.336, 8.4.39.
pub static CIR_FLAGS: Avp<u32> = Avp::new("CIR-Flags", 3145, 10415, Mandatory::Must);

/// Communication-Duration-Time (3116/10415), Unsigned32; 3GPP TS 29.336, 8.4.28.
pub static COMMUNICATION_DURATION_TIME: Avp<u32> = Avp::new("Communication-Duration-Time", 3116, 10415, Mandatory::Must);

/// Communication-Pattern-Set (3114/10415), Grouped; 3GPP TS 29.336, 8.4.26.
#[cfg(any(feature = "s6a", feature = "s6t"))]
pub static COMMUNICATION_PATTERN_SET: Avp<CommunicationPatternSet> = Avp::new("Communication-Pattern-Set", 3114, 10415, Mandatory::Must);

/// Enhanced-Coverage-Restriction (3155/10415), Grouped; 3GPP TS 29.336, 8.4.51.
#[cfg(feature = "s6t")]
pub static ENHANCED_COVERAGE_RESTRICTION: Avp<EnhancedCoverageRestriction> = Avp::new("Enhanced-Coverage-Restriction", 3155, 10415, Mandatory::MustNot);

/// Enhanced-Coverage-Restriction-Data (3156/10415), Grouped; 3GPP TS 29.336, 8.4.52.
#[cfg(feature = "s6t")]
pub static ENHANCED_COVERAGE_RESTRICTION_DATA: Avp<EnhancedCoverageRestrictionData> = Avp::new("Enhanced-Coverage-Restriction-Data", 3156, 10415, Mandatory::MustNot);

/// Event-Handling (3149/10415), Unsigned32; 3GPP TS 29.336, 8.4.43.
pub static EVENT_HANDLING: Avp<u32> = Avp::new("Event-Handling", 3149, 10415, Mandatory::Must);

/// Exclude-Identifiers (3188/10415), Grouped; 3GPP TS 29.336, 8.4.84.
#[cfg(any(feature = "s6a", feature = "s6t"))]
pub static EXCLUDE_IDENTIFIERS: Avp<ExcludeIdentifiers> = Avp::new("Exclude-Identifiers", 3188, 10415, Mandatory::MustNot);

/// External-Identifier (3111/10415), UTF8String; 3GPP TS 29.336, 6.4.11.
pub static EXTERNAL_IDENTIFIER: Avp<Utf8String> = Avp::new("External-Identifier", 3111, 10415, Mandatory::Must);

/// Granted-Validity-Time (3160/10415), Time; 3GPP TS 29.336, 8.4.56.
pub static GRANTED_VALIDITY_TIME: Avp<Time> = Avp::new("Granted-Validity-Time", 3160, 10415, Mandatory::MustNot);

/// Group-Report (3165/10415), Grouped; 3GPP TS 29.336, 8.4.61.
#[cfg(feature = "s6t")]
pub static GROUP_REPORT: Avp<GroupReport> = Avp::new("Group-Report", 3165, 10415, Mandatory::MustNot);

/// Group-Reporting-Guard-Timer (3163/10415), Unsigned32; 3GPP TS 29.336, 8.4.59.
pub static GROUP_REPORTING_GUARD_TIMER: Avp<u32> = Avp::new("Group-Reporting-Guard-Timer", 3163, 10415, Mandatory::MustNot);

/// Group-Report-Item (3166/10415), Grouped; 3GPP TS 29.336, 8.4.62.
#[cfg(feature = "s6t")]
pub static GROUP_REPORT_ITEM: Avp<GroupReportItem> = Avp::new("Group-Report-Item", 3166, 10415, Mandatory::MustNot);

/// Group-User-Identifier (3177/10415), Grouped; 3GPP TS 29.336, 8.4.73.
#[cfg(feature = "s6t")]
pub static GROUP_USER_IDENTIFIER: Avp<GroupUserIdentifier> = Avp::new("Group-User-Identifier", 3177, 10415, Mandatory::MustNot);

/// HSS-Cause (3109/10415), Unsigned32; 3GPP TS 29.336, 6.4.9.
pub static HSS_CAUSE: Avp<u32> = Avp::new("HSS-Cause", 3109, 10415, Mandatory::Must);

/// IMEI-Change (3141/10415), Unsigned32; 3GPP TS 29.336, 8.4.22.
pub static IMEI_CHANGE: Avp<u32> = Avp::new("IMEI-Change", 3141, 10415, Mandatory::Must);

/// Include-Identifiers (3189/10415), Grouped; 3GPP TS 29.336, 8.4.85.
#[cfg(any(feature = "s6a", feature = "s6t"))]
pub static INCLUDE_IDENTIFIERS: Avp<IncludeIdentifiers> = Avp::new("Include-Identifiers", 3189, 10415, Mandatory::MustNot);

/// IP-SM-GW-Name (3101/10415), DiameterIdentity; 3GPP TS 29.336, 6.4.15.
pub static IP_SM_GW_NAME: Avp<DiameterIdentity> = Avp::new("IP-SM-GW-Name", 3101, 10415, Mandatory::Must);

/// IP-SM-GW-Number (3100/10415), OctetString; 3GPP TS 29.336, 6.4.14.
pub static IP_SM_GW_NUMBER: Avp<OctetString> = Avp::new("IP-SM-GW-Number", 3100, 10415, Mandatory::Must);

/// IP-SM-GW-Realm (3112/10415), DiameterIdentity; 3GPP TS 29.336, 6.4.18.
pub static IP_SM_GW_REALM: Avp<DiameterIdentity> = Avp::new("IP-SM-GW-Realm", 3112, 10415, Mandatory::Must);

/// Location-Information-Configuration (3135/10415), Grouped; 3GPP TS 29.336, 8.4.15.
#[cfg(any(feature = "nta", feature = "s6a", feature = "s6t", feature = "t6a"))]
pub static LOCATION_INFORMATION_CONFIGURATION: Avp<LocationInformationConfiguration> = Avp::new("Location-Information-Configuration", 3135, 10415, Mandatory::Must);

/// Loss-Of-Connectivity-Reason (3162/10415), Unsigned32; 3GPP TS 29.336, 8.4.58.
pub static LOSS_OF_CONNECTIVITY_REASON: Avp<u32> = Avp::new("Loss-Of-Connectivity-Reason", 3162, 10415, Mandatory::MustNot);

/// Maximum-Detection-Time (3131/10415), Unsigned32; 3GPP TS 29.336, 8.4.11.
pub static MAXIMUM_DETECTION_TIME: Avp<u32> = Avp::new("Maximum-Detection-Time", 3131, 10415, Mandatory::Must);

/// Maximum-Latency (3133/10415), Unsigned32; 3GPP TS 29.336, 8.4.13.
pub static MAXIMUM_LATENCY: Avp<u32> = Avp::new("Maximum-Latency", 3133, 10415, Mandatory::Must);

/// Maximum-Number-of-Reports (3128/10415), Unsigned32; 3GPP TS 29.336, 8.4.8.
pub static MAXIMUM_NUMBER_OF_REPORTS: Avp<u32> = Avp::new("Maximum-Number-of-Reports", 3128, 10415, Mandatory::Must);

/// Maximum-Response-Time (3134/10415), Unsigned32; 3GPP TS 29.336, 8.4.14.
pub static MAXIMUM_RESPONSE_TIME: Avp<u32> = Avp::new("Maximum-Response-Time", 3134, 10415, Mandatory::Must);

/// Monitoring-Duration (3130/10415), Time; 3GPP TS 29.336, 8.4.10.
pub static MONITORING_DURATION: Avp<Time> = Avp::new("Monitoring-Duration", 3130, 10415, Mandatory::Must);

/// Monitoring-Event-Configuration (3122/10415), Grouped; 3GPP TS 29.336, 8.4.2.
#[cfg(any(feature = "s6a", feature = "s6t"))]
pub static MONITORING_EVENT_CONFIGURATION: Avp<MonitoringEventConfiguration> = Avp::new("Monitoring-Event-Configuration", 3122, 10415, Mandatory::Must);

/// Monitoring-Event-Config-Status (3142/10415), Grouped; 3GPP TS 29.336, 8.4.24.
#[cfg(any(feature = "s6a", feature = "s6t", feature = "t6a"))]
pub static MONITORING_EVENT_CONFIG_STATUS: Avp<MonitoringEventConfigStatus> = Avp::new("Monitoring-Event-Config-Status", 3142, 10415, Mandatory::Must);

/// Monitoring-Event-Report (3123/10415), Grouped; 3GPP TS 29.336, 8.4.3.
#[cfg(any(feature = "s6a", feature = "s6t"))]
pub static MONITORING_EVENT_REPORT: Avp<MonitoringEventReport> = Avp::new("Monitoring-Event-Report", 3123, 10415, Mandatory::Must);

/// Monitoring-Event-Report-Status (3171/10415), Grouped; 3GPP TS 29.336, 8.4.67.
#[cfg(any(feature = "s6t", feature = "t6a"))]
pub static MONITORING_EVENT_REPORT_STATUS: Avp<MonitoringEventReportStatus> = Avp::new("Monitoring-Event-Report-Status", 3171, 10415, Mandatory::MustNot);

/// Monitoring-Type (3127/10415), Unsigned32; 3GPP TS 29.336, 8.4.7.
pub static MONITORING_TYPE: Avp<u32> = Avp::new("Monitoring-Type", 3127, 10415, Mandatory::Must);

/// MONTE-Location-Type (3136/10415), Unsigned32; 3GPP TS 29.336, 8.4.16.
pub static MONTE_LOCATION_TYPE: Avp<u32> = Avp::new("MONTE-Location-Type", 3136, 10415, Mandatory::Must);

/// MTC-Provider-ID (3179/10415), UTF8String; 3GPP TS 29.336, 8.4.75.
pub static MTC_PROVIDER_ID: Avp<Utf8String> = Avp::new("MTC-Provider-ID", 3179, 10415, Mandatory::MustNot);

/// MTC-Provider-Info (3178/10415), Grouped; 3GPP TS 29.336, 8.4.74.
#[cfg(any(feature = "s6a", feature = "s6t"))]
pub static MTC_PROVIDER_INFO: Avp<MtcProviderInfo> = Avp::new("MTC-Provider-Info", 3178, 10415, Mandatory::MustNot);

/// NIA-Flags (3176/10415), Unsigned32; 3GPP TS 29.336, 8.4.72.
pub static NIA_FLAGS: Avp<u32> = Avp::new("NIA-Flags", 3176, 10415, Mandatory::MustNot);

/// NIDD-Authorization-Request (3150/10415), Grouped; 3GPP TS 29.336, 8.4.44.
#[cfg(feature = "s6t")]
pub static NIDD_AUTHORIZATION_REQUEST: Avp<NiddAuthorizationRequest> = Avp::new("NIDD-Authorization-Request", 3150, 10415, Mandatory::Must);

/// NIDD-Authorization-Response (3151/10415), Grouped; 3GPP TS 29.336, 8.4.45.
#[cfg(feature = "s6t")]
pub static NIDD_AUTHORIZATION_RESPONSE: Avp<NiddAuthorizationResponse> = Avp::new("NIDD-Authorization-Response", 3151, 10415, Mandatory::Must);

/// NIDD-Authorization-Update (3161/10415), Grouped; 3GPP TS 29.336, 8.4.57.
#[cfg(feature = "s6t")]
pub static NIDD_AUTHORIZATION_UPDATE: Avp<NiddAuthorizationUpdate> = Avp::new("NIDD-Authorization-Update", 3161, 10415, Mandatory::MustNot);

/// NIR-Flags (3174/10415), Unsigned32; 3GPP TS 29.336, 8.4.70.
pub static NIR_FLAGS: Avp<u32> = Avp::new("NIR-Flags", 3174, 10415, Mandatory::MustNot);

/// Node-Type (3153/10415), Unsigned32; 3GPP TS 29.336, 8.4.48.
pub static NODE_TYPE: Avp<u32> = Avp::new("Node-Type", 3153, 10415, Mandatory::Must);

/// PDN-Connectivity-Status-Configuration (3180/10415), Grouped; 3GPP TS 29.336, 8.4.76.
#[cfg(any(feature = "s6a", feature = "s6t"))]
pub static PDN_CONNECTIVITY_STATUS_CONFIGURATION: Avp<PdnConnectivityStatusConfiguration> = Avp::new("PDN-Connectivity-Status-Configuration", 3180, 10415, Mandatory::MustNot);

/// PDN-Connectivity-Status-Report (3181/10415), Grouped; 3GPP TS 29.336, 8.4.77.
#[cfg(any(feature = "s6a", feature = "s6t", feature = "t6a"))]
pub static PDN_CONNECTIVITY_STATUS_REPORT: Avp<PdnConnectivityStatusReport> = Avp::new("PDN-Connectivity-Status-Report", 3181, 10415, Mandatory::MustNot);

/// PDN-Connectivity-Status-Type (3182/10415), Unsigned32; 3GPP TS 29.336, 8.4.78.
pub static PDN_CONNECTIVITY_STATUS_TYPE: Avp<u32> = Avp::new("PDN-Connectivity-Status-Type", 3182, 10415, Mandatory::MustNot);

/// Periodic-Communication-Indicator (3115/10415), Unsigned32; 3GPP TS 29.336, 8.4.27.
pub static PERIODIC_COMMUNICATION_INDICATOR: Avp<u32> = Avp::new("Periodic-Communication-Indicator", 3115, 10415, Mandatory::Must);

/// Periodic-time (3117/10415), Unsigned32; 3GPP TS 29.336, 8.4.29.
pub static PERIODIC_TIME: Avp<u32> = Avp::new("Periodic-time", 3117, 10415, Mandatory::Must);

/// PLMN-ID-Requested (3172/10415), Enumerated; 3GPP TS 29.336, 8.4.68.
#[cfg(any(feature = "s6a", feature = "s6t"))]
pub static PLMN_ID_REQUESTED: Avp<PlmnIdRequested> = Avp::new("PLMN-ID-Requested", 3172, 10415, Mandatory::MustNot);

/// Reachability-Information (3140/10415), Unsigned32; 3GPP TS 29.336, 8.4.20.
pub static REACHABILITY_INFORMATION: Avp<u32> = Avp::new("Reachability-Information", 3140, 10415, Mandatory::Must);

/// Reachability-Type (3132/10415), Unsigned32; 3GPP TS 29.336, 8.4.12.
pub static REACHABILITY_TYPE: Avp<u32> = Avp::new("Reachability-Type", 3132, 10415, Mandatory::Must);

/// Reference-ID-Validity-Time (3148/10415), Time; 3GPP TS 29.336, 8.4.42.
pub static REFERENCE_ID_VALIDITY_TIME: Avp<Time> = Avp::new("Reference-ID-Validity-Time", 3148, 10415, Mandatory::Must);

/// Reporting-Time-Stamp (3175/10415), Time; 3GPP TS 29.336, 8.4.71.
pub static REPORTING_TIME_STAMP: Avp<Time> = Avp::new("Reporting-Time-Stamp", 3175, 10415, Mandatory::MustNot);

/// Requested-Validity-Time (3159/10415), Time; 3GPP TS 29.336, 8.4.55.
pub static REQUESTED_VALIDITY_TIME: Avp<Time> = Avp::new("Requested-Validity-Time", 3159, 10415, Mandatory::MustNot);

/// Restricted-PLMN-List (3157/10415), Grouped; 3GPP TS 29.336, 8.4.53.
#[cfg(feature = "s6t")]
pub static RESTRICTED_PLMN_LIST: Avp<RestrictedPlmnList> = Avp::new("Restricted-PLMN-List", 3157, 10415, Mandatory::MustNot);

/// RIR-Flags (3167/10415), Unsigned32; 3GPP TS 29.336, 8.4.63.
pub static RIR_FLAGS: Avp<u32> = Avp::new("RIR-Flags", 3167, 10415, Mandatory::MustNot);

/// Roaming-Information (3139/10415), Unsigned32; 3GPP TS 29.336, 8.4.19.
pub static ROAMING_INFORMATION: Avp<u32> = Avp::new("Roaming-Information", 3139, 10415, Mandatory::Must);

/// Service-ID (3103/10415), Enumerated; 3GPP TS 29.336, 6.4.3.
#[cfg(feature = "s6m")]
pub static S6M_SERVICE_ID: Avp<S6mServiceId> = Avp::new("Service-ID", 3103, 10415, Mandatory::Must);

/// S6t-HSS-Cause (3154/10415), Unsigned32; 3GPP TS 29.336, 8.4.50.
pub static S6T_HSS_CAUSE: Avp<u32> = Avp::new("S6t-HSS-Cause", 3154, 10415, Mandatory::Must);

/// SCEF-ID (3125/10415), DiameterIdentity; 3GPP TS 29.336, 8.4.5.
pub static SCEF_ID: Avp<DiameterIdentity> = Avp::new("SCEF-ID", 3125, 10415, Mandatory::Must);

/// SCEF-Reference-ID (3124/10415), Unsigned32; 3GPP TS 29.336, 8.4.4.
pub static SCEF_REFERENCE_ID: Avp<u32> = Avp::new("SCEF-Reference-ID", 3124, 10415, Mandatory::Must);

/// SCEF-Reference-ID-Ext (3186/10415), Unsigned64; 3GPP TS 29.336, 8.4.82.
pub static SCEF_REFERENCE_ID_EXT: Avp<u64> = Avp::new("SCEF-Reference-ID-Ext", 3186, 10415, Mandatory::MustNot);

/// SCEF-Reference-ID-for-Deletion (3126/10415), Unsigned32; 3GPP TS 29.336, 8.4.6.
pub static SCEF_REFERENCE_ID_FOR_DELETION: Avp<u32> = Avp::new("SCEF-Reference-ID-for-Deletion", 3126, 10415, Mandatory::Must);

/// SCEF-Reference-ID-for-Deletion-Ext (3187/10415), Unsigned64; 3GPP TS 29.336, 8.4.83.
pub static SCEF_REFERENCE_ID_FOR_DELETION_EXT: Avp<u64> = Avp::new("SCEF-Reference-ID-for-Deletion-Ext", 3187, 10415, Mandatory::MustNot);

/// Scheduled-Communication-Time (3118/10415), Grouped; 3GPP TS 29.336, 8.4.30.
#[cfg(any(feature = "s6a", feature = "s6t"))]
pub static SCHEDULED_COMMUNICATION_TIME: Avp<ScheduledCommunicationTime> = Avp::new("Scheduled-Communication-Time", 3118, 10415, Mandatory::Must);

/// SCS-Identity (3104/10415), OctetString; 3GPP TS 29.336, 6.4.4.
pub static SCS_IDENTITY: Avp<OctetString> = Avp::new("SCS-Identity", 3104, 10415, Mandatory::Must);

/// Service-Data (3107/10415), Grouped; 3GPP TS 29.336, 6.4.7.
#[cfg(feature = "s6m")]
pub static SERVICE_DATA: Avp<ServiceData> = Avp::new("Service-Data", 3107, 10415, Mandatory::Must);

/// Service-Parameters (3105/10415), Grouped; 3GPP TS 29.336, 6.4.5.
#[cfg(feature = "s6m")]
pub static SERVICE_PARAMETERS: Avp<ServiceParameters> = Avp::new("Service-Parameters", 3105, 10415, Mandatory::Must);

/// Service-Report (3152/10415), Grouped; 3GPP TS 29.336, 8.4.47.
#[cfg(any(feature = "s6a", feature = "s6t", feature = "t6a"))]
pub static SERVICE_REPORT: Avp<ServiceReport> = Avp::new("Service-Report", 3152, 10415, Mandatory::Must);

/// Service-Result (3146/10415), Grouped; 3GPP TS 29.336, 8.4.37.
#[cfg(any(feature = "s6a", feature = "s6t", feature = "t6a"))]
pub static SERVICE_RESULT: Avp<ServiceResult> = Avp::new("Service-Result", 3146, 10415, Mandatory::Must);

/// Service-Result-Code (3147/10415), Unsigned32; 3GPP TS 29.336, 8.4.38.
pub static SERVICE_RESULT_CODE: Avp<u32> = Avp::new("Service-Result-Code", 3147, 10415, Mandatory::Must);

/// Serving-Node (2401/10415), Grouped; 3GPP TS 29.336, 6.4.12.
#[cfg(feature = "s6m")]
pub static SERVING_NODE: Avp<ServingNode> = Avp::new("Serving-Node", 2401, 10415, Mandatory::Must);

/// SIR-Flags (3110/10415), Unsigned32; 3GPP TS 29.336, 6.4.10.
pub static SIR_FLAGS: Avp<u32> = Avp::new("SIR-Flags", 3110, 10415, Mandatory::Must);

/// Stationary-Indication (3119/10415), Unsigned32; 3GPP TS 29.336, 8.4.31.
pub static STATIONARY_INDICATION: Avp<u32> = Avp::new("Stationary-Indication", 3119, 10415, Mandatory::Must);

/// Suggested-Network-Configuration (3170/10415), Grouped; 3GPP TS 29.336, 8.4.66.
#[cfg(feature = "s6t")]
pub static SUGGESTED_NETWORK_CONFIGURATION: Avp<SuggestedNetworkConfiguration> = Avp::new("Suggested-Network-Configuration", 3170, 10415, Mandatory::MustNot);

/// Supported-Monitoring-Events (3144/10415), Unsigned64; 3GPP TS 29.336, 8.4.41.
pub static SUPPORTED_MONITORING_EVENTS: Avp<u64> = Avp::new("Supported-Monitoring-Events", 3144, 10415, Mandatory::Must);

/// Supported-Services (3143/10415), Grouped; 3GPP TS 29.336, 8.4.40.
#[cfg(any(feature = "s6a", feature = "s6t"))]
pub static SUPPORTED_SERVICES: Avp<SupportedServices> = Avp::new("Supported-Services", 3143, 10415, Mandatory::Must);

/// T4-Data (3108/10415), Grouped; 3GPP TS 29.336, 6.4.8.
#[cfg(feature = "s6m")]
pub static T4_DATA: Avp<T4Data> = Avp::new("T4-Data", 3108, 10415, Mandatory::Must);

/// T4-Parameters (3106/10415), Grouped; 3GPP TS 29.336, 6.4.6.
#[cfg(feature = "s6m")]
pub static T4_PARAMETERS: Avp<T4Parameters> = Avp::new("T4-Parameters", 3106, 10415, Mandatory::Must);

/// Traffic-Profile (3183/10415), Unsigned32; 3GPP TS 29.336, 8.4.79.
pub static TRAFFIC_PROFILE: Avp<u32> = Avp::new("Traffic-Profile", 3183, 10415, Mandatory::MustNot);

/// Type-Of-External-Identifier (3168/10415), Unsigned32; 3GPP TS 29.336, 8.4.64.
pub static TYPE_OF_EXTERNAL_IDENTIFIER: Avp<u32> = Avp::new("Type-Of-External-Identifier", 3168, 10415, Mandatory::MustNot);

/// UE-Reachability-Configuration (3129/10415), Grouped; 3GPP TS 29.336, 8.4.9.
#[cfg(any(feature = "s6a", feature = "s6t", feature = "t6a"))]
pub static UE_REACHABILITY_CONFIGURATION: Avp<UeReachabilityConfiguration> = Avp::new("UE-Reachability-Configuration", 3129, 10415, Mandatory::Must);

/// Updated-Network-Configuration (3184/10415), Grouped; 3GPP TS 29.336, 8.4.80.
#[cfg(feature = "s6t")]
pub static UPDATED_NETWORK_CONFIGURATION: Avp<UpdatedNetworkConfiguration> = Avp::new("Updated-Network-Configuration", 3184, 10415, Mandatory::MustNot);

/// User-Identifier (3102/10415), Grouped; 3GPP TS 29.336, 6.4.2/8.4.36.
#[cfg(
    any(
        feature = "s6c", feature = "s6m", feature = "s6t", feature = "sgd", feature = "t4",
        feature = "t6a"
    )
)]
pub static USER_IDENTIFIER: Avp<UserIdentifier> = Avp::new("User-Identifier", 3102, 10415, Mandatory::Must);
