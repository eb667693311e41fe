// @generated from dictionaries/t6a.xml by cargo xtask regenerate; do not edit.

//! Reporting-Information (8388719): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{ReportingInformationRequest, ReportingInformationRequestBuilder};
pub use self::answer::{ReportingInformationAnswer, ReportingInformationAnswerBuilder};
