// @generated from dictionaries/ts29172.xml by cargo xtask regenerate; do not edit.

//! The AVPs of 3GPP TS 29.172 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{Avp, Mandatory, OctetString, Utf8String};
use crate::ts29172::enums::*;
use crate::ts29172::groups::*;

/// Accuracy-Fulfilment-Indicator (2513/10415), Enumerated; 3GPP TS 29.172, 7.4.15.
pub static ACCURACY_FULFILMENT_INDICATOR: Avp<AccuracyFulfilmentIndicator> = Avp::new("Accuracy-Fulfilment-Indicator", 2513, 10415, Mandatory::Must);

/// Additional-Area (2565/10415), Grouped; 3GPP TS 29.172, 7.4.70.
pub static ADDITIONAL_AREA: Avp<AdditionalArea> = Avp::new("Additional-Area", 2565, 10415, Mandatory::MustNot);

/// Age-Of-Location-Estimate (2514/10415), Unsigned32; 3GPP TS 29.172, 7.4.16.
pub static AGE_OF_LOCATION_ESTIMATE: Avp<u32> = Avp::new("Age-Of-Location-Estimate", 2514, 10415, Mandatory::Must);

/// AMF-Instance-Id (2566/10415), UTF8String; 3GPP TS 29.172, 7.4.71.
pub static AMF_INSTANCE_ID: Avp<Utf8String> = Avp::new("AMF-Instance-Id", 2566, 10415, Mandatory::MustNot);

/// Area (2535/10415), Grouped; 3GPP TS 29.172, 7.4.40.
pub static AREA: Avp<Area> = Avp::new("Area", 2535, 10415, Mandatory::MustNot);

/// Area-Definition (2534/10415), Grouped; 3GPP TS 29.172, 7.4.39.
pub static AREA_DEFINITION: Avp<AreaDefinition> = Avp::new("Area-Definition", 2534, 10415, Mandatory::MustNot);

/// Area-Event-Info (2533/10415), Grouped; 3GPP TS 29.172, 7.4.38.
pub static AREA_EVENT_INFO: Avp<AreaEventInfo> = Avp::new("Area-Event-Info", 2533, 10415, Mandatory::MustNot);

/// Area-Identification (2537/10415), OctetString; 3GPP TS 29.172, 7.4.42.
pub static AREA_IDENTIFICATION: Avp<OctetString> = Avp::new("Area-Identification", 2537, 10415, Mandatory::MustNot);

/// Area-Type (2536/10415), Unsigned32; 3GPP TS 29.172, 7.4.41.
pub static AREA_TYPE: Avp<u32> = Avp::new("Area-Type", 2536, 10415, Mandatory::MustNot);

/// Barometric-Pressure (2557/10415), Unsigned32; 3GPP TS 29.172, 7.4.62.
pub static BAROMETRIC_PRESSURE: Avp<u32> = Avp::new("Barometric-Pressure", 2557, 10415, Mandatory::MustNot);

/// Cell-Portion-ID (2553/10415), Unsigned32; 3GPP TS 29.172, 7.4.58.
pub static CELL_PORTION_ID: Avp<u32> = Avp::new("Cell-Portion-ID", 2553, 10415, Mandatory::MustNot);

/// Civic-Address (2556/10415), UTF8String; 3GPP TS 29.172, 7.4.61.
pub static CIVIC_ADDRESS: Avp<Utf8String> = Avp::new("Civic-Address", 2556, 10415, Mandatory::MustNot);

/// Deferred-Location-Type (2532/10415), Unsigned32; 3GPP TS 29.172, 7.4.36.
pub static DEFERRED_LOCATION_TYPE: Avp<u32> = Avp::new("Deferred-Location-Type", 2532, 10415, Mandatory::MustNot);

/// Deferred-MT-LR-Data (2547/10415), Grouped; 3GPP TS 29.172, 7.4.54.
pub static DEFERRED_MT_LR_DATA: Avp<DeferredMtLrData> = Avp::new("Deferred-MT-LR-Data", 2547, 10415, Mandatory::MustNot);

/// Delayed-Location-Reporting-Data (2555/10415), Grouped; 3GPP TS 29.172, 7.4.60.
pub static DELAYED_LOCATION_REPORTING_DATA: Avp<DelayedLocationReportingData> = Avp::new("Delayed-Location-Reporting-Data", 2555, 10415, Mandatory::MustNot);

/// ECGI (2517/10415), OctetString; 3GPP TS 29.172, 7.4.19.
pub static ECGI: Avp<OctetString> = Avp::new("ECGI", 2517, 10415, Mandatory::Must);

