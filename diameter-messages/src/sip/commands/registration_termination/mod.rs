// @generated from dictionaries/sip.xml by cargo xtask regenerate; do not edit.

//! Registration-Termination (287): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::RegistrationTerminationRequest;
pub use self::request_builder::RegistrationTerminationRequestBuilder;
pub use self::answer::RegistrationTerminationAnswer;
pub use self::answer_builder::RegistrationTerminationAnswerBuilder;
