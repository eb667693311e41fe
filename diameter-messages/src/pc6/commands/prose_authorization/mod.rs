// @generated from dictionaries/pc6.xml by cargo xtask regenerate; do not edit.

//! ProSe-Authorization (8388668): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::ProseAuthorizationRequest;
pub use self::request_builder::ProseAuthorizationRequestBuilder;
pub use self::answer::ProseAuthorizationAnswer;
pub use self::answer_builder::ProseAuthorizationAnswerBuilder;
