// @generated from dictionaries/base.xml by cargo xtask regenerate; do not edit.

//! answer-message: what it carries, and its builders.

pub(crate) mod answer;

pub use self::answer::{AnswerMessage, AnswerMessageBuilder};
