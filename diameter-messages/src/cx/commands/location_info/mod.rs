// @generated from dictionaries/cx.xml by cargo xtask regenerate; do not edit.

//! Location-Info (302): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{LocationInfoRequest, LocationInfoRequestBuilder};
pub use self::answer::{LocationInfoAnswer, LocationInfoAnswerBuilder};
