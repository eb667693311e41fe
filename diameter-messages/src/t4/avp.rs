// @generated from dictionaries/t4.xml by cargo xtask regenerate; do not edit.

//! The AVPs of 3GPP TS 29.337 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{Avp, Mandatory};
use crate::t4::enums::*;
use crate::t4::groups::*;

/// Additional-Serving-Node (2406/10415), Grouped; 3GPP TS 29.337, 6.3.4.
pub static ADDITIONAL_SERVING_NODE: Avp<AdditionalServingNode> = Avp::new("Additional-Serving-Node", 2406, 10415, Mandatory::Must);

/// Experimental-Result-Code (298), Unsigned32; 3GPP TS 29.337.
pub static EXPERIMENTAL_RESULT_CODE: Avp<ExperimentalResultCode> = Avp::new("Experimental-Result-Code", 298, 0, Mandatory::Must);

/// Serving-Node (2401/10415), Grouped; 3GPP TS 29.337, 6.3.3.
pub static SERVING_NODE: Avp<ServingNode> = Avp::new("Serving-Node", 2401, 10415, Mandatory::Must);
