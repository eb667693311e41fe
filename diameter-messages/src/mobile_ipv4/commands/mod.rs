// @generated from dictionaries/mobile-ipv4.xml by cargo xtask regenerate; do not edit.

//! The commands, a folder each.

pub(super) mod aa_mobile_node;

pub(super) mod home_agent_mip;

pub use self::aa_mobile_node::*;
pub use self::home_agent_mip::*;
