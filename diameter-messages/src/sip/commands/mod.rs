// @generated from dictionaries/sip.xml by cargo xtask regenerate; do not edit.

//! The commands, a folder each.

pub(super) mod user_authorization;

pub(super) mod server_assignment;

pub(super) mod location_info;

pub(super) mod multimedia_auth;

pub(super) mod registration_termination;

pub(super) mod push_profile;

pub use self::user_authorization::*;
pub use self::server_assignment::*;
pub use self::location_info::*;
pub use self::multimedia_auth::*;
pub use self::registration_termination::*;
pub use self::push_profile::*;
