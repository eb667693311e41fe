// @generated from dictionaries/sh.xml by cargo xtask regenerate; do not edit.

//! Profile-Update (307): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::ProfileUpdateRequest;
pub use self::request_builder::ProfileUpdateRequestBuilder;
pub use self::answer::ProfileUpdateAnswer;
pub use self::answer_builder::ProfileUpdateAnswerBuilder;
