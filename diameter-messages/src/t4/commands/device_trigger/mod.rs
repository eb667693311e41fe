// @generated from dictionaries/t4.xml by cargo xtask regenerate; do not edit.

//! Device-Trigger (8388643): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{DeviceTriggerRequest, DeviceTriggerRequestBuilder};
pub use self::answer::{DeviceTriggerAnswer, DeviceTriggerAnswerBuilder};
