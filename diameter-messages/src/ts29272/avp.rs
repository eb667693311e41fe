// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

//! The AVPs of 3GPP TS 29.272 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{
    Address, Avp, DiameterIdentity, DiameterUri, Mandatory, OctetString, Time, Utf8String,
};

#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "s13", feature = "s6a", feature = "s6b",
        feature = "s6t", feature = "s7a", feature = "s9", feature = "s9a", feature = "sd",
        feature = "sgd", feature = "st", feature = "sta", feature = "swd", feature = "swm",
        feature = "swx", feature = "t6a"
    )
)]
use crate::ts29272::enums::*;

#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "gy", feature = "rf", feature = "s13",
        feature = "s6a", feature = "s6b", feature = "s6t", feature = "s7a", feature = "s9",
        feature = "s9a", feature = "sd", feature = "sgd", feature = "st", feature = "sta",
        feature = "swd", feature = "swm", feature = "swx", feature = "t6a"
    )
)]
use crate::ts29272::groups::*;

/// Access-Restriction-Data (1426/10415), Unsigned32; 3GPP TS 29.272, 7.3.31.
#[cfg(feature = "s6a")]
pub static ACCESS_RESTRICTION_DATA: Avp<AccessRestrictionData> = Avp::new("Access-Restriction-Data", 1426, 10415, Mandatory::Must);

/// Active-APN (1612/10415), Grouped; 3GPP TS 29.272, 7.3.127.
#[cfg(any(feature = "s6a", feature = "swx"))]
pub static ACTIVE_APN: Avp<ActiveApn> = Avp::new("Active-APN", 1612, 10415, Mandatory::MustNot);

/// Additional-Context-Identifier (1683/10415), Unsigned32; 3GPP TS 29.272, 7.3.206.
pub static ADDITIONAL_CONTEXT_IDENTIFIER: Avp<u32> = Avp::new("Additional-Context-Identifier", 1683, 10415, Mandatory::MustNot);

/// Adjacent-Access-Restriction-Data (1673/10415), Grouped; 3GPP TS 29.272, 7.3.187.
#[cfg(feature = "s6a")]
pub static ADJACENT_ACCESS_RESTRICTION_DATA: Avp<AdjacentAccessRestrictionData> = Avp::new("Adjacent-Access-Restriction-Data", 1673, 10415, Mandatory::MustNot);

/// Adjacent-PLMNs (1672/10415), Grouped; 3GPP TS 29.272, 7.3.186.
#[cfg(feature = "s6a")]
pub static ADJACENT_PLMNS: Avp<AdjacentPlmns> = Avp::new("Adjacent-PLMNs", 1672, 10415, Mandatory::MustNot);

/// Aerial-UE-Subscription-Information (1699/10415), Unsigned32; 3GPP TS 29.272, 7.3.224.
pub static AERIAL_UE_SUBSCRIPTION_INFORMATION: Avp<u32> = Avp::new("Aerial-UE-Subscription-Information", 1699, 10415, Mandatory::MustNot);

/// AESE-Communication-Pattern (3113/10415), Grouped; 3GPP TS 29.272, 7.3.1.
#[cfg(feature = "s6a")]
pub static AESE_COMMUNICATION_PATTERN: Avp<crate::ts29336::AeseCommunicationPattern> = Avp::new("AESE-Communication-Pattern", 3113, 10415, Mandatory::MustNot);

/// Age-Of-Location-Information (1611/10415), Unsigned32; 3GPP TS 29.272, 7.3.126.
pub static AGE_OF_LOCATION_INFORMATION: Avp<u32> = Avp::new("Age-Of-Location-Information", 1611, 10415, Mandatory::MustNot);

/// AIR-Flags (1679/10415), Unsigned32; 3GPP TS 29.272, 7.3.201.
#[cfg(feature = "s6a")]
pub static AIR_FLAGS: Avp<AirFlags> = Avp::new("AIR-Flags", 1679, 10415, Mandatory::MustNot);

/// Alert-Reason (1434/10415), Enumerated; 3GPP TS 29.272, 7.3.83.
#[cfg(feature = "s6a")]
pub static ALERT_REASON: Avp<AlertReason> = Avp::new("Alert-Reason", 1434, 10415, Mandatory::Must);

/// All-APN-Configurations-Included-Indicator (1428/10415), Enumerated; 3GPP TS 29.272, 7.3.33.
#[cfg(feature = "s6a")]
pub static ALL_APN_CONFIGURATIONS_INCLUDED_INDICATOR: Avp<AllApnConfigurationsIncludedIndicator> = Avp::new("All-APN-Configurations-Included-Indicator", 1428, 10415, Mandatory::Must);

/// AMBR (1435/10415), Grouped; 3GPP TS 29.272, 7.3.41.
#[cfg(
    any(
        feature = "s6a", feature = "s6b", feature = "sta", feature = "swd", feature = "swm",
        feature = "swx"
    )
)]
pub static AMBR: Avp<Ambr> = Avp::new("AMBR", 1435, 10415, Mandatory::Must);

/// APN-Configuration (1430/10415), Grouped; 3GPP TS 29.272, 7.3.35.
#[cfg(
    any(
        feature = "s6a", feature = "s6b", feature = "sta", feature = "swd", feature = "swm",
        feature = "swx"
    )
)]
pub static APN_CONFIGURATION: Avp<ApnConfiguration> = Avp::new("APN-Configuration", 1430, 10415, Mandatory::Must);

/// APN-Configuration-Profile (1429/10415), Grouped; 3GPP TS 29.272, 7.3.34.
#[cfg(feature = "s6a")]
pub static APN_CONFIGURATION_PROFILE: Avp<ApnConfigurationProfile> = Avp::new("APN-Configuration-Profile", 1429, 10415, Mandatory::Must);

/// APN-OI-Replacement (1427/10415), UTF8String; 3GPP TS 29.272, 7.3.32.
pub static APN_OI_REPLACEMENT: Avp<Utf8String> = Avp::new("APN-OI-Replacement", 1427, 10415, Mandatory::Must);

/// Area-Scope (1624/10415), Grouped; 3GPP TS 29.272, 7.3.138.
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "s6a", feature = "s6b", feature = "s9",
        feature = "s9a", feature = "sd", feature = "st", feature = "sta", feature = "swd",
        feature = "swm", feature = "swx"
    )
)]
pub static AREA_SCOPE: Avp<AreaScope> = Avp::new("Area-Scope", 1624, 10415, Mandatory::MustNot);

/// Authentication-Info (1413/10415), Grouped; 3GPP TS 29.272, 7.3.17.
#[cfg(feature = "s6a")]
pub static AUTHENTICATION_INFO: Avp<AuthenticationInfo> = Avp::new("Authentication-Info", 1413, 10415, Mandatory::Must);

/// AUTN (1449/10415), OctetString; 3GPP TS 29.272, 7.3.55.
pub static AUTN: Avp<OctetString> = Avp::new("AUTN", 1449, 10415, Mandatory::Must);

/// A-MSISDN (1643/10415), OctetString; 3GPP TS 29.272, 7.3.157.
pub static A_MSISDN: Avp<OctetString> = Avp::new("A-MSISDN", 1643, 10415, Mandatory::MustNot);

/// Broadcast-Location-Assistance-Data-Types (1700/10415), Unsigned64; 3GPP TS 29.272, 7.3.225.
pub static BROADCAST_LOCATION_ASSISTANCE_DATA_TYPES: Avp<u64> = Avp::new("Broadcast-Location-Assistance-Data-Types", 1700, 10415, Mandatory::MustNot);

/// Call-Barring-Info (1488/10415), Grouped; 3GPP TS 29.272, 7.3.101.
#[cfg(feature = "s6a")]
pub static CALL_BARRING_INFO: Avp<CallBarringInfo> = Avp::new("Call-Barring-Info", 1488, 10415, Mandatory::Must);

/// Cancellation-Type (1420/10415), Enumerated; 3GPP TS 29.272, 7.3.24.
#[cfg(any(feature = "s6a", feature = "s7a"))]
pub static CANCELLATION_TYPE: Avp<CancellationType> = Avp::new("Cancellation-Type", 1420, 10415, Mandatory::Must);

/// Carrier-Frequency (1696/10415), Unsigned32; 3GPP TS 29.272, 7.3.221.
pub static CARRIER_FREQUENCY: Avp<u32> = Avp::new("Carrier-Frequency", 1696, 10415, Mandatory::MustNot);

/// Cell-Global-Identity (1604/10415), OctetString; 3GPP TS 29.272, 7.3.119.
pub static CELL_GLOBAL_IDENTITY: Avp<OctetString> = Avp::new("Cell-Global-Identity", 1604, 10415, Mandatory::MustNot);

/// Client-Identity (1480/10415), OctetString; 3GPP TS 29.272, 7.3.91.
pub static CLIENT_IDENTITY: Avp<OctetString> = Avp::new("Client-Identity", 1480, 10415, Mandatory::Must);

/// CLR-Flags (1638/10415), Unsigned32; 3GPP TS 29.272, 7.3.152.
#[cfg(feature = "s6a")]
pub static CLR_FLAGS: Avp<ClrFlags> = Avp::new("CLR-Flags", 1638, 10415, Mandatory::MustNot);

/// Collection-Period-M6-NR (1723/10415), Enumerated; 3GPP TS 29.272.
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "s6a", feature = "s6b", feature = "s9",
        feature = "s9a", feature = "sd", feature = "st", feature = "sta", feature = "swd",
        feature = "swm", feature = "swx"
    )
)]
pub static COLLECTION_PERIOD_M6_NR: Avp<CollectionPeriodM6Nr> = Avp::new("Collection-Period-M6-NR", 1723, 10415, Mandatory::MustNot);

