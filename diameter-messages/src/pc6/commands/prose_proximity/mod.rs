// @generated from dictionaries/pc6.xml by cargo xtask regenerate; do not edit.

//! ProSe-Proximity (8388672): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{ProseProximityRequest, ProseProximityRequestBuilder};
pub use self::answer::{ProseProximityAnswer, ProseProximityAnswerBuilder};
