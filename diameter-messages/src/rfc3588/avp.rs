// @generated from dictionaries/rfc3588.xml by cargo xtask regenerate; do not edit.

//! The AVPs of RFC 3588 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{Avp, Mandatory};
use crate::rfc3588::groups::*;

/// E2E-Sequence (300), Grouped; RFC 3588, 6.15.
pub static E2E_SEQUENCE: Avp<E2eSequence> = Avp::new("E2E-Sequence", 300, 0, Mandatory::Must);
