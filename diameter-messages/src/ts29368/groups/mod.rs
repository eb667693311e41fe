// @generated from dictionaries/ts29368.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

#[cfg(feature = "full")]
mod device_action;
#[cfg(feature = "full")]
mod device_notification;
#[cfg(feature = "full")]
mod trigger_data;
#[cfg(feature = "full")]
pub use self::device_action::{DeviceAction, DeviceActionBuilder};

#[cfg(feature = "full")]
pub use self::device_notification::{DeviceNotification, DeviceNotificationBuilder};

#[cfg(feature = "full")]
pub use self::trigger_data::{TriggerData, TriggerDataBuilder};
