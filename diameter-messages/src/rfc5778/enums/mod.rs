// @generated from dictionaries/rfc5778.xml by cargo xtask regenerate; do not edit.

//! The AVPs whose values or bits have names, one file each.

#[cfg(feature = "mip6a")]
mod mip6_auth_mode;
#[cfg(feature = "mip6a")]
pub use self::mip6_auth_mode::Mip6AuthMode;
