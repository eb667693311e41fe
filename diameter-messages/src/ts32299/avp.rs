// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

//! The AVPs of 3GPP TS 32.299 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{
    Address, Avp, DiameterIdentity, Mandatory, OctetString, Time, Utf8String,
};

#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "gy", feature = "rf", feature = "s6a",
        feature = "s6t", feature = "s9", feature = "s9a", feature = "sd", feature = "sgd",
        feature = "slg", feature = "st", feature = "t6a"
    )
)]
use crate::ts32299::enums::*;

#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "gy", feature = "rf", feature = "s6a",
        feature = "s6t", feature = "s9", feature = "s9a", feature = "sd", feature = "sgd",
        feature = "st", feature = "t6a"
    )
)]
use crate::ts32299::groups::*;

/// Access-Network-Information (1263/10415), OctetString; 3GPP TS 32.299, 7.2.
pub static ACCESS_NETWORK_INFORMATION: Avp<OctetString> = Avp::new("Access-Network-Information", 1263, 10415, Mandatory::Must);

/// Access-Network-Info-Change (4401/10415), Grouped; 3GPP TS 32.299, 7.2.0A.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static ACCESS_NETWORK_INFO_CHANGE: Avp<AccessNetworkInfoChange> = Avp::new("Access-Network-Info-Change", 4401, 10415, Mandatory::Must);

/// Access-Transfer-Information (2709/10415), Grouped; 3GPP TS 32.299, 7.2.1A.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static ACCESS_TRANSFER_INFORMATION: Avp<AccessTransferInformation> = Avp::new("Access-Transfer-Information", 2709, 10415, Mandatory::Must);

/// Access-Transfer-Type (2710/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static ACCESS_TRANSFER_TYPE: Avp<AccessTransferType> = Avp::new("Access-Transfer-Type", 2710, 10415, Mandatory::Must);

/// Account-Expiration (2309/10415), Time; 3GPP TS 32.299, 7.2.
pub static ACCOUNT_EXPIRATION: Avp<Time> = Avp::new("Account-Expiration", 2309, 10415, Mandatory::Must);

/// Accumulated-Cost (2052/10415), Grouped; 3GPP TS 32.299, 7.2.3.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static ACCUMULATED_COST: Avp<AccumulatedCost> = Avp::new("Accumulated-Cost", 2052, 10415, Mandatory::Must);

/// Adaptations (1217/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static ADAPTATIONS: Avp<Adaptations> = Avp::new("Adaptations", 1217, 10415, Mandatory::Must);

/// Additional-Content-Information (1207/10415), Grouped; 3GPP TS 32.299, 7.2.5.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static ADDITIONAL_CONTENT_INFORMATION: Avp<AdditionalContentInformation> = Avp::new("Additional-Content-Information", 1207, 10415, Mandatory::Must);

/// Additional-Exception-Reports (3936/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static ADDITIONAL_EXCEPTION_REPORTS: Avp<AdditionalExceptionReports> = Avp::new("Additional-Exception-Reports", 3936, 10415, Mandatory::Must);

/// Additional-Type-Information (1205/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static ADDITIONAL_TYPE_INFORMATION: Avp<Utf8String> = Avp::new("Additional-Type-Information", 1205, 10415, Mandatory::Must);

/// Addressee-Type (1208/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static ADDRESSEE_TYPE: Avp<AddresseeType> = Avp::new("Addressee-Type", 1208, 10415, Mandatory::Must);

/// Address-Data (897/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static ADDRESS_DATA: Avp<Utf8String> = Avp::new("Address-Data", 897, 10415, Mandatory::Must);

/// Address-Domain (898/10415), Grouped; 3GPP TS 32.299, 7.2.8.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static ADDRESS_DOMAIN: Avp<AddressDomain> = Avp::new("Address-Domain", 898, 10415, Mandatory::Must);

/// Address-Type (899/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static ADDRESS_TYPE: Avp<AddressType> = Avp::new("Address-Type", 899, 10415, Mandatory::Must);

/// AF-Correlation-Information (1276/10415), Grouped; 3GPP TS 32.299, 7.2.11.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static AF_CORRELATION_INFORMATION: Avp<AfCorrelationInformation> = Avp::new("AF-Correlation-Information", 1276, 10415, Mandatory::Must);

/// Alternate-Charged-Party-Address (1280/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static ALTERNATE_CHARGED_PARTY_ADDRESS: Avp<Utf8String> = Avp::new("Alternate-Charged-Party-Address", 1280, 10415, Mandatory::Must);

/// Announcement-Identifier (3905/10415), Unsigned32; 3GPP TS 32.299, 7.2.
pub static ANNOUNCEMENT_IDENTIFIER: Avp<u32> = Avp::new("Announcement-Identifier", 3905, 10415, Mandatory::Must);

/// Announcement-Information (3904/10415), Grouped; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static ANNOUNCEMENT_INFORMATION: Avp<AnnouncementInformation> = Avp::new("Announcement-Information", 3904, 10415, Mandatory::Must);

/// Announcement-Order (3906/10415), Unsigned32; 3GPP TS 32.299, 7.2.
pub static ANNOUNCEMENT_ORDER: Avp<u32> = Avp::new("Announcement-Order", 3906, 10415, Mandatory::Must);

/// Announcing-PLMN-ID (4408/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static ANNOUNCING_PLMN_ID: Avp<Utf8String> = Avp::new("Announcing-PLMN-ID", 4408, 10415, Mandatory::Must);

/// Announcing-UE-HPLMN-Identifier (3426/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static ANNOUNCING_UE_HPLMN_IDENTIFIER: Avp<Utf8String> = Avp::new("Announcing-UE-HPLMN-Identifier", 3426, 10415, Mandatory::Must);

/// Announcing-UE-VPLMN-Identifier (3427/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static ANNOUNCING_UE_VPLMN_IDENTIFIER: Avp<Utf8String> = Avp::new("Announcing-UE-VPLMN-Identifier", 3427, 10415, Mandatory::Must);

/// AoC-Cost-Information (2053/10415), Grouped; 3GPP TS 32.299, 7.2.13.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static AOC_COST_INFORMATION: Avp<AocCostInformation> = Avp::new("AoC-Cost-Information", 2053, 10415, Mandatory::Must);

/// AoC-Format (2310/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static AOC_FORMAT: Avp<AocFormat> = Avp::new("AoC-Format", 2310, 10415, Mandatory::Must);

/// AoC-Information (2054/10415), Grouped; 3GPP TS 32.299, 7.2.15.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static AOC_INFORMATION: Avp<AocInformation> = Avp::new("AoC-Information", 2054, 10415, Mandatory::Must);

/// AoC-Request-Type (2055/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(feature = "gy")]
pub static AOC_REQUEST_TYPE: Avp<AocRequestType> = Avp::new("AoC-Request-Type", 2055, 10415, Mandatory::Must);

/// AoC-Service (2311/10415), Grouped; 3GPP TS 32.299, 7.2.17.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static AOC_SERVICE: Avp<AocService> = Avp::new("AoC-Service", 2311, 10415, Mandatory::Must);

/// AoC-Service-Obligatory-Type (2312/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static AOC_SERVICE_OBLIGATORY_TYPE: Avp<AocServiceObligatoryType> = Avp::new("AoC-Service-Obligatory-Type", 2312, 10415, Mandatory::Must);

/// AoC-Service-Type (2313/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static AOC_SERVICE_TYPE: Avp<AocServiceType> = Avp::new("AoC-Service-Type", 2313, 10415, Mandatory::Must);

/// AoC-Subscription-Information (2314/10415), Grouped; 3GPP TS 32.299, 7.2.20.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static AOC_SUBSCRIPTION_INFORMATION: Avp<AocSubscriptionInformation> = Avp::new("AoC-Subscription-Information", 2314, 10415, Mandatory::Must);

/// API-Content (1309/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static API_CONTENT: Avp<Utf8String> = Avp::new("API-Content", 1309, 10415, Mandatory::MustNot);

/// API-Direction (1310/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(feature = "full")]
pub static API_DIRECTION: Avp<ApiDirection> = Avp::new("API-Direction", 1310, 10415, Mandatory::MustNot);

/// API-Identifier (1311/10415), OctetString; 3GPP TS 32.299, 7.2.
pub static API_IDENTIFIER: Avp<OctetString> = Avp::new("API-Identifier", 1311, 10415, Mandatory::MustNot);

/// API-Invocation-Timestamp (1312/10415), Time; 3GPP TS 32.299, 7.2.
pub static API_INVOCATION_TIMESTAMP: Avp<Time> = Avp::new("API-Invocation-Timestamp", 1312, 10415, Mandatory::MustNot);

/// API-Network-Service-Node (1315/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(feature = "full")]
pub static API_NETWORK_SERVICE_NODE: Avp<ApiNetworkServiceNode> = Avp::new("API-Network-Service-Node", 1315, 10415, Mandatory::MustNot);

/// API-Result-Code (1313/10415), Unsigned32; 3GPP TS 32.299, 7.2.
pub static API_RESULT_CODE: Avp<u32> = Avp::new("API-Result-Code", 1313, 10415, Mandatory::MustNot);

/// API-Size (1314/10415), Unsigned64; 3GPP TS 32.299, 7.2.
pub static API_SIZE: Avp<u64> = Avp::new("API-Size", 1314, 10415, Mandatory::MustNot);

/// APN-Rate-Control (3933/10415), Grouped; 3GPP TS 32.299, 7.2.20A.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static APN_RATE_CONTROL: Avp<ApnRateControl> = Avp::new("APN-Rate-Control", 3933, 10415, Mandatory::Must);

/// APN-Rate-Control-Downlink (3934/10415), Grouped; 3GPP TS 32.299, 7.2.20B.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static APN_RATE_CONTROL_DOWNLINK: Avp<ApnRateControlDownlink> = Avp::new("APN-Rate-Control-Downlink", 3934, 10415, Mandatory::Must);

/// APN-Rate-Control-Uplink (3935/10415), Grouped; 3GPP TS 32.299, 7.2.20C.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static APN_RATE_CONTROL_UPLINK: Avp<ApnRateControlUplink> = Avp::new("APN-Rate-Control-Uplink", 3935, 10415, Mandatory::Must);

/// Application-Provided-Called-Party-Address (837/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static APPLICATION_PROVIDED_CALLED_PARTY_ADDRESS: Avp<Utf8String> = Avp::new("Application-Provided-Called-Party-Address", 837, 10415, Mandatory::Must);

/// Application-Server (836/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static APPLICATION_SERVER: Avp<Utf8String> = Avp::new("Application-Server", 836, 10415, Mandatory::Must);

/// Application-Server-Information (850/10415), Grouped; 3GPP TS 32.299, 7.2.24.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static APPLICATION_SERVER_INFORMATION: Avp<ApplicationServerInformation> = Avp::new("Application-Server-Information", 850, 10415, Mandatory::Must);

/// Application-Specific-Data (3458/10415), OctetString; 3GPP TS 32.299, 7.2.
pub static APPLICATION_SPECIFIC_DATA: Avp<OctetString> = Avp::new("Application-Specific-Data", 3458, 10415, Mandatory::Must);

/// Applic-ID (1218/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static APPLIC_ID: Avp<Utf8String> = Avp::new("Applic-ID", 1218, 10415, Mandatory::Must);

/// Associated-Party-Address (2035/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static ASSOCIATED_PARTY_ADDRESS: Avp<Utf8String> = Avp::new("Associated-Party-Address", 2035, 10415, Mandatory::Must);

/// Associated-URI (856/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static ASSOCIATED_URI: Avp<Utf8String> = Avp::new("Associated-URI", 856, 10415, Mandatory::Must);

/// Authorised-QoS (849/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static AUTHORISED_QOS: Avp<Utf8String> = Avp::new("Authorised-QoS", 849, 10415, Mandatory::Must);

/// Aux-Applic-Info (1219/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static AUX_APPLIC_INFO: Avp<Utf8String> = Avp::new("Aux-Applic-Info", 1219, 10415, Mandatory::Must);

/// Base-Time-Interval (1265/10415), Unsigned32; 3GPP TS 32.299, 7.2.
pub static BASE_TIME_INTERVAL: Avp<u32> = Avp::new("Base-Time-Interval", 1265, 10415, Mandatory::Must);

/// Basic-Service-Code (3411/10415), Grouped; 3GPP TS 32.299, 7.2.29A.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static BASIC_SERVICE_CODE: Avp<BasicServiceCode> = Avp::new("Basic-Service-Code", 3411, 10415, Mandatory::Must);

/// Bearer-Capability (3412/10415), OctetString; 3GPP TS 32.299, 7.2.
pub static BEARER_CAPABILITY: Avp<OctetString> = Avp::new("Bearer-Capability", 3412, 10415, Mandatory::Must);

/// Bearer-Service (854/10415), OctetString; 3GPP TS 32.299, 7.2.
pub static BEARER_SERVICE: Avp<OctetString> = Avp::new("Bearer-Service", 854, 10415, Mandatory::Must);

