// @generated from dictionaries/pc6.xml by cargo xtask regenerate; do not edit.

//! ProSe-Discovery (8388669): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{ProseDiscoveryRequest, ProseDiscoveryRequestBuilder};
pub use self::answer::{ProseDiscoveryAnswer, ProseDiscoveryAnswerBuilder};
