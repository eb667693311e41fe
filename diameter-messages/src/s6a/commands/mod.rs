// @generated from dictionaries/s6a.xml by cargo xtask regenerate; do not edit.

//! The commands, a folder each.

pub(super) mod update_location;

pub(super) mod cancel_location;

pub(super) mod authentication_information;

pub(super) mod insert_subscriber_data;

pub(super) mod delete_subscriber_data;

pub(super) mod purge_ue;

pub(super) mod reset;

pub(super) mod notify;

pub use self::update_location::*;
pub use self::cancel_location::*;
pub use self::authentication_information::*;
pub use self::insert_subscriber_data::*;
pub use self::delete_subscriber_data::*;
pub use self::purge_ue::*;
pub use self::reset::*;
pub use self::notify::*;
