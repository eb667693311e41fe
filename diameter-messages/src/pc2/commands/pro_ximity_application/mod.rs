// @generated from dictionaries/pc2.xml by cargo xtask regenerate; do not edit.

//! ProXimity-Application (8388727): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{ProXimityApplicationRequest, ProXimityApplicationRequestBuilder};
pub use self::answer::{ProXimityApplicationAnswer, ProXimityApplicationAnswerBuilder};
