// @generated from dictionaries/s7a.xml by cargo xtask regenerate; do not edit.

//! Cancel-VCSG-Location (8388642): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::CancelVcsgLocationRequest;
pub use self::request_builder::CancelVcsgLocationRequestBuilder;
pub use self::answer::CancelVcsgLocationAnswer;
pub use self::answer_builder::CancelVcsgLocationAnswerBuilder;
