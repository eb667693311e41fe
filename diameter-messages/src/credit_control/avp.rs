// @generated from dictionaries/credit-control.xml by cargo xtask regenerate; do not edit.

//! The AVPs of RFC 8506 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{
    Address, Avp, IpFilterRule, Mandatory, OctetString, Time, Utf8String,
};

#[cfg(
    any(
        feature = "credit-control", feature = "gq", feature = "gx", feature = "gxx", feature = "gy",
        feature = "np", feature = "rf", feature = "rx", feature = "s15", feature = "s9",
        feature = "s9a", feature = "sd", feature = "st", feature = "sta", feature = "swd",
        feature = "swm", feature = "swx", feature = "sy"
    )
)]
use crate::credit_control::enums::*;

#[cfg(
    any(
        feature = "credit-control", feature = "gx", feature = "gxx", feature = "gy", feature = "np",
        feature = "rf", feature = "rx", feature = "s9", feature = "s9a", feature = "sd",
        feature = "st", feature = "sta", feature = "swd", feature = "swm", feature = "swx",
        feature = "sy"
    )
)]
use crate::credit_control::groups::*;

/// CC-Correlation-Id (411), OctetString; RFC 8506, 8.1.
pub static CC_CORRELATION_ID: Avp<OctetString> = Avp::new("CC-Correlation-Id", 411, 0, Mandatory::May);

/// CC-Input-Octets (412), Unsigned64; RFC 8506, 8.24.
pub static CC_INPUT_OCTETS: Avp<u64> = Avp::new("CC-Input-Octets", 412, 0, Mandatory::Must);

/// CC-Money (413), Grouped; RFC 8506, 8.22.
#[cfg(
    any(
        feature = "credit-control", feature = "gx", feature = "gy", feature = "rf", feature = "rx",
        feature = "s9", feature = "sd"
    )
)]
pub static CC_MONEY: Avp<CcMoney> = Avp::new("CC-Money", 413, 0, Mandatory::Must);

/// CC-Output-Octets (414), Unsigned64; RFC 8506, 8.25.
pub static CC_OUTPUT_OCTETS: Avp<u64> = Avp::new("CC-Output-Octets", 414, 0, Mandatory::Must);

/// CC-Request-Number (415), Unsigned32; RFC 8506, 8.2.
pub static CC_REQUEST_NUMBER: Avp<u32> = Avp::new("CC-Request-Number", 415, 0, Mandatory::Must);

/// CC-Request-Type (416), Enumerated; RFC 8506, 8.3.
#[cfg(
    any(
        feature = "credit-control", feature = "gx", feature = "gxx", feature = "gy",
        feature = "s15", feature = "s9", feature = "s9a", feature = "sd"
    )
)]
pub static CC_REQUEST_TYPE: Avp<CcRequestType> = Avp::new("CC-Request-Type", 416, 0, Mandatory::Must);

/// CC-Service-Specific-Units (417), Unsigned64; RFC 8506, 8.26.
pub static CC_SERVICE_SPECIFIC_UNITS: Avp<u64> = Avp::new("CC-Service-Specific-Units", 417, 0, Mandatory::Must);

/// CC-Session-Failover (418), Enumerated; RFC 8506, 8.4.
#[cfg(any(feature = "credit-control", feature = "gy"))]
pub static CC_SESSION_FAILOVER: Avp<CcSessionFailover> = Avp::new("CC-Session-Failover", 418, 0, Mandatory::Must);

/// CC-Sub-Session-Id (419), Unsigned64; RFC 8506, 8.5.
pub static CC_SUB_SESSION_ID: Avp<u64> = Avp::new("CC-Sub-Session-Id", 419, 0, Mandatory::Must);

/// CC-Time (420), Unsigned32; RFC 8506, 8.21.
pub static CC_TIME: Avp<u32> = Avp::new("CC-Time", 420, 0, Mandatory::Must);

/// CC-Total-Octets (421), Unsigned64; RFC 8506, 8.23.
pub static CC_TOTAL_OCTETS: Avp<u64> = Avp::new("CC-Total-Octets", 421, 0, Mandatory::Must);

/// CC-Unit-Type (454), Enumerated; RFC 8506, 8.32.
#[cfg(any(feature = "credit-control", feature = "gy", feature = "rf"))]
pub static CC_UNIT_TYPE: Avp<CcUnitType> = Avp::new("CC-Unit-Type", 454, 0, Mandatory::Must);

