// @generated from dictionaries/base.xml by cargo xtask regenerate; do not edit.

//! The commands, a folder each.

pub(super) mod capabilities_exchange;

pub(super) mod disconnect_peer;

pub(super) mod device_watchdog;

pub(super) mod re_auth;

pub(super) mod session_termination;

pub(super) mod abort_session;

pub(super) mod accounting;

pub(super) mod answer_message;

pub use self::capabilities_exchange::*;
pub use self::disconnect_peer::*;
pub use self::device_watchdog::*;
pub use self::re_auth::*;
pub use self::session_termination::*;
pub use self::abort_session::*;
pub use self::accounting::*;
pub use self::answer_message::*;