/// Collection-Period-M7-NR (1724/10415), Unsigned32; 3GPP TS 29.272.
pub static COLLECTION_PERIOD_M7_NR: Avp<u32> = Avp::new("Collection-Period-M7-NR", 1724, 10415, Mandatory::MustNot);

/// Collection-Period-RRM-LTE (1657/10415), Enumerated; 3GPP TS 29.272, 7.3.168.
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "s6a", feature = "s6b", feature = "s9",
        feature = "s9a", feature = "sd", feature = "st", feature = "sta", feature = "swd",
        feature = "swm", feature = "swx"
    )
)]
pub static COLLECTION_PERIOD_RRM_LTE: Avp<CollectionPeriodRrmLte> = Avp::new("Collection-Period-RRM-LTE", 1657, 10415, Mandatory::MustNot);

/// Collection-Period-RRM-NR (1722/10415), Enumerated; 3GPP TS 29.272.
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "s6a", feature = "s6b", feature = "s9",
        feature = "s9a", feature = "sd", feature = "st", feature = "sta", feature = "swd",
        feature = "swm", feature = "swx"
    )
)]
pub static COLLECTION_PERIOD_RRM_NR: Avp<CollectionPeriodRrmNr> = Avp::new("Collection-Period-RRM-NR", 1722, 10415, Mandatory::MustNot);

/// Collection-Period-RRM-UMTS (1658/10415), Enumerated; 3GPP TS 29.272, 7.3.169.
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "s6a", feature = "s6b", feature = "s9",
        feature = "s9a", feature = "sd", feature = "st", feature = "sta", feature = "swd",
        feature = "swm", feature = "swx"
    )
)]
pub static COLLECTION_PERIOD_RRM_UMTS: Avp<CollectionPeriodRrmUmts> = Avp::new("Collection-Period-RRM-UMTS", 1658, 10415, Mandatory::MustNot);

/// Complete-Data-List-Included-Indicator (1468/10415), Enumerated; 3GPP TS 29.272, 7.3.73.
#[cfg(feature = "s6a")]
pub static COMPLETE_DATA_LIST_INCLUDED_INDICATOR: Avp<CompleteDataListIncludedIndicator> = Avp::new("Complete-Data-List-Included-Indicator", 1468, 10415, Mandatory::Must);

/// Context-Identifier (1423/10415), Unsigned32; 3GPP TS 29.272, 7.3.27.
pub static CONTEXT_IDENTIFIER: Avp<u32> = Avp::new("Context-Identifier", 1423, 10415, Mandatory::Must);

/// Core-Network-Restrictions (1704/10415), Unsigned32; 3GPP TS 29.272, 7.3.230.
pub static CORE_NETWORK_RESTRICTIONS: Avp<u32> = Avp::new("Core-Network-Restrictions", 1704, 10415, Mandatory::MustNot);

/// Coupled-Node-Diameter-ID (1666/10415), DiameterIdentity; 3GPP TS 29.272, 7.3.177.
pub static COUPLED_NODE_DIAMETER_ID: Avp<DiameterIdentity> = Avp::new("Coupled-Node-Diameter-ID", 1666, 10415, Mandatory::MustNot);

/// CSG-Id (1437/10415), Unsigned32; 3GPP TS 29.272, 7.3.79.
pub static CSG_ID: Avp<u32> = Avp::new("CSG-Id", 1437, 10415, Mandatory::Must);

/// CSG-Subscription-Data (1436/10415), Grouped; 3GPP TS 29.272, 7.3.78.
#[cfg(feature = "s6a")]
pub static CSG_SUBSCRIPTION_DATA: Avp<CsgSubscriptionData> = Avp::new("CSG-Subscription-Data", 1436, 10415, Mandatory::Must);

/// Current-Location-Retrieved (1610/10415), Enumerated; 3GPP TS 29.272, 7.3.125.
#[cfg(any(feature = "s6a", feature = "s6t", feature = "sgd", feature = "t6a"))]
pub static CURRENT_LOCATION_RETRIEVED: Avp<CurrentLocationRetrieved> = Avp::new("Current-Location-Retrieved", 1610, 10415, Mandatory::MustNot);

/// Daylight-Saving-Time (1650/10415), Enumerated; 3GPP TS 29.272, 7.3.164.
#[cfg(any(feature = "s6a", feature = "sta", feature = "swx"))]
pub static DAYLIGHT_SAVING_TIME: Avp<DaylightSavingTime> = Avp::new("Daylight-Saving-Time", 1650, 10415, Mandatory::MustNot);

/// DL-Buffering-Suggested-Packet-Count (1674/10415), Integer32; 3GPP TS 29.272, 7.3.188.
pub static DL_BUFFERING_SUGGESTED_PACKET_COUNT: Avp<i32> = Avp::new("DL-Buffering-Suggested-Packet-Count", 1674, 10415, Mandatory::MustNot);

/// DSA-Flags (1422/10415), Unsigned32; 3GPP TS 29.272, 7.3.26.
#[cfg(feature = "s6a")]
pub static DSA_FLAGS: Avp<DsaFlags> = Avp::new("DSA-Flags", 1422, 10415, Mandatory::Must);

/// DSR-Flags (1421/10415), Unsigned32; 3GPP TS 29.272, 7.3.25.
#[cfg(any(feature = "s6a", feature = "s7a"))]
pub static DSR_FLAGS: Avp<DsrFlags> = Avp::new("DSR-Flags", 1421, 10415, Mandatory::Must);

/// Emergency-Info (1687/10415), Grouped; 3GPP TS 29.272, 7.3.210.
#[cfg(any(feature = "s6a", feature = "sta", feature = "swm", feature = "swx"))]
pub static EMERGENCY_INFO: Avp<EmergencyInfo> = Avp::new("Emergency-Info", 1687, 10415, Mandatory::MustNot);

/// EPS-Location-Information (1496/10415), Grouped; 3GPP TS 29.272, 7.3.111.
#[cfg(any(feature = "s6a", feature = "s6t", feature = "sgd", feature = "t6a"))]
pub static EPS_LOCATION_INFORMATION: Avp<EpsLocationInformation> = Avp::new("EPS-Location-Information", 1496, 10415, Mandatory::MustNot);

/// EPS-Subscribed-QoS-Profile (1431/10415), Grouped; 3GPP TS 29.272, 7.3.37.
#[cfg(
    any(
        feature = "s6a", feature = "s6b", feature = "sta", feature = "swd", feature = "swm",
        feature = "swx"
    )
)]
pub static EPS_SUBSCRIBED_QOS_PROFILE: Avp<EpsSubscribedQosProfile> = Avp::new("EPS-Subscribed-QoS-Profile", 1431, 10415, Mandatory::Must);

/// EPS-User-State (1495/10415), Grouped; 3GPP TS 29.272, 7.3.110.
#[cfg(feature = "s6a")]
pub static EPS_USER_STATE: Avp<EpsUserState> = Avp::new("EPS-User-State", 1495, 10415, Mandatory::MustNot);

/// Equipment-Status (1445/10415), Enumerated; 3GPP TS 29.272, 7.3.51.
#[cfg(feature = "s13")]
pub static EQUIPMENT_STATUS: Avp<EquipmentStatus> = Avp::new("Equipment-Status", 1445, 10415, Mandatory::Must);

/// Equivalent-PLMN-List (1637/10415), Grouped; 3GPP TS 29.272, 7.3.151.
#[cfg(feature = "s6a")]
pub static EQUIVALENT_PLMN_LIST: Avp<EquivalentPlmnList> = Avp::new("Equivalent-PLMN-List", 1637, 10415, Mandatory::MustNot);

/// Error-Diagnostic (1614/10415), Enumerated; 3GPP TS 29.272, 7.3.128.
#[cfg(any(feature = "s6a", feature = "s7a"))]
pub static ERROR_DIAGNOSTIC: Avp<ErrorDiagnostic> = Avp::new("Error-Diagnostic", 1614, 10415, Mandatory::MustNot);

/// Ethernet-PDN-Type-Indicator (1707/10415), Enumerated; 3GPP TS 29.272, 7.3.232.
#[cfg(
    any(
        feature = "s6a", feature = "s6b", feature = "sta", feature = "swd", feature = "swm",
        feature = "swx"
    )
)]
pub static ETHERNET_PDN_TYPE_INDICATOR: Avp<EthernetPdnTypeIndicator> = Avp::new("Ethernet-PDN-Type-Indicator", 1707, 10415, Mandatory::MustNot);

/// Event-Threshold-Event-1F (1661/10415), Integer32; 3GPP TS 29.272, 7.3.172.
pub static EVENT_THRESHOLD_EVENT_1F: Avp<i32> = Avp::new("Event-Threshold-Event-1F", 1661, 10415, Mandatory::MustNot);

/// Event-Threshold-Event-1I (1662/10415), Integer32; 3GPP TS 29.272, 7.3.173.
pub static EVENT_THRESHOLD_EVENT_1I: Avp<i32> = Avp::new("Event-Threshold-Event-1I", 1662, 10415, Mandatory::MustNot);

/// Event-Threshold-RSRP (1629/10415), Unsigned32; 3GPP TS 29.272, 7.3.143.
pub static EVENT_THRESHOLD_RSRP: Avp<u32> = Avp::new("Event-Threshold-RSRP", 1629, 10415, Mandatory::MustNot);

