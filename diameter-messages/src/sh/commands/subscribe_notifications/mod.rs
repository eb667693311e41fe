// @generated from dictionaries/sh.xml by cargo xtask regenerate; do not edit.

//! Subscribe-Notifications (308): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{
    SubscribeNotificationsRequest, SubscribeNotificationsRequestBuilder,
};

pub use self::answer::{
    SubscribeNotificationsAnswer, SubscribeNotificationsAnswerBuilder,
};
