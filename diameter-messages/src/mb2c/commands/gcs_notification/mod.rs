// @generated from dictionaries/mb2c.xml by cargo xtask regenerate; do not edit.

//! GCS-Notification (8388663): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{GcsNotificationRequest, GcsNotificationRequestBuilder};
pub use self::answer::{GcsNotificationAnswer, GcsNotificationAnswerBuilder};
