// @generated from dictionaries/qos.xml by cargo xtask regenerate; do not edit.

//! Re-Auth (258): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::ReAuthRequest;
pub use self::request_builder::ReAuthRequestBuilder;
pub use self::answer::ReAuthAnswer;
pub use self::answer_builder::ReAuthAnswerBuilder;
