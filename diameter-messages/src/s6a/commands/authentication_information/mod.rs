// @generated from dictionaries/s6a.xml by cargo xtask regenerate; do not edit.

//! Authentication-Information (318): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::AuthenticationInformationRequest;
pub use self::request_builder::AuthenticationInformationRequestBuilder;
pub use self::answer::AuthenticationInformationAnswer;
pub use self::answer_builder::AuthenticationInformationAnswerBuilder;
