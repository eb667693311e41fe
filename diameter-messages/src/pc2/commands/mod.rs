// @generated from dictionaries/pc2.xml by cargo xtask regenerate; do not edit.

//! The commands, a folder each.

pub(super) mod pro_ximity_action;

pub(super) mod pro_ximity_application;

pub use self::pro_ximity_action::*;
pub use self::pro_ximity_application::*;