/// BSSID (2716/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static BSSID: Avp<Utf8String> = Avp::new("BSSID", 2716, 10415, Mandatory::Must);

/// Called-Asserted-Identity (1250/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static CALLED_ASSERTED_IDENTITY: Avp<Utf8String> = Avp::new("Called-Asserted-Identity", 1250, 10415, Mandatory::Must);

/// Called-Identity (3916/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static CALLED_IDENTITY: Avp<Utf8String> = Avp::new("Called-Identity", 3916, 10415, Mandatory::Must);

/// Called-Identity-Change (3917/10415), Grouped; 3GPP TS 32.299, 7.2.31B.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static CALLED_IDENTITY_CHANGE: Avp<CalledIdentityChange> = Avp::new("Called-Identity-Change", 3917, 10415, Mandatory::Must);

/// Called-Party-Address (832/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static CALLED_PARTY_ADDRESS: Avp<Utf8String> = Avp::new("Called-Party-Address", 832, 10415, Mandatory::Must);

/// Calling-Party-Address (831/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static CALLING_PARTY_ADDRESS: Avp<Utf8String> = Avp::new("Calling-Party-Address", 831, 10415, Mandatory::Must);

/// Carrier-Select-Routing-Information (2023/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static CARRIER_SELECT_ROUTING_INFORMATION: Avp<Utf8String> = Avp::new("Carrier-Select-Routing-Information", 2023, 10415, Mandatory::Must);

/// Cause (860/10415), Grouped; 3GPP TS 32.299.
#[cfg(feature = "full")]
pub static CAUSE: Avp<Cause> = Avp::new("Cause", 860, 10415, Mandatory::Must);

/// Cause-Code (861/10415), Integer32; 3GPP TS 32.299, 7.2.
pub static CAUSE_CODE: Avp<i32> = Avp::new("Cause-Code", 861, 10415, Mandatory::Must);

/// Cellular-Network-Information (3924/10415), OctetString; 3GPP TS 32.299, 7.2.
pub static CELLULAR_NETWORK_INFORMATION: Avp<OctetString> = Avp::new("Cellular-Network-Information", 3924, 10415, Mandatory::Must);

/// CG-Address (846/10415), Address; 3GPP TS 32.299, 7.2.
pub static CG_ADDRESS: Avp<Address> = Avp::new("CG-Address", 846, 10415, Mandatory::Must);

/// Change-Condition (2037/10415), Integer32; 3GPP TS 32.299, 7.2.
pub static CHANGE_CONDITION: Avp<i32> = Avp::new("Change-Condition", 2037, 10415, Mandatory::Must);

/// Change-Time (2038/10415), Time; 3GPP TS 32.299, 7.2.
pub static CHANGE_TIME: Avp<Time> = Avp::new("Change-Time", 2038, 10415, Mandatory::Must);

/// Charged-Party (857/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static CHARGED_PARTY: Avp<Utf8String> = Avp::new("Charged-Party", 857, 10415, Mandatory::Must);

/// Charge-Reason-Code (2118/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static CHARGE_REASON_CODE: Avp<ChargeReasonCode> = Avp::new("Charge-Reason-Code", 2118, 10415, Mandatory::Must);

/// 3GPP-PS-Data-Off-Status (4406/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static CHARGING_3GPP_PS_DATA_OFF_STATUS: Avp<Charging3gppPsDataOffStatus> = Avp::new("3GPP-PS-Data-Off-Status", 4406, 10415, Mandatory::Must);

/// Charging-Characteristics-Selection-Mode (2066/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static CHARGING_CHARACTERISTICS_SELECTION_MODE: Avp<ChargingCharacteristicsSelectionMode> = Avp::new("Charging-Characteristics-Selection-Mode", 2066, 10415, Mandatory::Must);

/// Charging-Per-IP-CAN-Session-Indicator (4400/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static CHARGING_PER_IP_CAN_SESSION_INDICATOR: Avp<ChargingPerIpCanSessionIndicator> = Avp::new("Charging-Per-IP-CAN-Session-Indicator", 4400, 10415, Mandatory::Must);

/// Civic-Address-Information (1305/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static CIVIC_ADDRESS_INFORMATION: Avp<Utf8String> = Avp::new("Civic-Address-Information", 1305, 10415, Mandatory::MustNot);

/// Class-Identifier (1214/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static CLASS_IDENTIFIER: Avp<ClassIdentifier> = Avp::new("Class-Identifier", 1214, 10415, Mandatory::Must);

/// Client-Address (2018/10415), Address; 3GPP TS 32.299, 7.2.
pub static CLIENT_ADDRESS: Avp<Address> = Avp::new("Client-Address", 2018, 10415, Mandatory::Must);

/// CN-Operator-Selection-Entity (3421/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static CN_OPERATOR_SELECTION_ENTITY: Avp<CnOperatorSelectionEntity> = Avp::new("CN-Operator-Selection-Entity", 3421, 10415, Mandatory::Must);

/// Content-Class (1220/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static CONTENT_CLASS: Avp<ContentClass> = Avp::new("Content-Class", 1220, 10415, Mandatory::Must);

/// Content-Disposition (828/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static CONTENT_DISPOSITION: Avp<Utf8String> = Avp::new("Content-Disposition", 828, 10415, Mandatory::Must);

/// Content-Length (827/10415), Unsigned32; 3GPP TS 32.299, 7.2.
pub static CONTENT_LENGTH: Avp<u32> = Avp::new("Content-Length", 827, 10415, Mandatory::Must);

/// Content-Size (1206/10415), Unsigned32; 3GPP TS 32.299, 7.2.
pub static CONTENT_SIZE: Avp<u32> = Avp::new("Content-Size", 1206, 10415, Mandatory::Must);

/// Content-Type (826/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static CONTENT_TYPE: Avp<Utf8String> = Avp::new("Content-Type", 826, 10415, Mandatory::Must);

/// Coverage-Info (3459/10415), Grouped; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static COVERAGE_INFO: Avp<CoverageInfo> = Avp::new("Coverage-Info", 3459, 10415, Mandatory::Must);

/// Coverage-Status (3428/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static COVERAGE_STATUS: Avp<CoverageStatus> = Avp::new("Coverage-Status", 3428, 10415, Mandatory::Must);

/// CPDT-Information (3927/10415), Grouped; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static CPDT_INFORMATION: Avp<CpdtInformation> = Avp::new("CPDT-Information", 3927, 10415, Mandatory::Must);

/// CP-CIoT-EPS-Optimisation-Indicator (3930/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static CP_CIOT_EPS_OPTIMISATION_INDICATOR: Avp<CpCiotEpsOptimisationIndicator> = Avp::new("CP-CIoT-EPS-Optimisation-Indicator", 3930, 10415, Mandatory::Must);

/// CSG-Access-Mode (2317/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "gy", feature = "rf", feature = "s6a",
        feature = "s6t", feature = "s9", feature = "s9a", feature = "sd", feature = "sgd",
        feature = "st", feature = "t6a"
    )
)]
pub static CSG_ACCESS_MODE: Avp<CsgAccessMode> = Avp::new("CSG-Access-Mode", 2317, 10415, Mandatory::Must);

/// CSG-Membership-Indication (2318/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "gy", feature = "rf", feature = "s6a",
        feature = "s6t", feature = "s9", feature = "s9a", feature = "sd", feature = "sgd",
        feature = "st", feature = "t6a"
    )
)]
pub static CSG_MEMBERSHIP_INDICATION: Avp<CsgMembershipIndication> = Avp::new("CSG-Membership-Indication", 2318, 10415, Mandatory::Must);

/// CUG-Information (2304/10415), OctetString; 3GPP TS 32.299, 7.2.
pub static CUG_INFORMATION: Avp<OctetString> = Avp::new("CUG-Information", 2304, 10415, Mandatory::Must);

/// Current-Tariff (2056/10415), Grouped; 3GPP TS 32.299, 7.2.47.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static CURRENT_TARIFF: Avp<CurrentTariff> = Avp::new("Current-Tariff", 2056, 10415, Mandatory::Must);

/// Data-Coding-Scheme (2001/10415), Integer32; 3GPP TS 32.299, 7.2.
pub static DATA_CODING_SCHEME: Avp<i32> = Avp::new("Data-Coding-Scheme", 2001, 10415, Mandatory::Must);

/// Deferred-Location-Event-Type (1230/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static DEFERRED_LOCATION_EVENT_TYPE: Avp<Utf8String> = Avp::new("Deferred-Location-Event-Type", 1230, 10415, Mandatory::Must);

/// Delivery-Report-Requested (1216/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static DELIVERY_REPORT_REQUESTED: Avp<DeliveryReportRequested> = Avp::new("Delivery-Report-Requested", 1216, 10415, Mandatory::Must);

/// Destination-Interface (2002/10415), Grouped; 3GPP TS 32.299, 7.2.53.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static DESTINATION_INTERFACE: Avp<DestinationInterface> = Avp::new("Destination-Interface", 2002, 10415, Mandatory::Must);

/// Diagnostics (2039/10415), Integer32; 3GPP TS 32.299, 7.2.
pub static DIAGNOSTICS: Avp<i32> = Avp::new("Diagnostics", 2039, 10415, Mandatory::Must);

/// Discoveree-UE-HPLMN-Identifier (4402/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static DISCOVEREE_UE_HPLMN_IDENTIFIER: Avp<Utf8String> = Avp::new("Discoveree-UE-HPLMN-Identifier", 4402, 10415, Mandatory::Must);

/// Discoveree-UE-VPLMN-Identifier (4403/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static DISCOVEREE_UE_VPLMN_IDENTIFIER: Avp<Utf8String> = Avp::new("Discoveree-UE-VPLMN-Identifier", 4403, 10415, Mandatory::Must);

/// Discoverer-UE-HPLMN-Identifier (4404/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static DISCOVERER_UE_HPLMN_IDENTIFIER: Avp<Utf8String> = Avp::new("Discoverer-UE-HPLMN-Identifier", 4404, 10415, Mandatory::Must);

/// Discoverer-UE-VPLMN-Identifier (4405/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static DISCOVERER_UE_VPLMN_IDENTIFIER: Avp<Utf8String> = Avp::new("Discoverer-UE-VPLMN-Identifier", 4405, 10415, Mandatory::Must);

/// Domain-Name (1200/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static DOMAIN_NAME: Avp<Utf8String> = Avp::new("Domain-Name", 1200, 10415, Mandatory::Must);

/// DRM-Content (1221/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static DRM_CONTENT: Avp<DrmContent> = Avp::new("DRM-Content", 1221, 10415, Mandatory::Must);

/// Dynamic-Address-Flag (2051/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gx", feature = "gy", feature = "rf", feature = "sd"))]
pub static DYNAMIC_ADDRESS_FLAG: Avp<DynamicAddressFlag> = Avp::new("Dynamic-Address-Flag", 2051, 10415, Mandatory::Must);

/// Dynamic-Address-Flag-Extension (2068/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gx", feature = "gy", feature = "rf", feature = "sd"))]
pub static DYNAMIC_ADDRESS_FLAG_EXTENSION: Avp<DynamicAddressFlagExtension> = Avp::new("Dynamic-Address-Flag-Extension", 2068, 10415, Mandatory::Must);

/// Early-Media-Description (1272/10415), Grouped; 3GPP TS 32.299, 7.2.58.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static EARLY_MEDIA_DESCRIPTION: Avp<EarlyMediaDescription> = Avp::new("Early-Media-Description", 1272, 10415, Mandatory::Must);

/// Enhanced-Diagnostics (3901/10415), Grouped; 3GPP TS 32.299, 7.2.58A.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static ENHANCED_DIAGNOSTICS: Avp<EnhancedDiagnostics> = Avp::new("Enhanced-Diagnostics", 3901, 10415, Mandatory::Must);

/// Envelope (1266/10415), Grouped; 3GPP TS 32.299, 7.2.59.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static ENVELOPE: Avp<Envelope> = Avp::new("Envelope", 1266, 10415, Mandatory::Must);

/// Envelope-End-Time (1267/10415), Time; 3GPP TS 32.299, 7.2.
pub static ENVELOPE_END_TIME: Avp<Time> = Avp::new("Envelope-End-Time", 1267, 10415, Mandatory::Must);

/// Envelope-Reporting (1268/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static ENVELOPE_REPORTING: Avp<EnvelopeReporting> = Avp::new("Envelope-Reporting", 1268, 10415, Mandatory::Must);

/// Envelope-Start-Time (1269/10415), Time; 3GPP TS 32.299, 7.2.
pub static ENVELOPE_START_TIME: Avp<Time> = Avp::new("Envelope-Start-Time", 1269, 10415, Mandatory::Must);

/// EPDG-Address (3425/10415), Address; 3GPP TS 32.299, 7.2.
pub static EPDG_ADDRESS: Avp<Address> = Avp::new("EPDG-Address", 3425, 10415, Mandatory::Must);

