// @generated from dictionaries/mm10.xml by cargo xtask regenerate; do not edit.

//! Message-Process (311): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::MessageProcessRequest;
pub use self::request_builder::MessageProcessRequestBuilder;
pub use self::answer::MessageProcessAnswer;
pub use self::answer_builder::MessageProcessAnswerBuilder;
