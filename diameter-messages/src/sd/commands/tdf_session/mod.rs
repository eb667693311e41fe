// @generated from dictionaries/sd.xml by cargo xtask regenerate; do not edit.

//! TDF-Session (8388637): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{TdfSessionRequest, TdfSessionRequestBuilder};
pub use self::answer::{TdfSessionAnswer, TdfSessionAnswerBuilder};