/// Event-Threshold-RSRQ (1630/10415), Unsigned32; 3GPP TS 29.272, 7.3.144.
pub static EVENT_THRESHOLD_RSRQ: Avp<u32> = Avp::new("Event-Threshold-RSRQ", 1630, 10415, Mandatory::MustNot);

/// Event-Threshold-SINR (1721/10415), Unsigned32; 3GPP TS 29.272.
pub static EVENT_THRESHOLD_SINR: Avp<u32> = Avp::new("Event-Threshold-SINR", 1721, 10415, Mandatory::MustNot);

/// Expiration-Date (1439/10415), Time; 3GPP TS 29.272, 7.3.80.
pub static EXPIRATION_DATE: Avp<Time> = Avp::new("Expiration-Date", 1439, 10415, Mandatory::Must);

/// External-Client (1479/10415), Grouped; 3GPP TS 29.272, 7.3.90.
#[cfg(feature = "s6a")]
pub static EXTERNAL_CLIENT: Avp<ExternalClient> = Avp::new("External-Client", 1479, 10415, Mandatory::Must);

/// External-Identifier (3111/10415), UTF8String; 3GPP TS 29.272, 7.3.1.
pub static EXTERNAL_IDENTIFIER: Avp<Utf8String> = Avp::new("External-Identifier", 3111, 10415, Mandatory::MustNot);

/// Ext-PDP-Address (1621/10415), Address; 3GPP TS 29.272, 7.3.129.
pub static EXT_PDP_ADDRESS: Avp<Address> = Avp::new("Ext-PDP-Address", 1621, 10415, Mandatory::MustNot);

/// Ext-PDP-Type (1620/10415), OctetString; 3GPP TS 29.272, 7.3.75A.
pub static EXT_PDP_TYPE: Avp<OctetString> = Avp::new("Ext-PDP-Type", 1620, 10415, Mandatory::MustNot);

/// eDRX-Cycle-Length (1691/10415), Grouped; 3GPP TS 29.272, 7.3.215.
#[cfg(any(feature = "s6a", feature = "s6t", feature = "t6a"))]
pub static E_DRX_CYCLE_LENGTH: Avp<EDrxCycleLength> = Avp::new("eDRX-Cycle-Length", 1691, 10415, Mandatory::MustNot);

/// eDRX-Cycle-Length-Value (1692/10415), OctetString; 3GPP TS 29.272, 7.3.216.
pub static E_DRX_CYCLE_LENGTH_VALUE: Avp<OctetString> = Avp::new("eDRX-Cycle-Length-Value", 1692, 10415, Mandatory::MustNot);

/// eDRX-Related-RAT (1705/10415), Grouped; 3GPP TS 29.272, 7.3.229.
#[cfg(feature = "s6a")]
pub static E_DRX_RELATED_RAT: Avp<EDrxRelatedRat> = Avp::new("eDRX-Related-RAT", 1705, 10415, Mandatory::MustNot);

/// eNodeB-Id (4008/10415), OctetString; 3GPP TS 29.272, 7.3.1.
pub static E_NODEB_ID: Avp<OctetString> = Avp::new("eNodeB-Id", 4008, 10415, Mandatory::MustNot);

/// E-UTRAN-Cell-Global-Identity (1602/10415), OctetString; 3GPP TS 29.272, 7.3.117.
pub static E_UTRAN_CELL_GLOBAL_IDENTITY: Avp<OctetString> = Avp::new("E-UTRAN-Cell-Global-Identity", 1602, 10415, Mandatory::MustNot);

/// E-UTRAN-Vector (1414/10415), Grouped; 3GPP TS 29.272, 7.3.18.
#[cfg(feature = "s6a")]
pub static E_UTRAN_VECTOR: Avp<EUtranVector> = Avp::new("E-UTRAN-Vector", 1414, 10415, Mandatory::Must);

/// 5QI (1713/10415), Integer32; 3GPP TS 29.272, 7.3.238.
pub static FIVE_QI: Avp<i32> = Avp::new("5QI", 1713, 10415, Mandatory::MustNot);

/// Geodetic-Information (1609/10415), OctetString; 3GPP TS 29.272, 7.3.124.
pub static GEODETIC_INFORMATION: Avp<OctetString> = Avp::new("Geodetic-Information", 1609, 10415, Mandatory::MustNot);

/// Geographical-Information (1608/10415), OctetString; 3GPP TS 29.272, 7.3.123.
pub static GEOGRAPHICAL_INFORMATION: Avp<OctetString> = Avp::new("Geographical-Information", 1608, 10415, Mandatory::MustNot);

/// GERAN-Vector (1416/10415), Grouped; 3GPP TS 29.272, 7.3.20.
#[cfg(feature = "s6a")]
pub static GERAN_VECTOR: Avp<GeranVector> = Avp::new("GERAN-Vector", 1416, 10415, Mandatory::Must);

/// GMLC-Address (2405/10415), Address; 3GPP TS 29.272, 7.3.1.
pub static GMLC_ADDRESS: Avp<Address> = Avp::new("GMLC-Address", 2405, 10415, Mandatory::MustNot);

/// GMLC-Number (1474/10415), OctetString; 3GPP TS 29.272, 7.3.85.
pub static GMLC_NUMBER: Avp<OctetString> = Avp::new("GMLC-Number", 1474, 10415, Mandatory::Must);

/// GMLC-Restriction (1481/10415), Enumerated; 3GPP TS 29.272, 7.3.92.
#[cfg(feature = "s6a")]
pub static GMLC_RESTRICTION: Avp<GmlcRestriction> = Avp::new("GMLC-Restriction", 1481, 10415, Mandatory::Must);

/// GPRS-Subscription-Data (1467/10415), Grouped; 3GPP TS 29.272, 7.3.72.
#[cfg(feature = "s6a")]
pub static GPRS_SUBSCRIPTION_DATA: Avp<GprsSubscriptionData> = Avp::new("GPRS-Subscription-Data", 1467, 10415, Mandatory::Must);

/// Group-PLMN-Id (1677/10415), OctetString; 3GPP TS 29.272, 7.3.191.
pub static GROUP_PLMN_ID: Avp<OctetString> = Avp::new("Group-PLMN-Id", 1677, 10415, Mandatory::MustNot);

/// Group-Service-Id (1676/10415), Unsigned32; 3GPP TS 29.272, 7.3.190.
pub static GROUP_SERVICE_ID: Avp<u32> = Avp::new("Group-Service-Id", 1676, 10415, Mandatory::MustNot);

/// Guaranteed-Flow-Bitrates (1715/10415), Integer32; 3GPP TS 29.272, 7.3.240.
pub static GUARANTEED_FLOW_BITRATES: Avp<i32> = Avp::new("Guaranteed-Flow-Bitrates", 1715, 10415, Mandatory::MustNot);

/// Homogeneous-Support-of-IMS-Voice-Over-PS-Sessions (1493/10415), Enumerated; 3GPP TS 29.272, 7.3.107.
#[cfg(feature = "s6a")]
pub static HOMOGENEOUS_SUPPORT_OF_IMS_VOICE_OVER_PS_SESSIONS: Avp<HomogeneousSupportOfImsVoiceOverPsSessions> = Avp::new("Homogeneous-Support-of-IMS-Voice-Over-PS-Sessions", 1493, 10415, Mandatory::MustNot);

/// HPLMN-ODB (1418/10415), Unsigned32; 3GPP TS 29.272, 7.3.22.
pub static HPLMN_ODB: Avp<u32> = Avp::new("HPLMN-ODB", 1418, 10415, Mandatory::Must);

/// IAB-Operation-Permission (1709/10415), Enumerated; 3GPP TS 29.272, 7.3.234.
#[cfg(feature = "s6a")]
pub static IAB_OPERATION_PERMISSION: Avp<IabOperationPermission> = Avp::new("IAB-Operation-Permission", 1709, 10415, Mandatory::MustNot);

/// ICS-Indicator (1491/10415), Enumerated; 3GPP TS 29.272, 7.3.104.
#[cfg(feature = "s6a")]
pub static ICS_INDICATOR: Avp<IcsIndicator> = Avp::new("ICS-Indicator", 1491, 10415, Mandatory::MustNot);

/// IDA-Flags (1441/10415), Unsigned32; 3GPP TS 29.272, 7.3.47.
#[cfg(feature = "s6a")]
pub static IDA_FLAGS: Avp<IdaFlags> = Avp::new("IDA-Flags", 1441, 10415, Mandatory::Must);

/// IDR-Flags (1490/10415), Unsigned32; 3GPP TS 29.272, 7.3.103.
#[cfg(feature = "s6a")]
pub static IDR_FLAGS: Avp<IdrFlags> = Avp::new("IDR-Flags", 1490, 10415, Mandatory::Must);

/// IMEI (1402/10415), UTF8String; 3GPP TS 29.272, 7.3.4.
pub static IMEI: Avp<Utf8String> = Avp::new("IMEI", 1402, 10415, Mandatory::Must);

/// Immediate-Response-Preferred (1412/10415), Unsigned32; 3GPP TS 29.272, 7.3.16.
pub static IMMEDIATE_RESPONSE_PREFERRED: Avp<u32> = Avp::new("Immediate-Response-Preferred", 1412, 10415, Mandatory::Must);

/// IMSI-Group-Id (1675/10415), Grouped; 3GPP TS 29.272, 7.3.189.
#[cfg(any(feature = "s6a", feature = "s6t", feature = "t6a"))]
pub static IMSI_GROUP_ID: Avp<ImsiGroupId> = Avp::new("IMSI-Group-Id", 1675, 10415, Mandatory::MustNot);