/// ESMLC-Cell-Info (2552/10415), Grouped; 3GPP TS 29.172, 7.4.57.
pub static ESMLC_CELL_INFO: Avp<EsmlcCellInfo> = Avp::new("ESMLC-Cell-Info", 2552, 10415, Mandatory::MustNot);

/// EUTRAN-Positioning-Data (2516/10415), OctetString; 3GPP TS 29.172, 7.4.18.
pub static EUTRAN_POSITIONING_DATA: Avp<OctetString> = Avp::new("EUTRAN-Positioning-Data", 2516, 10415, Mandatory::Must);

/// GERAN-GANSS-Positioning-Data (2526/10415), OctetString; 3GPP TS 29.172, 7.4.31.
pub static GERAN_GANSS_POSITIONING_DATA: Avp<OctetString> = Avp::new("GERAN-GANSS-Positioning-Data", 2526, 10415, Mandatory::MustNot);

/// GERAN-Positioning-Data (2525/10415), OctetString; 3GPP TS 29.172, 7.4.30.
pub static GERAN_POSITIONING_DATA: Avp<OctetString> = Avp::new("GERAN-Positioning-Data", 2525, 10415, Mandatory::MustNot);

/// GERAN-Positioning-Info (2524/10415), Grouped; 3GPP TS 29.172, 7.4.29.
pub static GERAN_POSITIONING_INFO: Avp<GeranPositioningInfo> = Avp::new("GERAN-Positioning-Info", 2524, 10415, Mandatory::MustNot);

/// Horizontal-Accuracy (2505/10415), Unsigned32; 3GPP TS 29.172, 7.4.7.
pub static HORIZONTAL_ACCURACY: Avp<u32> = Avp::new("Horizontal-Accuracy", 2505, 10415, Mandatory::Must);

/// Interval-Time (2539/10415), Unsigned32; 3GPP TS 29.172, 7.4.44.
pub static INTERVAL_TIME: Avp<u32> = Avp::new("Interval-Time", 2539, 10415, Mandatory::MustNot);

/// LCS-Codeword (2511/10415), UTF8String; 3GPP TS 29.172, 7.4.13.
pub static LCS_CODEWORD: Avp<Utf8String> = Avp::new("LCS-Codeword", 2511, 10415, Mandatory::Must);

/// LCS-EPS-Client-Name (2501/10415), Grouped; 3GPP TS 29.172, 7.4.3.
pub static LCS_EPS_CLIENT_NAME: Avp<LcsEpsClientName> = Avp::new("LCS-EPS-Client-Name", 2501, 10415, Mandatory::Must);

/// LCS-Priority (2503/10415), Unsigned32; 3GPP TS 29.172, 7.4.5.
pub static LCS_PRIORITY: Avp<u32> = Avp::new("LCS-Priority", 2503, 10415, Mandatory::Must);

/// LCS-Privacy-Check (2512/10415), Enumerated; 3GPP TS 29.172, 7.4.14.
pub static LCS_PRIVACY_CHECK: Avp<LcsPrivacyCheck> = Avp::new("LCS-Privacy-Check", 2512, 10415, Mandatory::Must);

/// LCS-Privacy-Check-Non-Session (2521/10415), Grouped; 3GPP TS 29.172, 7.4.23.
pub static LCS_PRIVACY_CHECK_NON_SESSION: Avp<LcsPrivacyCheckNonSession> = Avp::new("LCS-Privacy-Check-Non-Session", 2521, 10415, Mandatory::Must);

/// LCS-Privacy-Check-Session (2522/10415), Grouped; 3GPP TS 29.172, 7.4.24.
pub static LCS_PRIVACY_CHECK_SESSION: Avp<LcsPrivacyCheckSession> = Avp::new("LCS-Privacy-Check-Session", 2522, 10415, Mandatory::Must);

/// LCS-QoS (2504/10415), Grouped; 3GPP TS 29.172, 7.4.6.
pub static LCS_QOS: Avp<LcsQos> = Avp::new("LCS-QoS", 2504, 10415, Mandatory::Must);

/// LCS-QoS-Class (2523/10415), Enumerated; 3GPP TS 29.172, 7.4.27.
pub static LCS_QOS_CLASS: Avp<LcsQosClass> = Avp::new("LCS-QoS-Class", 2523, 10415, Mandatory::Must);

/// LCS-Reference-Number (2531/10415), OctetString; 3GPP TS 29.172, 7.4.37.
pub static LCS_REFERENCE_NUMBER: Avp<OctetString> = Avp::new("LCS-Reference-Number", 2531, 10415, Mandatory::MustNot);

/// LCS-Requestor-Name (2502/10415), Grouped; 3GPP TS 29.172, 7.4.4.
pub static LCS_REQUESTOR_NAME: Avp<LcsRequestorName> = Avp::new("LCS-Requestor-Name", 2502, 10415, Mandatory::Must);

