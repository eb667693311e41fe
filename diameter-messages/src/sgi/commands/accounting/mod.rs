// @generated from dictionaries/sgi.xml by cargo xtask regenerate; do not edit.

//! Accounting (271): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{AccountingRequest, AccountingRequestBuilder};
pub use self::answer::{AccountingAnswer, AccountingAnswerBuilder};
