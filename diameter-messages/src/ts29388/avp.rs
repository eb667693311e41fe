// @generated from dictionaries/ts29388.xml by cargo xtask regenerate; do not edit.

//! The AVPs of 3GPP TS 29.388 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{Avp, Mandatory};
use crate::ts29388::enums::*;
use crate::ts29388::groups::*;

/// Experimental-Result-Code (298), Unsigned32; 3GPP TS 29.388.
pub static EXPERIMENTAL_RESULT_CODE: Avp<ExperimentalResultCode> = Avp::new("Experimental-Result-Code", 298, 0, Mandatory::Must);

/// PC5-RAT-Type (4604/10415), Enumerated; 3GPP TS 29.388, 6.4.
pub static PC5_RAT_TYPE: Avp<Pc5RatType> = Avp::new("PC5-RAT-Type", 4604, 10415, Mandatory::MustNot);

/// PLMN-Allowed-PC5-RATs (4603/10415), Grouped; 3GPP TS 29.388, 6.4.
pub static PLMN_ALLOWED_PC5_RATS: Avp<PlmnAllowedPc5Rats> = Avp::new("PLMN-Allowed-PC5-RATs", 4603, 10415, Mandatory::MustNot);

/// V2X-Notify-Flags (4602/10415), Unsigned32; 3GPP TS 29.388, 6.3.5.
pub static V2X_NOTIFY_FLAGS: Avp<u32> = Avp::new("V2X-Notify-Flags", 4602, 10415, Mandatory::Must);

/// V2X-PC5-Allowed-PLMN (4600/10415), Grouped; 3GPP TS 29.388, 6.3.3.
pub static V2X_PC5_ALLOWED_PLMN: Avp<V2xPc5AllowedPlmn> = Avp::new("V2X-PC5-Allowed-PLMN", 4600, 10415, Mandatory::Must);

/// V2X-Update-Flags (4601/10415), Unsigned32; 3GPP TS 29.388, 6.3.4.
pub static V2X_UPDATE_FLAGS: Avp<u32> = Avp::new("V2X-Update-Flags", 4601, 10415, Mandatory::Must);
