// @generated from dictionaries/pc2.xml by cargo xtask regenerate; do not edit.

//! ProXimity-Action (8388676): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{ProXimityActionRequest, ProXimityActionRequestBuilder};
pub use self::answer::{ProXimityActionAnswer, ProXimityActionAnswerBuilder};
