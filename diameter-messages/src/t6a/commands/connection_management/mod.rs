// @generated from dictionaries/t6a.xml by cargo xtask regenerate; do not edit.

//! Connection-Management (8388732): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::ConnectionManagementRequest;
pub use self::request_builder::ConnectionManagementRequestBuilder;
pub use self::answer::ConnectionManagementAnswer;
pub use self::answer_builder::ConnectionManagementAnswerBuilder;
