// @generated from dictionaries/sgd.xml by cargo xtask regenerate; do not edit.

//! MO-Forward-Short-Message (8388645): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::MoForwardShortMessageRequest;
pub use self::request_builder::MoForwardShortMessageRequestBuilder;
pub use self::answer::MoForwardShortMessageAnswer;
pub use self::answer_builder::MoForwardShortMessageAnswerBuilder;
