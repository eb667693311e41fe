// @generated from dictionaries/pc6.xml by cargo xtask regenerate; do not edit.

//! ProSe-Discovery (8388669): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::ProseDiscoveryRequest;
pub use self::request_builder::ProseDiscoveryRequestBuilder;
pub use self::answer::ProseDiscoveryAnswer;
pub use self::answer_builder::ProseDiscoveryAnswerBuilder;
