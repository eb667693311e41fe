// @generated from dictionaries/nat-control.xml by cargo xtask regenerate; do not edit.

//! The commands, a folder each.

pub(super) mod nat_control;

pub use self::nat_control::*;
