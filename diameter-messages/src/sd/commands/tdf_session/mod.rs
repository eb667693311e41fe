// @generated from dictionaries/sd.xml by cargo xtask regenerate; do not edit.

//! TDF-Session (8388637): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::TdfSessionRequest;
pub use self::request_builder::TdfSessionRequestBuilder;
pub use self::answer::TdfSessionAnswer;
pub use self::answer_builder::TdfSessionAnswerBuilder;
