// @generated from dictionaries/s6m.xml by cargo xtask regenerate; do not edit.

//! Subscriber-Information (8388641): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{
    SubscriberInformationRequest, SubscriberInformationRequestBuilder,
};

pub use self::answer::{SubscriberInformationAnswer, SubscriberInformationAnswerBuilder};
