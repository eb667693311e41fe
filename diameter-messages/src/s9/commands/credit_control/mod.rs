// @generated from dictionaries/s9.xml by cargo xtask regenerate; do not edit.

//! Credit-Control (272): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{CreditControlRequest, CreditControlRequestBuilder};
pub use self::answer::{CreditControlAnswer, CreditControlAnswerBuilder};
