// @generated from dictionaries/rfc5447.xml by cargo xtask regenerate; do not edit.

//! The AVPs of RFC 5447 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{Avp, Mandatory, OctetString};
use crate::rfc5447::groups::*;

/// MIP6-Agent-Info (486), Grouped; RFC 5447, 4.2.1.
pub static MIP6_AGENT_INFO: Avp<Mip6AgentInfo> = Avp::new("MIP6-Agent-Info", 486, 0, Mandatory::Must);

/// MIP6-Feature-Vector (124), Unsigned64; RFC 5447, 4.2.5.
pub static MIP6_FEATURE_VECTOR: Avp<u64> = Avp::new("MIP6-Feature-Vector", 124, 0, Mandatory::Must);

/// MIP6-Home-Link-Prefix (125), OctetString; RFC 5447, 4.2.4.
pub static MIP6_HOME_LINK_PREFIX: Avp<OctetString> = Avp::new("MIP6-Home-Link-Prefix", 125, 0, Mandatory::Must);
