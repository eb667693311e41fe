// @generated from dictionaries/nta.xml by cargo xtask regenerate; do not edit.

//! Event-Reporting (8388736): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::EventReportingRequest;
pub use self::request_builder::EventReportingRequestBuilder;
pub use self::answer::EventReportingAnswer;
pub use self::answer_builder::EventReportingAnswerBuilder;