/// Check-Balance-Result (422), Enumerated; RFC 8506, 8.6.
#[cfg(feature = "credit-control")]
pub static CHECK_BALANCE_RESULT: Avp<CheckBalanceResult> = Avp::new("Check-Balance-Result", 422, 0, Mandatory::Must);

/// Cost-Information (423), Grouped; RFC 8506, 8.7.
#[cfg(any(feature = "credit-control", feature = "gy"))]
pub static COST_INFORMATION: Avp<CostInformation> = Avp::new("Cost-Information", 423, 0, Mandatory::Must);

/// Cost-Unit (424), UTF8String; RFC 8506, 8.12.
pub static COST_UNIT: Avp<Utf8String> = Avp::new("Cost-Unit", 424, 0, Mandatory::Must);

/// Credit-Control (426), Enumerated; RFC 8506, 8.13.
#[cfg(feature = "credit-control")]
pub static CREDIT_CONTROL: Avp<CreditControl> = Avp::new("Credit-Control", 426, 0, Mandatory::Must);

/// Credit-Control-Failure-Handling (427), Enumerated; RFC 8506, 8.14.
#[cfg(any(feature = "credit-control", feature = "gy"))]
pub static CREDIT_CONTROL_FAILURE_HANDLING: Avp<CreditControlFailureHandling> = Avp::new("Credit-Control-Failure-Handling", 427, 0, Mandatory::Must);

/// Currency-Code (425), Unsigned32; RFC 8506, 8.11.
pub static CURRENCY_CODE: Avp<u32> = Avp::new("Currency-Code", 425, 0, Mandatory::Must);

/// Direct-Debiting-Failure-Handling (428), Enumerated; RFC 8506, 8.15.
#[cfg(any(feature = "credit-control", feature = "gy"))]
pub static DIRECT_DEBITING_FAILURE_HANDLING: Avp<DirectDebitingFailureHandling> = Avp::new("Direct-Debiting-Failure-Handling", 428, 0, Mandatory::Must);

/// Exponent (429), Integer32; RFC 8506, 8.9.
pub static EXPONENT: Avp<i32> = Avp::new("Exponent", 429, 0, Mandatory::Must);

/// Final-Unit-Action (449), Enumerated; RFC 8506, 8.35.
#[cfg(
    any(
        feature = "credit-control", feature = "gq", feature = "gx", feature = "gy", feature = "rf",
        feature = "rx", feature = "s9", feature = "sd", feature = "st"
    )
)]
pub static FINAL_UNIT_ACTION: Avp<FinalUnitAction> = Avp::new("Final-Unit-Action", 449, 0, Mandatory::Must);

/// Final-Unit-Indication (430), Grouped; RFC 8506, 8.34.
#[cfg(
    any(
        feature = "credit-control", feature = "gx", feature = "gy", feature = "rf", feature = "s9",
        feature = "sd", feature = "st"
    )
)]
pub static FINAL_UNIT_INDICATION: Avp<FinalUnitIndication> = Avp::new("Final-Unit-Indication", 430, 0, Mandatory::Must);

/// Granted-Service-Unit (431), Grouped; RFC 8506, 8.17.
#[cfg(any(feature = "credit-control", feature = "gy", feature = "rf", feature = "rx"))]
pub static GRANTED_SERVICE_UNIT: Avp<GrantedServiceUnit> = Avp::new("Granted-Service-Unit", 431, 0, Mandatory::Must);

/// G-S-U-Pool-Identifier (453), Unsigned32; RFC 8506, 8.31.
pub static G_S_U_POOL_IDENTIFIER: Avp<u32> = Avp::new("G-S-U-Pool-Identifier", 453, 0, Mandatory::Must);

/// G-S-U-Pool-Reference (457), Grouped; RFC 8506, 8.30.
#[cfg(any(feature = "credit-control", feature = "gy", feature = "rf"))]
pub static G_S_U_POOL_REFERENCE: Avp<GSUPoolReference> = Avp::new("G-S-U-Pool-Reference", 457, 0, Mandatory::Must);

/// Multiple-Services-Credit-Control (456), Grouped; RFC 8506, 8.16.
#[cfg(feature = "credit-control")]
pub static MULTIPLE_SERVICES_CREDIT_CONTROL: Avp<MultipleServicesCreditControl> = Avp::new("Multiple-Services-Credit-Control", 456, 0, Mandatory::Must);

