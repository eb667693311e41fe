// @generated from dictionaries/credit-control.xml by cargo xtask regenerate; do not edit.

//! The commands, a folder each.

pub(super) mod credit_control;

pub use self::credit_control::*;
