// @generated from dictionaries/mip6i.xml by cargo xtask regenerate; do not edit.

//! The commands, a folder each.

pub(super) mod diameter_eap;

pub use self::diameter_eap::*;
