// @generated from dictionaries/sgd.xml by cargo xtask regenerate; do not edit.

//! The commands, a folder each.

pub(super) mod mo_forward_short_message;

pub(super) mod mt_forward_short_message;

pub use self::mo_forward_short_message::*;
pub use self::mt_forward_short_message::*;
