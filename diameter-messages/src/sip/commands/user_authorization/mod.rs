// @generated from dictionaries/sip.xml by cargo xtask regenerate; do not edit.

//! User-Authorization (283): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{UserAuthorizationRequest, UserAuthorizationRequestBuilder};
pub use self::answer::{UserAuthorizationAnswer, UserAuthorizationAnswerBuilder};
