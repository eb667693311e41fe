// @generated from dictionaries/tsp.xml by cargo xtask regenerate; do not edit.

//! Device-Notification (8388640): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::DeviceNotificationRequest;
pub use self::request_builder::DeviceNotificationRequestBuilder;
pub use self::answer::DeviceNotificationAnswer;
pub use self::answer_builder::DeviceNotificationAnswerBuilder;
