// @generated from dictionaries/swx.xml by cargo xtask regenerate; do not edit.

//! Registration-Termination (304): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{
    RegistrationTerminationRequest, RegistrationTerminationRequestBuilder,
};

pub use self::answer::{
    RegistrationTerminationAnswer, RegistrationTerminationAnswerBuilder,
};
