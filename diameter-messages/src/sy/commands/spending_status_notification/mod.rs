// @generated from dictionaries/sy.xml by cargo xtask regenerate; do not edit.

//! Spending-Status-Notification (8388636): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{
    SpendingStatusNotificationRequest, SpendingStatusNotificationRequestBuilder,
};

pub use self::answer::{
    SpendingStatusNotificationAnswer, SpendingStatusNotificationAnswerBuilder,
};
