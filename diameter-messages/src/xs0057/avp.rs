// @generated from dictionaries/xs0057.xml by cargo xtask regenerate; do not edit.

//! The AVPs of X.S0057-0 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{Avp, Mandatory, Utf8String};

/// 3GPP2-BSID (9010/5535), UTF8String; X.S0057-0, 5.6.2.1.1.
pub static THREE_GPP2_BSID: Avp<Utf8String> = Avp::new("3GPP2-BSID", 9010, 5535, Mandatory::Must);
