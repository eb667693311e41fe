// @generated from dictionaries/t4.xml by cargo xtask regenerate; do not edit.

//! Delivery-Report (8388644): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{DeliveryReportRequest, DeliveryReportRequestBuilder};
pub use self::answer::{DeliveryReportAnswer, DeliveryReportAnswerBuilder};
