// @generated from dictionaries/ts29234.xml by cargo xtask regenerate; do not edit.

//! The AVPs of 3GPP TS 29.234 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{Avp, DiameterIdentity, IpFilterRule, Mandatory, OctetString};
use crate::ts29234::enums::*;
use crate::ts29234::groups::*;

/// APN-Authorized (307/10415), Grouped; 3GPP TS 29.234, 10.1.14.
pub static APN_AUTHORIZED: Avp<ApnAuthorized> = Avp::new("APN-Authorized", 307, 10415, Mandatory::Must);

/// APN-Barring-Type (309/10415), Enumerated; 3GPP TS 29.234, 10.1.16.
pub static APN_BARRING_TYPE: Avp<ApnBarringType> = Avp::new("APN-Barring-Type", 309, 10415, Mandatory::Must);

/// Authentication-Information-SIM (301/10415), OctetString; 3GPP TS 29.234, 10.1.6.
pub static AUTHENTICATION_INFORMATION_SIM: Avp<OctetString> = Avp::new("Authentication-Information-SIM", 301, 10415, Mandatory::Must);

/// Authentication-Method (300/10415), Enumerated; 3GPP TS 29.234, 10.1.5.
pub static AUTHENTICATION_METHOD: Avp<AuthenticationMethod> = Avp::new("Authentication-Method", 300, 10415, Mandatory::Must);

/// Authorization-Information-SIM (302/10415), OctetString; 3GPP TS 29.234, 10.1.7.
pub static AUTHORIZATION_INFORMATION_SIM: Avp<OctetString> = Avp::new("Authorization-Information-SIM", 302, 10415, Mandatory::Must);

/// Charging-Characteristics (314/10415), Integer32; 3GPP TS 29.234, 10.1.27.
pub static CHARGING_CHARACTERISTICS: Avp<i32> = Avp::new("Charging-Characteristics", 314, 10415, Mandatory::Must);

/// Charging-Data (304/10415), Grouped; 3GPP TS 29.234, 10.1.10.
pub static CHARGING_DATA: Avp<ChargingData> = Avp::new("Charging-Data", 304, 10415, Mandatory::Must);

/// Charging-Nodes (315/10415), Grouped; 3GPP TS 29.234, 10.1.28.
pub static CHARGING_NODES: Avp<ChargingNodes> = Avp::new("Charging-Nodes", 315, 10415, Mandatory::Must);

/// Experimental-Result-Code (298), Unsigned32; 3GPP TS 29.234.
pub static EXPERIMENTAL_RESULT_CODE: Avp<ExperimentalResultCode> = Avp::new("Experimental-Result-Code", 298, 0, Mandatory::Must);

/// Maximum-Number-Accesses (319/10415), Unsigned32; 3GPP TS 29.234, 10.1.38.
pub static MAXIMUM_NUMBER_ACCESSES: Avp<u32> = Avp::new("Maximum-Number-Accesses", 319, 10415, Mandatory::Must);

/// Max-Requested-Bandwidth (313/10415), OctetString; 3GPP TS 29.234, 10.1.26.
pub static MAX_REQUESTED_BANDWIDTH: Avp<OctetString> = Avp::new("Max-Requested-Bandwidth", 313, 10415, Mandatory::Must);

/// Primary-OCS-Charging-Function-Name (316/10415), DiameterIdentity; 3GPP TS 29.234, 10.1.29.
pub static PRIMARY_OCS_CHARGING_FUNCTION_NAME: Avp<DiameterIdentity> = Avp::new("Primary-OCS-Charging-Function-Name", 316, 10415, Mandatory::Must);

/// Routing-Policy (312/10415), IPFilterRule; 3GPP TS 29.234, 10.1.24.
pub static ROUTING_POLICY: Avp<IpFilterRule> = Avp::new("Routing-Policy", 312, 10415, Mandatory::Must);

/// Secondary-OCS-Charging-Function-Name (317/10415), DiameterIdentity; 3GPP TS 29.234, 10.1.30.
pub static SECONDARY_OCS_CHARGING_FUNCTION_NAME: Avp<DiameterIdentity> = Avp::new("Secondary-OCS-Charging-Function-Name", 317, 10415, Mandatory::Must);

/// Session-Request-Type (311/10415), Enumerated; 3GPP TS 29.234, 10.1.23.
pub static SESSION_REQUEST_TYPE: Avp<SessionRequestType> = Avp::new("Session-Request-Type", 311, 10415, Mandatory::Must);

/// 3GPP-WLAN-APN-Id (100/10415), OctetString; 3GPP TS 29.234, 10.1.15.
pub static THREE_GPP_WLAN_APN_ID: Avp<OctetString> = Avp::new("3GPP-WLAN-APN-Id", 100, 10415, Mandatory::Must);

/// WLAN-3GPP-IP-Access (306/10415), Enumerated; 3GPP TS 29.234, 10.1.12.
pub static WLAN_3GPP_IP_ACCESS: Avp<Wlan3gppIpAccess> = Avp::new("WLAN-3GPP-IP-Access", 306, 10415, Mandatory::Must);

/// WLAN-Access (305/10415), Enumerated; 3GPP TS 29.234, 10.1.11.
pub static WLAN_ACCESS: Avp<WlanAccess> = Avp::new("WLAN-Access", 305, 10415, Mandatory::Must);

/// WLAN-Direct-IP-Access (310/10415), Enumerated; 3GPP TS 29.234, 10.1.17.
pub static WLAN_DIRECT_IP_ACCESS: Avp<WlanDirectIpAccess> = Avp::new("WLAN-Direct-IP-Access", 310, 10415, Mandatory::Must);

/// WLAN-User-Data (303/10415), Grouped; 3GPP TS 29.234, 10.1.8.
pub static WLAN_USER_DATA: Avp<WlanUserData> = Avp::new("WLAN-User-Data", 303, 10415, Mandatory::Must);
