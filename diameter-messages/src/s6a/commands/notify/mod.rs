// @generated from dictionaries/s6a.xml by cargo xtask regenerate; do not edit.

//! Notify (323): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::NotifyRequest;
pub use self::request_builder::NotifyRequestBuilder;
pub use self::answer::NotifyAnswer;
pub use self::answer_builder::NotifyAnswerBuilder;
