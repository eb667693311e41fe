// @generated from dictionaries/t4.xml by cargo xtask regenerate; do not edit.

//! Device-Trigger (8388643): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::DeviceTriggerRequest;
pub use self::request_builder::DeviceTriggerRequestBuilder;
pub use self::answer::DeviceTriggerAnswer;
pub use self::answer_builder::DeviceTriggerAnswerBuilder;
