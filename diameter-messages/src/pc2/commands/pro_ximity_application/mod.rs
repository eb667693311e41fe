// @generated from dictionaries/pc2.xml by cargo xtask regenerate; do not edit.

//! ProXimity-Application (8388727): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::ProXimityApplicationRequest;
pub use self::request_builder::ProXimityApplicationRequestBuilder;
pub use self::answer::ProXimityApplicationAnswer;
pub use self::answer_builder::ProXimityApplicationAnswerBuilder;
