// @generated from dictionaries/ts29273.xml by cargo xtask regenerate; do not edit.

//! The AVPs of 3GPP TS 29.273 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{Address, Avp, DiameterIdentity, Mandatory, OctetString, Utf8String};

#[cfg(
    any(
        feature = "gx", feature = "rx", feature = "s6b", feature = "s9", feature = "s9a",
        feature = "sd", feature = "st", feature = "sta", feature = "swa", feature = "swd",
        feature = "swx"
    )
)]
use crate::ts29273::enums::*;

#[cfg(
    any(
        feature = "s6b", feature = "sta", feature = "swa", feature = "swd", feature = "swm",
        feature = "swx"
    )
)]
use crate::ts29273::groups::*;

/// AAA-Failure-Indication (1518/10415), Unsigned32; 3GPP TS 29.273, 8.2.3.21.
pub static AAA_FAILURE_INDICATION: Avp<u32> = Avp::new("AAA-Failure-Indication", 1518, 10415, Mandatory::MustNot);

/// AAR-Flags (1539/10415), Unsigned32; 3GPP TS 29.273, 7.2.3.5.
pub static AAR_FLAGS: Avp<u32> = Avp::new("AAR-Flags", 1539, 10415, Mandatory::MustNot);

/// Access-Authorization-Flags (1511/10415), Unsigned32; 3GPP TS 29.273, 8.2.3.20.
pub static ACCESS_AUTHORIZATION_FLAGS: Avp<u32> = Avp::new("Access-Authorization-Flags", 1511, 10415, Mandatory::MustNot);

/// Access-Network-Info (1526/10415), Grouped; 3GPP TS 29.273, 5.2.3.24.
#[cfg(any(feature = "sta", feature = "swa", feature = "swm", feature = "swx"))]
pub static ACCESS_NETWORK_INFO: Avp<AccessNetworkInfo> = Avp::new("Access-Network-Info", 1526, 10415, Mandatory::MustNot);

/// ANID (1504/10415), UTF8String; 3GPP TS 29.273, 5.2.3.7.
pub static ANID: Avp<Utf8String> = Avp::new("ANID", 1504, 10415, Mandatory::Must);

/// AN-Trusted (1503/10415), Enumerated; 3GPP TS 29.273, 5.2.3.9.
#[cfg(
    any(
        feature = "gx", feature = "rx", feature = "s6b", feature = "s9", feature = "s9a",
        feature = "sd", feature = "st", feature = "sta", feature = "swa", feature = "swd",
        feature = "swx"
    )
)]
pub static AN_TRUSTED: Avp<AnTrusted> = Avp::new("AN-Trusted", 1503, 10415, Mandatory::Must);

/// Connectivity-Flags (1529/10415), Unsigned32; 3GPP TS 29.273, 5.2.3.27.
pub static CONNECTIVITY_FLAGS: Avp<u32> = Avp::new("Connectivity-Flags", 1529, 10415, Mandatory::MustNot);

/// DEA-Flags (1521/10415), Unsigned32; 3GPP TS 29.273, 5.2.3.21.
#[cfg(any(feature = "sta", feature = "swd"))]
pub static DEA_FLAGS: Avp<DeaFlags> = Avp::new("DEA-Flags", 1521, 10415, Mandatory::MustNot);

/// DER-Flags (1520/10415), Unsigned32; 3GPP TS 29.273, 5.2.3.20.
#[cfg(any(feature = "sta", feature = "swd"))]
pub static DER_FLAGS: Avp<DerFlags> = Avp::new("DER-Flags", 1520, 10415, Mandatory::MustNot);

/// DER-S6b-Flags (1523/10415), Unsigned32; 3GPP TS 29.273, 9.2.3.7.
pub static DER_S6B_FLAGS: Avp<u32> = Avp::new("DER-S6b-Flags", 1523, 10415, Mandatory::MustNot);

/// Emergency-Services (1538/10415), Unsigned32; 3GPP TS 29.273, 7.2.3.4.
pub static EMERGENCY_SERVICES: Avp<u32> = Avp::new("Emergency-Services", 1538, 10415, Mandatory::MustNot);

/// ERP-Authorization (1541/10415), Unsigned32; 3GPP TS 29.273, 8.2.3.27.
pub static ERP_AUTHORIZATION: Avp<u32> = Avp::new("ERP-Authorization", 1541, 10415, Mandatory::MustNot);

