// @generated from dictionaries/s6a.xml by cargo xtask regenerate; do not edit.

//! Notify (323): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{NotifyRequest, NotifyRequestBuilder};
pub use self::answer::{NotifyAnswer, NotifyAnswerBuilder};
