// @generated from dictionaries/s6t.xml by cargo xtask regenerate; do not edit.

//! The commands, a folder each.

pub(super) mod configuration_information;

pub(super) mod reporting_information;

pub(super) mod nidd_information;

pub use self::configuration_information::*;
pub use self::reporting_information::*;
pub use self::nidd_information::*;
