// @generated from dictionaries/pc6.xml by cargo xtask regenerate; do not edit.

//! ProSe-Alert (8388674): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::ProseAlertRequest;
pub use self::request_builder::ProseAlertRequestBuilder;
pub use self::answer::ProseAlertAnswer;
pub use self::answer_builder::ProseAlertAnswerBuilder;
