// @generated from dictionaries/pc4a.xml by cargo xtask regenerate; do not edit.

//! ProSe-Subscriber-Information (8388664): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::ProseSubscriberInformationRequest;
pub use self::request_builder::ProseSubscriberInformationRequestBuilder;
pub use self::answer::ProseSubscriberInformationAnswer;
pub use self::answer_builder::ProseSubscriberInformationAnswerBuilder;
