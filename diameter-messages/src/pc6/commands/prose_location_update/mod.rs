// @generated from dictionaries/pc6.xml by cargo xtask regenerate; do not edit.

//! ProSe-Location-Update (8388673): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::ProseLocationUpdateRequest;
pub use self::request_builder::ProseLocationUpdateRequestBuilder;
pub use self::answer::ProseLocationUpdateAnswer;
pub use self::answer_builder::ProseLocationUpdateAnswerBuilder;
