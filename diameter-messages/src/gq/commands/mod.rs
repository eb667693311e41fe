// @generated from dictionaries/gq.xml by cargo xtask regenerate; do not edit.

//! The commands, a folder each.

pub(super) mod aa;

pub(super) mod re_auth;

pub(super) mod abort_session;

pub(super) mod session_termination;

pub use self::aa::*;
pub use self::re_auth::*;
pub use self::abort_session::*;
pub use self::session_termination::*;
