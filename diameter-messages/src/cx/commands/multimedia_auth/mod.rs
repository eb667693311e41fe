// @generated from dictionaries/cx.xml by cargo xtask regenerate; do not edit.

//! Multimedia-Auth (303): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{MultimediaAuthRequest, MultimediaAuthRequestBuilder};
pub use self::answer::{MultimediaAuthAnswer, MultimediaAuthAnswerBuilder};
