// @generated from dictionaries/s7a.xml by cargo xtask regenerate; do not edit.

//! Delete-Subscriber-Data (320): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::DeleteSubscriberDataRequest;
pub use self::request_builder::DeleteSubscriberDataRequestBuilder;
pub use self::answer::DeleteSubscriberDataAnswer;
pub use self::answer_builder::DeleteSubscriberDataAnswerBuilder;
