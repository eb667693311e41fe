// @generated from dictionaries/s7a.xml by cargo xtask regenerate; do not edit.

//! Update-VCSG-Location (8388638): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::UpdateVcsgLocationRequest;
pub use self::request_builder::UpdateVcsgLocationRequestBuilder;
pub use self::answer::UpdateVcsgLocationAnswer;
pub use self::answer_builder::UpdateVcsgLocationAnswerBuilder;
