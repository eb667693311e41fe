// @generated from dictionaries/ts29214.xml by cargo xtask regenerate; do not edit.

//! The AVPs of 3GPP TS 29.214 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{Address, Avp, IpFilterRule, Mandatory, OctetString, Utf8String};

#[cfg(
    any(
        feature = "e4", feature = "gq", feature = "gx", feature = "gxx", feature = "rx",
        feature = "s9", feature = "s9a", feature = "sd", feature = "st"
    )
)]
use crate::ts29214::enums::*;

#[cfg(
    any(
        feature = "gq", feature = "gx", feature = "gy", feature = "rf", feature = "rx",
        feature = "s9"
    )
)]
use crate::ts29214::groups::*;

/// Abort-Cause (500/10415), Enumerated; 3GPP TS 29.214, 5.3.1.
#[cfg(any(feature = "gq", feature = "rx"))]
pub static ABORT_CAUSE: Avp<AbortCause> = Avp::new("Abort-Cause", 500, 10415, Mandatory::Must);

/// Acceptable-Service-Info (526/10415), Grouped; 3GPP TS 29.214, 5.3.24.
#[cfg(feature = "rx")]
pub static ACCEPTABLE_SERVICE_INFO: Avp<AcceptableServiceInfo> = Avp::new("Acceptable-Service-Info", 526, 10415, Mandatory::Must);

/// Access-Network-Charging-Address (501/10415), Address; 3GPP TS 29.214, 5.3.2.
pub static ACCESS_NETWORK_CHARGING_ADDRESS: Avp<Address> = Avp::new("Access-Network-Charging-Address", 501, 10415, Mandatory::Must);

/// Access-Network-Charging-Identifier (502/10415), Grouped; 3GPP TS 29.214, 5.3.3.
#[cfg(any(feature = "gq", feature = "rx"))]
pub static ACCESS_NETWORK_CHARGING_IDENTIFIER: Avp<AccessNetworkChargingIdentifier> = Avp::new("Access-Network-Charging-Identifier", 502, 10415, Mandatory::Must);

/// Access-Network-Charging-Identifier-Value (503/10415), OctetString; 3GPP TS 29.214, 5.3.4.
pub static ACCESS_NETWORK_CHARGING_IDENTIFIER_VALUE: Avp<OctetString> = Avp::new("Access-Network-Charging-Identifier-Value", 503, 10415, Mandatory::Must);

/// AF-Application-Identifier (504/10415), OctetString; 3GPP TS 29.214, 5.3.5.
pub static AF_APPLICATION_IDENTIFIER: Avp<OctetString> = Avp::new("AF-Application-Identifier", 504, 10415, Mandatory::Must);

/// AF-Charging-Identifier (505/10415), OctetString; 3GPP TS 29.214, 5.3.6.
pub static AF_CHARGING_IDENTIFIER: Avp<OctetString> = Avp::new("AF-Charging-Identifier", 505, 10415, Mandatory::Must);

/// AF-Requested-Data (551/10415), Unsigned32; 3GPP TS 29.214, 5.3.50.
pub static AF_REQUESTED_DATA: Avp<u32> = Avp::new("AF-Requested-Data", 551, 10415, Mandatory::MustNot);

/// AF-Signalling-Protocol (529/10415), Enumerated; 3GPP TS 29.214, 5.3.26.
#[cfg(any(feature = "gx", feature = "rx", feature = "s9"))]
pub static AF_SIGNALLING_PROTOCOL: Avp<AfSignallingProtocol> = Avp::new("AF-Signalling-Protocol", 529, 10415, Mandatory::MustNot);

/// Application-Service-Provider-Identity (532/10415), UTF8String; 3GPP TS 29.214, 5.3.29.
pub static APPLICATION_SERVICE_PROVIDER_IDENTITY: Avp<Utf8String> = Avp::new("Application-Service-Provider-Identity", 532, 10415, Mandatory::MustNot);

/// Callee-Information (565/10415), Grouped; 3GPP TS 29.214, 5.3.62.
#[cfg(
    any(feature = "gx", feature = "gy", feature = "rf", feature = "rx", feature = "s9")
)]
pub static CALLEE_INFORMATION: Avp<CalleeInformation> = Avp::new("Callee-Information", 565, 10415, Mandatory::MustNot);

