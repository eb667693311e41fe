// @generated from dictionaries/ts29338.xml by cargo xtask regenerate; do not edit.

//! The AVPs of 3GPP TS 29.338 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{Avp, DiameterIdentity, Mandatory, OctetString, Time, Utf8String};

#[cfg(any(feature = "s6c", feature = "sgd"))]
use crate::ts29338::enums::*;

#[cfg(any(feature = "s6c", feature = "sgd"))]
use crate::ts29338::groups::*;

/// Absent-User-Diagnostic-SM (3322/10415), Unsigned32; 3GPP TS 29.338, 5.3.3.20.
pub static ABSENT_USER_DIAGNOSTIC_SM: Avp<u32> = Avp::new("Absent-User-Diagnostic-SM", 3322, 10415, Mandatory::Must);

/// Destination-SIP-URI (3327/10415), UTF8String; 3GPP TS 29.338, 6.3.3.16.
pub static DESTINATION_SIP_URI: Avp<Utf8String> = Avp::new("Destination-SIP-URI", 3327, 10415, Mandatory::MustNot);

/// HSS-ID (3325/10415), UTF8String; 3GPP TS 29.338, 6.3.3.14.
pub static HSS_ID: Avp<Utf8String> = Avp::new("HSS-ID", 3325, 10415, Mandatory::MustNot);

/// IP-SM-GW-SBI-Support-Indicator (3348/10415), Enumerated; 3GPP TS 29.338, 5.3.3.39.
#[cfg(feature = "s6c")]
pub static IP_SM_GW_SBI_SUPPORT_INDICATOR: Avp<IpSmGwSbiSupportIndicator> = Avp::new("IP-SM-GW-SBI-Support-Indicator", 3348, 10415, Mandatory::MustNot);

/// IP-SM-GW-SM-Delivery-Outcome (3320/10415), Grouped; 3GPP TS 29.338, 5.3.3.18.
#[cfg(any(feature = "s6c", feature = "sgd"))]
pub static IP_SM_GW_SM_DELIVERY_OUTCOME: Avp<IpSmGwSmDeliveryOutcome> = Avp::new("IP-SM-GW-SM-Delivery-Outcome", 3320, 10415, Mandatory::Must);

/// Maximum-Retransmission-Time (3330/10415), Time; 3GPP TS 29.338, 6.3.3.17.
pub static MAXIMUM_RETRANSMISSION_TIME: Avp<Time> = Avp::new("Maximum-Retransmission-Time", 3330, 10415, Mandatory::MustNot);

/// Maximum-UE-Availability-Time (3329/10415), Time; 3GPP TS 29.338, 5.3.3.22.
pub static MAXIMUM_UE_AVAILABILITY_TIME: Avp<Time> = Avp::new("Maximum-UE-Availability-Time", 3329, 10415, Mandatory::MustNot);

/// MME-Absent-User-Diagnostic-SM (3313/10415), Unsigned32; 3GPP TS 29.338, 5.3.3.9.
pub static MME_ABSENT_USER_DIAGNOSTIC_SM: Avp<u32> = Avp::new("MME-Absent-User-Diagnostic-SM", 3313, 10415, Mandatory::Must);

/// MME-SM-Delivery-Outcome (3317/10415), Grouped; 3GPP TS 29.338, 5.3.3.15.
#[cfg(any(feature = "s6c", feature = "sgd"))]
pub static MME_SM_DELIVERY_OUTCOME: Avp<MmeSmDeliveryOutcome> = Avp::new("MME-SM-Delivery-Outcome", 3317, 10415, Mandatory::Must);

/// MSC-Absent-User-Diagnostic-SM (3314/10415), Unsigned32; 3GPP TS 29.338, 5.3.3.10.
pub static MSC_ABSENT_USER_DIAGNOSTIC_SM: Avp<u32> = Avp::new("MSC-Absent-User-Diagnostic-SM", 3314, 10415, Mandatory::Must);

/// MSC-SM-Delivery-Outcome (3318/10415), Grouped; 3GPP TS 29.338, 5.3.3.16.
#[cfg(any(feature = "s6c", feature = "sgd"))]
pub static MSC_SM_DELIVERY_OUTCOME: Avp<MscSmDeliveryOutcome> = Avp::new("MSC-SM-Delivery-Outcome", 3318, 10415, Mandatory::Must);

