// @generated from dictionaries/mb2c.xml by cargo xtask regenerate; do not edit.

//! GCS-Action (8388662): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{GcsActionRequest, GcsActionRequestBuilder};
pub use self::answer::{GcsActionAnswer, GcsActionAnswerBuilder};
