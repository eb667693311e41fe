// @generated from dictionaries/swa.xml by cargo xtask regenerate; do not edit.

//! Diameter-EAP (268): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{DiameterEapRequest, DiameterEapRequestBuilder};
pub use self::answer::{DiameterEapAnswer, DiameterEapAnswerBuilder};
