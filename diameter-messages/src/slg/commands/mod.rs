// @generated from dictionaries/slg.xml by cargo xtask regenerate; do not edit.

//! The commands, a folder each.

pub(super) mod provide_location;

pub(super) mod location_report;

pub use self::provide_location::*;
pub use self::location_report::*;