/// Multiple-Services-Indicator (455), Enumerated; RFC 8506, 8.40.
#[cfg(any(feature = "credit-control", feature = "gy"))]
pub static MULTIPLE_SERVICES_INDICATOR: Avp<MultipleServicesIndicator> = Avp::new("Multiple-Services-Indicator", 455, 0, Mandatory::Must);

/// QoS-Final-Unit-Indication (669), Grouped; RFC 8506, 8.68.
#[cfg(feature = "credit-control")]
pub static QOS_FINAL_UNIT_INDICATION: Avp<QosFinalUnitIndication> = Avp::new("QoS-Final-Unit-Indication", 669, 0, Mandatory::May);

/// Rating-Group (432), Unsigned32; RFC 8506, 8.29.
pub static RATING_GROUP: Avp<u32> = Avp::new("Rating-Group", 432, 0, Mandatory::Must);

/// Redirect-Address-IPAddress (666), Address; RFC 8506, 8.65.
pub static REDIRECT_ADDRESS_IPADDRESS: Avp<Address> = Avp::new("Redirect-Address-IPAddress", 666, 0, Mandatory::May);

/// Redirect-Address-SIP-URI (668), UTF8String; RFC 8506, 8.67.
pub static REDIRECT_ADDRESS_SIP_URI: Avp<Utf8String> = Avp::new("Redirect-Address-SIP-URI", 668, 0, Mandatory::May);

/// Redirect-Address-Type (433), Enumerated; RFC 8506, 8.38.
#[cfg(
    any(
        feature = "credit-control", feature = "gx", feature = "gy", feature = "rf", feature = "s9",
        feature = "sd", feature = "st"
    )
)]
pub static REDIRECT_ADDRESS_TYPE: Avp<RedirectAddressType> = Avp::new("Redirect-Address-Type", 433, 0, Mandatory::Must);

/// Redirect-Address-URL (667), UTF8String; RFC 8506, 8.66.
pub static REDIRECT_ADDRESS_URL: Avp<Utf8String> = Avp::new("Redirect-Address-URL", 667, 0, Mandatory::May);

/// Redirect-Server (434), Grouped; RFC 8506, 8.37.
#[cfg(
    any(
        feature = "credit-control", feature = "gx", feature = "gy", feature = "rf", feature = "s9",
        feature = "sd", feature = "st"
    )
)]
pub static REDIRECT_SERVER: Avp<RedirectServer> = Avp::new("Redirect-Server", 434, 0, Mandatory::Must);

/// Redirect-Server-Address (435), UTF8String; RFC 8506, 8.39.
pub static REDIRECT_SERVER_ADDRESS: Avp<Utf8String> = Avp::new("Redirect-Server-Address", 435, 0, Mandatory::Must);

/// Redirect-Server-Extension (665), Grouped; RFC 8506, 8.64.
#[cfg(feature = "credit-control")]
pub static REDIRECT_SERVER_EXTENSION: Avp<RedirectServerExtension> = Avp::new("Redirect-Server-Extension", 665, 0, Mandatory::May);

/// Requested-Action (436), Enumerated; RFC 8506, 8.41.
#[cfg(any(feature = "credit-control", feature = "gy"))]
pub static REQUESTED_ACTION: Avp<RequestedAction> = Avp::new("Requested-Action", 436, 0, Mandatory::Must);

/// Requested-Service-Unit (437), Grouped; RFC 8506, 8.18.
#[cfg(any(feature = "credit-control", feature = "gy", feature = "rf"))]
pub static REQUESTED_SERVICE_UNIT: Avp<RequestedServiceUnit> = Avp::new("Requested-Service-Unit", 437, 0, Mandatory::Must);

/// Restriction-Filter-Rule (438), IPFilterRule; RFC 8506, 8.36.
pub static RESTRICTION_FILTER_RULE: Avp<IpFilterRule> = Avp::new("Restriction-Filter-Rule", 438, 0, Mandatory::Must);

/// Service-Context-Id (461), UTF8String; RFC 8506, 8.42.
pub static SERVICE_CONTEXT_ID: Avp<Utf8String> = Avp::new("Service-Context-Id", 461, 0, Mandatory::Must);

