// @generated from dictionaries/s7a.xml by cargo xtask regenerate; do not edit.

//! Cancel-VCSG-Location (8388642): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{CancelVcsgLocationRequest, CancelVcsgLocationRequestBuilder};
pub use self::answer::{CancelVcsgLocationAnswer, CancelVcsgLocationAnswerBuilder};
