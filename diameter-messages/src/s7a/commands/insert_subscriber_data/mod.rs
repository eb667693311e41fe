// @generated from dictionaries/s7a.xml by cargo xtask regenerate; do not edit.

//! Insert-Subscriber-Data (319): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{InsertSubscriberDataRequest, InsertSubscriberDataRequestBuilder};
pub use self::answer::{InsertSubscriberDataAnswer, InsertSubscriberDataAnswerBuilder};
