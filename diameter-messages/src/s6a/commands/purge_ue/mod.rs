// @generated from dictionaries/s6a.xml by cargo xtask regenerate; do not edit.

//! Purge-UE (321): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::PurgeUeRequest;
pub use self::request_builder::PurgeUeRequestBuilder;
pub use self::answer::PurgeUeAnswer;
pub use self::answer_builder::PurgeUeAnswerBuilder;
