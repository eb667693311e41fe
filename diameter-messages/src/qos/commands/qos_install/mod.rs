// @generated from dictionaries/qos.xml by cargo xtask regenerate; do not edit.

//! QoS-Install (327): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{QosInstallRequest, QosInstallRequestBuilder};
pub use self::answer::{QosInstallAnswer, QosInstallAnswerBuilder};
