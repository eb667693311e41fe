// @generated from dictionaries/pc6.xml by cargo xtask regenerate; do not edit.

//! ProSe-Authorization (8388668): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{ProseAuthorizationRequest, ProseAuthorizationRequestBuilder};
pub use self::answer::{ProseAuthorizationAnswer, ProseAuthorizationAnswerBuilder};
