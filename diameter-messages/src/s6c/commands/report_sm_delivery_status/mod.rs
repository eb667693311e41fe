// @generated from dictionaries/s6c.xml by cargo xtask regenerate; do not edit.

//! Report-SM-Delivery-Status (8388649): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::ReportSmDeliveryStatusRequest;
pub use self::request_builder::ReportSmDeliveryStatusRequestBuilder;
pub use self::answer::ReportSmDeliveryStatusAnswer;
pub use self::answer_builder::ReportSmDeliveryStatusAnswerBuilder;
