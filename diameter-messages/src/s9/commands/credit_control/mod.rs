// @generated from dictionaries/s9.xml by cargo xtask regenerate; do not edit.

//! Credit-Control (272): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::CreditControlRequest;
pub use self::request_builder::CreditControlRequestBuilder;
pub use self::answer::CreditControlAnswer;
pub use self::answer_builder::CreditControlAnswerBuilder;