/// Codec-Data (524/10415), OctetString; 3GPP TS 29.214, 5.3.7.
pub static CODEC_DATA: Avp<OctetString> = Avp::new("Codec-Data", 524, 10415, Mandatory::Must);

/// Content-Version (552/10415), Unsigned64; 3GPP TS 29.214, 5.3.49.
pub static CONTENT_VERSION: Avp<u64> = Avp::new("Content-Version", 552, 10415, Mandatory::MustNot);

/// Desired-Max-Latency (567/10415), Float32; 3GPP TS 29.214, 5.3.64.
pub static DESIRED_MAX_LATENCY: Avp<f32> = Avp::new("Desired-Max-Latency", 567, 10415, Mandatory::MustNot);

/// Desired-Max-Loss (568/10415), Float32; 3GPP TS 29.214, 5.3.65.
pub static DESIRED_MAX_LOSS: Avp<f32> = Avp::new("Desired-Max-Loss", 568, 10415, Mandatory::MustNot);

/// Extended-Max-Requested-BW-DL (554/10415), Unsigned32; 3GPP TS 29.214, 5.3.52.
pub static EXTENDED_MAX_REQUESTED_BW_DL: Avp<u32> = Avp::new("Extended-Max-Requested-BW-DL", 554, 10415, Mandatory::MustNot);

/// Extended-Max-Requested-BW-UL (555/10415), Unsigned32; 3GPP TS 29.214, 5.3.53.
pub static EXTENDED_MAX_REQUESTED_BW_UL: Avp<u32> = Avp::new("Extended-Max-Requested-BW-UL", 555, 10415, Mandatory::MustNot);

/// Extended-Max-Supported-BW-DL (556/10415), Unsigned32; 3GPP TS 29.214, 5.3.54.
pub static EXTENDED_MAX_SUPPORTED_BW_DL: Avp<u32> = Avp::new("Extended-Max-Supported-BW-DL", 556, 10415, Mandatory::MustNot);

/// Extended-Max-Supported-BW-UL (557/10415), Unsigned32; 3GPP TS 29.214, 5.3.55.
pub static EXTENDED_MAX_SUPPORTED_BW_UL: Avp<u32> = Avp::new("Extended-Max-Supported-BW-UL", 557, 10415, Mandatory::MustNot);

/// Extended-Min-Desired-BW-DL (558/10415), Unsigned32; 3GPP TS 29.214, 5.3.56.
pub static EXTENDED_MIN_DESIRED_BW_DL: Avp<u32> = Avp::new("Extended-Min-Desired-BW-DL", 558, 10415, Mandatory::MustNot);

/// Extended-Min-Desired-BW-UL (559/10415), Unsigned32; 3GPP TS 29.214, 5.3.57.
pub static EXTENDED_MIN_DESIRED_BW_UL: Avp<u32> = Avp::new("Extended-Min-Desired-BW-UL", 559, 10415, Mandatory::MustNot);

/// Extended-Min-Requested-BW-DL (560/10415), Unsigned32; 3GPP TS 29.214, 5.3.58.
pub static EXTENDED_MIN_REQUESTED_BW_DL: Avp<u32> = Avp::new("Extended-Min-Requested-BW-DL", 560, 10415, Mandatory::MustNot);

/// Extended-Min-Requested-BW-UL (561/10415), Unsigned32; 3GPP TS 29.214, 5.3.59.
pub static EXTENDED_MIN_REQUESTED_BW_UL: Avp<u32> = Avp::new("Extended-Min-Requested-BW-UL", 561, 10415, Mandatory::MustNot);

/// 5GMM-Cause (573/10415), Unsigned32; 3GPP TS 29.214, 5.3.70.
pub static FIVE_GMM_CAUSE: Avp<u32> = Avp::new("5GMM-Cause", 573, 10415, Mandatory::MustNot);

/// 5GSM-Cause (574/10415), Unsigned32; 3GPP TS 29.214, 5.3.71.
pub static FIVE_GSM_CAUSE: Avp<u32> = Avp::new("5GSM-Cause", 574, 10415, Mandatory::MustNot);

