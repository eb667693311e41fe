// @generated from dictionaries/pc4a.xml by cargo xtask regenerate; do not edit.

//! Update-ProSe-Subscriber-Data (8388665): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{
    UpdateProseSubscriberDataRequest, UpdateProseSubscriberDataRequestBuilder,
};

pub use self::answer::{
    UpdateProseSubscriberDataAnswer, UpdateProseSubscriberDataAnswerBuilder,
};
