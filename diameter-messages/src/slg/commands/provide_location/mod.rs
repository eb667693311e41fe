// @generated from dictionaries/slg.xml by cargo xtask regenerate; do not edit.

//! Provide-Location (8388620): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::ProvideLocationRequest;
pub use self::request_builder::ProvideLocationRequestBuilder;
pub use self::answer::ProvideLocationAnswer;
pub use self::answer_builder::ProvideLocationAnswerBuilder;
