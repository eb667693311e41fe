// @generated from dictionaries/gq.xml by cargo xtask regenerate; do not edit.

//! Abort-Session (274): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::AbortSessionRequest;
pub use self::request_builder::AbortSessionRequestBuilder;
pub use self::answer::AbortSessionAnswer;
pub use self::answer_builder::AbortSessionAnswerBuilder;
