// @generated from dictionaries/slh.xml by cargo xtask regenerate; do not edit.

//! The commands, a folder each.

pub(super) mod lcs_routing_info;

pub use self::lcs_routing_info::*;
