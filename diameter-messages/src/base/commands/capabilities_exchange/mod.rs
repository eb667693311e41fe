// @generated from dictionaries/base.xml by cargo xtask regenerate; do not edit.

//! Capabilities-Exchange (257): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{CapabilitiesExchangeRequest, CapabilitiesExchangeRequestBuilder};
pub use self::answer::{CapabilitiesExchangeAnswer, CapabilitiesExchangeAnswerBuilder};
