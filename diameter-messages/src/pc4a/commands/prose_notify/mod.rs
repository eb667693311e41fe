// @generated from dictionaries/pc4a.xml by cargo xtask regenerate; do not edit.

//! ProSe-Notify (8388666): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{ProseNotifyRequest, ProseNotifyRequestBuilder};
pub use self::answer::{ProseNotifyAnswer, ProseNotifyAnswerBuilder};
