// @generated from dictionaries/cx.xml by cargo xtask regenerate; do not edit.

//! Server-Assignment (301): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::ServerAssignmentRequest;
pub use self::request_builder::ServerAssignmentRequestBuilder;
pub use self::answer::ServerAssignmentAnswer;
pub use self::answer_builder::ServerAssignmentAnswerBuilder;
