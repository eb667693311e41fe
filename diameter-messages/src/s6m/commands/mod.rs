// @generated from dictionaries/s6m.xml by cargo xtask regenerate; do not edit.

//! The commands, a folder each.

pub(super) mod subscriber_information;

pub use self::subscriber_information::*;