/// Event (825/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static EVENT: Avp<Utf8String> = Avp::new("Event", 825, 10415, Mandatory::Must);

/// Event-Charging-TimeStamp (1258/10415), Time; 3GPP TS 32.299, 7.2.
pub static EVENT_CHARGING_TIME_STAMP: Avp<Time> = Avp::new("Event-Charging-TimeStamp", 1258, 10415, Mandatory::Must);

/// Event-Type (823/10415), Grouped; 3GPP TS 32.299, 7.2.65.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static EVENT_TYPE: Avp<EventType> = Avp::new("Event-Type", 823, 10415, Mandatory::Must);

/// Expires (888/10415), Unsigned32; 3GPP TS 32.299, 7.2.
pub static EXPIRES: Avp<u32> = Avp::new("Expires", 888, 10415, Mandatory::Must);

/// Exposure-Function-API-Information (1316/10415), Grouped; 3GPP TS 32.299, 7.2.
#[cfg(feature = "full")]
pub static EXPOSURE_FUNCTION_API_INFORMATION: Avp<ExposureFunctionApiInformation> = Avp::new("Exposure-Function-API-Information", 1316, 10415, Mandatory::MustNot);

/// FE-Identifier-List (4413/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static FE_IDENTIFIER_LIST: Avp<Utf8String> = Avp::new("FE-Identifier-List", 4413, 10415, Mandatory::Must);

/// File-Repair-Supported (1224/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static FILE_REPAIR_SUPPORTED: Avp<FileRepairSupported> = Avp::new("File-Repair-Supported", 1224, 10415, Mandatory::Must);

/// Forwarding-Pending (3415/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static FORWARDING_PENDING: Avp<ForwardingPending> = Avp::new("Forwarding-Pending", 3415, 10415, Mandatory::Must);

/// From-Address (2708/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static FROM_ADDRESS: Avp<Utf8String> = Avp::new("From-Address", 2708, 10415, Mandatory::Must);

/// GGSN-Address (847/10415), Address; 3GPP TS 32.299, 7.2.
pub static GGSN_ADDRESS: Avp<Address> = Avp::new("GGSN-Address", 847, 10415, Mandatory::Must);

/// IMSI-Unauthenticated-Flag (2308/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static IMSI_UNAUTHENTICATED_FLAG: Avp<ImsiUnauthenticatedFlag> = Avp::new("IMSI-Unauthenticated-Flag", 2308, 10415, Mandatory::Must);

/// IMS-Application-Reference-Identifier (2601/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static IMS_APPLICATION_REFERENCE_IDENTIFIER: Avp<Utf8String> = Avp::new("IMS-Application-Reference-Identifier", 2601, 10415, Mandatory::Must);

/// IMS-Charging-Identifier (841/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static IMS_CHARGING_IDENTIFIER: Avp<Utf8String> = Avp::new("IMS-Charging-Identifier", 841, 10415, Mandatory::Must);

/// IMS-Communication-Service-Identifier (1281/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static IMS_COMMUNICATION_SERVICE_IDENTIFIER: Avp<Utf8String> = Avp::new("IMS-Communication-Service-Identifier", 1281, 10415, Mandatory::Must);

/// IMS-Emergency-Indicator (2322/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static IMS_EMERGENCY_INDICATOR: Avp<ImsEmergencyIndicator> = Avp::new("IMS-Emergency-Indicator", 2322, 10415, Mandatory::Must);

/// IMS-Information (876/10415), Grouped; 3GPP TS 32.299, 7.2.77.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static IMS_INFORMATION: Avp<ImsInformation> = Avp::new("IMS-Information", 876, 10415, Mandatory::Must);

/// IMS-Visited-Network-Identifier (2713/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static IMS_VISITED_NETWORK_IDENTIFIER: Avp<Utf8String> = Avp::new("IMS-Visited-Network-Identifier", 2713, 10415, Mandatory::Must);

/// Incoming-Trunk-Group-Id (852/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static INCOMING_TRUNK_GROUP_ID: Avp<Utf8String> = Avp::new("Incoming-Trunk-Group-Id", 852, 10415, Mandatory::Must);

/// Incremental-Cost (2062/10415), Grouped; 3GPP TS 32.299, 7.2.70.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static INCREMENTAL_COST: Avp<IncrementalCost> = Avp::new("Incremental-Cost", 2062, 10415, Mandatory::Must);

/// Initial-IMS-Charging-Identifier (2321/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static INITIAL_IMS_CHARGING_IDENTIFIER: Avp<Utf8String> = Avp::new("Initial-IMS-Charging-Identifier", 2321, 10415, Mandatory::Must);

/// Instance-Id (3402/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static INSTANCE_ID: Avp<Utf8String> = Avp::new("Instance-Id", 3402, 10415, Mandatory::Must);

/// Interface-Id (2003/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static INTERFACE_ID: Avp<Utf8String> = Avp::new("Interface-Id", 2003, 10415, Mandatory::Must);

/// Interface-Port (2004/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static INTERFACE_PORT: Avp<Utf8String> = Avp::new("Interface-Port", 2004, 10415, Mandatory::Must);

/// Interface-Text (2005/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static INTERFACE_TEXT: Avp<Utf8String> = Avp::new("Interface-Text", 2005, 10415, Mandatory::Must);

/// Interface-Type (2006/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static INTERFACE_TYPE: Avp<InterfaceType> = Avp::new("Interface-Type", 2006, 10415, Mandatory::Must);

/// Inter-Operator-Identifier (838/10415), Grouped; 3GPP TS 32.299, 7.2.80.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static INTER_OPERATOR_IDENTIFIER: Avp<InterOperatorIdentifier> = Avp::new("Inter-Operator-Identifier", 838, 10415, Mandatory::Must);

/// Inter-UE-Transfer (3902/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static INTER_UE_TRANSFER: Avp<InterUeTransfer> = Avp::new("Inter-UE-Transfer", 3902, 10415, Mandatory::Must);

/// IP-Realm-Default-Indication (2603/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static IP_REALM_DEFAULT_INDICATION: Avp<IpRealmDefaultIndication> = Avp::new("IP-Realm-Default-Indication", 2603, 10415, Mandatory::Must);

/// ISUP-Cause (3416/10415), Grouped; 3GPP TS 32.299, 7.2.80B.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static ISUP_CAUSE: Avp<IsupCause> = Avp::new("ISUP-Cause", 3416, 10415, Mandatory::Must);

/// ISUP-Cause-Diagnostics (3422/10415), OctetString; 3GPP TS 32.299, 7.2.
pub static ISUP_CAUSE_DIAGNOSTICS: Avp<OctetString> = Avp::new("ISUP-Cause-Diagnostics", 3422, 10415, Mandatory::Must);

/// ISUP-Cause-Location (3423/10415), Unsigned32; 3GPP TS 32.299, 7.2.
pub static ISUP_CAUSE_LOCATION: Avp<u32> = Avp::new("ISUP-Cause-Location", 3423, 10415, Mandatory::Must);

/// ISUP-Cause-Value (3424/10415), Unsigned32; 3GPP TS 32.299, 7.2.
pub static ISUP_CAUSE_VALUE: Avp<u32> = Avp::new("ISUP-Cause-Value", 3424, 10415, Mandatory::Must);

/// ISUP-Location-Number (3414/10415), OctetString; 3GPP TS 32.299, 7.2.
pub static ISUP_LOCATION_NUMBER: Avp<OctetString> = Avp::new("ISUP-Location-Number", 3414, 10415, Mandatory::Must);

/// Language (3914/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static LANGUAGE: Avp<Utf8String> = Avp::new("Language", 3914, 10415, Mandatory::Must);

/// Layer-2-Group-ID (3429/10415), OctetString; 3GPP TS 32.299, 7.2.
pub static LAYER_2_GROUP_ID: Avp<OctetString> = Avp::new("Layer-2-Group-ID", 3429, 10415, Mandatory::Must);

/// LCS-APN (1231/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static LCS_APN: Avp<Utf8String> = Avp::new("LCS-APN", 1231, 10415, Mandatory::Must);

/// LCS-Client-Dialed-By-MS (1233/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static LCS_CLIENT_DIALED_BY_MS: Avp<Utf8String> = Avp::new("LCS-Client-Dialed-By-MS", 1233, 10415, Mandatory::Must);

/// LCS-Client-External-ID (1234/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static LCS_CLIENT_EXTERNAL_ID: Avp<Utf8String> = Avp::new("LCS-Client-External-ID", 1234, 10415, Mandatory::Must);

/// LCS-Client-Id (1232/10415), Grouped; 3GPP TS 32.299, 7.2.84.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static LCS_CLIENT_ID: Avp<LcsClientId> = Avp::new("LCS-Client-Id", 1232, 10415, Mandatory::Must);

/// LCS-Client-Name (1235/10415), Grouped; 3GPP TS 32.299, 7.2.85.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static LCS_CLIENT_NAME: Avp<LcsClientName> = Avp::new("LCS-Client-Name", 1235, 10415, Mandatory::Must);

/// LCS-Client-Type (1241/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf", feature = "slg"))]
pub static LCS_CLIENT_TYPE: Avp<LcsClientType> = Avp::new("LCS-Client-Type", 1241, 10415, Mandatory::Must);

/// LCS-Data-Coding-Scheme (1236/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static LCS_DATA_CODING_SCHEME: Avp<Utf8String> = Avp::new("LCS-Data-Coding-Scheme", 1236, 10415, Mandatory::Must);

/// LCS-Format-Indicator (1237/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf", feature = "slg"))]
pub static LCS_FORMAT_INDICATOR: Avp<LcsFormatIndicator> = Avp::new("LCS-Format-Indicator", 1237, 10415, Mandatory::Must);

/// LCS-Information (878/10415), Grouped; 3GPP TS 32.299, 7.2.89.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static LCS_INFORMATION: Avp<LcsInformation> = Avp::new("LCS-Information", 878, 10415, Mandatory::Must);

/// LCS-Name-String (1238/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static LCS_NAME_STRING: Avp<Utf8String> = Avp::new("LCS-Name-String", 1238, 10415, Mandatory::Must);

/// LCS-Requestor-ID (1239/10415), Grouped; 3GPP TS 32.299, 7.2.91.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static LCS_REQUESTOR_ID: Avp<LcsRequestorId> = Avp::new("LCS-Requestor-ID", 1239, 10415, Mandatory::Must);

/// LCS-Requestor-ID-String (1240/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static LCS_REQUESTOR_ID_STRING: Avp<Utf8String> = Avp::new("LCS-Requestor-ID-String", 1240, 10415, Mandatory::Must);

/// Local-GW-Inserted-Indication (2604/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static LOCAL_GW_INSERTED_INDICATION: Avp<LocalGwInsertedIndication> = Avp::new("Local-GW-Inserted-Indication", 2604, 10415, Mandatory::Must);

/// Local-Sequence-Number (2063/10415), Unsigned32; 3GPP TS 32.299, 7.2.
pub static LOCAL_SEQUENCE_NUMBER: Avp<u32> = Avp::new("Local-Sequence-Number", 2063, 10415, Mandatory::Must);

/// Location-Estimate (1242/10415), OctetString; 3GPP TS 32.299, 7.2.
pub static LOCATION_ESTIMATE: Avp<OctetString> = Avp::new("Location-Estimate", 1242, 10415, Mandatory::Must);

/// Location-Estimate-Type (1243/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static LOCATION_ESTIMATE_TYPE: Avp<LocationEstimateType> = Avp::new("Location-Estimate-Type", 1243, 10415, Mandatory::Must);

/// Location-Info (3460/10415), Grouped; 3GPP TS 32.299, 7.2.95A.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static LOCATION_INFO: Avp<LocationInfo> = Avp::new("Location-Info", 3460, 10415, Mandatory::Must);

/// Location-Type (1244/10415), Grouped; 3GPP TS 32.299, 7.2.96.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static LOCATION_TYPE: Avp<LocationType> = Avp::new("Location-Type", 1244, 10415, Mandatory::Must);

/// Logical-Access-ID (302/13019), OctetString; 3GPP TS 32.299, 7.3.3.
pub static LOGICAL_ACCESS_ID: Avp<OctetString> = Avp::new("Logical-Access-ID", 302, 13019, Mandatory::Must);

/// Low-Balance-Indication (2020/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(feature = "gy")]
pub static LOW_BALANCE_INDICATION: Avp<LowBalanceIndication> = Avp::new("Low-Balance-Indication", 2020, 10415, Mandatory::Must);

/// Low-Priority-Indicator (2602/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static LOW_PRIORITY_INDICATOR: Avp<LowPriorityIndicator> = Avp::new("Low-Priority-Indicator", 2602, 10415, Mandatory::Must);

/// MBMS-Charged-Party (2323/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static MBMS_CHARGED_PARTY: Avp<MbmsChargedParty> = Avp::new("MBMS-Charged-Party", 2323, 10415, Mandatory::Must);

