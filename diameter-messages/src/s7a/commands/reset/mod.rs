// @generated from dictionaries/s7a.xml by cargo xtask regenerate; do not edit.

//! Reset (322): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{ResetRequest, ResetRequestBuilder};
pub use self::answer::{ResetAnswer, ResetAnswerBuilder};
