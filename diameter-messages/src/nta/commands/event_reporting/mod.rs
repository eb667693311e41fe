// @generated from dictionaries/nta.xml by cargo xtask regenerate; do not edit.

//! Event-Reporting (8388736): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{EventReportingRequest, EventReportingRequestBuilder};
pub use self::answer::{EventReportingAnswer, EventReportingAnswerBuilder};
