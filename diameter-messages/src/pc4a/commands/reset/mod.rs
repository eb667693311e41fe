// @generated from dictionaries/pc4a.xml by cargo xtask regenerate; do not edit.

//! Reset (322): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::ResetRequest;
pub use self::request_builder::ResetRequestBuilder;
pub use self::answer::ResetAnswer;
pub use self::answer_builder::ResetAnswerBuilder;