/// MWD-Status (3312/10415), Unsigned32; 3GPP TS 29.338, 5.3.3.8.
pub static MWD_STATUS: Avp<u32> = Avp::new("MWD-Status", 3312, 10415, Mandatory::Must);

/// OFR-Flags (3328/10415), Unsigned32; 3GPP TS 29.338, 6.3.3.12.
pub static OFR_FLAGS: Avp<u32> = Avp::new("OFR-Flags", 3328, 10415, Mandatory::MustNot);

/// Originating-SIP-URI (3326/10415), UTF8String; 3GPP TS 29.338, 6.3.3.15.
pub static ORIGINATING_SIP_URI: Avp<Utf8String> = Avp::new("Originating-SIP-URI", 3326, 10415, Mandatory::MustNot);

/// RDR-Flags (3323/10415), Unsigned32; 3GPP TS 29.338, 5.3.3.21.
pub static RDR_FLAGS: Avp<u32> = Avp::new("RDR-Flags", 3323, 10415, Mandatory::MustNot);

/// Requested-Retransmission-Time (3331/10415), Time; 3GPP TS 29.338, 6.3.3.18.
pub static REQUESTED_RETRANSMISSION_TIME: Avp<Time> = Avp::new("Requested-Retransmission-Time", 3331, 10415, Mandatory::MustNot);

/// SC-Address (3300/10415), OctetString; 3GPP TS 29.338, 6.3.3.2.
pub static SC_ADDRESS: Avp<OctetString> = Avp::new("SC-Address", 3300, 10415, Mandatory::Must);

/// SGSN-Absent-User-Diagnostic-SM (3315/10415), Unsigned32; 3GPP TS 29.338, 5.3.3.11.
pub static SGSN_ABSENT_USER_DIAGNOSTIC_SM: Avp<u32> = Avp::new("SGSN-Absent-User-Diagnostic-SM", 3315, 10415, Mandatory::Must);

/// SGSN-SM-Delivery-Outcome (3319/10415), Grouped; 3GPP TS 29.338, 5.3.3.17.
#[cfg(any(feature = "s6c", feature = "sgd"))]
pub static SGSN_SM_DELIVERY_OUTCOME: Avp<SgsnSmDeliveryOutcome> = Avp::new("SGSN-SM-Delivery-Outcome", 3319, 10415, Mandatory::Must);

/// SMSF-3GPP-Absent-User-Diagnostic-SM (3334/10415), Unsigned32; 3GPP TS 29.338, 5.3.3.25.
pub static SMSF_3GPP_ABSENT_USER_DIAGNOSTIC_SM: Avp<u32> = Avp::new("SMSF-3GPP-Absent-User-Diagnostic-SM", 3334, 10415, Mandatory::MustNot);

/// SMSF-3GPP-Address (3344/10415), Grouped; 3GPP TS 29.338, 5.3.3.35.
#[cfg(feature = "s6c")]
pub static SMSF_3GPP_ADDRESS: Avp<Smsf3gppAddress> = Avp::new("SMSF-3GPP-Address", 3344, 10415, Mandatory::MustNot);

/// SMSF-3GPP-Name (3340/10415), DiameterIdentity; 3GPP TS 29.338, 5.3.3.31.
pub static SMSF_3GPP_NAME: Avp<DiameterIdentity> = Avp::new("SMSF-3GPP-Name", 3340, 10415, Mandatory::MustNot);

/// SMSF-3GPP-Number (3338/10415), OctetString; 3GPP TS 29.338, 5.3.3.29.
pub static SMSF_3GPP_NUMBER: Avp<OctetString> = Avp::new("SMSF-3GPP-Number", 3338, 10415, Mandatory::MustNot);

/// SMSF-3GPP-Realm (3342/10415), DiameterIdentity; 3GPP TS 29.338, 5.3.3.33.
pub static SMSF_3GPP_REALM: Avp<DiameterIdentity> = Avp::new("SMSF-3GPP-Realm", 3342, 10415, Mandatory::MustNot);

