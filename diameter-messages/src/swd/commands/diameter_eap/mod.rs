// @generated from dictionaries/swd.xml by cargo xtask regenerate; do not edit.

//! Diameter-EAP (268): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::DiameterEapRequest;
pub use self::request_builder::DiameterEapRequestBuilder;
pub use self::answer::DiameterEapAnswer;
pub use self::answer_builder::DiameterEapAnswerBuilder;
