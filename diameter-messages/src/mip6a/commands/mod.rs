// @generated from dictionaries/mip6a.xml by cargo xtask regenerate; do not edit.

//! The commands, a folder each.

pub(super) mod mip6;

pub use self::mip6::*;
