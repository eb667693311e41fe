// @generated from dictionaries/e4.xml by cargo xtask regenerate; do not edit.

//! Push-Notification (309): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{PushNotificationRequest, PushNotificationRequestBuilder};
pub use self::answer::{PushNotificationAnswer, PushNotificationAnswerBuilder};
