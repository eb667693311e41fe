// @generated from dictionaries/pc2.xml by cargo xtask regenerate; do not edit.

//! ProXimity-Action (8388676): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::ProXimityActionRequest;
pub use self::request_builder::ProXimityActionRequestBuilder;
pub use self::answer::ProXimityActionAnswer;
pub use self::answer_builder::ProXimityActionAnswerBuilder;
