// @generated from dictionaries/t4.xml by cargo xtask regenerate; do not edit.

//! Delivery-Report (8388644): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::DeliveryReportRequest;
pub use self::request_builder::DeliveryReportRequestBuilder;
pub use self::answer::DeliveryReportAnswer;
pub use self::answer_builder::DeliveryReportAnswerBuilder;
