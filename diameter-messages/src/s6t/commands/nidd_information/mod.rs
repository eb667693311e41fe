// @generated from dictionaries/s6t.xml by cargo xtask regenerate; do not edit.

//! NIDD-Information (8388726): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::NiddInformationRequest;
pub use self::request_builder::NiddInformationRequestBuilder;
pub use self::answer::NiddInformationAnswer;
pub use self::answer_builder::NiddInformationAnswerBuilder;