/// Service-Identifier (439), Unsigned32; RFC 8506, 8.28.
pub static SERVICE_IDENTIFIER: Avp<u32> = Avp::new("Service-Identifier", 439, 0, Mandatory::Must);

/// Service-Parameter-Info (440), Grouped; RFC 8506, 8.43.
#[cfg(feature = "credit-control")]
pub static SERVICE_PARAMETER_INFO: Avp<ServiceParameterInfo> = Avp::new("Service-Parameter-Info", 440, 0, Mandatory::May);

/// Service-Parameter-Type (441), Unsigned32; RFC 8506, 8.44.
pub static SERVICE_PARAMETER_TYPE: Avp<u32> = Avp::new("Service-Parameter-Type", 441, 0, Mandatory::May);

/// Service-Parameter-Value (442), OctetString; RFC 8506, 8.45.
pub static SERVICE_PARAMETER_VALUE: Avp<OctetString> = Avp::new("Service-Parameter-Value", 442, 0, Mandatory::May);

/// Subscription-Id (443), Grouped; RFC 8506, 8.46.
#[cfg(
    any(
        feature = "credit-control", feature = "gx", feature = "gxx", feature = "gy", feature = "np",
        feature = "rf", feature = "rx", feature = "s9", feature = "s9a", feature = "sd",
        feature = "sta", feature = "swd", feature = "swm", feature = "swx", feature = "sy"
    )
)]
pub static SUBSCRIPTION_ID: Avp<SubscriptionId> = Avp::new("Subscription-Id", 443, 0, Mandatory::Must);

/// Subscription-Id-Data (444), UTF8String; RFC 8506, 8.48.
pub static SUBSCRIPTION_ID_DATA: Avp<Utf8String> = Avp::new("Subscription-Id-Data", 444, 0, Mandatory::Must);

/// Subscription-Id-E164 (660), UTF8String; RFC 8506, 8.59.
pub static SUBSCRIPTION_ID_E164: Avp<Utf8String> = Avp::new("Subscription-Id-E164", 660, 0, Mandatory::May);

/// Subscription-Id-Extension (659), Grouped; RFC 8506, 8.58.
#[cfg(feature = "credit-control")]
pub static SUBSCRIPTION_ID_EXTENSION: Avp<SubscriptionIdExtension> = Avp::new("Subscription-Id-Extension", 659, 0, Mandatory::May);

/// Subscription-Id-IMSI (661), UTF8String; RFC 8506, 8.60.
pub static SUBSCRIPTION_ID_IMSI: Avp<Utf8String> = Avp::new("Subscription-Id-IMSI", 661, 0, Mandatory::May);

/// Subscription-Id-NAI (663), UTF8String; RFC 8506, 8.62.
pub static SUBSCRIPTION_ID_NAI: Avp<Utf8String> = Avp::new("Subscription-Id-NAI", 663, 0, Mandatory::May);

/// Subscription-Id-Private (664), UTF8String; RFC 8506, 8.63.
pub static SUBSCRIPTION_ID_PRIVATE: Avp<Utf8String> = Avp::new("Subscription-Id-Private", 664, 0, Mandatory::May);

/// Subscription-Id-SIP-URI (662), UTF8String; RFC 8506, 8.61.
pub static SUBSCRIPTION_ID_SIP_URI: Avp<Utf8String> = Avp::new("Subscription-Id-SIP-URI", 662, 0, Mandatory::May);

/// Subscription-Id-Type (450), Enumerated; RFC 8506, 8.47.
#[cfg(
    any(
        feature = "credit-control", feature = "gx", feature = "gxx", feature = "gy", feature = "np",
        feature = "rf", feature = "rx", feature = "s9", feature = "s9a", feature = "sd",
        feature = "sta", feature = "swd", feature = "swm", feature = "swx", feature = "sy"
    )
)]
pub static SUBSCRIPTION_ID_TYPE: Avp<SubscriptionIdType> = Avp::new("Subscription-Id-Type", 450, 0, Mandatory::Must);

/// Tariff-Change-Usage (452), Enumerated; RFC 8506, 8.27.
#[cfg(
    any(
        feature = "credit-control", feature = "gx", feature = "gy", feature = "rf", feature = "rx",
        feature = "s9", feature = "sd"
    )
)]
pub static TARIFF_CHANGE_USAGE: Avp<TariffChangeUsage> = Avp::new("Tariff-Change-Usage", 452, 0, Mandatory::Must);

