// @generated from dictionaries/e4.xml by cargo xtask regenerate; do not edit.

//! User-Data (306): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{UserDataRequest, UserDataRequestBuilder};
pub use self::answer::{UserDataAnswer, UserDataAnswerBuilder};
