// @generated from dictionaries/rfc5778.xml by cargo xtask regenerate; do not edit.

//! The AVPs whose values or bits have names, one file each.

#[cfg(feature = "full")]
mod mip6_auth_mode;
#[cfg(feature = "full")]
pub use self::mip6_auth_mode::Mip6AuthMode;