/// IMS-Voice-Over-PS-Sessions-Supported (1492/10415), Enumerated; 3GPP TS 29.272, 7.3.106.
#[cfg(feature = "s6a")]
pub static IMS_VOICE_OVER_PS_SESSIONS_SUPPORTED: Avp<ImsVoiceOverPsSessionsSupported> = Avp::new("IMS-Voice-Over-PS-Sessions-Supported", 1492, 10415, Mandatory::MustNot);

/// Interworking-5GS-Indicator (1706/10415), Enumerated; 3GPP TS 29.272, 7.3.231.
#[cfg(
    any(
        feature = "s6a", feature = "s6b", feature = "sta", feature = "swd", feature = "swm",
        feature = "swx"
    )
)]
pub static INTERWORKING_5GS_INDICATOR: Avp<Interworking5gsIndicator> = Avp::new("Interworking-5GS-Indicator", 1706, 10415, Mandatory::MustNot);

/// Item-Number (1419/10415), Unsigned32; 3GPP TS 29.272, 7.3.23.
pub static ITEM_NUMBER: Avp<u32> = Avp::new("Item-Number", 1419, 10415, Mandatory::Must);

/// Job-Type (1623/10415), Enumerated; 3GPP TS 29.272, 7.3.137.
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "s6a", feature = "s6b", feature = "s9",
        feature = "s9a", feature = "sd", feature = "st", feature = "sta", feature = "swd",
        feature = "swm", feature = "swx"
    )
)]
pub static JOB_TYPE: Avp<JobType> = Avp::new("Job-Type", 1623, 10415, Mandatory::MustNot);

/// KASME (1450/10415), OctetString; 3GPP TS 29.272, 7.3.56.
pub static KASME: Avp<OctetString> = Avp::new("KASME", 1450, 10415, Mandatory::Must);

/// Kc (1453/10415), OctetString; 3GPP TS 29.272, 7.3.59.
pub static KC: Avp<OctetString> = Avp::new("Kc", 1453, 10415, Mandatory::Must);

/// Last-UE-Activity-Time (1494/10415), Time; 3GPP TS 29.272, 7.3.108.
pub static LAST_UE_ACTIVITY_TIME: Avp<Time> = Avp::new("Last-UE-Activity-Time", 1494, 10415, Mandatory::MustNot);

/// LCS-Info (1473/10415), Grouped; 3GPP TS 29.272, 7.3.84.
#[cfg(feature = "s6a")]
pub static LCS_INFO: Avp<LcsInfo> = Avp::new("LCS-Info", 1473, 10415, Mandatory::Must);

/// LCS-PrivacyException (1475/10415), Grouped; 3GPP TS 29.272, 7.3.86.
#[cfg(feature = "s6a")]
pub static LCS_PRIVACY_EXCEPTION: Avp<LcsPrivacyException> = Avp::new("LCS-PrivacyException", 1475, 10415, Mandatory::Must);

/// LIPA-Permission (1618/10415), Enumerated; 3GPP TS 29.272, 7.3.133.
#[cfg(
    any(
        feature = "s6a", feature = "s6b", feature = "sta", feature = "swd", feature = "swm",
        feature = "swx"
    )
)]
pub static LIPA_PERMISSION: Avp<LipaPermission> = Avp::new("LIPA-Permission", 1618, 10415, Mandatory::MustNot);

/// List-Of-Measurements (1625/10415), Unsigned32; 3GPP TS 29.272, 7.3.139.
pub static LIST_OF_MEASUREMENTS: Avp<u32> = Avp::new("List-Of-Measurements", 1625, 10415, Mandatory::MustNot);

/// Local-Group-Id (1678/10415), OctetString; 3GPP TS 29.272, 7.3.192.
pub static LOCAL_GROUP_ID: Avp<OctetString> = Avp::new("Local-Group-Id", 1678, 10415, Mandatory::MustNot);

/// Local-Time-Zone (1649/10415), Grouped; 3GPP TS 29.272, 7.3.156.
#[cfg(any(feature = "s6a", feature = "sta", feature = "swx"))]
pub static LOCAL_TIME_ZONE: Avp<LocalTimeZone> = Avp::new("Local-Time-Zone", 1649, 10415, Mandatory::MustNot);

/// Location-Area-Identity (1606/10415), OctetString; 3GPP TS 29.272, 7.3.121.
pub static LOCATION_AREA_IDENTITY: Avp<OctetString> = Avp::new("Location-Area-Identity", 1606, 10415, Mandatory::MustNot);

/// Logging-Duration (1632/10415), Enumerated; 3GPP TS 29.272, 7.3.146.
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "s6a", feature = "s6b", feature = "s9",
        feature = "s9a", feature = "sd", feature = "st", feature = "sta", feature = "swd",
        feature = "swm", feature = "swx"
    )
)]
pub static LOGGING_DURATION: Avp<LoggingDuration> = Avp::new("Logging-Duration", 1632, 10415, Mandatory::MustNot);

/// Logging-Interval (1631/10415), Enumerated; 3GPP TS 29.272, 7.3.145.
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "s6a", feature = "s6b", feature = "s9",
        feature = "s9a", feature = "sd", feature = "st", feature = "sta", feature = "swd",
        feature = "swm", feature = "swx"
    )
)]
pub static LOGGING_INTERVAL: Avp<LoggingInterval> = Avp::new("Logging-Interval", 1631, 10415, Mandatory::MustNot);

/// Maximum-Flow-Bitrates (1716/10415), Integer32; 3GPP TS 29.272, 7.3.241.
pub static MAXIMUM_FLOW_BITRATES: Avp<i32> = Avp::new("Maximum-Flow-Bitrates", 1716, 10415, Mandatory::MustNot);

/// MBSFN-Area (1694/10415), Grouped; 3GPP TS 29.272, 7.3.219.
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "s6a", feature = "s6b", feature = "s9",
        feature = "s9a", feature = "sd", feature = "st", feature = "sta", feature = "swd",
        feature = "swm", feature = "swx"
    )
)]
pub static MBSFN_AREA: Avp<MbsfnArea> = Avp::new("MBSFN-Area", 1694, 10415, Mandatory::MustNot);

/// MBSFN-Area-ID (1695/10415), Unsigned32; 3GPP TS 29.272, 7.3.220.
pub static MBSFN_AREA_ID: Avp<u32> = Avp::new("MBSFN-Area-ID", 1695, 10415, Mandatory::MustNot);

/// MDT-Allowed-PLMN-Id (1671/10415), OctetString; 3GPP TS 29.272, 7.3.185.
pub static MDT_ALLOWED_PLMN_ID: Avp<OctetString> = Avp::new("MDT-Allowed-PLMN-Id", 1671, 10415, Mandatory::MustNot);

/// MDT-Configuration (1622/10415), Grouped; 3GPP TS 29.272, 7.3.136.
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "s6a", feature = "s6b", feature = "s9",
        feature = "s9a", feature = "sd", feature = "st", feature = "sta", feature = "swd",
        feature = "swm", feature = "swx"
    )
)]
pub static MDT_CONFIGURATION: Avp<MdtConfiguration> = Avp::new("MDT-Configuration", 1622, 10415, Mandatory::MustNot);

/// MDT-Configuration-NR (1720/10415), Grouped; 3GPP TS 29.272.
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "s6a", feature = "s6b", feature = "s9",
        feature = "s9a", feature = "sd", feature = "st", feature = "sta", feature = "swd",
        feature = "swm", feature = "swx"
    )
)]
pub static MDT_CONFIGURATION_NR: Avp<MdtConfigurationNr> = Avp::new("MDT-Configuration-NR", 1720, 10415, Mandatory::MustNot);

/// MDT-User-Consent (1634/10415), Enumerated; 3GPP TS 29.272, 7.3.148.
#[cfg(feature = "s6a")]
pub static MDT_USER_CONSENT: Avp<MdtUserConsent> = Avp::new("MDT-User-Consent", 1634, 10415, Mandatory::MustNot);

/// Measurement-Period-LTE (1655/10415), Enumerated; 3GPP TS 29.272, 7.3.166.
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "s6a", feature = "s6b", feature = "s9",
        feature = "s9a", feature = "sd", feature = "st", feature = "sta", feature = "swd",
        feature = "swm", feature = "swx"
    )
)]
pub static MEASUREMENT_PERIOD_LTE: Avp<MeasurementPeriodLte> = Avp::new("Measurement-Period-LTE", 1655, 10415, Mandatory::MustNot);

/// Measurement-Period-UMTS (1656/10415), Enumerated; 3GPP TS 29.272, 7.3.167.
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "s6a", feature = "s6b", feature = "s9",
        feature = "s9a", feature = "sd", feature = "st", feature = "sta", feature = "swd",
        feature = "swm", feature = "swx"
    )
)]
pub static MEASUREMENT_PERIOD_UMTS: Avp<MeasurementPeriodUmts> = Avp::new("Measurement-Period-UMTS", 1656, 10415, Mandatory::MustNot);

/// Measurement-Quantity (1660/10415), OctetString; 3GPP TS 29.272, 7.3.171.
pub static MEASUREMENT_QUANTITY: Avp<OctetString> = Avp::new("Measurement-Quantity", 1660, 10415, Mandatory::MustNot);

/// MME-Location-Information (1600/10415), Grouped; 3GPP TS 29.272, 7.3.115.
#[cfg(any(feature = "s6a", feature = "s6t", feature = "sgd", feature = "t6a"))]
pub static MME_LOCATION_INFORMATION: Avp<MmeLocationInformation> = Avp::new("MME-Location-Information", 1600, 10415, Mandatory::MustNot);

