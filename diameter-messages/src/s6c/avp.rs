// @generated from dictionaries/s6c.xml by cargo xtask regenerate; do not edit.

//! The AVPs of 3GPP TS 29.338 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{Avp, DiameterIdentity, Mandatory, OctetString};
use crate::s6c::enums::*;
use crate::s6c::groups::*;

/// Additional-Serving-Node (2406/10415), Grouped; 3GPP TS 29.338, 5.3.3.7.
pub static ADDITIONAL_SERVING_NODE: Avp<AdditionalServingNode> = Avp::new("Additional-Serving-Node", 2406, 10415, Mandatory::Must);

/// Experimental-Result-Code (298), Unsigned32; 3GPP TS 29.338.
pub static EXPERIMENTAL_RESULT_CODE: Avp<ExperimentalResultCode> = Avp::new("Experimental-Result-Code", 298, 0, Mandatory::Must);

/// MME-Number-for-MT-SMS (1645/10415), OctetString; 3GPP TS 29.338, 5.3.3.1.
pub static MME_NUMBER_FOR_MT_SMS: Avp<OctetString> = Avp::new("MME-Number-for-MT-SMS", 1645, 10415, Mandatory::Must);

/// MME-Realm (2408/10415), DiameterIdentity; 3GPP TS 29.338, 5.3.3.1.
pub static MME_REALM: Avp<DiameterIdentity> = Avp::new("MME-Realm", 2408, 10415, Mandatory::Must);

/// Serving-Node (2401/10415), Grouped; 3GPP TS 29.338, 5.3.3.6.
pub static SERVING_NODE: Avp<ServingNode> = Avp::new("Serving-Node", 2401, 10415, Mandatory::Must);
