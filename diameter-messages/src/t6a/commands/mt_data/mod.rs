// @generated from dictionaries/t6a.xml by cargo xtask regenerate; do not edit.

//! MT-Data (8388734): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{MtDataRequest, MtDataRequestBuilder};
pub use self::answer::{MtDataAnswer, MtDataAnswerBuilder};
