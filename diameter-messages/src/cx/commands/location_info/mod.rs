// @generated from dictionaries/cx.xml by cargo xtask regenerate; do not edit.

//! Location-Info (302): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::LocationInfoRequest;
pub use self::request_builder::LocationInfoRequestBuilder;
pub use self::answer::LocationInfoAnswer;
pub use self::answer_builder::LocationInfoAnswerBuilder;
