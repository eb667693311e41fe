// @generated from dictionaries/sgi.xml by cargo xtask regenerate; do not edit.

//! The commands, a folder each.

pub(super) mod aa;

pub(super) mod accounting;

pub(super) mod session_termination;

pub(super) mod abort_session;

pub use self::aa::*;
pub use self::accounting::*;
pub use self::session_termination::*;
pub use self::abort_session::*;