/// MBMS-GW-Address (2307/10415), Address; 3GPP TS 32.299, 7.2.
pub static MBMS_GW_ADDRESS: Avp<Address> = Avp::new("MBMS-GW-Address", 2307, 10415, Mandatory::Must);

/// MBMS-Information (880/10415), Grouped; 3GPP TS 32.299, 7.2.99.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static MBMS_INFORMATION: Avp<MbmsInformation> = Avp::new("MBMS-Information", 880, 10415, Mandatory::Must);

/// MBMS-User-Service-Type (1225/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static MBMS_USER_SERVICE_TYPE: Avp<MbmsUserServiceType> = Avp::new("MBMS-User-Service-Type", 1225, 10415, Mandatory::Must);

/// Media-Initiator-Flag (882/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static MEDIA_INITIATOR_FLAG: Avp<MediaInitiatorFlag> = Avp::new("Media-Initiator-Flag", 882, 10415, Mandatory::Must);

/// Media-Initiator-Party (1288/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static MEDIA_INITIATOR_PARTY: Avp<Utf8String> = Avp::new("Media-Initiator-Party", 1288, 10415, Mandatory::Must);

/// Message-Body (889/10415), Grouped; 3GPP TS 32.299, 7.2.103.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static MESSAGE_BODY: Avp<MessageBody> = Avp::new("Message-Body", 889, 10415, Mandatory::Must);

/// Message-Class (1213/10415), Grouped; 3GPP TS 32.299, 7.2.104.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static MESSAGE_CLASS: Avp<MessageClass> = Avp::new("Message-Class", 1213, 10415, Mandatory::Must);

/// Message-ID (1210/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static MESSAGE_ID: Avp<Utf8String> = Avp::new("Message-ID", 1210, 10415, Mandatory::Must);

/// Message-Size (1212/10415), Unsigned32; 3GPP TS 32.299, 7.2.
pub static MESSAGE_SIZE: Avp<u32> = Avp::new("Message-Size", 1212, 10415, Mandatory::Must);

/// Message-Type (1211/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static MESSAGE_TYPE: Avp<MessageType> = Avp::new("Message-Type", 1211, 10415, Mandatory::Must);

/// MMBox-Storage-Requested (1248/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static MMBOX_STORAGE_REQUESTED: Avp<MmboxStorageRequested> = Avp::new("MMBox-Storage-Requested", 1248, 10415, Mandatory::Must);

/// MMS-Information (877/10415), Grouped; 3GPP TS 32.299, 7.2.110.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static MMS_INFORMATION: Avp<MmsInformation> = Avp::new("MMS-Information", 877, 10415, Mandatory::Must);

/// MMTel-Information (2030/10415), Grouped; 3GPP TS 32.299, 7.2.111.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static MMTEL_INFORMATION: Avp<MmtelInformation> = Avp::new("MMTel-Information", 2030, 10415, Mandatory::Must);

/// MMTel-SService-Type (2031/10415), Unsigned32; 3GPP TS 32.299, 7.2.
pub static MMTEL_SSERVICE_TYPE: Avp<u32> = Avp::new("MMTel-SService-Type", 2031, 10415, Mandatory::Must);

/// MM-Content-Type (1203/10415), Grouped; 3GPP TS 32.299, 7.2.108.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static MM_CONTENT_TYPE: Avp<MmContentType> = Avp::new("MM-Content-Type", 1203, 10415, Mandatory::Must);

/// Monitored-PLMN-Identifier (3430/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static MONITORED_PLMN_IDENTIFIER: Avp<Utf8String> = Avp::new("Monitored-PLMN-Identifier", 3430, 10415, Mandatory::Must);

/// Monitoring-Event-Configuration-Activity (3919/10415), Integer32; 3GPP TS 32.299, 7.2.
pub static MONITORING_EVENT_CONFIGURATION_ACTIVITY: Avp<i32> = Avp::new("Monitoring-Event-Configuration-Activity", 3919, 10415, Mandatory::Must);

/// Monitoring-Event-Functionality (3922/10415), Integer32; 3GPP TS 32.299, 7.2.
pub static MONITORING_EVENT_FUNCTIONALITY: Avp<i32> = Avp::new("Monitoring-Event-Functionality", 3922, 10415, Mandatory::Must);

/// Monitoring-Event-Information (3921/10415), Grouped; 3GPP TS 32.299, 7.2.
#[cfg(feature = "full")]
pub static MONITORING_EVENT_INFORMATION: Avp<MonitoringEventInformation> = Avp::new("Monitoring-Event-Information", 3921, 10415, Mandatory::Must);

/// Monitoring-Event-Report-Data (3920/10415), Grouped; 3GPP TS 32.299, 7.2.
#[cfg(feature = "full")]
pub static MONITORING_EVENT_REPORT_DATA: Avp<MonitoringEventReportData> = Avp::new("Monitoring-Event-Report-Data", 3920, 10415, Mandatory::Must);

/// Monitoring-Event-Report-Number (3923/10415), Unsigned32; 3GPP TS 32.299, 7.2.
pub static MONITORING_EVENT_REPORT_NUMBER: Avp<u32> = Avp::new("Monitoring-Event-Report-Number", 3923, 10415, Mandatory::Must);

/// Monitoring-UE-HPLMN-Identifier (3431/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static MONITORING_UE_HPLMN_IDENTIFIER: Avp<Utf8String> = Avp::new("Monitoring-UE-HPLMN-Identifier", 3431, 10415, Mandatory::Must);

/// Monitoring-UE-Identifier (3432/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static MONITORING_UE_IDENTIFIER: Avp<Utf8String> = Avp::new("Monitoring-UE-Identifier", 3432, 10415, Mandatory::Must);

/// Monitoring-UE-VPLMN-Identifier (3433/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static MONITORING_UE_VPLMN_IDENTIFIER: Avp<Utf8String> = Avp::new("Monitoring-UE-VPLMN-Identifier", 3433, 10415, Mandatory::Must);

/// MSC-Address (3417/10415), OctetString; 3GPP TS 32.299, 7.2.
pub static MSC_ADDRESS: Avp<OctetString> = Avp::new("MSC-Address", 3417, 10415, Mandatory::Must);

/// MTC-IWF-Address (3406/10415), Address; 3GPP TS 32.299, 7.2.
pub static MTC_IWF_ADDRESS: Avp<Address> = Avp::new("MTC-IWF-Address", 3406, 10415, Mandatory::Must);

/// Multiple-Services-Credit-Control (456), Grouped; 3GPP TS 32.299, 7.1.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static MULTIPLE_SERVICES_CREDIT_CONTROL: Avp<MultipleServicesCreditControl> = Avp::new("Multiple-Services-Credit-Control", 456, 0, Mandatory::Must);

/// Neighbour-Node-Address (2705/10415), Address; 3GPP TS 32.299, 7.2.
pub static NEIGHBOUR_NODE_ADDRESS: Avp<Address> = Avp::new("Neighbour-Node-Address", 2705, 10415, Mandatory::Must);

/// Network-Call-Reference-Number (3418/10415), OctetString; 3GPP TS 32.299, 7.2.
pub static NETWORK_CALL_REFERENCE_NUMBER: Avp<OctetString> = Avp::new("Network-Call-Reference-Number", 3418, 10415, Mandatory::Must);

/// Next-Tariff (2057/10415), Grouped; 3GPP TS 32.299, 7.2.112.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static NEXT_TARIFF: Avp<NextTariff> = Avp::new("Next-Tariff", 2057, 10415, Mandatory::Must);

/// NIDD-Submission (3928/10415), Grouped; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static NIDD_SUBMISSION: Avp<NiddSubmission> = Avp::new("NIDD-Submission", 3928, 10415, Mandatory::Must);

/// NNI-Information (2703/10415), Grouped; 3GPP TS 32.299, 7.2.112A.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static NNI_INFORMATION: Avp<NniInformation> = Avp::new("NNI-Information", 2703, 10415, Mandatory::Must);

/// NNI-Type (2704/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static NNI_TYPE: Avp<NniType> = Avp::new("NNI-Type", 2704, 10415, Mandatory::Must);

/// Node-Functionality (862/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static NODE_FUNCTIONALITY: Avp<NodeFunctionality> = Avp::new("Node-Functionality", 862, 10415, Mandatory::Must);

/// Node-Id (2064/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static NODE_ID: Avp<Utf8String> = Avp::new("Node-Id", 2064, 10415, Mandatory::Must);

/// Nr-Cgi (1325/10415), UTF8String; 3GPP TS 32.299, 7.2.254.
pub static NR_CGI: Avp<Utf8String> = Avp::new("Nr-Cgi", 1325, 10415, Mandatory::Must);

/// Number-Of-Diversions (2034/10415), Unsigned32; 3GPP TS 32.299, 7.2.
pub static NUMBER_OF_DIVERSIONS: Avp<u32> = Avp::new("Number-Of-Diversions", 2034, 10415, Mandatory::Must);

/// Number-Of-Messages-Sent (2019/10415), Unsigned32; 3GPP TS 32.299, 7.2.
pub static NUMBER_OF_MESSAGES_SENT: Avp<u32> = Avp::new("Number-Of-Messages-Sent", 2019, 10415, Mandatory::Must);

/// Number-Of-Participants (885/10415), Unsigned32; 3GPP TS 32.299, 7.2.
pub static NUMBER_OF_PARTICIPANTS: Avp<u32> = Avp::new("Number-Of-Participants", 885, 10415, Mandatory::Must);

/// Number-Of-Received-Talk-Bursts (1282/10415), Unsigned32; 3GPP TS 32.299, 7.2.
pub static NUMBER_OF_RECEIVED_TALK_BURSTS: Avp<u32> = Avp::new("Number-Of-Received-Talk-Bursts", 1282, 10415, Mandatory::Must);

/// Number-Of-Talk-Bursts (1283/10415), Unsigned32; 3GPP TS 32.299, 7.2.
pub static NUMBER_OF_TALK_BURSTS: Avp<u32> = Avp::new("Number-Of-Talk-Bursts", 1283, 10415, Mandatory::Must);

/// Number-Portability-Routing-Information (2024/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static NUMBER_PORTABILITY_ROUTING_INFORMATION: Avp<Utf8String> = Avp::new("Number-Portability-Routing-Information", 2024, 10415, Mandatory::Must);

/// OC-OLR (623), Grouped; 3GPP TS 32.299, B.2.4.
#[cfg(feature = "gy")]
pub static OC_OLR: Avp<OcOlr> = Avp::new("OC-OLR", 623, 0, Mandatory::May);

/// Offline-Charging (1278/10415), Grouped; 3GPP TS 32.299, 7.2.121.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static OFFLINE_CHARGING: Avp<OfflineCharging> = Avp::new("Offline-Charging", 1278, 10415, Mandatory::Must);

/// Online-Charging-Flag (2303/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static ONLINE_CHARGING_FLAG: Avp<OnlineChargingFlag> = Avp::new("Online-Charging-Flag", 2303, 10415, Mandatory::Must);

/// Originating-IOI (839/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static ORIGINATING_IOI: Avp<Utf8String> = Avp::new("Originating-IOI", 839, 10415, Mandatory::Must);

/// Originator (864/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static ORIGINATOR: Avp<Originator> = Avp::new("Originator", 864, 10415, Mandatory::Must);

/// Originator-Address (886/10415), Grouped; 3GPP TS 32.299, 7.2.125.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static ORIGINATOR_ADDRESS: Avp<OriginatorAddress> = Avp::new("Originator-Address", 886, 10415, Mandatory::Must);

/// Originator-Interface (2009/10415), Grouped; 3GPP TS 32.299, 7.2.126.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static ORIGINATOR_INTERFACE: Avp<OriginatorInterface> = Avp::new("Originator-Interface", 2009, 10415, Mandatory::Must);

/// Originator-Received-Address (2027/10415), Grouped; 3GPP TS 32.299, 7.2.127.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static ORIGINATOR_RECEIVED_ADDRESS: Avp<OriginatorReceivedAddress> = Avp::new("Originator-Received-Address", 2027, 10415, Mandatory::Must);

/// Originator-SCCP-Address (2008/10415), Address; 3GPP TS 32.299, 7.2.
pub static ORIGINATOR_SCCP_ADDRESS: Avp<Address> = Avp::new("Originator-SCCP-Address", 2008, 10415, Mandatory::Must);

/// Outgoing-Session-Id (2320/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static OUTGOING_SESSION_ID: Avp<Utf8String> = Avp::new("Outgoing-Session-Id", 2320, 10415, Mandatory::Must);

/// Outgoing-Trunk-Group-Id (853/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static OUTGOING_TRUNK_GROUP_ID: Avp<Utf8String> = Avp::new("Outgoing-Trunk-Group-Id", 853, 10415, Mandatory::Must);

/// Participants-Involved (887/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static PARTICIPANTS_INVOLVED: Avp<Utf8String> = Avp::new("Participants-Involved", 887, 10415, Mandatory::Must);

