// @generated from dictionaries/s6a.xml by cargo xtask regenerate; do not edit.

//! Authentication-Information (318): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{
    AuthenticationInformationRequest, AuthenticationInformationRequestBuilder,
};

pub use self::answer::{
    AuthenticationInformationAnswer, AuthenticationInformationAnswerBuilder,
};