/// MME-Number-for-MT-SMS (1645/10415), OctetString; 3GPP TS 29.272, 7.3.159.
pub static MME_NUMBER_FOR_MT_SMS: Avp<OctetString> = Avp::new("MME-Number-for-MT-SMS", 1645, 10415, Mandatory::MustNot);

/// MME-User-State (1497/10415), Grouped; 3GPP TS 29.272, 7.3.112.
#[cfg(feature = "s6a")]
pub static MME_USER_STATE: Avp<MmeUserState> = Avp::new("MME-User-State", 1497, 10415, Mandatory::MustNot);

/// Monitoring-Event-Configuration (3122/10415), Grouped; 3GPP TS 29.272, 7.3.1.
#[cfg(feature = "s6a")]
pub static MONITORING_EVENT_CONFIGURATION: Avp<crate::ts29336::MonitoringEventConfiguration> = Avp::new("Monitoring-Event-Configuration", 3122, 10415, Mandatory::MustNot);

/// Monitoring-Event-Config-Status (3142/10415), Grouped; 3GPP TS 29.272, 7.3.1.
#[cfg(feature = "s6a")]
pub static MONITORING_EVENT_CONFIG_STATUS: Avp<crate::ts29336::MonitoringEventConfigStatus> = Avp::new("Monitoring-Event-Config-Status", 3142, 10415, Mandatory::MustNot);

/// Monitoring-Event-Report (3123/10415), Grouped; 3GPP TS 29.272, 7.3.1.
#[cfg(feature = "s6a")]
pub static MONITORING_EVENT_REPORT: Avp<crate::ts29336::MonitoringEventReport> = Avp::new("Monitoring-Event-Report", 3123, 10415, Mandatory::MustNot);

/// MO-LR (1485/10415), Grouped; 3GPP TS 29.272, 7.3.96.
#[cfg(feature = "s6a")]
pub static MO_LR: Avp<MoLr> = Avp::new("MO-LR", 1485, 10415, Mandatory::Must);

/// MPS-Priority (1616/10415), Unsigned32; 3GPP TS 29.272, 7.3.131.
pub static MPS_PRIORITY: Avp<u32> = Avp::new("MPS-Priority", 1616, 10415, Mandatory::MustNot);

/// Network-Access-Mode (1417/10415), Enumerated; 3GPP TS 29.272, 7.3.21.
#[cfg(feature = "s6a")]
pub static NETWORK_ACCESS_MODE: Avp<NetworkAccessMode> = Avp::new("Network-Access-Mode", 1417, 10415, Mandatory::Must);

/// Non-IP-Data-Delivery-Mechanism (1682/10415), Unsigned32; 3GPP TS 29.272, 7.3.205.
pub static NON_IP_DATA_DELIVERY_MECHANISM: Avp<u32> = Avp::new("Non-IP-Data-Delivery-Mechanism", 1682, 10415, Mandatory::MustNot);

/// Non-IP-PDN-Type-Indicator (1681/10415), Enumerated; 3GPP TS 29.272, 7.3.204.
#[cfg(
    any(
        feature = "s6a", feature = "s6b", feature = "s6t", feature = "sta", feature = "swd",
        feature = "swm", feature = "swx", feature = "t6a"
    )
)]
pub static NON_IP_PDN_TYPE_INDICATOR: Avp<NonIpPdnTypeIndicator> = Avp::new("Non-IP-PDN-Type-Indicator", 1681, 10415, Mandatory::MustNot);

/// NOR-Flags (1443/10415), Unsigned32; 3GPP TS 29.272, 7.3.49.
#[cfg(feature = "s6a")]
pub static NOR_FLAGS: Avp<NorFlags> = Avp::new("NOR-Flags", 1443, 10415, Mandatory::Must);

/// Notification-To-UE-User (1478/10415), Enumerated; 3GPP TS 29.272, 7.3.89.
#[cfg(feature = "s6a")]
pub static NOTIFICATION_TO_UE_USER: Avp<NotificationToUeUser> = Avp::new("Notification-To-UE-User", 1478, 10415, Mandatory::Must);

/// NR-Cell-Global-Identity (1726/10415), OctetString; 3GPP TS 29.272.
pub static NR_CELL_GLOBAL_IDENTITY: Avp<OctetString> = Avp::new("NR-Cell-Global-Identity", 1726, 10415, Mandatory::MustNot);

/// Number-Of-Requested-Vectors (1410/10415), Unsigned32; 3GPP TS 29.272, 7.3.14.
pub static NUMBER_OF_REQUESTED_VECTORS: Avp<u32> = Avp::new("Number-Of-Requested-Vectors", 1410, 10415, Mandatory::Must);

/// OMC-Id (1466/10415), OctetString; 3GPP TS 29.272, 7.3.71.
pub static OMC_ID: Avp<OctetString> = Avp::new("OMC-Id", 1466, 10415, Mandatory::Must);

/// Operation-Mode (1702/10415), Unsigned32; 3GPP TS 29.272, 7.3.227.
pub static OPERATION_MODE: Avp<u32> = Avp::new("Operation-Mode", 1702, 10415, Mandatory::MustNot);

/// Operator-Determined-Barring (1425/10415), Unsigned32; 3GPP TS 29.272, 7.3.30.
#[cfg(feature = "s6a")]
pub static OPERATOR_DETERMINED_BARRING: Avp<OperatorDeterminedBarring> = Avp::new("Operator-Determined-Barring", 1425, 10415, Mandatory::Must);

/// Paging-Time-Window (1701/10415), Grouped; 3GPP TS 29.272, 7.3.226.
#[cfg(feature = "s6a")]
pub static PAGING_TIME_WINDOW: Avp<PagingTimeWindow> = Avp::new("Paging-Time-Window", 1701, 10415, Mandatory::MustNot);

/// Paging-Time-Window-Length (1703/10415), OctetString; 3GPP TS 29.272, 7.3.228.
pub static PAGING_TIME_WINDOW_LENGTH: Avp<OctetString> = Avp::new("Paging-Time-Window-Length", 1703, 10415, Mandatory::MustNot);

/// PC5-Flow-Bitrates (1714/10415), Grouped; 3GPP TS 29.272, 7.3.239.
#[cfg(feature = "s6a")]
pub static PC5_FLOW_BITRATES: Avp<Pc5FlowBitrates> = Avp::new("PC5-Flow-Bitrates", 1714, 10415, Mandatory::MustNot);

/// PC5-Link-AMBR (1718/10415), Integer32; 3GPP TS 29.272, 7.3.243.
pub static PC5_LINK_AMBR: Avp<i32> = Avp::new("PC5-Link-AMBR", 1718, 10415, Mandatory::MustNot);

/// PC5-QoS-Flow (1712/10415), Grouped; 3GPP TS 29.272, 7.3.237.
#[cfg(feature = "s6a")]
pub static PC5_QOS_FLOW: Avp<Pc5QosFlow> = Avp::new("PC5-QoS-Flow", 1712, 10415, Mandatory::MustNot);

/// PC5-Range (1717/10415), Integer32; 3GPP TS 29.272, 7.3.242.
pub static PC5_RANGE: Avp<i32> = Avp::new("PC5-Range", 1717, 10415, Mandatory::MustNot);

/// PDN-Connection-Continuity (1690/10415), Unsigned32; 3GPP TS 29.272, 7.3.214.
pub static PDN_CONNECTION_CONTINUITY: Avp<u32> = Avp::new("PDN-Connection-Continuity", 1690, 10415, Mandatory::MustNot);

/// PDN-GW-Allocation-Type (1438/10415), Enumerated; 3GPP TS 29.272, 7.3.44.
#[cfg(
    any(
        feature = "s6a", feature = "s6b", feature = "sta", feature = "swd", feature = "swm",
        feature = "swx"
    )
)]
pub static PDN_GW_ALLOCATION_TYPE: Avp<PdnGwAllocationType> = Avp::new("PDN-GW-Allocation-Type", 1438, 10415, Mandatory::Must);

/// PDN-Type (1456/10415), Enumerated; 3GPP TS 29.272, 7.3.62.
#[cfg(
    any(
        feature = "s6a", feature = "s6b", feature = "s6t", feature = "sta", feature = "swd",
        feature = "swm", feature = "swx", feature = "t6a"
    )
)]
pub static PDN_TYPE: Avp<PdnType> = Avp::new("PDN-Type", 1456, 10415, Mandatory::Must);

/// PDP-Context (1469/10415), Grouped; 3GPP TS 29.272, 7.3.74.
#[cfg(feature = "s6a")]
pub static PDP_CONTEXT: Avp<PdpContext> = Avp::new("PDP-Context", 1469, 10415, Mandatory::Must);

/// PDP-Type (1470/10415), OctetString; 3GPP TS 29.272, 7.3.75.
pub static PDP_TYPE: Avp<OctetString> = Avp::new("PDP-Type", 1470, 10415, Mandatory::Must);

/// PLMN-Client (1482/10415), Enumerated; 3GPP TS 29.272, 7.3.93.
#[cfg(feature = "s6a")]
pub static PLMN_CLIENT: Avp<PlmnClient> = Avp::new("PLMN-Client", 1482, 10415, Mandatory::Must);

/// PLMN-RAT-Usage-Control (1728/10415), Unsigned32; 3GPP TS 29.272.
pub static PLMN_RAT_USAGE_CONTROL: Avp<u32> = Avp::new("PLMN-RAT-Usage-Control", 1728, 10415, Mandatory::MustNot);

