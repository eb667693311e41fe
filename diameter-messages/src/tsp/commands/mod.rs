// @generated from dictionaries/tsp.xml by cargo xtask regenerate; do not edit.

//! The commands, a folder each.

pub(super) mod device_action;

pub(super) mod device_notification;

pub use self::device_action::*;
pub use self::device_notification::*;
