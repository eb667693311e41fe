// @generated from dictionaries/rf.xml by cargo xtask regenerate; do not edit.

//! Accounting (271): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::AccountingRequest;
pub use self::request_builder::AccountingRequestBuilder;
pub use self::answer::AccountingAnswer;
pub use self::answer_builder::AccountingAnswerBuilder;
