// @generated from dictionaries/qos.xml by cargo xtask regenerate; do not edit.

//! The commands, a folder each.

pub(super) mod qos_authorization;

pub(super) mod qos_install;

pub(super) mod re_auth;

pub use self::qos_authorization::*;
pub use self::qos_install::*;
pub use self::re_auth::*;
