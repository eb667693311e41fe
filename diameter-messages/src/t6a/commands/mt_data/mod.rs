// @generated from dictionaries/t6a.xml by cargo xtask regenerate; do not edit.

//! MT-Data (8388734): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::MtDataRequest;
pub use self::request_builder::MtDataRequestBuilder;
pub use self::answer::MtDataAnswer;
pub use self::answer_builder::MtDataAnswerBuilder;
