// @generated from dictionaries/s6a.xml by cargo xtask regenerate; do not edit.

//! Update-Location (316): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{UpdateLocationRequest, UpdateLocationRequestBuilder};
pub use self::answer::{UpdateLocationAnswer, UpdateLocationAnswerBuilder};