/// Participant-Access-Priority (1259/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static PARTICIPANT_ACCESS_PRIORITY: Avp<ParticipantAccessPriority> = Avp::new("Participant-Access-Priority", 1259, 10415, Mandatory::Must);

/// Participant-Action-Type (2049/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static PARTICIPANT_ACTION_TYPE: Avp<ParticipantActionType> = Avp::new("Participant-Action-Type", 2049, 10415, Mandatory::Must);

/// Participant-Group (1260/10415), Grouped; 3GPP TS 32.299, 7.2.131.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static PARTICIPANT_GROUP: Avp<ParticipantGroup> = Avp::new("Participant-Group", 1260, 10415, Mandatory::Must);

/// PC3-Control-Protocol-Cause (3434/10415), Integer32; 3GPP TS 32.299, 7.2.
pub static PC3_CONTROL_PROTOCOL_CAUSE: Avp<i32> = Avp::new("PC3-Control-Protocol-Cause", 3434, 10415, Mandatory::Must);

/// PC3-EPC-Control-Protocol-Cause (3435/10415), Integer32; 3GPP TS 32.299, 7.2.
pub static PC3_EPC_CONTROL_PROTOCOL_CAUSE: Avp<i32> = Avp::new("PC3-EPC-Control-Protocol-Cause", 3435, 10415, Mandatory::Must);

/// PC5-Radio-Technology (1300/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static PC5_RADIO_TECHNOLOGY: Avp<Pc5RadioTechnology> = Avp::new("PC5-Radio-Technology", 1300, 10415, Mandatory::MustNot);

/// PDG-Address (895/10415), Address; 3GPP TS 32.299.
pub static PDG_ADDRESS: Avp<Address> = Avp::new("PDG-Address", 895, 10415, Mandatory::Must);

/// PDG-Charging-Id (896/10415), Unsigned32; 3GPP TS 32.299.
pub static PDG_CHARGING_ID: Avp<u32> = Avp::new("PDG-Charging-Id", 896, 10415, Mandatory::Must);

/// PDN-Connection-Charging-ID (2050/10415), Unsigned32; 3GPP TS 32.299, 7.2.
pub static PDN_CONNECTION_CHARGING_ID: Avp<u32> = Avp::new("PDN-Connection-Charging-ID", 2050, 10415, Mandatory::Must);

/// PDP-Address (1227/10415), Address; 3GPP TS 32.299, 7.2.
pub static PDP_ADDRESS: Avp<Address> = Avp::new("PDP-Address", 1227, 10415, Mandatory::Must);

/// PDP-Address-Prefix-Length (2606/10415), Unsigned32; 3GPP TS 32.299, 7.2.
pub static PDP_ADDRESS_PREFIX_LENGTH: Avp<u32> = Avp::new("PDP-Address-Prefix-Length", 2606, 10415, Mandatory::Must);

/// PDP-Context-Type (1247/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static PDP_CONTEXT_TYPE: Avp<PdpContextType> = Avp::new("PDP-Context-Type", 1247, 10415, Mandatory::Must);

/// Physical-Access-ID (313/13019), UTF8String; 3GPP TS 32.299, 7.3.14.
pub static PHYSICAL_ACCESS_ID: Avp<Utf8String> = Avp::new("Physical-Access-ID", 313, 13019, Mandatory::Must);

/// Play-Alternative (3913/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static PLAY_ALTERNATIVE: Avp<PlayAlternative> = Avp::new("Play-Alternative", 3913, 10415, Mandatory::Must);

/// PoC-Change-Condition (1261/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static POC_CHANGE_CONDITION: Avp<PocChangeCondition> = Avp::new("PoC-Change-Condition", 1261, 10415, Mandatory::Must);

/// PoC-Change-Time (1262/10415), Time; 3GPP TS 32.299, 7.2.
pub static POC_CHANGE_TIME: Avp<Time> = Avp::new("PoC-Change-Time", 1262, 10415, Mandatory::Must);

/// PoC-Controlling-Address (858/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static POC_CONTROLLING_ADDRESS: Avp<Utf8String> = Avp::new("PoC-Controlling-Address", 858, 10415, Mandatory::Must);

/// PoC-Event-Type (2025/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static POC_EVENT_TYPE: Avp<PocEventType> = Avp::new("PoC-Event-Type", 2025, 10415, Mandatory::Must);

/// PoC-Group-Name (859/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static POC_GROUP_NAME: Avp<Utf8String> = Avp::new("PoC-Group-Name", 859, 10415, Mandatory::Must);

/// PoC-Information (879/10415), Grouped; 3GPP TS 32.299, 7.2.144.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static POC_INFORMATION: Avp<PocInformation> = Avp::new("PoC-Information", 879, 10415, Mandatory::Must);

/// PoC-Server-Role (883/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static POC_SERVER_ROLE: Avp<PocServerRole> = Avp::new("PoC-Server-Role", 883, 10415, Mandatory::Must);

/// PoC-Session-Id (1229/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static POC_SESSION_ID: Avp<Utf8String> = Avp::new("PoC-Session-Id", 1229, 10415, Mandatory::Must);

/// PoC-Session-Initiation-type (1277/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static POC_SESSION_INITIATION_TYPE: Avp<PocSessionInitiationType> = Avp::new("PoC-Session-Initiation-type", 1277, 10415, Mandatory::Must);

/// PoC-Session-Type (884/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static POC_SESSION_TYPE: Avp<PocSessionType> = Avp::new("PoC-Session-Type", 884, 10415, Mandatory::Must);

/// PoC-User-Role (1252/10415), Grouped; 3GPP TS 32.299, 7.2.149.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static POC_USER_ROLE: Avp<PocUserRole> = Avp::new("PoC-User-Role", 1252, 10415, Mandatory::Must);

/// PoC-User-Role-IDs (1253/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static POC_USER_ROLE_IDS: Avp<Utf8String> = Avp::new("PoC-User-Role-IDs", 1253, 10415, Mandatory::Must);

/// PoC-User-Role-Info-Units (1254/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static POC_USER_ROLE_INFO_UNITS: Avp<PocUserRoleInfoUnits> = Avp::new("PoC-User-Role-Info-Units", 1254, 10415, Mandatory::Must);

/// Positioning-Data (1245/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static POSITIONING_DATA: Avp<Utf8String> = Avp::new("Positioning-Data", 1245, 10415, Mandatory::Must);

/// Preferred-AoC-Currency (2315/10415), Unsigned32; 3GPP TS 32.299, 7.2.
pub static PREFERRED_AOC_CURRENCY: Avp<u32> = Avp::new("Preferred-AoC-Currency", 2315, 10415, Mandatory::Must);

/// Priority (1209/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static PRIORITY: Avp<Priority> = Avp::new("Priority", 1209, 10415, Mandatory::Must);

/// Privacy-Indicator (3915/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static PRIVACY_INDICATOR: Avp<PrivacyIndicator> = Avp::new("Privacy-Indicator", 3915, 10415, Mandatory::Must);

/// ProSe-3rd-Party-Application-ID (3440/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static PROSE_3RD_PARTY_APPLICATION_ID: Avp<Utf8String> = Avp::new("ProSe-3rd-Party-Application-ID", 3440, 10415, Mandatory::Must);

/// ProSe-Direct-Communication-Reception-Data-Container (3461/10415), Grouped; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static PROSE_DIRECT_COMMUNICATION_RECEPTION_DATA_CONTAINER: Avp<ProseDirectCommunicationReceptionDataContainer> = Avp::new("ProSe-Direct-Communication-Reception-Data-Container", 3461, 10415, Mandatory::Must);

/// ProSe-Direct-Communication-Transmission-Data-Container (3441/10415), Grouped; 3GPP TS 32.299, 7.2.154B.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static PROSE_DIRECT_COMMUNICATION_TRANSMISSION_DATA_CONTAINER: Avp<ProseDirectCommunicationTransmissionDataContainer> = Avp::new("ProSe-Direct-Communication-Transmission-Data-Container", 3441, 10415, Mandatory::Must);

/// ProSe-Direct-Discovery-Model (3442/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static PROSE_DIRECT_DISCOVERY_MODEL: Avp<ProseDirectDiscoveryModel> = Avp::new("ProSe-Direct-Discovery-Model", 3442, 10415, Mandatory::Must);

/// ProSe-Event-Type (3443/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static PROSE_EVENT_TYPE: Avp<ProseEventType> = Avp::new("ProSe-Event-Type", 3443, 10415, Mandatory::Must);

/// ProSe-Functionality (3445/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(feature = "full")]
pub static PROSE_FUNCTIONALITY: Avp<ProseFunctionality> = Avp::new("ProSe-Functionality", 3445, 10415, Mandatory::Must);

/// ProSe-Function-IP-Address (3444/10415), Address; 3GPP TS 32.299, 7.2.
pub static PROSE_FUNCTION_IP_ADDRESS: Avp<Address> = Avp::new("ProSe-Function-IP-Address", 3444, 10415, Mandatory::Must);

/// ProSe-Function-PLMN-Identifier (3457/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static PROSE_FUNCTION_PLMN_IDENTIFIER: Avp<Utf8String> = Avp::new("ProSe-Function-PLMN-Identifier", 3457, 10415, Mandatory::Must);

/// ProSe-Group-IP-Multicast-Address (3446/10415), Address; 3GPP TS 32.299, 7.2.
pub static PROSE_GROUP_IP_MULTICAST_ADDRESS: Avp<Address> = Avp::new("ProSe-Group-IP-Multicast-Address", 3446, 10415, Mandatory::Must);

/// ProSe-Information (3447/10415), Grouped; 3GPP TS 32.299, 7.2.154I.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static PROSE_INFORMATION: Avp<ProseInformation> = Avp::new("ProSe-Information", 3447, 10415, Mandatory::Must);

/// ProSe-Range-Class (3448/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static PROSE_RANGE_CLASS: Avp<ProseRangeClass> = Avp::new("ProSe-Range-Class", 3448, 10415, Mandatory::Must);

/// ProSe-Reason-For-Cancellation (3449/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static PROSE_REASON_FOR_CANCELLATION: Avp<ProseReasonForCancellation> = Avp::new("ProSe-Reason-For-Cancellation", 3449, 10415, Mandatory::Must);

/// ProSe-Request-Timestamp (3450/10415), Time; 3GPP TS 32.299, 7.2.
pub static PROSE_REQUEST_TIMESTAMP: Avp<Time> = Avp::new("ProSe-Request-Timestamp", 3450, 10415, Mandatory::Must);

/// ProSe-Role-Of-UE (3451/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static PROSE_ROLE_OF_UE: Avp<ProseRoleOfUe> = Avp::new("ProSe-Role-Of-UE", 3451, 10415, Mandatory::Must);

/// ProSe-Source-IP-Address (3452/10415), Address; 3GPP TS 32.299, 7.2.
pub static PROSE_SOURCE_IP_ADDRESS: Avp<Address> = Avp::new("ProSe-Source-IP-Address", 3452, 10415, Mandatory::Must);

/// ProSe-Target-Layer-2-ID (4410/10415), OctetString; 3GPP TS 32.299, 7.2.
pub static PROSE_TARGET_LAYER_2_ID: Avp<OctetString> = Avp::new("ProSe-Target-Layer-2-ID", 4410, 10415, Mandatory::Must);

/// ProSe-UE-ID (3453/10415), OctetString; 3GPP TS 32.299, 7.2.
pub static PROSE_UE_ID: Avp<OctetString> = Avp::new("ProSe-UE-ID", 3453, 10415, Mandatory::Must);

/// ProSe-UE-to-Network-Relay-UE-ID (4409/10415), OctetString; 3GPP TS 32.299, 7.2.
pub static PROSE_UE_TO_NETWORK_RELAY_UE_ID: Avp<OctetString> = Avp::new("ProSe-UE-to-Network-Relay-UE-ID", 4409, 10415, Mandatory::Must);

/// Proximity-Alert-Indication (3454/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static PROXIMITY_ALERT_INDICATION: Avp<ProximityAlertIndication> = Avp::new("Proximity-Alert-Indication", 3454, 10415, Mandatory::Must);

/// Proximity-Alert-Timestamp (3455/10415), Time; 3GPP TS 32.299, 7.2.
pub static PROXIMITY_ALERT_TIMESTAMP: Avp<Time> = Avp::new("Proximity-Alert-Timestamp", 3455, 10415, Mandatory::Must);

/// Proximity-Cancellation-Timestamp (3456/10415), Time; 3GPP TS 32.299, 7.2.
pub static PROXIMITY_CANCELLATION_TIMESTAMP: Avp<Time> = Avp::new("Proximity-Cancellation-Timestamp", 3456, 10415, Mandatory::Must);

/// PSCell-Info (1324/10415), Grouped; 3GPP TS 32.299, 7.2.255.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static PSCELL_INFO: Avp<PscellInfo> = Avp::new("PSCell-Info", 1324, 10415, Mandatory::Must);

/// PS-Append-Free-Format-Data (867/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static PS_APPEND_FREE_FORMAT_DATA: Avp<PsAppendFreeFormatData> = Avp::new("PS-Append-Free-Format-Data", 867, 10415, Mandatory::Must);

