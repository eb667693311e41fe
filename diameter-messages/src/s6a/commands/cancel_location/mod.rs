// @generated from dictionaries/s6a.xml by cargo xtask regenerate; do not edit.

//! Cancel-Location (317): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::CancelLocationRequest;
pub use self::request_builder::CancelLocationRequestBuilder;
pub use self::answer::CancelLocationAnswer;
pub use self::answer_builder::CancelLocationAnswerBuilder;
