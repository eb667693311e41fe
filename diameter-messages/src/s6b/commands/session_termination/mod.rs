// @generated from dictionaries/s6b.xml by cargo xtask regenerate; do not edit.

//! Session-Termination (275): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::SessionTerminationRequest;
pub use self::request_builder::SessionTerminationRequestBuilder;
pub use self::answer::SessionTerminationAnswer;
pub use self::answer_builder::SessionTerminationAnswerBuilder;
