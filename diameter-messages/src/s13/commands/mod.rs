// @generated from dictionaries/s13.xml by cargo xtask regenerate; do not edit.

//! The commands, a folder each.

pub(super) mod me_identity_check;

pub use self::me_identity_check::*;
