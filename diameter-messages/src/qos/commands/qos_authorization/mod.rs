// @generated from dictionaries/qos.xml by cargo xtask regenerate; do not edit.

//! QoS-Authorization (326): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::QosAuthorizationRequest;
pub use self::request_builder::QosAuthorizationRequestBuilder;
pub use self::answer::QosAuthorizationAnswer;
pub use self::answer_builder::QosAuthorizationAnswerBuilder;