/// Full-Network-Name (1516/10415), OctetString; 3GPP TS 29.273, 5.2.3.14.
pub static FULL_NETWORK_NAME: Avp<OctetString> = Avp::new("Full-Network-Name", 1516, 10415, Mandatory::MustNot);

/// HESSID (1525/10415), UTF8String; 3GPP TS 29.273, 5.2.3.23.
pub static HESSID: Avp<Utf8String> = Avp::new("HESSID", 1525, 10415, Mandatory::MustNot);

/// IMEI-Check-In-VPLMN-Result (1540/10415), Unsigned32; 3GPP TS 29.273, 5.2.3.35.
pub static IMEI_CHECK_IN_VPLMN_RESULT: Avp<u32> = Avp::new("IMEI-Check-In-VPLMN-Result", 1540, 10415, Mandatory::MustNot);

/// Maximum-Wait-Time (1537/10415), Unsigned32; 3GPP TS 29.273, 9.2.3.2.7.
pub static MAXIMUM_WAIT_TIME: Avp<u32> = Avp::new("Maximum-Wait-Time", 1537, 10415, Mandatory::MustNot);

/// MIP-FA-RK (1506/10415), OctetString; 3GPP TS 29.273, 5.2.3.12.
pub static MIP_FA_RK: Avp<OctetString> = Avp::new("MIP-FA-RK", 1506, 10415, Mandatory::Must);

/// MIP-FA-RK-SPI (1507/10415), Unsigned32; 3GPP TS 29.273, 5.2.3.13.
pub static MIP_FA_RK_SPI: Avp<u32> = Avp::new("MIP-FA-RK-SPI", 1507, 10415, Mandatory::Must);

/// Non-3GPP-IP-Access (1501/10415), Enumerated; 3GPP TS 29.273, 8.2.3.3.
#[cfg(feature = "swx")]
pub static NON_3GPP_IP_ACCESS: Avp<Non3gppIpAccess> = Avp::new("Non-3GPP-IP-Access", 1501, 10415, Mandatory::Must);

/// Non-3GPP-IP-Access-APN (1502/10415), Enumerated; 3GPP TS 29.273, 8.2.3.4.
#[cfg(feature = "swx")]
pub static NON_3GPP_IP_ACCESS_APN: Avp<Non3gppIpAccessApn> = Avp::new("Non-3GPP-IP-Access-APN", 1502, 10415, Mandatory::Must);

/// Non-3GPP-User-Data (1500/10415), Grouped; 3GPP TS 29.273, 8.2.3.1.
#[cfg(feature = "swx")]
pub static NON_3GPP_USER_DATA: Avp<Non3gppUserData> = Avp::new("Non-3GPP-User-Data", 1500, 10415, Mandatory::Must);

/// Origination-Time-Stamp (1536/10415), Unsigned64; 3GPP TS 29.273, 9.2.3.2.6.
pub static ORIGINATION_TIME_STAMP: Avp<u64> = Avp::new("Origination-Time-Stamp", 1536, 10415, Mandatory::MustNot);

/// PPR-Flags (1508/10415), Unsigned32; 3GPP TS 29.273, 8.2.3.17.
pub static PPR_FLAGS: Avp<u32> = Avp::new("PPR-Flags", 1508, 10415, Mandatory::MustNot);

/// RAR-Flags (1522/10415), Unsigned32; 3GPP TS 29.273, 9.2.3.1.5.
pub static RAR_FLAGS: Avp<u32> = Avp::new("RAR-Flags", 1522, 10415, Mandatory::MustNot);

/// Short-Network-Name (1517/10415), OctetString; 3GPP TS 29.273, 5.2.3.15.
pub static SHORT_NETWORK_NAME: Avp<OctetString> = Avp::new("Short-Network-Name", 1517, 10415, Mandatory::MustNot);

/// SM-Back-Off-Timer (1534/10415), Unsigned32; 3GPP TS 29.273, 5.2.3.32.
pub static SM_BACK_OFF_TIMER: Avp<u32> = Avp::new("SM-Back-Off-Timer", 1534, 10415, Mandatory::MustNot);

/// SSID (1524/10415), UTF8String; 3GPP TS 29.273, 5.2.3.22.
pub static SSID: Avp<Utf8String> = Avp::new("SSID", 1524, 10415, Mandatory::MustNot);

