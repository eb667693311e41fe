// @generated from dictionaries/sy.xml by cargo xtask regenerate; do not edit.

//! Spending-Limit (8388635): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{SpendingLimitRequest, SpendingLimitRequestBuilder};
pub use self::answer::{SpendingLimitAnswer, SpendingLimitAnswerBuilder};