/// SMSF-3GPP-SBI-Support-Indicator (3346/10415), Enumerated; 3GPP TS 29.338, 5.3.3.37.
#[cfg(feature = "s6c")]
pub static SMSF_3GPP_SBI_SUPPORT_INDICATOR: Avp<Smsf3gppSbiSupportIndicator> = Avp::new("SMSF-3GPP-SBI-Support-Indicator", 3346, 10415, Mandatory::MustNot);

/// SMSF-3GPP-SM-Delivery-Outcome (3336/10415), Grouped; 3GPP TS 29.338, 5.3.3.27.
#[cfg(any(feature = "s6c", feature = "sgd"))]
pub static SMSF_3GPP_SM_DELIVERY_OUTCOME: Avp<Smsf3gppSmDeliveryOutcome> = Avp::new("SMSF-3GPP-SM-Delivery-Outcome", 3336, 10415, Mandatory::MustNot);

/// SMSF-Non-3GPP-Absent-User-Diagnostic-SM (3335/10415), Unsigned32; 3GPP TS 29.338, 5.3.3.26.
pub static SMSF_NON_3GPP_ABSENT_USER_DIAGNOSTIC_SM: Avp<u32> = Avp::new("SMSF-Non-3GPP-Absent-User-Diagnostic-SM", 3335, 10415, Mandatory::MustNot);

/// SMSF-Non-3GPP-Address (3345/10415), Grouped; 3GPP TS 29.338, 5.3.3.36.
#[cfg(feature = "s6c")]
pub static SMSF_NON_3GPP_ADDRESS: Avp<SmsfNon3gppAddress> = Avp::new("SMSF-Non-3GPP-Address", 3345, 10415, Mandatory::MustNot);

/// SMSF-Non-3GPP-Name (3341/10415), DiameterIdentity; 3GPP TS 29.338, 5.3.3.32.
pub static SMSF_NON_3GPP_NAME: Avp<DiameterIdentity> = Avp::new("SMSF-Non-3GPP-Name", 3341, 10415, Mandatory::MustNot);

/// SMSF-Non-3GPP-Number (3339/10415), OctetString; 3GPP TS 29.338, 5.3.3.30.
pub static SMSF_NON_3GPP_NUMBER: Avp<OctetString> = Avp::new("SMSF-Non-3GPP-Number", 3339, 10415, Mandatory::MustNot);

/// SMSF-Non-3GPP-Realm (3343/10415), DiameterIdentity; 3GPP TS 29.338, 5.3.3.34.
pub static SMSF_NON_3GPP_REALM: Avp<DiameterIdentity> = Avp::new("SMSF-Non-3GPP-Realm", 3343, 10415, Mandatory::MustNot);

/// SMSF-Non-3GPP-SBI-Support-Indicator (3347/10415), Enumerated; 3GPP TS 29.338, 5.3.3.38.
#[cfg(feature = "s6c")]
pub static SMSF_NON_3GPP_SBI_SUPPORT_INDICATOR: Avp<SmsfNon3gppSbiSupportIndicator> = Avp::new("SMSF-Non-3GPP-SBI-Support-Indicator", 3347, 10415, Mandatory::MustNot);

/// SMSF-Non-3GPP-SM-Delivery-Outcome (3337/10415), Grouped; 3GPP TS 29.338, 5.3.3.28.
#[cfg(any(feature = "s6c", feature = "sgd"))]
pub static SMSF_NON_3GPP_SM_DELIVERY_OUTCOME: Avp<SmsfNon3gppSmDeliveryOutcome> = Avp::new("SMSF-Non-3GPP-SM-Delivery-Outcome", 3337, 10415, Mandatory::MustNot);

/// SMSMI-Correlation-ID (3324/10415), Grouped; 3GPP TS 29.338, 6.3.3.13.
#[cfg(any(feature = "s6c", feature = "sgd"))]
pub static SMSMI_CORRELATION_ID: Avp<SmsmiCorrelationId> = Avp::new("SMSMI-Correlation-ID", 3324, 10415, Mandatory::MustNot);

/// SMS-GMSC-Address (3332/10415), OctetString; 3GPP TS 29.338, 6.3.3.19.
pub static SMS_GMSC_ADDRESS: Avp<OctetString> = Avp::new("SMS-GMSC-Address", 3332, 10415, Mandatory::MustNot);