/// Tariff-Time-Change (451), Time; RFC 8506, 8.20.
pub static TARIFF_TIME_CHANGE: Avp<Time> = Avp::new("Tariff-Time-Change", 451, 0, Mandatory::Must);

/// Unit-Value (445), Grouped; RFC 8506, 8.8.
#[cfg(
    any(
        feature = "credit-control", feature = "gx", feature = "gy", feature = "rf", feature = "rx",
        feature = "s9", feature = "sd"
    )
)]
pub static UNIT_VALUE: Avp<UnitValue> = Avp::new("Unit-Value", 445, 0, Mandatory::Must);

/// Used-Service-Unit (446), Grouped; RFC 8506, 8.19.
#[cfg(any(feature = "credit-control", feature = "rx"))]
pub static USED_SERVICE_UNIT: Avp<UsedServiceUnit> = Avp::new("Used-Service-Unit", 446, 0, Mandatory::Must);

/// User-Equipment-Info (458), Grouped; RFC 8506, 8.49.
#[cfg(
    any(
        feature = "credit-control", feature = "gx", feature = "gxx", feature = "gy", feature = "rf",
        feature = "rx", feature = "s9", feature = "sd"
    )
)]
pub static USER_EQUIPMENT_INFO: Avp<UserEquipmentInfo> = Avp::new("User-Equipment-Info", 458, 0, Mandatory::May);

/// User-Equipment-Info-EUI64 (656), OctetString; RFC 8506, 8.55.
pub static USER_EQUIPMENT_INFO_EUI64: Avp<OctetString> = Avp::new("User-Equipment-Info-EUI64", 656, 0, Mandatory::May);

/// User-Equipment-Info-Extension (653), Grouped; RFC 8506, 8.52.
#[cfg(
    any(
        feature = "credit-control", feature = "gx", feature = "gxx", feature = "rx", feature = "sd"
    )
)]
pub static USER_EQUIPMENT_INFO_EXTENSION: Avp<UserEquipmentInfoExtension> = Avp::new("User-Equipment-Info-Extension", 653, 0, Mandatory::May);

/// User-Equipment-Info-IMEI (658), OctetString; RFC 8506, 8.57.
pub static USER_EQUIPMENT_INFO_IMEI: Avp<OctetString> = Avp::new("User-Equipment-Info-IMEI", 658, 0, Mandatory::May);

/// User-Equipment-Info-IMEISV (654), OctetString; RFC 8506, 8.53.
pub static USER_EQUIPMENT_INFO_IMEISV: Avp<OctetString> = Avp::new("User-Equipment-Info-IMEISV", 654, 0, Mandatory::May);

/// User-Equipment-Info-MAC (655), OctetString; RFC 8506, 8.54.
pub static USER_EQUIPMENT_INFO_MAC: Avp<OctetString> = Avp::new("User-Equipment-Info-MAC", 655, 0, Mandatory::May);

/// User-Equipment-Info-ModifiedEUI64 (657), OctetString; RFC 8506, 8.56.
pub static USER_EQUIPMENT_INFO_MODIFIED_EUI64: Avp<OctetString> = Avp::new("User-Equipment-Info-ModifiedEUI64", 657, 0, Mandatory::May);

/// User-Equipment-Info-Type (459), Enumerated; RFC 8506, 8.50.
#[cfg(
    any(
        feature = "credit-control", feature = "gx", feature = "gxx", feature = "gy", feature = "rf",
        feature = "rx", feature = "s9", feature = "sd"
    )
)]
pub static USER_EQUIPMENT_INFO_TYPE: Avp<UserEquipmentInfoType> = Avp::new("User-Equipment-Info-Type", 459, 0, Mandatory::May);

/// User-Equipment-Info-Value (460), OctetString; RFC 8506, 8.51.
pub static USER_EQUIPMENT_INFO_VALUE: Avp<OctetString> = Avp::new("User-Equipment-Info-Value", 460, 0, Mandatory::May);

/// Validity-Time (448), Unsigned32; RFC 8506, 8.33.
pub static VALIDITY_TIME: Avp<u32> = Avp::new("Validity-Time", 448, 0, Mandatory::Must);

/// Value-Digits (447), Integer64; RFC 8506, 8.10.
pub static VALUE_DIGITS: Avp<i64> = Avp::new("Value-Digits", 447, 0, Mandatory::Must);
