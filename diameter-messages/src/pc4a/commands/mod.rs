// @generated from dictionaries/pc4a.xml by cargo xtask regenerate; do not edit.

//! The commands, a folder each.

pub(super) mod prose_subscriber_information;

pub(super) mod update_prose_subscriber_data;

pub(super) mod prose_notify;

pub(super) mod reset;

pub(super) mod prose_initial_location_information;

pub use self::prose_subscriber_information::*;
pub use self::update_prose_subscriber_data::*;
pub use self::prose_notify::*;
pub use self::reset::*;
pub use self::prose_initial_location_information::*;
