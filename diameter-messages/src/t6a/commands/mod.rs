// @generated from dictionaries/t6a.xml by cargo xtask regenerate; do not edit.

//! The commands, a folder each.

pub(super) mod configuration_information;

pub(super) mod reporting_information;

pub(super) mod connection_management;

pub(super) mod mo_data;

pub(super) mod mt_data;

pub use self::configuration_information::*;
pub use self::reporting_information::*;
pub use self::connection_management::*;
pub use self::mo_data::*;
pub use self::mt_data::*;