/// Positioning-Method (1659/10415), OctetString; 3GPP TS 29.272, 7.3.170.
pub static POSITIONING_METHOD: Avp<OctetString> = Avp::new("Positioning-Method", 1659, 10415, Mandatory::MustNot);

/// Preferred-Data-Mode (1686/10415), Unsigned32; 3GPP TS 29.272, 7.3.209.
pub static PREFERRED_DATA_MODE: Avp<u32> = Avp::new("Preferred-Data-Mode", 1686, 10415, Mandatory::MustNot);

/// ProSe-Subscription-Data (3701/10415), Grouped; 3GPP TS 29.272, 7.3.1.
#[cfg(feature = "s6a")]
pub static PROSE_SUBSCRIPTION_DATA: Avp<crate::ts29344::ProseSubscriptionData> = Avp::new("ProSe-Subscription-Data", 3701, 10415, Mandatory::MustNot);

/// PUA-Flags (1442/10415), Unsigned32; 3GPP TS 29.272, 7.3.48.
#[cfg(feature = "s6a")]
pub static PUA_FLAGS: Avp<PuaFlags> = Avp::new("PUA-Flags", 1442, 10415, Mandatory::Must);

/// PUR-Flags (1635/10415), Unsigned32; 3GPP TS 29.272, 7.3.149.
#[cfg(feature = "s6a")]
pub static PUR_FLAGS: Avp<PurFlags> = Avp::new("PUR-Flags", 1635, 10415, Mandatory::MustNot);

/// QoS-Subscribed (1404/10415), OctetString; 3GPP TS 29.272, 7.3.77.
pub static QOS_SUBSCRIBED: Avp<OctetString> = Avp::new("QoS-Subscribed", 1404, 10415, Mandatory::Must);

/// RAND (1447/10415), OctetString; 3GPP TS 29.272, 7.3.53.
pub static RAND: Avp<OctetString> = Avp::new("RAND", 1447, 10415, Mandatory::Must);

/// RAT-Frequency-Selection-Priority-ID (1440/10415), Unsigned32; 3GPP TS 29.272, 7.3.46.
pub static RAT_FREQUENCY_SELECTION_PRIORITY_ID: Avp<u32> = Avp::new("RAT-Frequency-Selection-Priority-ID", 1440, 10415, Mandatory::Must);

/// RAT-Type (1032/10415), Enumerated; 3GPP TS 29.272, 7.3.1.
#[cfg(
    any(
        feature = "s6a", feature = "s6b", feature = "s6t", feature = "sta", feature = "swd",
        feature = "swm", feature = "swx", feature = "t6a"
    )
)]
pub static RAT_TYPE: Avp<crate::ts29212::RatType> = Avp::new("RAT-Type", 1032, 10415, Mandatory::Must);

/// RDS-Indicator (1697/10415), Enumerated; 3GPP TS 29.272, 7.3.222.
#[cfg(
    any(
        feature = "s6a", feature = "s6b", feature = "sta", feature = "swd", feature = "swm",
        feature = "swx"
    )
)]
pub static RDS_INDICATOR: Avp<RdsIndicator> = Avp::new("RDS-Indicator", 1697, 10415, Mandatory::MustNot);

/// Regional-Subscription-Zone-Code (1446/10415), OctetString; 3GPP TS 29.272, 7.3.52.
pub static REGIONAL_SUBSCRIPTION_ZONE_CODE: Avp<OctetString> = Avp::new("Regional-Subscription-Zone-Code", 1446, 10415, Mandatory::Must);

/// Relay-Node-Indicator (1633/10415), Enumerated; 3GPP TS 29.272, 7.3.147.
#[cfg(feature = "s6a")]
pub static RELAY_NODE_INDICATOR: Avp<RelayNodeIndicator> = Avp::new("Relay-Node-Indicator", 1633, 10415, Mandatory::MustNot);

/// Reporting-Trigger (1626/10415), Unsigned32; 3GPP TS 29.272, 7.3.140.
pub static REPORTING_TRIGGER: Avp<u32> = Avp::new("Reporting-Trigger", 1626, 10415, Mandatory::MustNot);

/// Report-Amount (1628/10415), Enumerated; 3GPP TS 29.272, 7.3.142.
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "s6a", feature = "s6b", feature = "s9",
        feature = "s9a", feature = "sd", feature = "st", feature = "sta", feature = "swd",
        feature = "swm", feature = "swx"
    )
)]
pub static REPORT_AMOUNT: Avp<ReportAmount> = Avp::new("Report-Amount", 1628, 10415, Mandatory::MustNot);

/// Report-Interval (1627/10415), Enumerated; 3GPP TS 29.272, 7.3.141.
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "s6a", feature = "s6b", feature = "s9",
        feature = "s9a", feature = "sd", feature = "st", feature = "sta", feature = "swd",
        feature = "swm", feature = "swx"
    )
)]
pub static REPORT_INTERVAL: Avp<ReportInterval> = Avp::new("Report-Interval", 1627, 10415, Mandatory::MustNot);

/// Requested-EUTRAN-Authentication-Info (1408/10415), Grouped; 3GPP TS 29.272, 7.3.11.
#[cfg(feature = "s6a")]
pub static REQUESTED_EUTRAN_AUTHENTICATION_INFO: Avp<RequestedEutranAuthenticationInfo> = Avp::new("Requested-EUTRAN-Authentication-Info", 1408, 10415, Mandatory::Must);

/// Requested-UTRAN-GERAN-Authentication-Info (1409/10415), Grouped; 3GPP TS 29.272, 7.3.12.
#[cfg(feature = "s6a")]
pub static REQUESTED_UTRAN_GERAN_AUTHENTICATION_INFO: Avp<RequestedUtranGeranAuthenticationInfo> = Avp::new("Requested-UTRAN-GERAN-Authentication-Info", 1409, 10415, Mandatory::Must);

/// Requesting-Node-Type (1455/10415), Enumerated; 3GPP TS 29.272.
#[cfg(feature = "full")]
pub static REQUESTING_NODE_TYPE: Avp<RequestingNodeType> = Avp::new("Requesting-Node-Type", 1455, 10415, Mandatory::Must);

/// Reset-ID (1670/10415), OctetString; 3GPP TS 29.272, 7.3.184.
pub static RESET_ID: Avp<OctetString> = Avp::new("Reset-ID", 1670, 10415, Mandatory::MustNot);

/// Restoration-Priority (1663/10415), Unsigned32; 3GPP TS 29.272, 7.3.174.
pub static RESTORATION_PRIORITY: Avp<u32> = Avp::new("Restoration-Priority", 1663, 10415, Mandatory::MustNot);

/// Re-Synchronization-Info (1411/10415), OctetString; 3GPP TS 29.272, 7.3.15.
pub static RE_SYNCHRONIZATION_INFO: Avp<OctetString> = Avp::new("Re-Synchronization-Info", 1411, 10415, Mandatory::Must);

/// Roaming-Restricted-Due-To-Unsupported-Feature (1457/10415), Enumerated; 3GPP TS 29.272, 7.3.81.
#[cfg(feature = "s6a")]
pub static ROAMING_RESTRICTED_DUE_TO_UNSUPPORTED_FEATURE: Avp<RoamingRestrictedDueToUnsupportedFeature> = Avp::new("Roaming-Restricted-Due-To-Unsupported-Feature", 1457, 10415, Mandatory::Must);

/// Routing-Area-Identity (1605/10415), OctetString; 3GPP TS 29.272, 7.3.120.
pub static ROUTING_AREA_IDENTITY: Avp<OctetString> = Avp::new("Routing-Area-Identity", 1605, 10415, Mandatory::MustNot);

/// SCEF-ID (3125/10415), DiameterIdentity; 3GPP TS 29.272, 7.3.1.
pub static SCEF_ID: Avp<DiameterIdentity> = Avp::new("SCEF-ID", 3125, 10415, Mandatory::MustNot);

/// SCEF-Realm (1684/10415), DiameterIdentity; 3GPP TS 29.272, 7.3.207.
pub static SCEF_REALM: Avp<DiameterIdentity> = Avp::new("SCEF-Realm", 1684, 10415, Mandatory::MustNot);

/// Sensor-Measurement (1725/10415), Enumerated; 3GPP TS 29.272.
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "s6a", feature = "s6b", feature = "s9",
        feature = "s9a", feature = "sd", feature = "st", feature = "sta", feature = "swd",
        feature = "swm", feature = "swx"
    )
)]
pub static SENSOR_MEASUREMENT: Avp<SensorMeasurement> = Avp::new("Sensor-Measurement", 1725, 10415, Mandatory::MustNot);

/// Service-Area-Identity (1607/10415), OctetString; 3GPP TS 29.272, 7.3.122.
pub static SERVICE_AREA_IDENTITY: Avp<OctetString> = Avp::new("Service-Area-Identity", 1607, 10415, Mandatory::MustNot);

/// Service-Gap-Time (1698/10415), Unsigned32; 3GPP TS 29.272, 7.3.223.
pub static SERVICE_GAP_TIME: Avp<u32> = Avp::new("Service-Gap-Time", 1698, 10415, Mandatory::MustNot);

/// ServiceTypeIdentity (1484/10415), Unsigned32; 3GPP TS 29.272, 7.3.95.
pub static SERVICE_TYPE_IDENTITY: Avp<u32> = Avp::new("ServiceTypeIdentity", 1484, 10415, Mandatory::Must);

/// SF-Provisional-Indication (1730/10415), Enumerated; 3GPP TS 29.272.
#[cfg(feature = "s6a")]
pub static SF_PROVISIONAL_INDICATION: Avp<SfProvisionalIndication> = Avp::new("SF-Provisional-Indication", 1730, 10415, Mandatory::MustNot);

