// @generated from dictionaries/swm.xml by cargo xtask regenerate; do not edit.

//! AA (265): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::AaRequest;
pub use self::request_builder::AaRequestBuilder;
pub use self::answer::AaAnswer;
pub use self::answer_builder::AaAnswerBuilder;
