// @generated from dictionaries/rfc7683.xml by cargo xtask regenerate; do not edit.

//! RFC 7683.
//!
//! Diameter Overload Indication Conveyance: AVPs with which a reporting node asks others to send
//! fewer requests. They travel in the messages of applications that support them. AVPs only.

pub mod avp;
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
mod enums;
mod groups;
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
pub use self::enums::*;
pub use self::groups::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "rfc7683",
    spec: "RFC 7683",
    applications: &[],
    avps: &[
        avp::OC_SUPPORTED_FEATURES.description(),
        avp::OC_FEATURE_VECTOR.description(),
        #[cfg(
            any(
                feature = "cx", feature = "gx", feature = "gxx", feature = "np", feature = "nt",
                feature = "nta", feature = "pc4a", feature = "pc6", feature = "rx", feature = "s15",
                feature = "s6a", feature = "s6b", feature = "s6m", feature = "s6t", feature = "s9",
                feature = "s9a", feature = "sd", feature = "sh", feature = "st", feature = "sta",
                feature = "swa", feature = "swm", feature = "swx", feature = "sy", feature = "t6a"
            )
        )]
        avp::OC_OLR.description(),
        avp::OC_SEQUENCE_NUMBER.description(),
        avp::OC_VALIDITY_DURATION.description(),
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
        avp::OC_REPORT_TYPE.description(),
        avp::OC_REDUCTION_PERCENTAGE.description(),
    ],
    imports: &[],
};
