// @generated from dictionaries/qos.xml by cargo xtask regenerate; do not edit.

//! QoS-Install (327): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::QosInstallRequest;
pub use self::request_builder::QosInstallRequestBuilder;
pub use self::answer::QosInstallAnswer;
pub use self::answer_builder::QosInstallAnswerBuilder;
