// @generated from dictionaries/t4.xml by cargo xtask regenerate; do not edit.

//! The commands, a folder each.

pub(super) mod device_trigger;

pub(super) mod delivery_report;

pub use self::device_trigger::*;
pub use self::delivery_report::*;
