// @generated from dictionaries/np.xml by cargo xtask regenerate; do not edit.

//! Aggregated-RUCI-Report (8388721): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::AggregatedRuciReportRequest;
pub use self::request_builder::AggregatedRuciReportRequestBuilder;
pub use self::answer::AggregatedRuciReportAnswer;
pub use self::answer_builder::AggregatedRuciReportAnswerBuilder;
