// @generated from dictionaries/s6a.xml by cargo xtask regenerate; do not edit.

//! Cancel-Location (317): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{CancelLocationRequest, CancelLocationRequestBuilder};
pub use self::answer::{CancelLocationAnswer, CancelLocationAnswerBuilder};
