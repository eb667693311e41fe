// @generated from dictionaries/sh.xml by cargo xtask regenerate; do not edit.

//! User-Data (306): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::UserDataRequest;
pub use self::request_builder::UserDataRequestBuilder;
pub use self::answer::UserDataAnswer;
pub use self::answer_builder::UserDataAnswerBuilder;
