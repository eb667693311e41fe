// @generated from dictionaries/gx.xml by cargo xtask regenerate; do not edit.

//! The commands, a folder each.

pub(super) mod credit_control;

pub(super) mod re_auth;

pub use self::credit_control::*;
pub use self::re_auth::*;
