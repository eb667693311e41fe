// @generated from dictionaries/rfc7683.xml by cargo xtask regenerate; do not edit.

//! The AVPs of RFC 7683 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{Avp, Mandatory};

#[cfg(
    any(
        feature = "cx", feature = "gx", feature = "gxx", feature = "gy", feature = "np",
        feature = "nt", feature = "nta", feature = "pc4a", feature = "pc6", feature = "rx",
        feature = "s15", feature = "s6a", feature = "s6b", feature = "s6m", feature = "s6t",
        feature = "s9", feature = "s9a", feature = "sd", feature = "sh", feature = "st",
        feature = "sta", feature = "swa", feature = "swm", feature = "swx", feature = "sy",
        feature = "t6a"
    )
)]
use crate::rfc7683::enums::*;
use crate::rfc7683::groups::*;

/// OC-Feature-Vector (622), Unsigned64; RFC 7683, 7.2.
pub static OC_FEATURE_VECTOR: Avp<u64> = Avp::new("OC-Feature-Vector", 622, 0, Mandatory::May);

/// OC-OLR (623), Grouped; RFC 7683, 7.3.
#[cfg(
    any(
        feature = "cx", feature = "gx", feature = "gxx", feature = "np", feature = "nt",
        feature = "nta", feature = "pc4a", feature = "pc6", feature = "rx", feature = "s15",
        feature = "s6a", feature = "s6b", feature = "s6m", feature = "s6t", feature = "s9",
        feature = "s9a", feature = "sd", feature = "sh", feature = "st", feature = "sta",
        feature = "swa", feature = "swm", feature = "swx", feature = "sy", feature = "t6a"
    )
)]
pub static OC_OLR: Avp<OcOlr> = Avp::new("OC-OLR", 623, 0, Mandatory::May);

/// OC-Reduction-Percentage (627), Unsigned32; RFC 7683, 7.7.
pub static OC_REDUCTION_PERCENTAGE: Avp<u32> = Avp::new("OC-Reduction-Percentage", 627, 0, Mandatory::May);

/// OC-Report-Type (626), Enumerated; RFC 7683, 7.6.
#[cfg(
    any(
        feature = "cx", feature = "gx", feature = "gxx", feature = "gy", feature = "np",
        feature = "nt", feature = "nta", feature = "pc4a", feature = "pc6", feature = "rx",
        feature = "s15", feature = "s6a", feature = "s6b", feature = "s6m", feature = "s6t",
        feature = "s9", feature = "s9a", feature = "sd", feature = "sh", feature = "st",
        feature = "sta", feature = "swa", feature = "swm", feature = "swx", feature = "sy",
        feature = "t6a"
    )
)]
pub static OC_REPORT_TYPE: Avp<OcReportType> = Avp::new("OC-Report-Type", 626, 0, Mandatory::May);

/// OC-Sequence-Number (624), Unsigned64; RFC 7683, 7.4.
pub static OC_SEQUENCE_NUMBER: Avp<u64> = Avp::new("OC-Sequence-Number", 624, 0, Mandatory::May);

/// OC-Supported-Features (621), Grouped; RFC 7683, 7.1.
pub static OC_SUPPORTED_FEATURES: Avp<OcSupportedFeatures> = Avp::new("OC-Supported-Features", 621, 0, Mandatory::May);

/// OC-Validity-Duration (625), Unsigned32; RFC 7683, 7.5.
pub static OC_VALIDITY_DURATION: Avp<u32> = Avp::new("OC-Validity-Duration", 625, 0, Mandatory::May);
