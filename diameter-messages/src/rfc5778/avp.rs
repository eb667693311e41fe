// @generated from dictionaries/rfc5778.xml by cargo xtask regenerate; do not edit.

//! The AVPs of RFC 5778 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{Address, Avp, Mandatory, OctetString, Utf8String};

#[cfg(feature = "mip6a")]
use crate::rfc5778::enums::*;

#[cfg(feature = "mip6a")]
use crate::rfc5778::groups::*;

/// MIP6-Auth-Mode (494), Enumerated; RFC 5778, 6.20.
#[cfg(feature = "mip6a")]
pub static MIP6_AUTH_MODE: Avp<Mip6AuthMode> = Avp::new("MIP6-Auth-Mode", 494, 0, Mandatory::Must);

/// MIP-Authenticator (488), OctetString; RFC 5778, 6.8.
pub static MIP_AUTHENTICATOR: Avp<OctetString> = Avp::new("MIP-Authenticator", 488, 0, Mandatory::Must);

/// MIP-Careof-Address (487), Address; RFC 5778, 6.7.
pub static MIP_CAREOF_ADDRESS: Avp<Address> = Avp::new("MIP-Careof-Address", 487, 0, Mandatory::Must);

/// MIP-MAC-Mobility-Data (489), OctetString; RFC 5778, 6.9.
pub static MIP_MAC_MOBILITY_DATA: Avp<OctetString> = Avp::new("MIP-MAC-Mobility-Data", 489, 0, Mandatory::Must);

/// MIP-MN-HA-MSA (492), Grouped; RFC 5778, 6.12.
#[cfg(feature = "mip6a")]
pub static MIP_MN_HA_MSA: Avp<MipMnHaMsa> = Avp::new("MIP-MN-HA-MSA", 492, 0, Mandatory::Must);

/// MIP-MN-HA-SPI (491), Unsigned32; RFC 5778.
pub static MIP_MN_HA_SPI: Avp<u32> = Avp::new("MIP-MN-HA-SPI", 491, 0, Mandatory::Must);

/// MIP-Timestamp (490), OctetString; RFC 5778, 6.16.
pub static MIP_TIMESTAMP: Avp<OctetString> = Avp::new("MIP-Timestamp", 490, 0, Mandatory::Must);

/// Service-Selection (493), UTF8String; RFC 5778, 6.2.
pub static SERVICE_SELECTION: Avp<Utf8String> = Avp::new("Service-Selection", 493, 0, Mandatory::Must);
