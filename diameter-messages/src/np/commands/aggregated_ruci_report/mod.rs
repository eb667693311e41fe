// @generated from dictionaries/np.xml by cargo xtask regenerate; do not edit.

//! Aggregated-RUCI-Report (8388721): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{AggregatedRuciReportRequest, AggregatedRuciReportRequestBuilder};
pub use self::answer::{AggregatedRuciReportAnswer, AggregatedRuciReportAnswerBuilder};
