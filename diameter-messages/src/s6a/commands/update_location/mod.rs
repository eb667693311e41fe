// @generated from dictionaries/s6a.xml by cargo xtask regenerate; do not edit.

//! Update-Location (316): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::UpdateLocationRequest;
pub use self::request_builder::UpdateLocationRequestBuilder;
pub use self::answer::UpdateLocationAnswer;
pub use self::answer_builder::UpdateLocationAnswerBuilder;
