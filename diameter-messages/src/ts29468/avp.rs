// @generated from dictionaries/ts29468.xml by cargo xtask regenerate; do not edit.

//! The AVPs of 3GPP TS 29.468 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{Address, Avp, Mandatory, OctetString, Time};

#[cfg(feature = "mb2c")]
use crate::ts29468::enums::*;
use crate::ts29468::groups::*;

/// BMSC-Address (3500/10415), Address; 3GPP TS 29.468, 6.4.2.
pub static BMSC_ADDRESS: Avp<Address> = Avp::new("BMSC-Address", 3500, 10415, Mandatory::Must);

/// BMSC-Port (3501/10415), Unsigned32; 3GPP TS 29.468, 6.4.3.
pub static BMSC_PORT: Avp<u32> = Avp::new("BMSC-Port", 3501, 10415, Mandatory::Must);

/// Common-Tunnel-Endpoint-Identifier (3524/10415), OctetString; 3GPP TS 29.468, 6.4.26.
pub static COMMON_TUNNEL_ENDPOINT_IDENTIFIER: Avp<OctetString> = Avp::new("Common-Tunnel-Endpoint-Identifier", 3524, 10415, Mandatory::MustNot);

/// FEC-Request (3525/10415), OctetString; 3GPP TS 29.468, 6.4.27.
pub static FEC_REQUEST: Avp<OctetString> = Avp::new("FEC-Request", 3525, 10415, Mandatory::MustNot);

/// FEC-Result (3531/10415), Unsigned32; 3GPP TS 29.468, 6.4.33.
pub static FEC_RESULT: Avp<u32> = Avp::new("FEC-Result", 3531, 10415, Mandatory::MustNot);

/// Local-M1-Information (3518/10415), Grouped; 3GPP TS 29.468, 6.4.20.
pub static LOCAL_M1_INFORMATION: Avp<LocalM1Information> = Avp::new("Local-M1-Information", 3518, 10415, Mandatory::MustNot);

/// Local-MB2-U-Information (3519/10415), Grouped; 3GPP TS 29.468, 6.4.21.
#[cfg(feature = "mb2c")]
pub static LOCAL_MB2_U_INFORMATION: Avp<LocalMb2UInformation> = Avp::new("Local-MB2-U-Information", 3519, 10415, Mandatory::MustNot);

/// MB2U-Security (3517/10415), Unsigned32; 3GPP TS 29.468, 6.4.19.
pub static MB2U_SECURITY: Avp<u32> = Avp::new("MB2U-Security", 3517, 10415, Mandatory::Must);

/// MBMS-GW-SSM-IPv6-Address (3523/10415), Address; 3GPP TS 29.468, 6.4.25.
pub static MB2_MBMS_GW_SSM_IPV6_ADDRESS: Avp<Address> = Avp::new("MBMS-GW-SSM-IPv6-Address", 3523, 10415, Mandatory::MustNot);

/// MBMS-GW-SSM-IP-Address (3522/10415), Address; 3GPP TS 29.468, 6.4.24.
pub static MB2_MBMS_GW_SSM_IP_ADDRESS: Avp<Address> = Avp::new("MBMS-GW-SSM-IP-Address", 3522, 10415, Mandatory::MustNot);

/// Radio-Frequency (3508/10415), Unsigned32; 3GPP TS 29.468, 6.4.10.
pub static MB2_RADIO_FREQUENCY: Avp<u32> = Avp::new("Radio-Frequency", 3508, 10415, Mandatory::Must);

/// MBMS-Bearer-Event (3502/10415), Unsigned32; 3GPP TS 29.468, 6.4.4.
pub static MBMS_BEARER_EVENT: Avp<u32> = Avp::new("MBMS-Bearer-Event", 3502, 10415, Mandatory::Must);

/// MBMS-Bearer-Event-Diagnostic-Info (3533/10415), Enumerated; 3GPP TS 29.468, 6.4.35.
#[cfg(feature = "mb2c")]
pub static MBMS_BEARER_EVENT_DIAGNOSTIC_INFO: Avp<MbmsBearerEventDiagnosticInfo> = Avp::new("MBMS-Bearer-Event-Diagnostic-Info", 3533, 10415, Mandatory::MustNot);

/// MBMS-Bearer-Event-Notification (3503/10415), Grouped; 3GPP TS 29.468, 6.4.5.
#[cfg(feature = "mb2c")]
pub static MBMS_BEARER_EVENT_NOTIFICATION: Avp<MbmsBearerEventNotification> = Avp::new("MBMS-Bearer-Event-Notification", 3503, 10415, Mandatory::Must);

/// MBMS-Bearer-Request (3504/10415), Grouped; 3GPP TS 29.468, 6.4.6.
#[cfg(feature = "mb2c")]
pub static MBMS_BEARER_REQUEST: Avp<MbmsBearerRequest> = Avp::new("MBMS-Bearer-Request", 3504, 10415, Mandatory::Must);

/// MBMS-Bearer-Response (3505/10415), Grouped; 3GPP TS 29.468, 6.4.7.
#[cfg(feature = "mb2c")]
pub static MBMS_BEARER_RESPONSE: Avp<MbmsBearerResponse> = Avp::new("MBMS-Bearer-Response", 3505, 10415, Mandatory::Must);

