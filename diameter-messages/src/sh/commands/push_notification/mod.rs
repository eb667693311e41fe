// @generated from dictionaries/sh.xml by cargo xtask regenerate; do not edit.

//! Push-Notification (309): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::PushNotificationRequest;
pub use self::request_builder::PushNotificationRequestBuilder;
pub use self::answer::PushNotificationAnswer;
pub use self::answer_builder::PushNotificationAnswerBuilder;