/// LCS-Service-Type-ID (2520/10415), Unsigned32; 3GPP TS 29.172, 7.4.22.
pub static LCS_SERVICE_TYPE_ID: Avp<u32> = Avp::new("LCS-Service-Type-ID", 2520, 10415, Mandatory::Must);

/// Linear-Distance (2560/10415), Unsigned32; 3GPP TS 29.172, 7.4.65.
pub static LINEAR_DISTANCE: Avp<u32> = Avp::new("Linear-Distance", 2560, 10415, Mandatory::MustNot);

/// Location-Event (2518/10415), Enumerated; 3GPP TS 29.172, 7.4.20.
pub static LOCATION_EVENT: Avp<LocationEvent> = Avp::new("Location-Event", 2518, 10415, Mandatory::Must);

/// LRA-Flags (2549/10415), Unsigned32; 3GPP TS 29.172, 7.4.56.
pub static LRA_FLAGS: Avp<u32> = Avp::new("LRA-Flags", 2549, 10415, Mandatory::MustNot);

/// LRR-Flags (2530/10415), Unsigned32; 3GPP TS 29.172, 7.4.35.
pub static LRR_FLAGS: Avp<u32> = Avp::new("LRR-Flags", 2530, 10415, Mandatory::MustNot);

/// Maximum-Interval (2561/10415), Unsigned32; 3GPP TS 29.172, 7.4.66.
pub static MAXIMUM_INTERVAL: Avp<u32> = Avp::new("Maximum-Interval", 2561, 10415, Mandatory::MustNot);

/// Motion-Event-Info (2559/10415), Grouped; 3GPP TS 29.172, 7.4.64.
pub static MOTION_EVENT_INFO: Avp<MotionEventInfo> = Avp::new("Motion-Event-Info", 2559, 10415, Mandatory::MustNot);

/// Occurrence-Info (2538/10415), Enumerated; 3GPP TS 29.172, 7.4.43.
pub static OCCURRENCE_INFO: Avp<OccurrenceInfo> = Avp::new("Occurrence-Info", 2538, 10415, Mandatory::MustNot);

/// 1xRTT-RCID (2554/10415), OctetString; 3GPP TS 29.172, 7.4.59.
pub static ONE_X_RTT_RCID: Avp<OctetString> = Avp::new("1xRTT-RCID", 2554, 10415, Mandatory::MustNot);

/// Periodic-LDR-Information (2540/10415), Grouped; 3GPP TS 29.172, 7.4.45.
pub static PERIODIC_LDR_INFORMATION: Avp<PeriodicLdrInformation> = Avp::new("Periodic-LDR-Information", 2540, 10415, Mandatory::MustNot);

/// Periodic-Location-Support-Indicator (2550/10415), Enumerated; 3GPP TS 29.172, 7.4.50.
pub static PERIODIC_LOCATION_SUPPORT_INDICATOR: Avp<PeriodicLocationSupportIndicator> = Avp::new("Periodic-Location-Support-Indicator", 2550, 10415, Mandatory::MustNot);

/// PLA-Flags (2546/10415), Unsigned32; 3GPP TS 29.172, 7.4.53.
pub static PLA_FLAGS: Avp<u32> = Avp::new("PLA-Flags", 2546, 10415, Mandatory::MustNot);

/// PLMN-ID-List (2544/10415), Grouped; 3GPP TS 29.172, 7.4.49.
pub static PLMN_ID_LIST: Avp<PlmnIdList> = Avp::new("PLMN-ID-List", 2544, 10415, Mandatory::MustNot);

/// PLR-Flags (2545/10415), Unsigned32; 3GPP TS 29.172, 7.4.52.
pub static PLR_FLAGS: Avp<u32> = Avp::new("PLR-Flags", 2545, 10415, Mandatory::MustNot);

/// Prioritized-List-Indicator (2551/10415), Enumerated; 3GPP TS 29.172, 7.4.51.
pub static PRIORITIZED_LIST_INDICATOR: Avp<PrioritizedListIndicator> = Avp::new("Prioritized-List-Indicator", 2551, 10415, Mandatory::MustNot);

/// Pseudonym-Indicator (2519/10415), Enumerated; 3GPP TS 29.172, 7.4.21.
pub static PSEUDONYM_INDICATOR: Avp<PseudonymIndicator> = Avp::new("Pseudonym-Indicator", 2519, 10415, Mandatory::Must);

/// Reporting-Amount (2541/10415), Unsigned32; 3GPP TS 29.172, 7.4.46.
pub static REPORTING_AMOUNT: Avp<u32> = Avp::new("Reporting-Amount", 2541, 10415, Mandatory::MustNot);

