// @generated from dictionaries/ts29234.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

mod apn_authorized;
mod charging_data;
mod charging_nodes;
mod wlan_user_data;

pub use self::apn_authorized::{ApnAuthorized, ApnAuthorizedBuilder};
pub use self::charging_data::{ChargingData, ChargingDataBuilder};
pub use self::charging_nodes::{ChargingNodes, ChargingNodesBuilder};
pub use self::wlan_user_data::{WlanUserData, WlanUserDataBuilder};
