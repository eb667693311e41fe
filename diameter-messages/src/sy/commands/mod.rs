// @generated from dictionaries/sy.xml by cargo xtask regenerate; do not edit.

//! The commands, a folder each.

pub(super) mod spending_limit;

pub(super) mod spending_status_notification;

pub(super) mod session_termination;

pub use self::spending_limit::*;
pub use self::spending_status_notification::*;
pub use self::session_termination::*;
