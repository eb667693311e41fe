// @generated from dictionaries/t6a.xml by cargo xtask regenerate; do not edit.

//! Configuration-Information (8388718): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{
    ConfigurationInformationRequest, ConfigurationInformationRequestBuilder,
};

pub use self::answer::{
    ConfigurationInformationAnswer, ConfigurationInformationAnswerBuilder,
};
