// @generated from dictionaries/slg.xml by cargo xtask regenerate; do not edit.

//! Location-Report (8388621): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{LocationReportRequest, LocationReportRequestBuilder};
pub use self::answer::{LocationReportAnswer, LocationReportAnswerBuilder};
