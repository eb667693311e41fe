// @generated from dictionaries/pc4a.xml by cargo xtask regenerate; do not edit.

//! ProSe-Notify (8388666): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::ProseNotifyRequest;
pub use self::request_builder::ProseNotifyRequestBuilder;
pub use self::answer::ProseNotifyAnswer;
pub use self::answer_builder::ProseNotifyAnswerBuilder;