/// PS-Free-Format-Data (866/10415), OctetString; 3GPP TS 32.299, 7.2.
pub static PS_FREE_FORMAT_DATA: Avp<OctetString> = Avp::new("PS-Free-Format-Data", 866, 10415, Mandatory::Must);

/// PS-Furnish-Charging-Information (865/10415), Grouped; 3GPP TS 32.299, 7.2.157.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static PS_FURNISH_CHARGING_INFORMATION: Avp<PsFurnishChargingInformation> = Avp::new("PS-Furnish-Charging-Information", 865, 10415, Mandatory::Must);

/// PS-Information (874/10415), Grouped; 3GPP TS 32.299, 7.2.158.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static PS_INFORMATION: Avp<PsInformation> = Avp::new("PS-Information", 874, 10415, Mandatory::Must);

/// Quota-Consumption-Time (881/10415), Unsigned32; 3GPP TS 32.299, 7.2.
pub static QUOTA_CONSUMPTION_TIME: Avp<u32> = Avp::new("Quota-Consumption-Time", 881, 10415, Mandatory::Must);

/// Quota-Holding-Time (871/10415), Unsigned32; 3GPP TS 32.299, 7.2.
pub static QUOTA_HOLDING_TIME: Avp<u32> = Avp::new("Quota-Holding-Time", 871, 10415, Mandatory::Must);

/// Quota-Indicator (3912/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static QUOTA_INDICATOR: Avp<QuotaIndicator> = Avp::new("Quota-Indicator", 3912, 10415, Mandatory::Must);

/// Radio-Frequency (3462/10415), OctetString; 3GPP TS 32.299, 7.2.
pub static RADIO_FREQUENCY: Avp<OctetString> = Avp::new("Radio-Frequency", 3462, 10415, Mandatory::Must);

/// Radio-Parameter-Set-Info (3463/10415), Grouped; 3GPP TS 32.299, 7.2.160B.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static RADIO_PARAMETER_SET_INFO: Avp<RadioParameterSetInfo> = Avp::new("Radio-Parameter-Set-Info", 3463, 10415, Mandatory::Must);

/// Radio-Parameter-Set-Values (3464/10415), OctetString; 3GPP TS 32.299, 7.2.
pub static RADIO_PARAMETER_SET_VALUES: Avp<OctetString> = Avp::new("Radio-Parameter-Set-Values", 3464, 10415, Mandatory::Must);

/// Radio-Resources-Indicator (3465/10415), Integer32; 3GPP TS 32.299, 7.2.
pub static RADIO_RESOURCES_INDICATOR: Avp<i32> = Avp::new("Radio-Resources-Indicator", 3465, 10415, Mandatory::Must);

/// RAN-End-Timestamp (1301/10415), Time; 3GPP TS 32.299, 7.2.
pub static RAN_END_TIMESTAMP: Avp<Time> = Avp::new("RAN-End-Timestamp", 1301, 10415, Mandatory::MustNot);

/// RAN-Secondary-RAT-Usage-Report (1302/10415), Grouped; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static RAN_SECONDARY_RAT_USAGE_REPORT: Avp<RanSecondaryRatUsageReport> = Avp::new("RAN-Secondary-RAT-Usage-Report", 1302, 10415, Mandatory::MustNot);

/// RAN-Start-Timestamp (1303/10415), Time; 3GPP TS 32.299, 7.2.
pub static RAN_START_TIMESTAMP: Avp<Time> = Avp::new("RAN-Start-Timestamp", 1303, 10415, Mandatory::MustNot);

/// Rate-Control-Max-Message-Size (3937/10415), Unsigned32; 3GPP TS 32.299, 7.2.
pub static RATE_CONTROL_MAX_MESSAGE_SIZE: Avp<u32> = Avp::new("Rate-Control-Max-Message-Size", 3937, 10415, Mandatory::Must);

/// Rate-Control-Max-Rate (3938/10415), Unsigned32; 3GPP TS 32.299, 7.2.
pub static RATE_CONTROL_MAX_RATE: Avp<u32> = Avp::new("Rate-Control-Max-Rate", 3938, 10415, Mandatory::Must);

/// Rate-Control-Time-Unit (3939/10415), Unsigned32; 3GPP TS 32.299, 7.2.
pub static RATE_CONTROL_TIME_UNIT: Avp<u32> = Avp::new("Rate-Control-Time-Unit", 3939, 10415, Mandatory::Must);

/// Rate-Element (2058/10415), Grouped; 3GPP TS 32.299, 7.2.161.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static RATE_ELEMENT: Avp<RateElement> = Avp::new("Rate-Element", 2058, 10415, Mandatory::Must);

/// Read-Reply-Report-Requested (1222/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static READ_REPLY_REPORT_REQUESTED: Avp<ReadReplyReportRequested> = Avp::new("Read-Reply-Report-Requested", 1222, 10415, Mandatory::Must);

/// Real-Time-Tariff-Information (2305/10415), Grouped; 3GPP TS 32.299, 7.2.164.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static REAL_TIME_TARIFF_INFORMATION: Avp<RealTimeTariffInformation> = Avp::new("Real-Time-Tariff-Information", 2305, 10415, Mandatory::Must);

/// Reason-Header (3401/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static REASON_HEADER: Avp<Utf8String> = Avp::new("Reason-Header", 3401, 10415, Mandatory::Must);

/// Received-Talk-Burst-Time (1284/10415), Unsigned32; 3GPP TS 32.299, 7.2.
pub static RECEIVED_TALK_BURST_TIME: Avp<u32> = Avp::new("Received-Talk-Burst-Time", 1284, 10415, Mandatory::Must);

/// Received-Talk-Burst-Volume (1285/10415), Unsigned32; 3GPP TS 32.299, 7.2.
pub static RECEIVED_TALK_BURST_VOLUME: Avp<u32> = Avp::new("Received-Talk-Burst-Volume", 1285, 10415, Mandatory::Must);

/// Recipient-Address (1201/10415), Grouped; 3GPP TS 32.299, 7.2.167.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static RECIPIENT_ADDRESS: Avp<RecipientAddress> = Avp::new("Recipient-Address", 1201, 10415, Mandatory::Must);

/// Recipient-Info (2026/10415), Grouped; 3GPP TS 32.299, 7.2.168.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static RECIPIENT_INFO: Avp<RecipientInfo> = Avp::new("Recipient-Info", 2026, 10415, Mandatory::Must);

/// Recipient-Received-Address (2028/10415), Grouped; 3GPP TS 32.299, 7.2.169.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static RECIPIENT_RECEIVED_ADDRESS: Avp<RecipientReceivedAddress> = Avp::new("Recipient-Received-Address", 2028, 10415, Mandatory::Must);

/// Recipient-SCCP-Address (2010/10415), Address; 3GPP TS 32.299, 7.2.
pub static RECIPIENT_SCCP_ADDRESS: Avp<Address> = Avp::new("Recipient-SCCP-Address", 2010, 10415, Mandatory::Must);

/// Refund-Information (2022/10415), OctetString; 3GPP TS 32.299, 7.2.
pub static REFUND_INFORMATION: Avp<OctetString> = Avp::new("Refund-Information", 2022, 10415, Mandatory::Must);

/// Related-Change-Condition-Information (3925/10415), Grouped; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static RELATED_CHANGE_CONDITION_INFORMATION: Avp<RelatedChangeConditionInformation> = Avp::new("Related-Change-Condition-Information", 3925, 10415, Mandatory::Must);

/// Related-IMS-Charging-Identifier (2711/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static RELATED_IMS_CHARGING_IDENTIFIER: Avp<Utf8String> = Avp::new("Related-IMS-Charging-Identifier", 2711, 10415, Mandatory::Must);

/// Related-IMS-Charging-Identifier-Node (2712/10415), Address; 3GPP TS 32.299, 7.2.
pub static RELATED_IMS_CHARGING_IDENTIFIER_NODE: Avp<Address> = Avp::new("Related-IMS-Charging-Identifier-Node", 2712, 10415, Mandatory::Must);

/// Related-Trigger (3926/10415), Grouped; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static RELATED_TRIGGER: Avp<RelatedTrigger> = Avp::new("Related-Trigger", 3926, 10415, Mandatory::Must);

/// Relationship-Mode (2706/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static RELATIONSHIP_MODE: Avp<RelationshipMode> = Avp::new("Relationship-Mode", 2706, 10415, Mandatory::Must);

/// Relay-IP-address (4411/10415), Address; 3GPP TS 32.299, 7.2.
pub static RELAY_IP_ADDRESS: Avp<Address> = Avp::new("Relay-IP-address", 4411, 10415, Mandatory::Must);

/// Remaining-Balance (2021/10415), Grouped; 3GPP TS 32.299, 7.2.172.
#[cfg(feature = "gy")]
pub static REMAINING_BALANCE: Avp<RemainingBalance> = Avp::new("Remaining-Balance", 2021, 10415, Mandatory::Must);

/// Reply-Applic-ID (1223/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static REPLY_APPLIC_ID: Avp<Utf8String> = Avp::new("Reply-Applic-ID", 1223, 10415, Mandatory::Must);

/// Reply-Path-Requested (2011/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static REPLY_PATH_REQUESTED: Avp<ReplyPathRequested> = Avp::new("Reply-Path-Requested", 2011, 10415, Mandatory::Must);

/// Reporting-Reason (872/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static REPORTING_REASON: Avp<ReportingReason> = Avp::new("Reporting-Reason", 872, 10415, Mandatory::Must);

/// Requested-Party-Address (1251/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static REQUESTED_PARTY_ADDRESS: Avp<Utf8String> = Avp::new("Requested-Party-Address", 1251, 10415, Mandatory::Must);

/// Requested-PLMN-Identifier (3436/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static REQUESTED_PLMN_IDENTIFIER: Avp<Utf8String> = Avp::new("Requested-PLMN-Identifier", 3436, 10415, Mandatory::Must);

/// Requestor-PLMN-Identifier (3437/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static REQUESTOR_PLMN_IDENTIFIER: Avp<Utf8String> = Avp::new("Requestor-PLMN-Identifier", 3437, 10415, Mandatory::Must);

/// Role-Of-Node (829/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static ROLE_OF_NODE: Avp<RoleOfNode> = Avp::new("Role-Of-Node", 829, 10415, Mandatory::Must);

/// Role-Of-ProSe-Function (3438/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static ROLE_OF_PROSE_FUNCTION: Avp<RoleOfProseFunction> = Avp::new("Role-Of-ProSe-Function", 3438, 10415, Mandatory::Must);

/// Route-Header-Received (3403/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static ROUTE_HEADER_RECEIVED: Avp<Utf8String> = Avp::new("Route-Header-Received", 3403, 10415, Mandatory::Must);

/// Route-Header-Transmitted (3404/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static ROUTE_HEADER_TRANSMITTED: Avp<Utf8String> = Avp::new("Route-Header-Transmitted", 3404, 10415, Mandatory::Must);

/// Scale-Factor (2059/10415), Grouped; 3GPP TS 32.299, 7.2.178.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static SCALE_FACTOR: Avp<ScaleFactor> = Avp::new("Scale-Factor", 2059, 10415, Mandatory::Must);

/// SCEF-Address (1317/10415), Address; 3GPP TS 32.299, 7.2.
pub static SCEF_ADDRESS: Avp<Address> = Avp::new("SCEF-Address", 1317, 10415, Mandatory::MustNot);

/// SCS-Address (3941/10415), Address; 3GPP TS 32.299, 7.2.
pub static SCS_ADDRESS: Avp<Address> = Avp::new("SCS-Address", 3941, 10415, Mandatory::Must);

/// SCS-AS-Address (3940/10415), Grouped; 3GPP TS 32.299, 7.2.178B.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static SCS_AS_ADDRESS: Avp<ScsAsAddress> = Avp::new("SCS-AS-Address", 3940, 10415, Mandatory::Must);

/// SCS-Realm (3942/10415), DiameterIdentity; 3GPP TS 32.299, 7.2.
pub static SCS_REALM: Avp<DiameterIdentity> = Avp::new("SCS-Realm", 3942, 10415, Mandatory::Must);

/// SDP-Answer-Timestamp (1275/10415), Time; 3GPP TS 32.299, 7.2.
pub static SDP_ANSWER_TIMESTAMP: Avp<Time> = Avp::new("SDP-Answer-Timestamp", 1275, 10415, Mandatory::Must);

/// SDP-Media-Component (843/10415), Grouped; 3GPP TS 32.299, 7.2.180.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static SDP_MEDIA_COMPONENT: Avp<SdpMediaComponent> = Avp::new("SDP-Media-Component", 843, 10415, Mandatory::Must);

/// SDP-Media-Description (845/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static SDP_MEDIA_DESCRIPTION: Avp<Utf8String> = Avp::new("SDP-Media-Description", 845, 10415, Mandatory::Must);

