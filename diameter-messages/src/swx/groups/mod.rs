// @generated from dictionaries/swx.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

mod sip_auth_data_item;

pub use self::sip_auth_data_item::{SipAuthDataItem, SipAuthDataItemBuilder};
