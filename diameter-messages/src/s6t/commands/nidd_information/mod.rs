// @generated from dictionaries/s6t.xml by cargo xtask regenerate; do not edit.

//! NIDD-Information (8388726): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{NiddInformationRequest, NiddInformationRequestBuilder};
pub use self::answer::{NiddInformationAnswer, NiddInformationAnswerBuilder};
