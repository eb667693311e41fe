// @generated from dictionaries/s7a.xml by cargo xtask regenerate; do not edit.

//! Insert-Subscriber-Data (319): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::InsertSubscriberDataRequest;
pub use self::request_builder::InsertSubscriberDataRequestBuilder;
pub use self::answer::InsertSubscriberDataAnswer;
pub use self::answer_builder::InsertSubscriberDataAnswerBuilder;
