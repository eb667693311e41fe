// @generated from dictionaries/pc6.xml by cargo xtask regenerate; do not edit.

//! ProSe-Match-Report-Info (8388671): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{ProseMatchReportInfoRequest, ProseMatchReportInfoRequestBuilder};
pub use self::answer::{ProseMatchReportInfoAnswer, ProseMatchReportInfoAnswerBuilder};
