// @generated from dictionaries/qos.xml by cargo xtask regenerate; do not edit.

//! QoS-Authorization (326): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{QosAuthorizationRequest, QosAuthorizationRequestBuilder};
pub use self::answer::{QosAuthorizationAnswer, QosAuthorizationAnswerBuilder};
