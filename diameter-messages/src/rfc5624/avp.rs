// @generated from dictionaries/rfc5624.xml by cargo xtask regenerate; do not edit.

//! The AVPs of RFC 5624 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{Avp, Mandatory};
use crate::rfc5624::groups::*;

/// Bandwidth (502), Float32; RFC 5624, 3.3.
pub static BANDWIDTH: Avp<f32> = Avp::new("Bandwidth", 502, 0, Mandatory::Must);

/// Bucket-Depth (497), Float32; RFC 5624, 3.1.2.
pub static BUCKET_DEPTH: Avp<f32> = Avp::new("Bucket-Depth", 497, 0, Mandatory::Must);

/// Maximum-Packet-Size (500), Unsigned32; RFC 5624, 3.1.5.
pub static MAXIMUM_PACKET_SIZE: Avp<u32> = Avp::new("Maximum-Packet-Size", 500, 0, Mandatory::Must);

/// Minimum-Policed-Unit (499), Unsigned32; RFC 5624, 3.1.4.
pub static MINIMUM_POLICED_UNIT: Avp<u32> = Avp::new("Minimum-Policed-Unit", 499, 0, Mandatory::Must);

/// Peak-Traffic-Rate (498), Float32; RFC 5624, 3.1.3.
pub static PEAK_TRAFFIC_RATE: Avp<f32> = Avp::new("Peak-Traffic-Rate", 498, 0, Mandatory::Must);

/// PHB-Class (503), Unsigned32; RFC 5624, 3.4.
pub static PHB_CLASS: Avp<u32> = Avp::new("PHB-Class", 503, 0, Mandatory::Must);

/// TMOD-1 (495), Grouped; RFC 5624, 3.1.
pub static TMOD_1: Avp<Tmod1> = Avp::new("TMOD-1", 495, 0, Mandatory::Must);

/// TMOD-2 (501), Grouped; RFC 5624, 3.2.
pub static TMOD_2: Avp<Tmod2> = Avp::new("TMOD-2", 501, 0, Mandatory::Must);

/// Token-Rate (496), Float32; RFC 5624, 3.1.1.
pub static TOKEN_RATE: Avp<f32> = Avp::new("Token-Rate", 496, 0, Mandatory::MustNot);
