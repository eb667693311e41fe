// @generated from dictionaries/s9a.xml by cargo xtask regenerate; do not edit.

//! Trigger-Establishment (8388656): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{TriggerEstablishmentRequest, TriggerEstablishmentRequestBuilder};
pub use self::answer::{TriggerEstablishmentAnswer, TriggerEstablishmentAnswerBuilder};