/// 5GS-RAN-NAS-Release-Cause (572/10415), Grouped; 3GPP TS 29.214, 5.3.69.
#[cfg(feature = "rx")]
pub static FIVE_GS_RAN_NAS_RELEASE_CAUSE: Avp<FiveGsRanNasReleaseCause> = Avp::new("5GS-RAN-NAS-Release-Cause", 572, 10415, Mandatory::MustNot);

/// Flows (510/10415), Grouped; 3GPP TS 29.214, 5.3.10.
#[cfg(
    any(
        feature = "gq", feature = "gx", feature = "gy", feature = "rf", feature = "rx",
        feature = "s9"
    )
)]
pub static FLOWS: Avp<Flows> = Avp::new("Flows", 510, 10415, Mandatory::Must);

/// Flow-Description (507/10415), IPFilterRule; 3GPP TS 29.214, 5.3.8.
pub static FLOW_DESCRIPTION: Avp<IpFilterRule> = Avp::new("Flow-Description", 507, 10415, Mandatory::Must);

/// Flow-Number (509/10415), Unsigned32; 3GPP TS 29.214, 5.3.9.
pub static FLOW_NUMBER: Avp<u32> = Avp::new("Flow-Number", 509, 10415, Mandatory::Must);

/// Flow-Status (511/10415), Enumerated; 3GPP TS 29.214, 5.3.11.
#[cfg(
    any(
        feature = "gq", feature = "gx", feature = "rx", feature = "s9", feature = "sd",
        feature = "st"
    )
)]
pub static FLOW_STATUS: Avp<FlowStatus> = Avp::new("Flow-Status", 511, 10415, Mandatory::Must);

/// Flow-Usage (512/10415), Enumerated; 3GPP TS 29.214, 5.3.12.
#[cfg(any(feature = "gq", feature = "rx"))]
pub static FLOW_USAGE: Avp<FlowUsage> = Avp::new("Flow-Usage", 512, 10415, Mandatory::Must);

/// FLUS-Identifier (566/10415), OctetString; 3GPP TS 29.214, 5.3.63.
pub static FLUS_IDENTIFIER: Avp<OctetString> = Avp::new("FLUS-Identifier", 566, 10415, Mandatory::MustNot);

/// GCS-Identifier (538/10415), OctetString; 3GPP TS 29.214, 5.3.36.
pub static GCS_IDENTIFIER: Avp<OctetString> = Avp::new("GCS-Identifier", 538, 10415, Mandatory::MustNot);

/// GLI-Identifier (580/10415), OctetString; 3GPP TS 29.214, 5.3.77.
pub static GLI_IDENTIFIER: Avp<OctetString> = Avp::new("GLI-Identifier", 580, 10415, Mandatory::MustNot);

/// HFC-Node-Identifier (579/10415), OctetString; 3GPP TS 29.214, 5.3.76.
pub static HFC_NODE_IDENTIFIER: Avp<OctetString> = Avp::new("HFC-Node-Identifier", 579, 10415, Mandatory::MustNot);

/// IMS-Content-Identifier (563/10415), OctetString; 3GPP TS 29.214, 5.3.60.
pub static IMS_CONTENT_IDENTIFIER: Avp<OctetString> = Avp::new("IMS-Content-Identifier", 563, 10415, Mandatory::MustNot);

/// IMS-Content-Type (564/10415), Enumerated; 3GPP TS 29.214, 5.3.61.
#[cfg(feature = "rx")]
pub static IMS_CONTENT_TYPE: Avp<ImsContentType> = Avp::new("IMS-Content-Type", 564, 10415, Mandatory::MustNot);

/// IP-Domain-Id (537/10415), OctetString; 3GPP TS 29.214, 5.3.35.
pub static IP_DOMAIN_ID: Avp<OctetString> = Avp::new("IP-Domain-Id", 537, 10415, Mandatory::MustNot);

/// Line-Type (581/10415), Unsigned32; 3GPP TS 29.214, 5.3.78.
pub static LINE_TYPE: Avp<u32> = Avp::new("Line-Type", 581, 10415, Mandatory::MustNot);

