// @generated from dictionaries/t6a.xml by cargo xtask regenerate; do not edit.

//! MO-Data (8388733): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{MoDataRequest, MoDataRequestBuilder};
pub use self::answer::{MoDataAnswer, MoDataAnswerBuilder};
