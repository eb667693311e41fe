// @generated from dictionaries/pc6.xml by cargo xtask regenerate; do not edit.

//! ProSe-Proximity (8388672): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::ProseProximityRequest;
pub use self::request_builder::ProseProximityRequestBuilder;
pub use self::answer::ProseProximityAnswer;
pub use self::answer_builder::ProseProximityAnswerBuilder;
