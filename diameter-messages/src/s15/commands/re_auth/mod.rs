// @generated from dictionaries/s15.xml by cargo xtask regenerate; do not edit.

//! Re-Auth (258): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{ReAuthRequest, ReAuthRequestBuilder};
pub use self::answer::{ReAuthAnswer, ReAuthAnswerBuilder};
