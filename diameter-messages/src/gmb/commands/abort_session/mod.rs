// @generated from dictionaries/gmb.xml by cargo xtask regenerate; do not edit.

//! Abort-Session (274): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{AbortSessionRequest, AbortSessionRequestBuilder};
pub use self::answer::{AbortSessionAnswer, AbortSessionAnswerBuilder};
