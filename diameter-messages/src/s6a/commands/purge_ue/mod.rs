// @generated from dictionaries/s6a.xml by cargo xtask regenerate; do not edit.

//! Purge-UE (321): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{PurgeUeRequest, PurgeUeRequestBuilder};
pub use self::answer::{PurgeUeAnswer, PurgeUeAnswerBuilder};
