// @generated from dictionaries/sta.xml by cargo xtask regenerate; do not edit.

//! Session-Termination (275): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{SessionTerminationRequest, SessionTerminationRequestBuilder};
pub use self::answer::{SessionTerminationAnswer, SessionTerminationAnswerBuilder};
