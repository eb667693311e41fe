// @generated from dictionaries/pc6.xml by cargo xtask regenerate; do not edit.

//! ProSe-Match (8388670): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::ProseMatchRequest;
pub use self::request_builder::ProseMatchRequestBuilder;
pub use self::answer::ProseMatchAnswer;
pub use self::answer_builder::ProseMatchAnswerBuilder;
