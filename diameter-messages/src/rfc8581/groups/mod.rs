// @generated from dictionaries/rfc8581.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

#[cfg(feature = "full")]
mod oc_olr;
#[cfg(feature = "full")]
mod oc_supported_features;
#[cfg(feature = "full")]
pub use self::oc_olr::{OcOlr, OcOlrBuilder};

#[cfg(feature = "full")]
pub use self::oc_supported_features::{OcSupportedFeatures, OcSupportedFeaturesBuilder};
