// @generated from dictionaries/rfc7683.xml by cargo xtask regenerate; do not edit.

//! The AVPs whose values or bits have names, one file each.

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
mod oc_report_type;
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
pub use self::oc_report_type::OcReportType;
