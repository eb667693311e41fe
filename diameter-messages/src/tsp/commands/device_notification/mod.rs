// @generated from dictionaries/tsp.xml by cargo xtask regenerate; do not edit.

//! Device-Notification (8388640): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{DeviceNotificationRequest, DeviceNotificationRequestBuilder};
pub use self::answer::{DeviceNotificationAnswer, DeviceNotificationAnswerBuilder};
