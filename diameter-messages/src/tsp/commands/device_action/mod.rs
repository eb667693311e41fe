// @generated from dictionaries/tsp.xml by cargo xtask regenerate; do not edit.

//! Device-Action (8388639): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{DeviceActionRequest, DeviceActionRequestBuilder};
pub use self::answer::{DeviceActionAnswer, DeviceActionAnswerBuilder};
