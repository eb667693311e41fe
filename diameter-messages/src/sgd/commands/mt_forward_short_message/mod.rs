// @generated from dictionaries/sgd.xml by cargo xtask regenerate; do not edit.

//! MT-Forward-Short-Message (8388646): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::MtForwardShortMessageRequest;
pub use self::request_builder::MtForwardShortMessageRequestBuilder;
pub use self::answer::MtForwardShortMessageAnswer;
pub use self::answer_builder::MtForwardShortMessageAnswerBuilder;
