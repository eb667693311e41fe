// @generated from dictionaries/slg.xml by cargo xtask regenerate; do not edit.

//! Provide-Location (8388620): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{ProvideLocationRequest, ProvideLocationRequestBuilder};
pub use self::answer::{ProvideLocationAnswer, ProvideLocationAnswerBuilder};
