// @generated from dictionaries/slg.xml by cargo xtask regenerate; do not edit.

//! Location-Report (8388621): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::LocationReportRequest;
pub use self::request_builder::LocationReportRequestBuilder;
pub use self::answer::LocationReportAnswer;
pub use self::answer_builder::LocationReportAnswerBuilder;
