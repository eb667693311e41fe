// @generated from dictionaries/rf.xml by cargo xtask regenerate; do not edit.

//! The commands, a folder each.

pub(super) mod accounting;

pub use self::accounting::*;
