// @generated from dictionaries/capabilities-update.xml by cargo xtask regenerate; do not edit.

//! The commands, a folder each.

pub(super) mod capabilities_update;

pub use self::capabilities_update::*;
