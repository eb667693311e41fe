// @generated from dictionaries/pc6.xml by cargo xtask regenerate; do not edit.

//! ProSe-Match-Report-Info (8388671): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::ProseMatchReportInfoRequest;
pub use self::request_builder::ProseMatchReportInfoRequestBuilder;
pub use self::answer::ProseMatchReportInfoAnswer;
pub use self::answer_builder::ProseMatchReportInfoAnswerBuilder;