/// Max-Requested-Bandwidth-DL (515/10415), Unsigned32; 3GPP TS 29.214, 5.3.14.
pub static MAX_REQUESTED_BANDWIDTH_DL: Avp<u32> = Avp::new("Max-Requested-Bandwidth-DL", 515, 10415, Mandatory::Must);

/// Max-Requested-Bandwidth-UL (516/10415), Unsigned32; 3GPP TS 29.214, 5.3.15.
pub static MAX_REQUESTED_BANDWIDTH_UL: Avp<u32> = Avp::new("Max-Requested-Bandwidth-UL", 516, 10415, Mandatory::Must);

/// Max-Supported-Bandwidth-DL (543/10415), Unsigned32; 3GPP TS 29.214, 5.3.41.
pub static MAX_SUPPORTED_BANDWIDTH_DL: Avp<u32> = Avp::new("Max-Supported-Bandwidth-DL", 543, 10415, Mandatory::MustNot);

/// Max-Supported-Bandwidth-UL (544/10415), Unsigned32; 3GPP TS 29.214, 5.3.42.
pub static MAX_SUPPORTED_BANDWIDTH_UL: Avp<u32> = Avp::new("Max-Supported-Bandwidth-UL", 544, 10415, Mandatory::MustNot);

/// MA-Information (570/10415), Grouped; 3GPP TS 29.214, 5.3.66.
#[cfg(feature = "rx")]
pub static MA_INFORMATION: Avp<MaInformation> = Avp::new("MA-Information", 570, 10415, Mandatory::MustNot);

/// MA-Information-Action (571/10415), Unsigned32; 3GPP TS 29.214, 5.3.67.
pub static MA_INFORMATION_ACTION: Avp<u32> = Avp::new("MA-Information-Action", 571, 10415, Mandatory::MustNot);

/// MCPTT-Identifier (547/10415), OctetString; 3GPP TS 29.214, 5.3.45.
pub static MCPTT_IDENTIFIER: Avp<OctetString> = Avp::new("MCPTT-Identifier", 547, 10415, Mandatory::MustNot);

/// MCVideo-Identifier (562/10415), OctetString; 3GPP TS 29.214, 5.3.45a.
pub static MCVIDEO_IDENTIFIER: Avp<OctetString> = Avp::new("MCVideo-Identifier", 562, 10415, Mandatory::MustNot);

/// Media-Component-Description (517/10415), Grouped; 3GPP TS 29.214, 5.3.16.
#[cfg(feature = "rx")]
pub static MEDIA_COMPONENT_DESCRIPTION: Avp<MediaComponentDescription> = Avp::new("Media-Component-Description", 517, 10415, Mandatory::Must);

/// Media-Component-Number (518/10415), Unsigned32; 3GPP TS 29.214, 5.3.17.
pub static MEDIA_COMPONENT_NUMBER: Avp<u32> = Avp::new("Media-Component-Number", 518, 10415, Mandatory::Must);

/// Media-Component-Status (549/10415), Unsigned32; 3GPP TS 29.214, 5.3.48.
pub static MEDIA_COMPONENT_STATUS: Avp<u32> = Avp::new("Media-Component-Status", 549, 10415, Mandatory::MustNot);

/// Media-Sub-Component (519/10415), Grouped; 3GPP TS 29.214, 5.3.18.
#[cfg(feature = "rx")]
pub static MEDIA_SUB_COMPONENT: Avp<MediaSubComponent> = Avp::new("Media-Sub-Component", 519, 10415, Mandatory::Must);

/// Media-Type (520/10415), Enumerated; 3GPP TS 29.214, 5.3.19.
#[cfg(any(feature = "e4", feature = "gq", feature = "rx"))]
pub static MEDIA_TYPE: Avp<MediaType> = Avp::new("Media-Type", 520, 10415, Mandatory::Must);

/// Min-Desired-Bandwidth-DL (545/10415), Unsigned32; 3GPP TS 29.214, 5.3.43.
pub static MIN_DESIRED_BANDWIDTH_DL: Avp<u32> = Avp::new("Min-Desired-Bandwidth-DL", 545, 10415, Mandatory::MustNot);

