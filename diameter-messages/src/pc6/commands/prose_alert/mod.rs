// @generated from dictionaries/pc6.xml by cargo xtask regenerate; do not edit.

//! ProSe-Alert (8388674): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{ProseAlertRequest, ProseAlertRequestBuilder};
pub use self::answer::{ProseAlertAnswer, ProseAlertAnswerBuilder};
