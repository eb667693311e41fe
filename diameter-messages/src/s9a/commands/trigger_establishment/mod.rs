// @generated from dictionaries/s9a.xml by cargo xtask regenerate; do not edit.

//! Trigger-Establishment (8388656): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::TriggerEstablishmentRequest;
pub use self::request_builder::TriggerEstablishmentRequestBuilder;
pub use self::answer::TriggerEstablishmentAnswer;
pub use self::answer_builder::TriggerEstablishmentAnswerBuilder;
