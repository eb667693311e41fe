// @generated from dictionaries/ts29368.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

#[cfg(feature = "tsp")]
mod device_action;
#[cfg(feature = "tsp")]
mod device_notification;
#[cfg(feature = "tsp")]
mod trigger_data;
#[cfg(feature = "tsp")]
pub use self::device_action::{DeviceAction, DeviceActionBuilder};

#[cfg(feature = "tsp")]
pub use self::device_notification::{DeviceNotification, DeviceNotificationBuilder};

#[cfg(feature = "tsp")]
pub use self::trigger_data::{TriggerData, TriggerDataBuilder};
