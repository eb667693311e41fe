// @generated from dictionaries/t6a.xml by cargo xtask regenerate; do not edit.

//! Connection-Management (8388732): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{ConnectionManagementRequest, ConnectionManagementRequestBuilder};
pub use self::answer::{ConnectionManagementAnswer, ConnectionManagementAnswerBuilder};
