// @generated from dictionaries/rfc7683.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

#[cfg(
    any(
        feature = "cx", feature = "gx", feature = "gxx", feature = "np", feature = "nt",
        feature = "nta", feature = "pc4a", feature = "pc6", feature = "rx", feature = "s15",
        feature = "s6a", feature = "s6b", feature = "s6m", feature = "s6t", feature = "s9",
        feature = "s9a", feature = "sd", feature = "sh", feature = "st", feature = "sta",
        feature = "swa", feature = "swm", feature = "swx", feature = "sy", feature = "t6a"
    )
)]
mod oc_olr;
mod oc_supported_features;
#[cfg(
    any(
        feature = "cx", feature = "gx", feature = "gxx", feature = "np", feature = "nt",
        feature = "nta", feature = "pc4a", feature = "pc6", feature = "rx", feature = "s15",
        feature = "s6a", feature = "s6b", feature = "s6m", feature = "s6t", feature = "s9",
        feature = "s9a", feature = "sd", feature = "sh", feature = "st", feature = "sta",
        feature = "swa", feature = "swm", feature = "swx", feature = "sy", feature = "t6a"
    )
)]
pub use self::oc_olr::{OcOlr, OcOlrBuilder};
pub use self::oc_supported_features::{OcSupportedFeatures, OcSupportedFeaturesBuilder};