/// SDP-Media-Name (844/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static SDP_MEDIA_NAME: Avp<Utf8String> = Avp::new("SDP-Media-Name", 844, 10415, Mandatory::Must);

/// SDP-Offer-Timestamp (1274/10415), Time; 3GPP TS 32.299, 7.2.
pub static SDP_OFFER_TIMESTAMP: Avp<Time> = Avp::new("SDP-Offer-Timestamp", 1274, 10415, Mandatory::Must);

/// SDP-Session-Description (842/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static SDP_SESSION_DESCRIPTION: Avp<Utf8String> = Avp::new("SDP-Session-Description", 842, 10415, Mandatory::Must);

/// SDP-TimeStamps (1273/10415), Grouped; 3GPP TS 32.299, 7.2.185.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static SDP_TIME_STAMPS: Avp<SdpTimeStamps> = Avp::new("SDP-TimeStamps", 1273, 10415, Mandatory::Must);

/// SDP-Type (2036/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static SDP_TYPE: Avp<SdpType> = Avp::new("SDP-Type", 2036, 10415, Mandatory::Must);

/// Secondary-RAT-Type (1304/10415), OctetString; 3GPP TS 32.299, 7.2.
pub static SECONDARY_RAT_TYPE: Avp<OctetString> = Avp::new("Secondary-RAT-Type", 1304, 10415, Mandatory::MustNot);

/// Served-Party-IP-Address (848/10415), Address; 3GPP TS 32.299, 7.2.
pub static SERVED_PARTY_IP_ADDRESS: Avp<Address> = Avp::new("Served-Party-IP-Address", 848, 10415, Mandatory::Must);

/// Service-Data-Container (2040/10415), Grouped; 3GPP TS 32.299, 7.2.189.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static SERVICE_DATA_CONTAINER: Avp<ServiceDataContainer> = Avp::new("Service-Data-Container", 2040, 10415, Mandatory::Must);

/// Service-Id (855/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static SERVICE_ID: Avp<Utf8String> = Avp::new("Service-Id", 855, 10415, Mandatory::Must);

/// Service-Information (873/10415), Grouped; 3GPP TS 32.299, 7.2.192.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static SERVICE_INFORMATION: Avp<ServiceInformation> = Avp::new("Service-Information", 873, 10415, Mandatory::Must);

/// Service-Mode (2032/10415), Unsigned32; 3GPP TS 32.299, 7.2.
pub static SERVICE_MODE: Avp<u32> = Avp::new("Service-Mode", 2032, 10415, Mandatory::Must);

/// Service-Specific-Data (863/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static SERVICE_SPECIFIC_DATA: Avp<Utf8String> = Avp::new("Service-Specific-Data", 863, 10415, Mandatory::Must);

/// Service-Specific-Info (1249/10415), Grouped; 3GPP TS 32.299, 7.2.195.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static SERVICE_SPECIFIC_INFO: Avp<ServiceSpecificInfo> = Avp::new("Service-Specific-Info", 1249, 10415, Mandatory::Must);

/// Service-Specific-Type (1257/10415), Unsigned32; 3GPP TS 32.299, 7.2.
pub static SERVICE_SPECIFIC_TYPE: Avp<u32> = Avp::new("Service-Specific-Type", 1257, 10415, Mandatory::Must);

/// Serving-Node-Identity (3929/10415), DiameterIdentity; 3GPP TS 32.299, 7.2.
pub static SERVING_NODE_IDENTITY: Avp<DiameterIdentity> = Avp::new("Serving-Node-Identity", 3929, 10415, Mandatory::Must);

/// Serving-Node-Type (2047/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static SERVING_NODE_TYPE: Avp<ServingNodeType> = Avp::new("Serving-Node-Type", 2047, 10415, Mandatory::Must);

/// Session-Direction (2707/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static SESSION_DIRECTION: Avp<SessionDirection> = Avp::new("Session-Direction", 2707, 10415, Mandatory::Must);

/// SGi-PtP-Tunnelling-Method (3931/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static SGI_PTP_TUNNELLING_METHOD: Avp<SgiPtpTunnellingMethod> = Avp::new("SGi-PtP-Tunnelling-Method", 3931, 10415, Mandatory::Must);

/// SGSN-Address (1228/10415), Address; 3GPP TS 32.299, 7.2.
pub static SGSN_ADDRESS: Avp<Address> = Avp::new("SGSN-Address", 1228, 10415, Mandatory::Must);

/// SGW-Address (2067/10415), Address; 3GPP TS 32.299, 7.2.
pub static SGW_ADDRESS: Avp<Address> = Avp::new("SGW-Address", 2067, 10415, Mandatory::Must);

/// SGW-Change (2065/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static SGW_CHANGE: Avp<SgwChange> = Avp::new("SGW-Change", 2065, 10415, Mandatory::Must);

/// SIP-Request-Timestamp (834/10415), Time; 3GPP TS 32.299, 7.2.
pub static SIP_REQUEST_TIMESTAMP: Avp<Time> = Avp::new("SIP-Request-Timestamp", 834, 10415, Mandatory::Must);

/// SIP-Request-Timestamp-Fraction (2301/10415), Unsigned32; 3GPP TS 32.299, 7.2.
pub static SIP_REQUEST_TIMESTAMP_FRACTION: Avp<u32> = Avp::new("SIP-Request-Timestamp-Fraction", 2301, 10415, Mandatory::Must);

/// SIP-Response-Timestamp (835/10415), Time; 3GPP TS 32.299, 7.2.
pub static SIP_RESPONSE_TIMESTAMP: Avp<Time> = Avp::new("SIP-Response-Timestamp", 835, 10415, Mandatory::Must);

/// SIP-Response-Timestamp-Fraction (2302/10415), Unsigned32; 3GPP TS 32.299, 7.2.
pub static SIP_RESPONSE_TIMESTAMP_FRACTION: Avp<u32> = Avp::new("SIP-Response-Timestamp-Fraction", 2302, 10415, Mandatory::Must);

/// SMSC-Address (2017/10415), Address; 3GPP TS 32.299, 7.2.
pub static SMSC_ADDRESS: Avp<Address> = Avp::new("SMSC-Address", 2017, 10415, Mandatory::Must);

/// SMS-Information (2000/10415), Grouped; 3GPP TS 32.299, 7.2.211.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static SMS_INFORMATION: Avp<SmsInformation> = Avp::new("SMS-Information", 2000, 10415, Mandatory::Must);

/// SMS-Node (2016/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static SMS_NODE: Avp<SmsNode> = Avp::new("SMS-Node", 2016, 10415, Mandatory::Must);

/// SMS-Result (3409/10415), Unsigned32; 3GPP TS 32.299, 7.2.
pub static SMS_RESULT: Avp<u32> = Avp::new("SMS-Result", 3409, 10415, Mandatory::Must);

/// SM-Device-Trigger-Indicator (3407/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static SM_DEVICE_TRIGGER_INDICATOR: Avp<SmDeviceTriggerIndicator> = Avp::new("SM-Device-Trigger-Indicator", 3407, 10415, Mandatory::Must);

/// SM-Device-Trigger-Information (3405/10415), Grouped; 3GPP TS 32.299, 7.2.205B.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static SM_DEVICE_TRIGGER_INFORMATION: Avp<SmDeviceTriggerInformation> = Avp::new("SM-Device-Trigger-Information", 3405, 10415, Mandatory::Must);

/// SM-Discharge-Time (2012/10415), Time; 3GPP TS 32.299, 7.2.
pub static SM_DISCHARGE_TIME: Avp<Time> = Avp::new("SM-Discharge-Time", 2012, 10415, Mandatory::Must);

/// SM-Message-Type (2007/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static SM_MESSAGE_TYPE: Avp<SmMessageType> = Avp::new("SM-Message-Type", 2007, 10415, Mandatory::Must);

/// SM-Protocol-ID (2013/10415), OctetString; 3GPP TS 32.299, 7.2.
pub static SM_PROTOCOL_ID: Avp<OctetString> = Avp::new("SM-Protocol-ID", 2013, 10415, Mandatory::Must);

/// SM-Sequence-Number (3408/10415), Unsigned32; 3GPP TS 32.299, 7.2.
pub static SM_SEQUENCE_NUMBER: Avp<u32> = Avp::new("SM-Sequence-Number", 3408, 10415, Mandatory::Must);

/// SM-Service-Type (2029/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static SM_SERVICE_TYPE: Avp<SmServiceType> = Avp::new("SM-Service-Type", 2029, 10415, Mandatory::Must);

/// SM-Status (2014/10415), OctetString; 3GPP TS 32.299, 7.2.
pub static SM_STATUS: Avp<OctetString> = Avp::new("SM-Status", 2014, 10415, Mandatory::Must);

/// SM-User-Data-Header (2015/10415), OctetString; 3GPP TS 32.299, 7.2.
pub static SM_USER_DATA_HEADER: Avp<OctetString> = Avp::new("SM-User-Data-Header", 2015, 10415, Mandatory::Must);

/// Start-of-Charging (3419/10415), Time; 3GPP TS 32.299, 7.2.
pub static START_OF_CHARGING: Avp<Time> = Avp::new("Start-of-Charging", 3419, 10415, Mandatory::Must);

/// Start-Time (2041/10415), Time; 3GPP TS 32.299, 7.2.
pub static START_TIME: Avp<Time> = Avp::new("Start-Time", 2041, 10415, Mandatory::Must);

/// Status-AS-Code (2702/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static STATUS_AS_CODE: Avp<StatusAsCode> = Avp::new("Status-AS-Code", 2702, 10415, Mandatory::Must);

/// Stop-Time (2042/10415), Time; 3GPP TS 32.299, 7.2.
pub static STOP_TIME: Avp<Time> = Avp::new("Stop-Time", 2042, 10415, Mandatory::Must);

/// Submission-Time (1202/10415), Time; 3GPP TS 32.299, 7.2.
pub static SUBMISSION_TIME: Avp<Time> = Avp::new("Submission-Time", 1202, 10415, Mandatory::Must);

/// Subscriber-Role (2033/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(feature = "full")]
pub static SUBSCRIBER_ROLE: Avp<SubscriberRole> = Avp::new("Subscriber-Role", 2033, 10415, Mandatory::Must);

/// Supplementary-Service (2048/10415), Grouped; 3GPP TS 32.299, 7.2.219.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static SUPPLEMENTARY_SERVICE: Avp<SupplementaryService> = Avp::new("Supplementary-Service", 2048, 10415, Mandatory::Must);

/// TAD-Identifier (2717/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static TAD_IDENTIFIER: Avp<TadIdentifier> = Avp::new("TAD-Identifier", 2717, 10415, Mandatory::Must);

/// Talk-Burst-Exchange (1255/10415), Grouped; 3GPP TS 32.299, 7.2.220.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static TALK_BURST_EXCHANGE: Avp<TalkBurstExchange> = Avp::new("Talk-Burst-Exchange", 1255, 10415, Mandatory::Must);

/// Talk-Burst-Time (1286/10415), Unsigned32; 3GPP TS 32.299, 7.2.
pub static TALK_BURST_TIME: Avp<u32> = Avp::new("Talk-Burst-Time", 1286, 10415, Mandatory::Must);

/// Talk-Burst-Volume (1287/10415), Unsigned32; 3GPP TS 32.299, 7.2.
pub static TALK_BURST_VOLUME: Avp<u32> = Avp::new("Talk-Burst-Volume", 1287, 10415, Mandatory::Must);

/// Target-IP-Address (4412/10415), Address; 3GPP TS 32.299, 7.2.
pub static TARGET_IP_ADDRESS: Avp<Address> = Avp::new("Target-IP-Address", 4412, 10415, Mandatory::Must);

/// Tariff-Information (2060/10415), Grouped; 3GPP TS 32.299, 7.2.223.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static TARIFF_INFORMATION: Avp<TariffInformation> = Avp::new("Tariff-Information", 2060, 10415, Mandatory::Must);

/// Tariff-XML (2306/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static TARIFF_XML: Avp<Utf8String> = Avp::new("Tariff-XML", 2306, 10415, Mandatory::Must);

/// Teleservice (3413/10415), OctetString; 3GPP TS 32.299, 7.2.
pub static TELESERVICE: Avp<OctetString> = Avp::new("Teleservice", 3413, 10415, Mandatory::Must);

/// Terminating-IOI (840/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static TERMINATING_IOI: Avp<Utf8String> = Avp::new("Terminating-IOI", 840, 10415, Mandatory::Must);

/// 3GPP-OC-Rating-Group (1321/10415), Unsigned32; 3GPP TS 32.299, B.2.
pub static THREE_GPP_OC_RATING_GROUP: Avp<u32> = Avp::new("3GPP-OC-Rating-Group", 1321, 10415, Mandatory::MustNot);

/// 3GPP-OC-Request-Type (1322/10415), Enumerated; 3GPP TS 32.299, B.2.
#[cfg(feature = "gy")]
pub static THREE_GPP_OC_REQUEST_TYPE: Avp<ThreeGppOcRequestType> = Avp::new("3GPP-OC-Request-Type", 1322, 10415, Mandatory::MustNot);

