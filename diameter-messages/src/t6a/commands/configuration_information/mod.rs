// @generated from dictionaries/t6a.xml by cargo xtask regenerate; do not edit.

//! Configuration-Information (8388718): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::ConfigurationInformationRequest;
pub use self::request_builder::ConfigurationInformationRequestBuilder;
pub use self::answer::ConfigurationInformationAnswer;
pub use self::answer_builder::ConfigurationInformationAnswerBuilder;
