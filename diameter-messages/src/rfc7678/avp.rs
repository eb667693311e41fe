// @generated from dictionaries/rfc7678.xml by cargo xtask regenerate; do not edit.

//! The AVPs of RFC 7678 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{Address, Avp, Mandatory, OctetString};
use crate::rfc7678::enums::*;
use crate::rfc7678::groups::*;

/// ASM-mPrefix64 (635), Grouped; RFC 7678, 3.3.1.
pub static ASM_M_PREFIX64: Avp<AsmMPrefix64> = Avp::new("ASM-mPrefix64", 635, 0, Mandatory::May);

/// Border-Router-Name (633), OctetString; RFC 7678, 3.2.
pub static BORDER_ROUTER_NAME: Avp<OctetString> = Avp::new("Border-Router-Name", 633, 0, Mandatory::May);

/// EA-Field-Length (647), Unsigned32; RFC 7678, 3.9.3.
pub static EA_FIELD_LENGTH: Avp<u32> = Avp::new("EA-Field-Length", 647, 0, Mandatory::May);

/// IP-Prefix-Length (632), Unsigned32; RFC 7678, 3.1.
pub static IP_PREFIX_LENGTH: Avp<u32> = Avp::new("IP-Prefix-Length", 632, 0, Mandatory::May);

/// Lw4o6-Binding (640), Grouped; RFC 7678, 3.6.
pub static LW4O6_BINDING: Avp<Lw4o6Binding> = Avp::new("Lw4o6-Binding", 640, 0, Mandatory::May);

/// Lw4o6-External-IPv4-Addr (641), Address; RFC 7678, 3.6.1.
pub static LW4O6_EXTERNAL_IPV4_ADDR: Avp<Address> = Avp::new("Lw4o6-External-IPv4-Addr", 641, 0, Mandatory::May);

/// MAP-E-Attributes (642), Grouped; RFC 7678, 3.7.
pub static MAP_E_ATTRIBUTES: Avp<MapEAttributes> = Avp::new("MAP-E-Attributes", 642, 0, Mandatory::May);

/// MAP-Mapping-Rule (644), Grouped; RFC 7678, 3.9.
pub static MAP_MAPPING_RULE: Avp<MapMappingRule> = Avp::new("MAP-Mapping-Rule", 644, 0, Mandatory::May);

/// MAP-Mesh-Mode (643), Enumerated; RFC 7678, 3.8.
pub static MAP_MESH_MODE: Avp<MapMeshMode> = Avp::new("MAP-Mesh-Mode", 643, 0, Mandatory::May);

/// 64-Multicast-Attributes (634), Grouped; RFC 7678, 3.3.
pub static MULTICAST_64_ATTRIBUTES: Avp<Multicast64Attributes> = Avp::new("64-Multicast-Attributes", 634, 0, Mandatory::May);

/// Port-Set-Identifier (639), OctetString; RFC 7678, 3.5.
pub static PORT_SET_IDENTIFIER: Avp<OctetString> = Avp::new("Port-Set-Identifier", 639, 0, Mandatory::May);

/// Rule-IPv4-Addr-Or-Prefix (645), Grouped; RFC 7678, 3.9.1.
pub static RULE_IPV4_ADDR_OR_PREFIX: Avp<RuleIpv4AddrOrPrefix> = Avp::new("Rule-IPv4-Addr-Or-Prefix", 645, 0, Mandatory::May);

/// Rule-IPv6-Prefix (646), Grouped; RFC 7678, 3.9.2.
pub static RULE_IPV6_PREFIX: Avp<RuleIpv6Prefix> = Avp::new("Rule-IPv6-Prefix", 646, 0, Mandatory::May);

/// SSM-mPrefix64 (636), Grouped; RFC 7678, 3.3.2.
pub static SSM_M_PREFIX64: Avp<SsmMPrefix64> = Avp::new("SSM-mPrefix64", 636, 0, Mandatory::May);

/// Tunnel-Source-IPv6-Address (638), Address; RFC 7678, 3.4.2.
pub static TUNNEL_SOURCE_IPV6_ADDRESS: Avp<Address> = Avp::new("Tunnel-Source-IPv6-Address", 638, 0, Mandatory::May);

/// Tunnel-Source-Pref-Or-Addr (637), Grouped; RFC 7678, 3.4.
pub static TUNNEL_SOURCE_PREF_OR_ADDR: Avp<TunnelSourcePrefOrAddr> = Avp::new("Tunnel-Source-Pref-Or-Addr", 637, 0, Mandatory::May);