/// SF-ULR-Timestamp (1729/10415), Time; 3GPP TS 29.272.
pub static SF_ULR_TIMESTAMP: Avp<Time> = Avp::new("SF-ULR-Timestamp", 1729, 10415, Mandatory::MustNot);

/// SGSN-Location-Information (1601/10415), Grouped; 3GPP TS 29.272, 7.3.116.
#[cfg(any(feature = "s6a", feature = "s6t", feature = "sgd", feature = "t6a"))]
pub static SGSN_LOCATION_INFORMATION: Avp<SgsnLocationInformation> = Avp::new("SGSN-Location-Information", 1601, 10415, Mandatory::MustNot);

/// SGSN-Number (1489/10415), OctetString; 3GPP TS 29.272, 7.3.102.
pub static SGSN_NUMBER: Avp<OctetString> = Avp::new("SGSN-Number", 1489, 10415, Mandatory::Must);

/// SGSN-User-State (1498/10415), Grouped; 3GPP TS 29.272, 7.3.113.
#[cfg(feature = "s6a")]
pub static SGSN_USER_STATE: Avp<SgsnUserState> = Avp::new("SGSN-User-State", 1498, 10415, Mandatory::MustNot);

/// SGs-MME-Identity (1664/10415), UTF8String; 3GPP TS 29.272, 7.3.175.
pub static SGS_MME_IDENTITY: Avp<Utf8String> = Avp::new("SGs-MME-Identity", 1664, 10415, Mandatory::MustNot);

/// SIPTO-Local-Network-Permission (1665/10415), Unsigned32; 3GPP TS 29.272, 7.3.176.
pub static SIPTO_LOCAL_NETWORK_PERMISSION: Avp<u32> = Avp::new("SIPTO-Local-Network-Permission", 1665, 10415, Mandatory::MustNot);

/// SIPTO-Permission (1613/10415), Enumerated; 3GPP TS 29.272, 7.3.135.
#[cfg(
    any(
        feature = "s6a", feature = "s6b", feature = "sta", feature = "swd", feature = "swm",
        feature = "swx"
    )
)]
pub static SIPTO_PERMISSION: Avp<SiptoPermission> = Avp::new("SIPTO-Permission", 1613, 10415, Mandatory::MustNot);

/// SMS-Register-Request (1648/10415), Enumerated; 3GPP TS 29.272, 7.3.162.
#[cfg(feature = "s6a")]
pub static SMS_REGISTER_REQUEST: Avp<SmsRegisterRequest> = Avp::new("SMS-Register-Request", 1648, 10415, Mandatory::MustNot);

/// Software-Version (1403/10415), UTF8String; 3GPP TS 29.272, 7.3.5.
pub static SOFTWARE_VERSION: Avp<Utf8String> = Avp::new("Software-Version", 1403, 10415, Mandatory::Must);

/// Specific-APN-Info (1472/10415), Grouped; 3GPP TS 29.272, 7.3.82.
#[cfg(
    any(
        feature = "s6a", feature = "s6b", feature = "sta", feature = "swd", feature = "swm",
        feature = "swx"
    )
)]
pub static SPECIFIC_APN_INFO: Avp<SpecificApnInfo> = Avp::new("Specific-APN-Info", 1472, 10415, Mandatory::Must);

/// SRES (1454/10415), OctetString; 3GPP TS 29.272, 7.3.60.
pub static SRES: Avp<OctetString> = Avp::new("SRES", 1454, 10415, Mandatory::Must);

/// SS-Code (1476/10415), OctetString; 3GPP TS 29.272, 7.3.87.
pub static SS_CODE: Avp<OctetString> = Avp::new("SS-Code", 1476, 10415, Mandatory::Must);

/// SS-Status (1477/10415), OctetString; 3GPP TS 29.272, 7.3.88.
pub static SS_STATUS: Avp<OctetString> = Avp::new("SS-Status", 1477, 10415, Mandatory::Must);

/// STN-SR (1433/10415), OctetString; 3GPP TS 29.272, 7.3.39.
pub static STN_SR: Avp<OctetString> = Avp::new("STN-SR", 1433, 10415, Mandatory::Must);

/// Subscribed-ARPI (1708/10415), Unsigned32; 3GPP TS 29.272, 7.3.233.
pub static SUBSCRIBED_ARPI: Avp<u32> = Avp::new("Subscribed-ARPI", 1708, 10415, Mandatory::MustNot);

/// Subscribed-Periodic-RAU-TAU-Timer (1619/10415), Unsigned32; 3GPP TS 29.272, 7.3.134.
pub static SUBSCRIBED_PERIODIC_RAU_TAU_TIMER: Avp<u32> = Avp::new("Subscribed-Periodic-RAU-TAU-Timer", 1619, 10415, Mandatory::MustNot);

/// Subscribed-VSRVCC (1636/10415), Enumerated; 3GPP TS 29.272, 7.3.150.
#[cfg(feature = "s6a")]
pub static SUBSCRIBED_VSRVCC: Avp<SubscribedVsrvcc> = Avp::new("Subscribed-VSRVCC", 1636, 10415, Mandatory::MustNot);

/// Subscriber-Status (1424/10415), Enumerated; 3GPP TS 29.272, 7.3.29.
#[cfg(feature = "s6a")]
pub static SUBSCRIBER_STATUS: Avp<SubscriberStatus> = Avp::new("Subscriber-Status", 1424, 10415, Mandatory::Must);

/// Subscription-Data (1400/10415), Grouped; 3GPP TS 29.272, 7.3.2.
#[cfg(feature = "s6a")]
pub static SUBSCRIPTION_DATA: Avp<SubscriptionData> = Avp::new("Subscription-Data", 1400, 10415, Mandatory::Must);

/// Subscription-Data-Deletion (1685/10415), Grouped; 3GPP TS 29.272, 7.3.208.
#[cfg(feature = "s6a")]
pub static SUBSCRIPTION_DATA_DELETION: Avp<SubscriptionDataDeletion> = Avp::new("Subscription-Data-Deletion", 1685, 10415, Mandatory::MustNot);

/// Subscription-Data-Flags (1654/10415), Unsigned32; 3GPP TS 29.272, 7.3.165.
#[cfg(feature = "s6a")]
pub static SUBSCRIPTION_DATA_FLAGS: Avp<SubscriptionDataFlags> = Avp::new("Subscription-Data-Flags", 1654, 10415, Mandatory::MustNot);

/// Supported-Services (3143/10415), Grouped; 3GPP TS 29.272, 7.3.1.
#[cfg(feature = "s6a")]
pub static SUPPORTED_SERVICES: Avp<crate::ts29336::SupportedServices> = Avp::new("Supported-Services", 3143, 10415, Mandatory::MustNot);

/// Teleservice-List (1486/10415), Grouped; 3GPP TS 29.272, 7.3.99.
#[cfg(feature = "s6a")]
pub static TELESERVICE_LIST: Avp<TeleserviceList> = Avp::new("Teleservice-List", 1486, 10415, Mandatory::Must);

/// Terminal-Information (1401/10415), Grouped; 3GPP TS 29.272, 7.3.3.
#[cfg(
    any(
        feature = "gy", feature = "rf", feature = "s13", feature = "s6a", feature = "s6t",
        feature = "sta", feature = "swd", feature = "swm", feature = "swx"
    )
)]
pub static TERMINAL_INFORMATION: Avp<TerminalInformation> = Avp::new("Terminal-Information", 1401, 10415, Mandatory::Must);

/// Third-Context-Identifier (1719/10415), Unsigned32; 3GPP TS 29.272, 7.3.244.
pub static THIRD_CONTEXT_IDENTIFIER: Avp<u32> = Avp::new("Third-Context-Identifier", 1719, 10415, Mandatory::MustNot);

/// 3GPP2-MEID (1471/10415), OctetString; 3GPP TS 29.272, 7.3.6.
pub static THREE_GPP2_MEID: Avp<OctetString> = Avp::new("3GPP2-MEID", 1471, 10415, Mandatory::Must);

/// Service-Type (1483/10415), Grouped; 3GPP TS 29.272, 7.3.94.
#[cfg(feature = "s6a")]
pub static THREE_GPP_SERVICE_TYPE: Avp<ThreeGppServiceType> = Avp::new("Service-Type", 1483, 10415, Mandatory::Must);

/// Time-Zone (1642/10415), UTF8String; 3GPP TS 29.272, 7.3.163.
pub static TIME_ZONE: Avp<Utf8String> = Avp::new("Time-Zone", 1642, 10415, Mandatory::MustNot);

/// Trace-Collection-Entity (1452/10415), Address; 3GPP TS 29.272, 7.3.98.
pub static TRACE_COLLECTION_ENTITY: Avp<Address> = Avp::new("Trace-Collection-Entity", 1452, 10415, Mandatory::Must);

/// Trace-Data (1458/10415), Grouped; 3GPP TS 29.272, 7.3.63.
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "s6a", feature = "s6b", feature = "s9",
        feature = "s9a", feature = "sd", feature = "st", feature = "sta", feature = "swd",
        feature = "swm", feature = "swx"
    )
)]
pub static TRACE_DATA: Avp<TraceData> = Avp::new("Trace-Data", 1458, 10415, Mandatory::Must);

/// Trace-Depth (1462/10415), Enumerated; 3GPP TS 29.272, 7.3.67.
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "s6a", feature = "s6b", feature = "s9",
        feature = "s9a", feature = "sd", feature = "st", feature = "sta", feature = "swd",
        feature = "swm", feature = "swx"
    )
)]
pub static TRACE_DEPTH: Avp<TraceDepth> = Avp::new("Trace-Depth", 1462, 10415, Mandatory::Must);

