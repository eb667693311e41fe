// @generated from dictionaries/ts29343.xml by cargo xtask regenerate; do not edit.

//! The AVPs of 3GPP TS 29.343 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{Avp, Mandatory, OctetString, Utf8String};

#[cfg(feature = "pc2")]
use crate::ts29343::groups::*;

/// Allowed-Suffixes-Number (3606/10415), Unsigned32; 3GPP TS 29.343, 6.4.8.
pub static ALLOWED_SUFFIXES_NUMBER: Avp<u32> = Avp::new("Allowed-Suffixes-Number", 3606, 10415, Mandatory::MustNot);

/// Application-Data (3605/10415), UTF8String; 3GPP TS 29.343, 6.4.7.
pub static APPLICATION_DATA: Avp<Utf8String> = Avp::new("Application-Data", 3605, 10415, Mandatory::MustNot);

/// Banned-User-Target (3611/10415), Grouped; 3GPP TS 29.343, 6.4.17.
#[cfg(feature = "pc2")]
pub static BANNED_USER_TARGET: Avp<BannedUserTarget> = Avp::new("Banned-User-Target", 3611, 10415, Mandatory::MustNot);

/// Metadata-Indicator (3612/10415), Unsigned32; 3GPP TS 29.343, 6.4.18.
pub static METADATA_INDICATOR: Avp<u32> = Avp::new("Metadata-Indicator", 3612, 10415, Mandatory::MustNot);

/// Monitor-Target (3607/10415), Grouped; 3GPP TS 29.343, 6.4.9.
#[cfg(feature = "pc2")]
pub static MONITOR_TARGET: Avp<MonitorTarget> = Avp::new("Monitor-Target", 3607, 10415, Mandatory::MustNot);

/// Origin-App-Layer-User-Id (3600/10415), UTF8String; 3GPP TS 29.343, 6.4.2.
pub static ORIGIN_APP_LAYER_USER_ID: Avp<Utf8String> = Avp::new("Origin-App-Layer-User-Id", 3600, 10415, Mandatory::Must);

/// PDUID (3604/10415), OctetString; 3GPP TS 29.343, 6.4.6.
pub static PDUID: Avp<OctetString> = Avp::new("PDUID", 3604, 10415, Mandatory::MustNot);

/// ProSe-Code-Suffix-Mask (3608/10415), Grouped; 3GPP TS 29.343, 6.4.10.
#[cfg(feature = "pc2")]
pub static PROSE_CODE_SUFFIX_MASK: Avp<ProseCodeSuffixMask> = Avp::new("ProSe-Code-Suffix-Mask", 3608, 10415, Mandatory::MustNot);

/// ProSe-Function-ID (3602/10415), OctetString; 3GPP TS 29.343, 6.4.4.
pub static PROSE_FUNCTION_ID: Avp<OctetString> = Avp::new("ProSe-Function-ID", 3602, 10415, Mandatory::Must);

/// ProSe-Request-Type (3603/10415), Unsigned32; 3GPP TS 29.343, 6.4.5.
pub static PROSE_REQUEST_TYPE: Avp<u32> = Avp::new("ProSe-Request-Type", 3603, 10415, Mandatory::Must);

/// Suffix-Code (3609/10415), OctetString; 3GPP TS 29.343, 6.4.11.
pub static SUFFIX_CODE: Avp<OctetString> = Avp::new("Suffix-Code", 3609, 10415, Mandatory::MustNot);

/// Suffix-Mask (3610/10415), OctetString; 3GPP TS 29.343, 6.4.12.
pub static SUFFIX_MASK: Avp<OctetString> = Avp::new("Suffix-Mask", 3610, 10415, Mandatory::MustNot);

/// Target-App-Layer-User-Id (3601/10415), UTF8String; 3GPP TS 29.343, 6.4.3.
pub static TARGET_APP_LAYER_USER_ID: Avp<Utf8String> = Avp::new("Target-App-Layer-User-Id", 3601, 10415, Mandatory::Must);
