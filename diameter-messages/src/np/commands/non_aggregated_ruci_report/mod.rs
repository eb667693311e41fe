// @generated from dictionaries/np.xml by cargo xtask regenerate; do not edit.

//! Non-Aggregated-RUCI-Report (8388720): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{
    NonAggregatedRuciReportRequest, NonAggregatedRuciReportRequestBuilder,
};

pub use self::answer::{
    NonAggregatedRuciReportAnswer, NonAggregatedRuciReportAnswerBuilder,
};
