// @generated from dictionaries/rfc7660.xml by cargo xtask regenerate; do not edit.

//! The AVPs of RFC 7660 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{Avp, Mandatory};
use crate::rfc7660::enums::*;
use crate::rfc7660::groups::*;

/// Classifier (511), Grouped; RFC 7660, 5.1.
pub static CLASSIFIER: Avp<Classifier> = Avp::new("Classifier", 511, 0, Mandatory::May);

/// Congestion-Treatment (629), Grouped; RFC 7660, 3.2.
pub static CONGESTION_TREATMENT: Avp<CongestionTreatment> = Avp::new("Congestion-Treatment", 629, 0, Mandatory::May);

/// ECN-IP-Codepoint (628), Enumerated; RFC 7660, 3.1.
pub static ECN_IP_CODEPOINT: Avp<EcnIpCodepoint> = Avp::new("ECN-IP-Codepoint", 628, 0, Mandatory::May);

/// Flow-Count (630), Unsigned64; RFC 7660, 3.3.
pub static FLOW_COUNT: Avp<u64> = Avp::new("Flow-Count", 630, 0, Mandatory::May);

/// Packet-Count (631), Unsigned64; RFC 7660, 3.4.
pub static PACKET_COUNT: Avp<u64> = Avp::new("Packet-Count", 631, 0, Mandatory::May);
