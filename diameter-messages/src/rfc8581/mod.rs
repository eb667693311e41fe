// @generated from dictionaries/rfc8581.xml by cargo xtask regenerate; do not edit.

//! RFC 8581.
//!
//! Overload of agents, and reports that hold for a peer only: what Diameter Overload Indication
//! Conveyance (RFC 7683) gets for them. AVPs only.

pub mod avp;
#[cfg(feature = "full")]
mod groups;
#[cfg(feature = "full")]
pub use self::groups::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "rfc8581",
    spec: "RFC 8581",
    applications: &[],
    avps: &[
        #[cfg(feature = "full")]
        avp::OC_SUPPORTED_FEATURES.description(),
        #[cfg(feature = "full")]
        avp::OC_OLR.description(),
        avp::OC_PEER_ALGO.description(),
        avp::SOURCE_ID.description(),
    ],
    imports: &[
        #[cfg(
            any(
                feature = "cx", feature = "gx", feature = "gxx", feature = "gy", feature = "np",
                feature = "nt", feature = "nta", feature = "pc4a", feature = "pc6", feature = "rx",
                feature = "s15", feature = "s6a", feature = "s6b", feature = "s6m", feature = "s6t",
                feature = "s9", feature = "s9a", feature = "sd", feature = "sh", feature = "st",
                feature = "sta", feature = "swa", feature = "swd", feature = "swm", feature = "swx",
                feature = "sy", feature = "t6a"
            )
        )]
        &crate::rfc7683::DICTIONARY,
    ],
};
