// @generated from dictionaries/st.xml by cargo xtask regenerate; do not edit.

//! The commands, a folder each.

pub(super) mod tdf_session;

pub(super) mod session_termination;

pub(super) mod tssf_notification;

pub use self::tdf_session::*;
pub use self::session_termination::*;
pub use self::tssf_notification::*;
