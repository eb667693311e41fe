// @generated from dictionaries/swa.xml by cargo xtask regenerate; do not edit.

//! The commands, a folder each.

pub(super) mod diameter_eap;

pub(super) mod re_auth;

pub use self::diameter_eap::*;
pub use self::re_auth::*;