/// MBMS-Bearer-Result (3506/10415), Unsigned32; 3GPP TS 29.468, 6.4.8.
pub static MBMS_BEARER_RESULT: Avp<u32> = Avp::new("MBMS-Bearer-Result", 3506, 10415, Mandatory::Must);

/// MBMS-eNB-IPv6-Multicast-Address (3521/10415), Address; 3GPP TS 29.468, 6.4.23.
pub static MBMS_E_NB_IPV6_MULTICAST_ADDRESS: Avp<Address> = Avp::new("MBMS-eNB-IPv6-Multicast-Address", 3521, 10415, Mandatory::MustNot);

/// MBMS-eNB-IP-Multicast-Address (3520/10415), Address; 3GPP TS 29.468, 6.4.22.
pub static MBMS_E_NB_IP_MULTICAST_ADDRESS: Avp<Address> = Avp::new("MBMS-eNB-IP-Multicast-Address", 3520, 10415, Mandatory::MustNot);

/// MBMS-Start-Time (3507/10415), Time; 3GPP TS 29.468, 6.4.9.
pub static MBMS_START_TIME: Avp<Time> = Avp::new("MBMS-Start-Time", 3507, 10415, Mandatory::Must);

/// ROHC-Full-Header-Periodicity (3527/10415), Float32; 3GPP TS 29.468, 6.4.29.
pub static ROHC_FULL_HEADER_PERIODICITY: Avp<f32> = Avp::new("ROHC-Full-Header-Periodicity", 3527, 10415, Mandatory::MustNot);

/// ROHC-Max-CID (3532/10415), Unsigned32; 3GPP TS 29.468, 6.4.34.
pub static ROHC_MAX_CID: Avp<u32> = Avp::new("ROHC-Max-CID", 3532, 10415, Mandatory::MustNot);

/// ROHC-Profile (3528/10415), Unsigned32; 3GPP TS 29.468, 6.4.30.
pub static ROHC_PROFILE: Avp<u32> = Avp::new("ROHC-Profile", 3528, 10415, Mandatory::MustNot);

/// ROHC-Request (3526/10415), Grouped; 3GPP TS 29.468, 6.4.28.
#[cfg(feature = "mb2c")]
pub static ROHC_REQUEST: Avp<RohcRequest> = Avp::new("ROHC-Request", 3526, 10415, Mandatory::MustNot);

/// ROHC-Result (3530/10415), Unsigned32; 3GPP TS 29.468, 6.4.32.
pub static ROHC_RESULT: Avp<u32> = Avp::new("ROHC-Result", 3530, 10415, Mandatory::MustNot);

/// TMGI-Allocation-Request (3509/10415), Grouped; 3GPP TS 29.468, 6.4.11.
#[cfg(feature = "mb2c")]
pub static TMGI_ALLOCATION_REQUEST: Avp<TmgiAllocationRequest> = Avp::new("TMGI-Allocation-Request", 3509, 10415, Mandatory::Must);

/// TMGI-Allocation-Response (3510/10415), Grouped; 3GPP TS 29.468, 6.4.12.
#[cfg(feature = "mb2c")]
pub static TMGI_ALLOCATION_RESPONSE: Avp<TmgiAllocationResponse> = Avp::new("TMGI-Allocation-Response", 3510, 10415, Mandatory::Must);

/// TMGI-Allocation-Result (3511/10415), Unsigned32; 3GPP TS 29.468, 6.4.13.
pub static TMGI_ALLOCATION_RESULT: Avp<u32> = Avp::new("TMGI-Allocation-Result", 3511, 10415, Mandatory::Must);

/// TMGI-Deallocation-Request (3512/10415), Grouped; 3GPP TS 29.468, 6.4.14.
#[cfg(feature = "mb2c")]
pub static TMGI_DEALLOCATION_REQUEST: Avp<TmgiDeallocationRequest> = Avp::new("TMGI-Deallocation-Request", 3512, 10415, Mandatory::Must);

/// TMGI-Deallocation-Response (3513/10415), Grouped; 3GPP TS 29.468, 6.4.15.
#[cfg(feature = "mb2c")]
pub static TMGI_DEALLOCATION_RESPONSE: Avp<TmgiDeallocationResponse> = Avp::new("TMGI-Deallocation-Response", 3513, 10415, Mandatory::Must);

/// TMGI-Deallocation-Result (3514/10415), Unsigned32; 3GPP TS 29.468, 6.4.16.
pub static TMGI_DEALLOCATION_RESULT: Avp<u32> = Avp::new("TMGI-Deallocation-Result", 3514, 10415, Mandatory::Must);

/// TMGI-Expiry (3515/10415), Grouped; 3GPP TS 29.468, 6.4.17.
#[cfg(feature = "mb2c")]
pub static TMGI_EXPIRY: Avp<TmgiExpiry> = Avp::new("TMGI-Expiry", 3515, 10415, Mandatory::Must);

/// TMGI-Number (3516/10415), Unsigned32; 3GPP TS 29.468, 6.4.18.
pub static TMGI_NUMBER: Avp<u32> = Avp::new("TMGI-Number", 3516, 10415, Mandatory::Must);

/// Userplane-Protocol-Result (3529/10415), Grouped; 3GPP TS 29.468, 6.4.31.
#[cfg(feature = "mb2c")]
pub static USERPLANE_PROTOCOL_RESULT: Avp<UserplaneProtocolResult> = Avp::new("Userplane-Protocol-Result", 3529, 10415, Mandatory::MustNot);