/// Reporting-Duration (2563/10415), Unsigned32; 3GPP TS 29.172, 7.4.68.
pub static REPORTING_DURATION: Avp<u32> = Avp::new("Reporting-Duration", 2563, 10415, Mandatory::MustNot);

/// Reporting-Interval (2542/10415), Unsigned32; 3GPP TS 29.172, 7.4.47.
pub static REPORTING_INTERVAL: Avp<u32> = Avp::new("Reporting-Interval", 2542, 10415, Mandatory::MustNot);

/// Reporting-Location-Requirements (2564/10415), Unsigned32; 3GPP TS 29.172, 7.4.69.
pub static REPORTING_LOCATION_REQUIREMENTS: Avp<u32> = Avp::new("Reporting-Location-Requirements", 2564, 10415, Mandatory::MustNot);

/// Reporting-PLMN-List (2543/10415), Grouped; 3GPP TS 29.172, 7.4.48.
pub static REPORTING_PLMN_LIST: Avp<ReportingPlmnList> = Avp::new("Reporting-PLMN-List", 2543, 10415, Mandatory::MustNot);

/// Response-Time (2509/10415), Enumerated; 3GPP TS 29.172, 7.4.11.
pub static RESPONSE_TIME: Avp<ResponseTime> = Avp::new("Response-Time", 2509, 10415, Mandatory::Must);

/// Sampling-Interval (2562/10415), Unsigned32; 3GPP TS 29.172, 7.4.67.
pub static SAMPLING_INTERVAL: Avp<u32> = Avp::new("Sampling-Interval", 2562, 10415, Mandatory::MustNot);

/// SLg-Location-Type (2500/10415), Enumerated; 3GPP TS 29.172, 7.4.2.
pub static SLG_LOCATION_TYPE: Avp<SlgLocationType> = Avp::new("SLg-Location-Type", 2500, 10415, Mandatory::Must);

/// Supported-GAD-Shapes (2510/10415), Unsigned32; 3GPP TS 29.172, 7.4.12.
pub static SUPPORTED_GAD_SHAPES: Avp<u32> = Avp::new("Supported-GAD-Shapes", 2510, 10415, Mandatory::Must);

/// Termination-Cause (2548/10415), Unsigned32; 3GPP TS 29.172, 7.4.55.
pub static THREE_GPP_TERMINATION_CAUSE: Avp<u32> = Avp::new("Termination-Cause", 2548, 10415, Mandatory::MustNot);

/// UTRAN-Additional-Positioning-Data (2558/10415), OctetString; 3GPP TS 29.172, 7.4.63.
pub static UTRAN_ADDITIONAL_POSITIONING_DATA: Avp<OctetString> = Avp::new("UTRAN-Additional-Positioning-Data", 2558, 10415, Mandatory::MustNot);

/// UTRAN-GANSS-Positioning-Data (2529/10415), OctetString; 3GPP TS 29.172, 7.4.34.
pub static UTRAN_GANSS_POSITIONING_DATA: Avp<OctetString> = Avp::new("UTRAN-GANSS-Positioning-Data", 2529, 10415, Mandatory::MustNot);

/// UTRAN-Positioning-Data (2528/10415), OctetString; 3GPP TS 29.172, 7.4.33.
pub static UTRAN_POSITIONING_DATA: Avp<OctetString> = Avp::new("UTRAN-Positioning-Data", 2528, 10415, Mandatory::MustNot);

/// UTRAN-Positioning-Info (2527/10415), Grouped; 3GPP TS 29.172, 7.4.32.
pub static UTRAN_POSITIONING_INFO: Avp<UtranPositioningInfo> = Avp::new("UTRAN-Positioning-Info", 2527, 10415, Mandatory::MustNot);

/// Velocity-Estimate (2515/10415), OctetString; 3GPP TS 29.172, 7.4.17.
pub static VELOCITY_ESTIMATE: Avp<OctetString> = Avp::new("Velocity-Estimate", 2515, 10415, Mandatory::Must);

/// Velocity-Requested (2508/10415), Enumerated; 3GPP TS 29.172, 7.4.10.
pub static VELOCITY_REQUESTED: Avp<VelocityRequested> = Avp::new("Velocity-Requested", 2508, 10415, Mandatory::Must);

/// Vertical-Accuracy (2506/10415), Unsigned32; 3GPP TS 29.172, 7.4.8.
pub static VERTICAL_ACCURACY: Avp<u32> = Avp::new("Vertical-Accuracy", 2506, 10415, Mandatory::Must);

/// Vertical-Requested (2507/10415), Enumerated; 3GPP TS 29.172, 7.4.9.
pub static VERTICAL_REQUESTED: Avp<VerticalRequested> = Avp::new("Vertical-Requested", 2507, 10415, Mandatory::Must);
