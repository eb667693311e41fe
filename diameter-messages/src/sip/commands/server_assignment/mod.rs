// @generated from dictionaries/sip.xml by cargo xtask regenerate; do not edit.

//! Server-Assignment (284): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{ServerAssignmentRequest, ServerAssignmentRequestBuilder};
pub use self::answer::{ServerAssignmentAnswer, ServerAssignmentAnswerBuilder};
