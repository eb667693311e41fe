// @generated from dictionaries/sy.xml by cargo xtask regenerate; do not edit.

//! Spending-Status-Notification (8388636): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::SpendingStatusNotificationRequest;
pub use self::request_builder::SpendingStatusNotificationRequestBuilder;
pub use self::answer::SpendingStatusNotificationAnswer;
pub use self::answer_builder::SpendingStatusNotificationAnswerBuilder;
