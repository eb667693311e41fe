// @generated from dictionaries/pc6.xml by cargo xtask regenerate; do not edit.

//! ProSe-Match (8388670): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{ProseMatchRequest, ProseMatchRequestBuilder};
pub use self::answer::{ProseMatchAnswer, ProseMatchAnswerBuilder};