/// SMS-GMSC-Alert-Event (3333/10415), Unsigned32; 3GPP TS 29.338, 5.3.3.23.
pub static SMS_GMSC_ALERT_EVENT: Avp<u32> = Avp::new("SMS-GMSC-Alert-Event", 3333, 10415, Mandatory::MustNot);

/// SM-Delivery-Cause (3321/10415), Enumerated; 3GPP TS 29.338, 5.3.3.19.
#[cfg(any(feature = "s6c", feature = "sgd"))]
pub static SM_DELIVERY_CAUSE: Avp<SmDeliveryCause> = Avp::new("SM-Delivery-Cause", 3321, 10415, Mandatory::Must);

/// SM-Delivery-Failure-Cause (3303/10415), Grouped; 3GPP TS 29.338, 6.3.3.5.
#[cfg(feature = "sgd")]
pub static SM_DELIVERY_FAILURE_CAUSE: Avp<SmDeliveryFailureCause> = Avp::new("SM-Delivery-Failure-Cause", 3303, 10415, Mandatory::Must);

/// SM-Delivery-Not-Intended (3311/10415), Enumerated; 3GPP TS 29.338, 5.3.3.5.
#[cfg(feature = "s6c")]
pub static SM_DELIVERY_NOT_INTENDED: Avp<SmDeliveryNotIntended> = Avp::new("SM-Delivery-Not-Intended", 3311, 10415, Mandatory::Must);

/// SM-Delivery-Outcome (3316/10415), Grouped; 3GPP TS 29.338, 5.3.3.14.
#[cfg(any(feature = "s6c", feature = "sgd"))]
pub static SM_DELIVERY_OUTCOME: Avp<SmDeliveryOutcome> = Avp::new("SM-Delivery-Outcome", 3316, 10415, Mandatory::Must);

/// SM-Delivery-Start-Time (3307/10415), Time; 3GPP TS 29.338, 6.3.3.11.
pub static SM_DELIVERY_START_TIME: Avp<Time> = Avp::new("SM-Delivery-Start-Time", 3307, 10415, Mandatory::Must);

/// SM-Delivery-Timer (3306/10415), Unsigned32; 3GPP TS 29.338, 6.3.3.10.
pub static SM_DELIVERY_TIMER: Avp<u32> = Avp::new("SM-Delivery-Timer", 3306, 10415, Mandatory::Must);

/// SM-Diagnostic-Info (3305/10415), OctetString; 3GPP TS 29.338, 6.3.3.7.
pub static SM_DIAGNOSTIC_INFO: Avp<OctetString> = Avp::new("SM-Diagnostic-Info", 3305, 10415, Mandatory::Must);

/// SM-Enumerated-Delivery-Failure-Cause (3304/10415), Enumerated; 3GPP TS 29.338, 6.3.3.6.
#[cfg(feature = "sgd")]
pub static SM_ENUMERATED_DELIVERY_FAILURE_CAUSE: Avp<SmEnumeratedDeliveryFailureCause> = Avp::new("SM-Enumerated-Delivery-Failure-Cause", 3304, 10415, Mandatory::Must);

/// SM-RP-MTI (3308/10415), Enumerated; 3GPP TS 29.338, 5.3.3.2.
#[cfg(feature = "s6c")]
pub static SM_RP_MTI: Avp<SmRpMti> = Avp::new("SM-RP-MTI", 3308, 10415, Mandatory::Must);

/// SM-RP-SMEA (3309/10415), OctetString; 3GPP TS 29.338, 5.3.3.3.
pub static SM_RP_SMEA: Avp<OctetString> = Avp::new("SM-RP-SMEA", 3309, 10415, Mandatory::Must);

/// SM-RP-UI (3301/10415), OctetString; 3GPP TS 29.338, 6.3.3.3.
pub static SM_RP_UI: Avp<OctetString> = Avp::new("SM-RP-UI", 3301, 10415, Mandatory::Must);

/// SRR-Flags (3310/10415), Unsigned32; 3GPP TS 29.338, 5.3.3.4.
pub static SRR_FLAGS: Avp<u32> = Avp::new("SRR-Flags", 3310, 10415, Mandatory::Must);

/// TFR-Flags (3302/10415), Unsigned32; 3GPP TS 29.338, 6.3.3.4.
pub static TFR_FLAGS: Avp<u32> = Avp::new("TFR-Flags", 3302, 10415, Mandatory::Must);
