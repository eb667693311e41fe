// @generated from dictionaries/rfc7683.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

#[cfg(feature = "s6a")]
mod oc_olr;
mod oc_supported_features;
#[cfg(feature = "s6a")]
pub use self::oc_olr::{OcOlr, OcOlrBuilder};
pub use self::oc_supported_features::{OcSupportedFeatures, OcSupportedFeaturesBuilder};