/// Min-Desired-Bandwidth-UL (546/10415), Unsigned32; 3GPP TS 29.214, 5.3.44.
pub static MIN_DESIRED_BANDWIDTH_UL: Avp<u32> = Avp::new("Min-Desired-Bandwidth-UL", 546, 10415, Mandatory::MustNot);

/// Min-Requested-Bandwidth-DL (534/10415), Unsigned32; 3GPP TS 29.214, 5.3.32.
pub static MIN_REQUESTED_BANDWIDTH_DL: Avp<u32> = Avp::new("Min-Requested-Bandwidth-DL", 534, 10415, Mandatory::MustNot);

/// Min-Requested-Bandwidth-UL (535/10415), Unsigned32; 3GPP TS 29.214, 5.3.33.
pub static MIN_REQUESTED_BANDWIDTH_UL: Avp<u32> = Avp::new("Min-Requested-Bandwidth-UL", 535, 10415, Mandatory::MustNot);

/// MPS-Action (582/10415), Enumerated; 3GPP TS 29.214, 5.3.79.
#[cfg(feature = "rx")]
pub static MPS_ACTION: Avp<MpsAction> = Avp::new("MPS-Action", 582, 10415, Mandatory::MustNot);

/// MPS-Identifier (528/10415), OctetString; 3GPP TS 29.214, 5.3.30.
pub static MPS_IDENTIFIER: Avp<OctetString> = Avp::new("MPS-Identifier", 528, 10415, Mandatory::MustNot);

/// NGAP-Cause (575/10415), Grouped; 3GPP TS 29.214, 5.3.72.
#[cfg(feature = "rx")]
pub static NGAP_CAUSE: Avp<NgapCause> = Avp::new("NGAP-Cause", 575, 10415, Mandatory::MustNot);

/// NGAP-Group (576/10415), Unsigned32; 3GPP TS 29.214, 5.3.73.
pub static NGAP_GROUP: Avp<u32> = Avp::new("NGAP-Group", 576, 10415, Mandatory::MustNot);

/// NGAP-Value (577/10415), Unsigned32; 3GPP TS 29.214, 5.3.74.
pub static NGAP_VALUE: Avp<u32> = Avp::new("NGAP-Value", 577, 10415, Mandatory::MustNot);

/// NID (569/10415), OctetString; 3GPP TS 29.214.
pub static NID: Avp<OctetString> = Avp::new("NID", 569, 10415, Mandatory::MustNot);

/// PC-Session-Recovery-Status (584/10415), Enumerated; 3GPP TS 29.214.
#[cfg(feature = "full")]
pub static PC_SESSION_RECOVERY_STATUS: Avp<PcSessionRecoveryStatus> = Avp::new("PC-Session-Recovery-Status", 584, 10415, Mandatory::MustNot);

/// Pre-emption-Control-Info (553/10415), Unsigned32; 3GPP TS 29.214, 5.3.51.
pub static PRE_EMPTION_CONTROL_INFO: Avp<u32> = Avp::new("Pre-emption-Control-Info", 553, 10415, Mandatory::MustNot);

/// Priority-Sharing-Indicator (550/10415), Enumerated; 3GPP TS 29.214, 5.3.47.
#[cfg(feature = "rx")]
pub static PRIORITY_SHARING_INDICATOR: Avp<PrioritySharingIndicator> = Avp::new("Priority-Sharing-Indicator", 550, 10415, Mandatory::MustNot);

/// Required-Access-Info (536/10415), Enumerated; 3GPP TS 29.214, 5.3.34.
#[cfg(
    any(feature = "gx", feature = "gxx", feature = "rx", feature = "s9", feature = "s9a")
)]
pub static REQUIRED_ACCESS_INFO: Avp<RequiredAccessInfo> = Avp::new("Required-Access-Info", 536, 10415, Mandatory::MustNot);

/// Retry-Interval (541/10415), Unsigned32; 3GPP TS 29.214, 5.3.39.
pub static RETRY_INTERVAL: Avp<u32> = Avp::new("Retry-Interval", 541, 10415, Mandatory::MustNot);

/// RR-Bandwidth (521/10415), Unsigned32; 3GPP TS 29.214, 5.3.20.
pub static RR_BANDWIDTH: Avp<u32> = Avp::new("RR-Bandwidth", 521, 10415, Mandatory::Must);

