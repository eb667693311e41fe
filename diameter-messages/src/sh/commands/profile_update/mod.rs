// @generated from dictionaries/sh.xml by cargo xtask regenerate; do not edit.

//! Profile-Update (307): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{ProfileUpdateRequest, ProfileUpdateRequestBuilder};
pub use self::answer::{ProfileUpdateAnswer, ProfileUpdateAnswerBuilder};
