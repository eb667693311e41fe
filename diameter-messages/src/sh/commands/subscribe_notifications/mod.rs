// @generated from dictionaries/sh.xml by cargo xtask regenerate; do not edit.

//! Subscribe-Notifications (308): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::SubscribeNotificationsRequest;
pub use self::request_builder::SubscribeNotificationsRequestBuilder;
pub use self::answer::SubscribeNotificationsAnswer;
pub use self::answer_builder::SubscribeNotificationsAnswerBuilder;
