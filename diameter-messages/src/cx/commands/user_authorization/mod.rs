// @generated from dictionaries/cx.xml by cargo xtask regenerate; do not edit.

//! User-Authorization (300): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{UserAuthorizationRequest, UserAuthorizationRequestBuilder};
pub use self::answer::{UserAuthorizationAnswer, UserAuthorizationAnswerBuilder};
