// @generated from dictionaries/pc4a.xml by cargo xtask regenerate; do not edit.

//! ProSe-Subscriber-Information (8388664): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{
    ProseSubscriberInformationRequest, ProseSubscriberInformationRequestBuilder,
};

pub use self::answer::{
    ProseSubscriberInformationAnswer, ProseSubscriberInformationAnswerBuilder,
};
