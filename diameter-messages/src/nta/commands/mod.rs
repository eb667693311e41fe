// @generated from dictionaries/nta.xml by cargo xtask regenerate; do not edit.

//! The commands, a folder each.

pub(super) mod event_configuration;

pub(super) mod event_reporting;

pub use self::event_configuration::*;
pub use self::event_reporting::*;
