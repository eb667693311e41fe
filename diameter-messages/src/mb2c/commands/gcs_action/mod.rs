// @generated from dictionaries/mb2c.xml by cargo xtask regenerate; do not edit.

//! GCS-Action (8388662): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::GcsActionRequest;
pub use self::request_builder::GcsActionRequestBuilder;
pub use self::answer::GcsActionAnswer;
pub use self::answer_builder::GcsActionAnswerBuilder;
