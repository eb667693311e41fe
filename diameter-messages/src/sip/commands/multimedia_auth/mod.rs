// @generated from dictionaries/sip.xml by cargo xtask regenerate; do not edit.

//! Multimedia-Auth (286): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::MultimediaAuthRequest;
pub use self::request_builder::MultimediaAuthRequestBuilder;
pub use self::answer::MultimediaAuthAnswer;
pub use self::answer_builder::MultimediaAuthAnswerBuilder;
