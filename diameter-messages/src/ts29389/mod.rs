// @generated from dictionaries/ts29389.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.389.
//!
//! The AVPs of V6, between V2X control functions. AVPs only; no grammar of the commands could be
//! obtained.

pub mod avp;
mod groups;

pub use self::groups::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "ts29389",
    spec: "3GPP TS 29.389",
    applications: &[],
    avps: &[
        avp::V2X_AUTHORIZATION_DATA.description(),
        avp::V2X_PERMISSION_IN_VPLMN.description(),
        avp::V2X_APPLICATION_SERVER.description(),
    ],
    imports: &[
        #[cfg(
            any(
                feature = "gx",
                feature = "gxx",
                feature = "gy",
                feature = "pc4a",
                feature = "pc6",
                feature = "rf",
                feature = "s13",
                feature = "s6a",
                feature = "s6b",
                feature = "s6c",
                feature = "s6m",
                feature = "s6t",
                feature = "s7a",
                feature = "s9",
                feature = "s9a",
                feature = "sd",
                feature = "sgd",
                feature = "slg",
                feature = "slh",
                feature = "st",
                feature = "sta",
                feature = "swd",
                feature = "swm",
                feature = "swx",
                feature = "t4",
                feature = "t6a"
            )
        )]
        &crate::ts29272::DICTIONARY,
        &crate::ts29388::DICTIONARY,
        #[cfg(
            any(
                feature = "e4",
                feature = "gx",
                feature = "gxx",
                feature = "gy",
                feature = "nat-control",
                feature = "pc6",
                feature = "rf",
                feature = "rx",
                feature = "s6a",
                feature = "s6b",
                feature = "s6t",
                feature = "s9",
                feature = "s9a",
                feature = "sd",
                feature = "sgd",
                feature = "slg",
                feature = "st",
                feature = "sta",
                feature = "swa",
                feature = "swd",
                feature = "swm",
                feature = "swx",
                feature = "sy",
                feature = "t6a"
            )
        )]
        &crate::ts32299::DICTIONARY,
    ],
};
