// @generated from dictionaries/s6c.xml by cargo xtask regenerate; do not edit.

//! Report-SM-Delivery-Status (8388649): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{
    ReportSmDeliveryStatusRequest, ReportSmDeliveryStatusRequestBuilder,
};

pub use self::answer::{
    ReportSmDeliveryStatusAnswer, ReportSmDeliveryStatusAnswerBuilder,
};
