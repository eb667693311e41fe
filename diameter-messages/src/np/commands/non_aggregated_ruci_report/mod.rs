// @generated from dictionaries/np.xml by cargo xtask regenerate; do not edit.

//! Non-Aggregated-RUCI-Report (8388720): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::NonAggregatedRuciReportRequest;
pub use self::request_builder::NonAggregatedRuciReportRequestBuilder;
pub use self::answer::NonAggregatedRuciReportAnswer;
pub use self::answer_builder::NonAggregatedRuciReportAnswerBuilder;
