// @generated from dictionaries/base.xml by cargo xtask regenerate; do not edit.

//! answer-message: what it carries, and its builders.

pub(crate) mod answer;

mod answer_builder;

pub use self::answer::AnswerMessage;
pub use self::answer_builder::AnswerMessageBuilder;