/// Trace-Event-List (1465/10415), OctetString; 3GPP TS 29.272, 7.3.70.
pub static TRACE_EVENT_LIST: Avp<OctetString> = Avp::new("Trace-Event-List", 1465, 10415, Mandatory::Must);

/// Trace-Interface-List (1464/10415), OctetString; 3GPP TS 29.272, 7.3.69.
pub static TRACE_INTERFACE_LIST: Avp<OctetString> = Avp::new("Trace-Interface-List", 1464, 10415, Mandatory::Must);

/// Trace-NE-Type-List (1463/10415), OctetString; 3GPP TS 29.272, 7.3.68.
pub static TRACE_NE_TYPE_LIST: Avp<OctetString> = Avp::new("Trace-NE-Type-List", 1463, 10415, Mandatory::Must);

/// Trace-Reference (1459/10415), OctetString; 3GPP TS 29.272, 7.3.64.
pub static TRACE_REFERENCE: Avp<OctetString> = Avp::new("Trace-Reference", 1459, 10415, Mandatory::Must);

/// Trace-Reporting-Consumer-Uri (1727/10415), DiameterURI; 3GPP TS 29.272.
pub static TRACE_REPORTING_CONSUMER_URI: Avp<DiameterUri> = Avp::new("Trace-Reporting-Consumer-Uri", 1727, 10415, Mandatory::MustNot);

/// Tracking-Area-Identity (1603/10415), OctetString; 3GPP TS 29.272, 7.3.118.
pub static TRACKING_AREA_IDENTITY: Avp<OctetString> = Avp::new("Tracking-Area-Identity", 1603, 10415, Mandatory::MustNot);

/// TS-Code (1487/10415), OctetString; 3GPP TS 29.272, 7.3.100.
pub static TS_CODE: Avp<OctetString> = Avp::new("TS-Code", 1487, 10415, Mandatory::Must);

/// UE-PC5-AMBR (1693/10415), Unsigned32; 3GPP TS 29.272, 7.3.217.
pub static UE_PC5_AMBR: Avp<u32> = Avp::new("UE-PC5-AMBR", 1693, 10415, Mandatory::MustNot);

/// UE-PC5-QoS (1711/10415), Grouped; 3GPP TS 29.272, 7.3.236.
#[cfg(feature = "s6a")]
pub static UE_PC5_QOS: Avp<UePc5Qos> = Avp::new("UE-PC5-QoS", 1711, 10415, Mandatory::MustNot);

/// UE-SRVCC-Capability (1615/10415), Enumerated; 3GPP TS 29.272, 7.3.130.
#[cfg(feature = "s6a")]
pub static UE_SRVCC_CAPABILITY: Avp<UeSrvccCapability> = Avp::new("UE-SRVCC-Capability", 1615, 10415, Mandatory::MustNot);

/// UE-Usage-Type (1680/10415), Unsigned32; 3GPP TS 29.272, 7.3.202.
pub static UE_USAGE_TYPE: Avp<u32> = Avp::new("UE-Usage-Type", 1680, 10415, Mandatory::MustNot);

/// ULA-Flags (1406/10415), Unsigned32; 3GPP TS 29.272, 7.3.8.
#[cfg(feature = "s6a")]
pub static ULA_FLAGS: Avp<UlaFlags> = Avp::new("ULA-Flags", 1406, 10415, Mandatory::Must);

/// ULR-Flags (1405/10415), Unsigned32; 3GPP TS 29.272, 7.3.7.
#[cfg(feature = "s6a")]
pub static ULR_FLAGS: Avp<UlrFlags> = Avp::new("ULR-Flags", 1405, 10415, Mandatory::Must);

/// User-CSG-Information (2319/10415), Grouped; 3GPP TS 29.272, 7.3.1.
#[cfg(any(feature = "s6a", feature = "s6t", feature = "sgd", feature = "t6a"))]
pub static USER_CSG_INFORMATION: Avp<crate::ts32299::UserCsgInformation> = Avp::new("User-CSG-Information", 2319, 10415, Mandatory::MustNot);

/// User-Id (1444/10415), UTF8String; 3GPP TS 29.272, 7.3.50.
pub static USER_ID: Avp<Utf8String> = Avp::new("User-Id", 1444, 10415, Mandatory::MustNot);

/// User-State (1499/10415), Enumerated; 3GPP TS 29.272, 7.3.114.
#[cfg(feature = "s6a")]
pub static USER_STATE: Avp<UserState> = Avp::new("User-State", 1499, 10415, Mandatory::MustNot);

/// UTRAN-Vector (1415/10415), Grouped; 3GPP TS 29.272, 7.3.19.
#[cfg(feature = "s6a")]
pub static UTRAN_VECTOR: Avp<UtranVector> = Avp::new("UTRAN-Vector", 1415, 10415, Mandatory::Must);

/// UVA-Flags (1640/10415), Unsigned32; 3GPP TS 29.272, 7.3.154.
#[cfg(feature = "s7a")]
pub static UVA_FLAGS: Avp<UvaFlags> = Avp::new("UVA-Flags", 1640, 10415, Mandatory::Must);

/// UVR-Flags (1639/10415), Unsigned32; 3GPP TS 29.272, 7.3.153.
#[cfg(feature = "s7a")]
pub static UVR_FLAGS: Avp<UvrFlags> = Avp::new("UVR-Flags", 1639, 10415, Mandatory::Must);

/// V2X-Permission (1689/10415), Unsigned32; 3GPP TS 29.272, 7.3.213.
pub static V2X_PERMISSION: Avp<u32> = Avp::new("V2X-Permission", 1689, 10415, Mandatory::MustNot);

/// V2X-Subscription-Data (1688/10415), Grouped; 3GPP TS 29.272, 7.3.212.
#[cfg(feature = "s6a")]
pub static V2X_SUBSCRIPTION_DATA: Avp<V2xSubscriptionData> = Avp::new("V2X-Subscription-Data", 1688, 10415, Mandatory::MustNot);

/// V2X-Subscription-Data-Nr (1710/10415), Grouped; 3GPP TS 29.272, 7.3.235.
#[cfg(feature = "s6a")]
pub static V2X_SUBSCRIPTION_DATA_NR: Avp<V2xSubscriptionDataNr> = Avp::new("V2X-Subscription-Data-Nr", 1710, 10415, Mandatory::MustNot);

/// Visited-Network-Identifier (600/10415), OctetString; 3GPP TS 29.272, 7.3.1.
pub static VISITED_NETWORK_IDENTIFIER: Avp<OctetString> = Avp::new("Visited-Network-Identifier", 600, 10415, Mandatory::MustNot);

/// Visited-PLMN-Id (1407/10415), OctetString; 3GPP TS 29.272, 7.3.9.
pub static VISITED_PLMN_ID: Avp<OctetString> = Avp::new("Visited-PLMN-Id", 1407, 10415, Mandatory::Must);

/// VPLMN-CSG-Subscription-Data (1641/10415), Grouped; 3GPP TS 29.272, 7.3.155.
#[cfg(feature = "s7a")]
pub static VPLMN_CSG_SUBSCRIPTION_DATA: Avp<VplmnCsgSubscriptionData> = Avp::new("VPLMN-CSG-Subscription-Data", 1641, 10415, Mandatory::Must);

/// VPLMN-Dynamic-Address-Allowed (1432/10415), Enumerated; 3GPP TS 29.272, 7.3.38.
#[cfg(
    any(
        feature = "s6a", feature = "s6b", feature = "sta", feature = "swd", feature = "swm",
        feature = "swx"
    )
)]
pub static VPLMN_DYNAMIC_ADDRESS_ALLOWED: Avp<VplmnDynamicAddressAllowed> = Avp::new("VPLMN-Dynamic-Address-Allowed", 1432, 10415, Mandatory::Must);

/// VPLMN-LIPA-Allowed (1617/10415), Enumerated; 3GPP TS 29.272, 7.3.132.
#[cfg(feature = "s6a")]
pub static VPLMN_LIPA_ALLOWED: Avp<VplmnLipaAllowed> = Avp::new("VPLMN-LIPA-Allowed", 1617, 10415, Mandatory::MustNot);

/// WLAN-offloadability (1667/10415), Grouped; 3GPP TS 29.272, 7.3.181.
#[cfg(
    any(
        feature = "s6a", feature = "s6b", feature = "sta", feature = "swd", feature = "swm",
        feature = "swx"
    )
)]
pub static WLAN_OFFLOADABILITY: Avp<WlanOffloadability> = Avp::new("WLAN-offloadability", 1667, 10415, Mandatory::MustNot);

/// WLAN-offloadability-EUTRAN (1668/10415), Unsigned32; 3GPP TS 29.272, 7.3.182.
pub static WLAN_OFFLOADABILITY_EUTRAN: Avp<u32> = Avp::new("WLAN-offloadability-EUTRAN", 1668, 10415, Mandatory::MustNot);

/// WLAN-offloadability-UTRAN (1669/10415), Unsigned32; 3GPP TS 29.272, 7.3.183.
pub static WLAN_OFFLOADABILITY_UTRAN: Avp<u32> = Avp::new("WLAN-offloadability-UTRAN", 1669, 10415, Mandatory::MustNot);

/// XRES (1448/10415), OctetString; 3GPP TS 29.272, 7.3.54.
pub static XRES: Avp<OctetString> = Avp::new("XRES", 1448, 10415, Mandatory::Must);
