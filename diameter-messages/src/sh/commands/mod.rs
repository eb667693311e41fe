// @generated from dictionaries/sh.xml by cargo xtask regenerate; do not edit.

//! The commands, a folder each.

pub(super) mod user_data;

pub(super) mod profile_update;

pub(super) mod subscribe_notifications;

pub(super) mod push_notification;

pub use self::user_data::*;
pub use self::profile_update::*;
pub use self::subscribe_notifications::*;
pub use self::push_notification::*;
