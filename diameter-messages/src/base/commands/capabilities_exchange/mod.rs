// @generated from dictionaries/base.xml by cargo xtask regenerate; do not edit.

//! Capabilities-Exchange (257): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::CapabilitiesExchangeRequest;
pub use self::request_builder::CapabilitiesExchangeRequestBuilder;
pub use self::answer::CapabilitiesExchangeAnswer;
pub use self::answer_builder::CapabilitiesExchangeAnswerBuilder;
