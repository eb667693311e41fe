// @generated from dictionaries/e4.xml by cargo xtask regenerate; do not edit.

//! The commands, a folder each.

pub(super) mod user_data;

pub(super) mod push_notification;

pub use self::user_data::*;
pub use self::push_notification::*;
