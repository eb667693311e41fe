// @generated from dictionaries/t6a.xml by cargo xtask regenerate; do not edit.

//! Reporting-Information (8388719): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::ReportingInformationRequest;
pub use self::request_builder::ReportingInformationRequestBuilder;
pub use self::answer::ReportingInformationAnswer;
pub use self::answer_builder::ReportingInformationAnswerBuilder;