/// 3GPP-OC-Specific-Reduction (1320/10415), Grouped; 3GPP TS 32.299, B.2.3.
#[cfg(feature = "gy")]
pub static THREE_GPP_OC_SPECIFIC_REDUCTION: Avp<ThreeGppOcSpecificReduction> = Avp::new("3GPP-OC-Specific-Reduction", 1320, 10415, Mandatory::MustNot);

/// SIP-Method (824/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static THREE_GPP_SIP_METHOD: Avp<Utf8String> = Avp::new("SIP-Method", 824, 10415, Mandatory::Must);

/// Time-First-Reception (3466/10415), Time; 3GPP TS 32.299, 7.2.
pub static TIME_FIRST_RECEPTION: Avp<Time> = Avp::new("Time-First-Reception", 3466, 10415, Mandatory::Must);

/// Time-First-Transmission (3467/10415), Time; 3GPP TS 32.299, 7.2.
pub static TIME_FIRST_TRANSMISSION: Avp<Time> = Avp::new("Time-First-Transmission", 3467, 10415, Mandatory::Must);

/// Time-First-Usage (2043/10415), Time; 3GPP TS 32.299, 7.2.
pub static TIME_FIRST_USAGE: Avp<Time> = Avp::new("Time-First-Usage", 2043, 10415, Mandatory::Must);

/// Time-Indicator (3911/10415), Unsigned32; 3GPP TS 32.299, 7.2.
pub static TIME_INDICATOR: Avp<u32> = Avp::new("Time-Indicator", 3911, 10415, Mandatory::Must);

/// Time-Last-Usage (2044/10415), Time; 3GPP TS 32.299, 7.2.
pub static TIME_LAST_USAGE: Avp<Time> = Avp::new("Time-Last-Usage", 2044, 10415, Mandatory::Must);

/// Time-Quota-Mechanism (1270/10415), Grouped; 3GPP TS 32.299, 7.2.228.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static TIME_QUOTA_MECHANISM: Avp<TimeQuotaMechanism> = Avp::new("Time-Quota-Mechanism", 1270, 10415, Mandatory::Must);

/// Time-Quota-Threshold (868/10415), Unsigned32; 3GPP TS 32.299, 7.2.
pub static TIME_QUOTA_THRESHOLD: Avp<u32> = Avp::new("Time-Quota-Threshold", 868, 10415, Mandatory::Must);

/// Time-Quota-Type (1271/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static TIME_QUOTA_TYPE: Avp<TimeQuotaType> = Avp::new("Time-Quota-Type", 1271, 10415, Mandatory::Must);

/// Time-Stamps (833/10415), Grouped; 3GPP TS 32.299, 7.2.231.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static TIME_STAMPS: Avp<TimeStamps> = Avp::new("Time-Stamps", 833, 10415, Mandatory::Must);

/// Time-Usage (2045/10415), Unsigned32; 3GPP TS 32.299, 7.2.
pub static TIME_USAGE: Avp<u32> = Avp::new("Time-Usage", 2045, 10415, Mandatory::Must);

/// TLTRI (1318/10415), Unsigned32; 3GPP TS 32.299, 7.2.
pub static TLTRI: Avp<u32> = Avp::new("TLTRI", 1318, 10415, Mandatory::MustNot);

/// Token-Text (1215/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static TOKEN_TEXT: Avp<Utf8String> = Avp::new("Token-Text", 1215, 10415, Mandatory::Must);

/// Traffic-Data-Volumes (2046/10415), Grouped; 3GPP TS 32.299, 7.2.233.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static TRAFFIC_DATA_VOLUMES: Avp<TrafficDataVolumes> = Avp::new("Traffic-Data-Volumes", 2046, 10415, Mandatory::Must);

/// Transcoder-Inserted-Indication (2605/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static TRANSCODER_INSERTED_INDICATION: Avp<TranscoderInsertedIndication> = Avp::new("Transcoder-Inserted-Indication", 2605, 10415, Mandatory::Must);

/// Transit-IOI-List (2701/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static TRANSIT_IOI_LIST: Avp<Utf8String> = Avp::new("Transit-IOI-List", 2701, 10415, Mandatory::Must);

/// Transmitter-Info (3468/10415), Grouped; 3GPP TS 32.299, 7.2.233C.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static TRANSMITTER_INFO: Avp<TransmitterInfo> = Avp::new("Transmitter-Info", 3468, 10415, Mandatory::Must);

/// Trigger (1264/10415), Grouped; 3GPP TS 32.299, 7.2.235.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static TRIGGER: Avp<Trigger> = Avp::new("Trigger", 1264, 10415, Mandatory::Must);

/// Trigger-Type (870/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static TRIGGER_TYPE: Avp<TriggerType> = Avp::new("Trigger-Type", 870, 10415, Mandatory::Must);

/// Trunk-Group-Id (851/10415), Grouped; 3GPP TS 32.299, 7.2.237.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static TRUNK_GROUP_ID: Avp<TrunkGroupId> = Avp::new("Trunk-Group-Id", 851, 10415, Mandatory::Must);

/// TWAG-Address (3903/10415), Address; 3GPP TS 32.299, 7.2.
pub static TWAG_ADDRESS: Avp<Address> = Avp::new("TWAG-Address", 3903, 10415, Mandatory::Must);

/// TWAN-User-Location-Info (2714/10415), Grouped; 3GPP TS 32.299, 7.2.237C.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static TWAN_USER_LOCATION_INFO: Avp<TwanUserLocationInfo> = Avp::new("TWAN-User-Location-Info", 2714, 10415, Mandatory::Must);

/// Type-Number (1204/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static TYPE_NUMBER: Avp<TypeNumber> = Avp::new("Type-Number", 1204, 10415, Mandatory::Must);

/// Unit-Cost (2061/10415), Grouped; 3GPP TS 32.299, 7.2.239.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static UNIT_COST: Avp<UnitCost> = Avp::new("Unit-Cost", 2061, 10415, Mandatory::Must);

/// Unit-Quota-Threshold (1226/10415), Unsigned32; 3GPP TS 32.299, 7.2.
pub static UNIT_QUOTA_THRESHOLD: Avp<u32> = Avp::new("Unit-Quota-Threshold", 1226, 10415, Mandatory::Must);

/// UNI-PDU-CP-Only-Flag (3932/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static UNI_PDU_CP_ONLY_FLAG: Avp<UniPduCpOnlyFlag> = Avp::new("UNI-PDU-CP-Only-Flag", 3932, 10415, Mandatory::Must);

/// Unused-Quota-Timer (4407/10415), Unsigned32; 3GPP TS 32.299, 7.2.
pub static UNUSED_QUOTA_TIMER: Avp<u32> = Avp::new("Unused-Quota-Timer", 4407, 10415, Mandatory::Must);

/// Usage-Information-Report-Sequence-Number (3439/10415), Integer32; 3GPP TS 32.299, 7.2.
pub static USAGE_INFORMATION_REPORT_SEQUENCE_NUMBER: Avp<i32> = Avp::new("Usage-Information-Report-Sequence-Number", 3439, 10415, Mandatory::Must);

/// Used-Service-Unit (446), Grouped; 3GPP TS 32.299, 7.1.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static USED_SERVICE_UNIT: Avp<UsedServiceUnit> = Avp::new("Used-Service-Unit", 446, 0, Mandatory::Must);

/// User-CSG-Information (2319/10415), Grouped; 3GPP TS 32.299, 7.2.240A.
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "gy", feature = "rf", feature = "s6a",
        feature = "s6t", feature = "s9", feature = "s9a", feature = "sd", feature = "sgd",
        feature = "st", feature = "t6a"
    )
)]
pub static USER_CSG_INFORMATION: Avp<UserCsgInformation> = Avp::new("User-CSG-Information", 2319, 10415, Mandatory::Must);

/// User-Participating-Type (1279/10415), Enumerated; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static USER_PARTICIPATING_TYPE: Avp<UserParticipatingType> = Avp::new("User-Participating-Type", 1279, 10415, Mandatory::Must);

/// User-Session-Id (830/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static USER_SESSION_ID: Avp<Utf8String> = Avp::new("User-Session-Id", 830, 10415, Mandatory::Must);

/// UWAN-User-Location-Info (3918/10415), Grouped; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static UWAN_USER_LOCATION_INFO: Avp<UwanUserLocationInfo> = Avp::new("UWAN-User-Location-Info", 3918, 10415, Mandatory::Must);

/// Variable-Part (3907/10415), Grouped; 3GPP TS 32.299, 7.2.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static VARIABLE_PART: Avp<VariablePart> = Avp::new("Variable-Part", 3907, 10415, Mandatory::Must);

/// Variable-Part-Order (3908/10415), Unsigned32; 3GPP TS 32.299, 7.2.
pub static VARIABLE_PART_ORDER: Avp<u32> = Avp::new("Variable-Part-Order", 3908, 10415, Mandatory::Must);

/// Variable-Part-Type (3909/10415), Unsigned32; 3GPP TS 32.299, 7.2.
pub static VARIABLE_PART_TYPE: Avp<u32> = Avp::new("Variable-Part-Type", 3909, 10415, Mandatory::Must);

/// Variable-Part-Value (3910/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static VARIABLE_PART_VALUE: Avp<Utf8String> = Avp::new("Variable-Part-Value", 3910, 10415, Mandatory::Must);

/// VCS-Information (3410/10415), Grouped; 3GPP TS 32.299, 7.2.242A.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static VCS_INFORMATION: Avp<VcsInformation> = Avp::new("VCS-Information", 3410, 10415, Mandatory::Must);

/// VLR-Number (3420/10415), OctetString; 3GPP TS 32.299, 7.2.
pub static VLR_NUMBER: Avp<OctetString> = Avp::new("VLR-Number", 3420, 10415, Mandatory::Must);

/// Volume-Quota-Threshold (869/10415), Unsigned32; 3GPP TS 32.299, 7.2.
pub static VOLUME_QUOTA_THRESHOLD: Avp<u32> = Avp::new("Volume-Quota-Threshold", 869, 10415, Mandatory::Must);

/// VoLTE-Information (1323/10415), Grouped; 3GPP TS 32.299, 7.2.242.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static VO_LTE_INFORMATION: Avp<VoLteInformation> = Avp::new("VoLTE-Information", 1323, 10415, Mandatory::Must);

/// WAG-Address (890/10415), Address; 3GPP TS 32.299.
pub static WAG_ADDRESS: Avp<Address> = Avp::new("WAG-Address", 890, 10415, Mandatory::Must);

/// WAG-PLMN-Id (891/10415), OctetString; 3GPP TS 32.299.
pub static WAG_PLMN_ID: Avp<OctetString> = Avp::new("WAG-PLMN-Id", 891, 10415, Mandatory::Must);

/// WLAN-Information (875/10415), Grouped; 3GPP TS 32.299.
#[cfg(feature = "full")]
pub static WLAN_INFORMATION: Avp<WlanInformation> = Avp::new("WLAN-Information", 875, 10415, Mandatory::Must);

/// WLAN-Operator-Id (1306/10415), Grouped; 3GPP TS 32.299, 7.2.251.
#[cfg(any(feature = "gy", feature = "rf"))]
pub static WLAN_OPERATOR_ID: Avp<WlanOperatorId> = Avp::new("WLAN-Operator-Id", 1306, 10415, Mandatory::MustNot);

/// WLAN-Operator-Name (1307/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static WLAN_OPERATOR_NAME: Avp<Utf8String> = Avp::new("WLAN-Operator-Name", 1307, 10415, Mandatory::MustNot);

/// WLAN-PLMN-Id (1308/10415), UTF8String; 3GPP TS 32.299, 7.2.
pub static WLAN_PLMN_ID: Avp<Utf8String> = Avp::new("WLAN-PLMN-Id", 1308, 10415, Mandatory::MustNot);

/// WLAN-Radio-Container (892/10415), Grouped; 3GPP TS 32.299.
#[cfg(feature = "full")]
pub static WLAN_RADIO_CONTAINER: Avp<WlanRadioContainer> = Avp::new("WLAN-Radio-Container", 892, 10415, Mandatory::Must);

/// WLAN-Session-Id (1246/10415), UTF8String; 3GPP TS 32.299.
pub static WLAN_SESSION_ID: Avp<Utf8String> = Avp::new("WLAN-Session-Id", 1246, 10415, Mandatory::May);

/// WLAN-Technology (893/10415), Unsigned32; 3GPP TS 32.299.
pub static WLAN_TECHNOLOGY: Avp<u32> = Avp::new("WLAN-Technology", 893, 10415, Mandatory::Must);

/// WLAN-UE-Local-IPAddress (894/10415), Address; 3GPP TS 32.299.
pub static WLAN_UE_LOCAL_IPADDRESS: Avp<Address> = Avp::new("WLAN-UE-Local-IPAddress", 894, 10415, Mandatory::Must);
