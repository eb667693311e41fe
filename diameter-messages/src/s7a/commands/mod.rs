// @generated from dictionaries/s7a.xml by cargo xtask regenerate; do not edit.

//! The commands, a folder each.

pub(super) mod update_vcsg_location;

pub(super) mod cancel_vcsg_location;

pub(super) mod insert_subscriber_data;

pub(super) mod delete_subscriber_data;

pub(super) mod reset;

pub use self::update_vcsg_location::*;
pub use self::cancel_vcsg_location::*;
pub use self::insert_subscriber_data::*;
pub use self::delete_subscriber_data::*;
pub use self::reset::*;