/// RS-Bandwidth (522/10415), Unsigned32; 3GPP TS 29.214, 5.3.21.
pub static RS_BANDWIDTH: Avp<u32> = Avp::new("RS-Bandwidth", 522, 10415, Mandatory::Must);

/// Rx-Request-Type (533/10415), Enumerated; 3GPP TS 29.214, 5.3.31.
#[cfg(feature = "rx")]
pub static RX_REQUEST_TYPE: Avp<RxRequestType> = Avp::new("Rx-Request-Type", 533, 10415, Mandatory::MustNot);

/// Service-Authorization-Info (548/10415), Unsigned32; 3GPP TS 29.214, 5.3.46.
pub static SERVICE_AUTHORIZATION_INFO: Avp<u32> = Avp::new("Service-Authorization-Info", 548, 10415, Mandatory::MustNot);

/// Service-Info-Status (527/10415), Enumerated; 3GPP TS 29.214, 5.3.25.
#[cfg(feature = "rx")]
pub static SERVICE_INFO_STATUS: Avp<ServiceInfoStatus> = Avp::new("Service-Info-Status", 527, 10415, Mandatory::Must);

/// Service-URN (525/10415), OctetString; 3GPP TS 29.214, 5.3.23.
pub static SERVICE_URN: Avp<OctetString> = Avp::new("Service-URN", 525, 10415, Mandatory::Must);

/// Serving-Satellite-Identity (583/10415), OctetString; 3GPP TS 29.214.
pub static SERVING_SATELLITE_IDENTITY: Avp<OctetString> = Avp::new("Serving-Satellite-Identity", 583, 10415, Mandatory::MustNot);

/// Sharing-Key-DL (539/10415), Unsigned32; 3GPP TS 29.214, 5.3.37.
pub static SHARING_KEY_DL: Avp<u32> = Avp::new("Sharing-Key-DL", 539, 10415, Mandatory::MustNot);

/// Sharing-Key-UL (540/10415), Unsigned32; 3GPP TS 29.214, 5.3.38.
pub static SHARING_KEY_UL: Avp<u32> = Avp::new("Sharing-Key-UL", 540, 10415, Mandatory::MustNot);

/// SIP-Forking-Indication (523/10415), Enumerated; 3GPP TS 29.214, 5.3.22.
#[cfg(any(feature = "gq", feature = "rx"))]
pub static SIP_FORKING_INDICATION: Avp<SipForkingIndication> = Avp::new("SIP-Forking-Indication", 523, 10415, Mandatory::Must);

/// Specific-Action (513/10415), Enumerated; 3GPP TS 29.214, 5.3.13.
#[cfg(any(feature = "gq", feature = "rx"))]
pub static SPECIFIC_ACTION: Avp<SpecificAction> = Avp::new("Specific-Action", 513, 10415, Mandatory::Must);

/// Sponsored-Connectivity-Data (530/10415), Grouped; 3GPP TS 29.214, 5.3.27.
#[cfg(feature = "rx")]
pub static SPONSORED_CONNECTIVITY_DATA: Avp<SponsoredConnectivityData> = Avp::new("Sponsored-Connectivity-Data", 530, 10415, Mandatory::MustNot);

/// Sponsoring-Action (542/10415), Enumerated; 3GPP TS 29.214, 5.3.40.
#[cfg(feature = "rx")]
pub static SPONSORING_ACTION: Avp<SponsoringAction> = Avp::new("Sponsoring-Action", 542, 10415, Mandatory::MustNot);

/// Sponsor-Identity (531/10415), UTF8String; 3GPP TS 29.214, 5.3.28.
pub static SPONSOR_IDENTITY: Avp<Utf8String> = Avp::new("Sponsor-Identity", 531, 10415, Mandatory::MustNot);

/// Wireline-User-Location-Info (578/10415), Grouped; 3GPP TS 29.214, 5.3.75.
#[cfg(feature = "rx")]
pub static WIRELINE_USER_LOCATION_INFO: Avp<WirelineUserLocationInfo> = Avp::new("Wireline-User-Location-Info", 578, 10415, Mandatory::MustNot);
