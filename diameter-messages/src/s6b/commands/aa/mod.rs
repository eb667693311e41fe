// @generated from dictionaries/s6b.xml by cargo xtask regenerate; do not edit.

//! AA (265): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{AaRequest, AaRequestBuilder};
pub use self::answer::{AaAnswer, AaAnswerBuilder};
