// @generated from dictionaries/mb2c.xml by cargo xtask regenerate; do not edit.

//! The commands, a folder each.

pub(super) mod gcs_action;

pub(super) mod gcs_notification;

pub use self::gcs_action::*;
pub use self::gcs_notification::*;
