// @generated from dictionaries/s6m.xml by cargo xtask regenerate; do not edit.

//! Subscriber-Information (8388641): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::SubscriberInformationRequest;
pub use self::request_builder::SubscriberInformationRequestBuilder;
pub use self::answer::SubscriberInformationAnswer;
pub use self::answer_builder::SubscriberInformationAnswerBuilder;
