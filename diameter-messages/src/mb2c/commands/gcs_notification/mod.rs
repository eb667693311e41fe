// @generated from dictionaries/mb2c.xml by cargo xtask regenerate; do not edit.

//! GCS-Notification (8388663): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::GcsNotificationRequest;
pub use self::request_builder::GcsNotificationRequestBuilder;
pub use self::answer::GcsNotificationAnswer;
pub use self::answer_builder::GcsNotificationAnswerBuilder;
