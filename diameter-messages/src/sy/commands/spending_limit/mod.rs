// @generated from dictionaries/sy.xml by cargo xtask regenerate; do not edit.

//! Spending-Limit (8388635): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::SpendingLimitRequest;
pub use self::request_builder::SpendingLimitRequestBuilder;
pub use self::answer::SpendingLimitAnswer;
pub use self::answer_builder::SpendingLimitAnswerBuilder;
