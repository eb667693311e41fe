// @generated from dictionaries/rfc5779.xml by cargo xtask regenerate; do not edit.

//! The AVPs of RFC 5779 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{Address, Avp, Mandatory, Utf8String};

#[cfg(feature = "full")]
use crate::rfc5779::groups::*;

/// MIP6-Agent-Info (486), Grouped; RFC 5779, 5.1.
#[cfg(feature = "full")]
pub static MIP6_AGENT_INFO: Avp<Mip6AgentInfo> = Avp::new("MIP6-Agent-Info", 486, 0, Mandatory::Must);

/// Mobile-Node-Identifier (506), UTF8String; RFC 5779, 5.6.
pub static MOBILE_NODE_IDENTIFIER: Avp<Utf8String> = Avp::new("Mobile-Node-Identifier", 506, 0, Mandatory::Must);

/// PMIP6-DHCP-Server-Address (504), Address; RFC 5779, 5.4.
pub static PMIP6_DHCP_SERVER_ADDRESS: Avp<Address> = Avp::new("PMIP6-DHCP-Server-Address", 504, 0, Mandatory::Must);

/// PMIP6-IPv4-Home-Address (505), Address; RFC 5779, 5.2.
pub static PMIP6_IPV4_HOME_ADDRESS: Avp<Address> = Avp::new("PMIP6-IPv4-Home-Address", 505, 0, Mandatory::Must);

/// Service-Configuration (507), Grouped; RFC 5779, 5.9.
#[cfg(feature = "full")]
pub static SERVICE_CONFIGURATION: Avp<ServiceConfiguration> = Avp::new("Service-Configuration", 507, 0, Mandatory::Must);
