// @generated from dictionaries/tsp.xml by cargo xtask regenerate; do not edit.

//! Device-Action (8388639): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::DeviceActionRequest;
pub use self::request_builder::DeviceActionRequestBuilder;
pub use self::answer::DeviceActionAnswer;
pub use self::answer_builder::DeviceActionAnswerBuilder;
