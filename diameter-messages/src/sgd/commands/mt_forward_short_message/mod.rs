// @generated from dictionaries/sgd.xml by cargo xtask regenerate; do not edit.

//! MT-Forward-Short-Message (8388646): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{
    MtForwardShortMessageRequest, MtForwardShortMessageRequestBuilder,
};

pub use self::answer::{MtForwardShortMessageAnswer, MtForwardShortMessageAnswerBuilder};
