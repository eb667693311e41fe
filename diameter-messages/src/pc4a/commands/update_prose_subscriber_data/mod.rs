// @generated from dictionaries/pc4a.xml by cargo xtask regenerate; do not edit.

//! Update-ProSe-Subscriber-Data (8388665): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::UpdateProseSubscriberDataRequest;
pub use self::request_builder::UpdateProseSubscriberDataRequestBuilder;
pub use self::answer::UpdateProseSubscriberDataAnswer;
pub use self::answer_builder::UpdateProseSubscriberDataAnswerBuilder;
