// @generated from dictionaries/rfc5778.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

#[cfg(feature = "mip6a")]
mod mip_mn_ha_msa;
#[cfg(feature = "mip6a")]
pub use self::mip_mn_ha_msa::{MipMnHaMsa, MipMnHaMsaBuilder};
