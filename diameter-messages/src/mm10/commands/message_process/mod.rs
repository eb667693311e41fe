// @generated from dictionaries/mm10.xml by cargo xtask regenerate; do not edit.

//! Message-Process (311): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{MessageProcessRequest, MessageProcessRequestBuilder};
pub use self::answer::{MessageProcessAnswer, MessageProcessAnswerBuilder};
