// @generated from dictionaries/ts29210.xml by cargo xtask regenerate; do not edit.

//! The AVPs of 3GPP TS 29.210 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{Avp, Mandatory};
use crate::ts29210::enums::*;

/// PDP-Session-Operation (1015/10415), Enumerated; 3GPP TS 29.210, 5.2.21.
pub static PDP_SESSION_OPERATION: Avp<PdpSessionOperation> = Avp::new("PDP-Session-Operation", 1015, 10415, Mandatory::Must);
