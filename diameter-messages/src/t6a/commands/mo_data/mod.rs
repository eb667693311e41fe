// @generated from dictionaries/t6a.xml by cargo xtask regenerate; do not edit.

//! MO-Data (8388733): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::MoDataRequest;
pub use self::request_builder::MoDataRequestBuilder;
pub use self::answer::MoDataAnswer;
pub use self::answer_builder::MoDataAnswerBuilder;
