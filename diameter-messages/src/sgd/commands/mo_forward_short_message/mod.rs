// @generated from dictionaries/sgd.xml by cargo xtask regenerate; do not edit.

//! MO-Forward-Short-Message (8388645): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{
    MoForwardShortMessageRequest, MoForwardShortMessageRequestBuilder,
};

pub use self::answer::{MoForwardShortMessageAnswer, MoForwardShortMessageAnswerBuilder};
