// @generated from dictionaries/pc6.xml by cargo xtask regenerate; do not edit.

//! ProSe-Location-Update (8388673): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{ProseLocationUpdateRequest, ProseLocationUpdateRequestBuilder};
pub use self::answer::{ProseLocationUpdateAnswer, ProseLocationUpdateAnswerBuilder};
