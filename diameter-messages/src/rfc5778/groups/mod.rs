// @generated from dictionaries/rfc5778.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

#[cfg(feature = "full")]
mod mip_mn_ha_msa;
#[cfg(feature = "full")]
pub use self::mip_mn_ha_msa::{MipMnHaMsa, MipMnHaMsaBuilder};
