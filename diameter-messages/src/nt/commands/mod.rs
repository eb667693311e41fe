// @generated from dictionaries/nt.xml by cargo xtask regenerate; do not edit.

//! The commands, a folder each.

pub(super) mod background_data_transfer;

pub use self::background_data_transfer::*;