/// 3GPP-AAA-Server-Name (318/10415), DiameterIdentity; 3GPP TS 29.273, 8.2.3.24.
pub static THREE_GPP_AAA_SERVER_NAME: Avp<DiameterIdentity> = Avp::new("3GPP-AAA-Server-Name", 318, 10415, Mandatory::Must);

/// Trace-Info (1505/10415), Grouped; 3GPP TS 29.273, 8.2.3.1.3.
#[cfg(
    any(
        feature = "s6b", feature = "sta", feature = "swd", feature = "swm", feature = "swx"
    )
)]
pub static TRACE_INFO: Avp<TraceInfo> = Avp::new("Trace-Info", 1505, 10415, Mandatory::MustNot);

/// Transport-Access-Type (1519/10415), Enumerated; 3GPP TS 29.273, 5.2.3.19.
#[cfg(feature = "swa")]
pub static TRANSPORT_ACCESS_TYPE: Avp<TransportAccessType> = Avp::new("Transport-Access-Type", 1519, 10415, Mandatory::MustNot);

/// Trust-Relationship-Update (1515/10415), Enumerated; 3GPP TS 29.273, 9.2.3.1.4.
#[cfg(feature = "full")]
pub static TRUST_RELATIONSHIP_UPDATE: Avp<TrustRelationshipUpdate> = Avp::new("Trust-Relationship-Update", 1515, 10415, Mandatory::MustNot);

/// TWAG-CP-Address (1531/10415), Address; 3GPP TS 29.273, 5.2.3.29.
pub static TWAG_CP_ADDRESS: Avp<Address> = Avp::new("TWAG-CP-Address", 1531, 10415, Mandatory::MustNot);

/// TWAG-UP-Address (1532/10415), UTF8String; 3GPP TS 29.273, 5.2.3.30.
pub static TWAG_UP_ADDRESS: Avp<Utf8String> = Avp::new("TWAG-UP-Address", 1532, 10415, Mandatory::MustNot);

/// TWAN-Access-Info (1510/10415), Grouped; 3GPP TS 29.273, 8.2.3.19.
#[cfg(feature = "swx")]
pub static TWAN_ACCESS_INFO: Avp<TwanAccessInfo> = Avp::new("TWAN-Access-Info", 1510, 10415, Mandatory::MustNot);

/// TWAN-Connection-Mode (1527/10415), Unsigned32; 3GPP TS 29.273, 5.2.3.25.
pub static TWAN_CONNECTION_MODE: Avp<u32> = Avp::new("TWAN-Connection-Mode", 1527, 10415, Mandatory::MustNot);

/// TWAN-Connectivity-Parameters (1528/10415), Grouped; 3GPP TS 29.273, 5.2.3.26.
#[cfg(any(feature = "sta", feature = "swd"))]
pub static TWAN_CONNECTIVITY_PARAMETERS: Avp<TwanConnectivityParameters> = Avp::new("TWAN-Connectivity-Parameters", 1528, 10415, Mandatory::MustNot);

/// TWAN-Default-APN-Context-Id (1512/10415), Unsigned32; 3GPP TS 29.273, 8.2.3.18.
pub static TWAN_DEFAULT_APN_CONTEXT_ID: Avp<u32> = Avp::new("TWAN-Default-APN-Context-Id", 1512, 10415, Mandatory::MustNot);

/// TWAN-PCO (1530/10415), OctetString; 3GPP TS 29.273, 5.2.3.28.
pub static TWAN_PCO: Avp<OctetString> = Avp::new("TWAN-PCO", 1530, 10415, Mandatory::MustNot);

/// TWAN-S2a-Failure-Cause (1533/10415), Unsigned32; 3GPP TS 29.273, 5.2.3.31.
pub static TWAN_S2A_FAILURE_CAUSE: Avp<u32> = Avp::new("TWAN-S2a-Failure-Cause", 1533, 10415, Mandatory::MustNot);

/// WLAN-Identifier (1509/10415), Grouped; 3GPP TS 29.273, 5.2.3.18.
#[cfg(any(feature = "sta", feature = "swd", feature = "swx"))]
pub static WLAN_IDENTIFIER: Avp<WlanIdentifier> = Avp::new("WLAN-Identifier", 1509, 10415, Mandatory::MustNot);

/// WLCP-Key (1535/10415), OctetString; 3GPP TS 29.273, 5.2.3.33.
pub static WLCP_KEY: Avp<OctetString> = Avp::new("WLCP-Key", 1535, 10415, Mandatory::MustNot);
