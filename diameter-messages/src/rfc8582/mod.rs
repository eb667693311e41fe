// @generated from dictionaries/rfc8582.xml by cargo xtask regenerate; do not edit.

//! RFC 8582.
//!
//! Overload control by rate: a report that says how many requests a second may be sent. An
//! extension of Diameter Overload Indication Conveyance (RFC 7683). AVPs only.

pub mod avp;
mod groups;

pub use self::groups::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "rfc8582",
    spec: "RFC 8582",
    applications: &[],
    avps: &[
        avp::OC_OLR.description(),
        avp::OC_MAXIMUM_RATE.description(),
    ],
    imports: &[
        #[cfg(
            any(
                feature = "cx",
                feature = "gx",
                feature = "gxx",
                feature = "gy",
                feature = "np",
                feature = "nt",
                feature = "nta",
                feature = "pc4a",
                feature = "pc6",
                feature = "rx",
                feature = "s15",
                feature = "s6a",
                feature = "s6b",
                feature = "s6m",
                feature = "s6t",
                feature = "s9",
                feature = "s9a",
                feature = "sd",
                feature = "sh",
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
        &crate::rfc7683::DICTIONARY,
        #[cfg(
            any(
                feature = "cx",
                feature = "gx",
                feature = "gxx",
                feature = "mb2c",
                feature = "np",
                feature = "nt",
                feature = "nta",
                feature = "pc2",
                feature = "pc4a",
                feature = "pc6",
                feature = "rx",
                feature = "s15",
                feature = "s6a",
                feature = "s6b",
                feature = "s6m",
                feature = "s6t",
                feature = "s9",
                feature = "s9a",
                feature = "sd",
                feature = "sh",
                feature = "st",
                feature = "sta",
                feature = "swa",
                feature = "swm",
                feature = "swx",
                feature = "sy",
                feature = "t6a",
                feature = "tsp"
            )
        )]
        &crate::rfc8581::DICTIONARY,
    ],
};
