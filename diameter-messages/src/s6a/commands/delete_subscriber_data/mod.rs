// @generated from dictionaries/s6a.xml by cargo xtask regenerate; do not edit.

//! Delete-Subscriber-Data (320): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{DeleteSubscriberDataRequest, DeleteSubscriberDataRequestBuilder};
pub use self::answer::{DeleteSubscriberDataAnswer, DeleteSubscriberDataAnswerBuilder};
