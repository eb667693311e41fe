// @generated from dictionaries/cx.xml by cargo xtask regenerate; do not edit.

//! User-Authorization (300): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::UserAuthorizationRequest;
pub use self::request_builder::UserAuthorizationRequestBuilder;
pub use self::answer::UserAuthorizationAnswer;
pub use self::answer_builder::UserAuthorizationAnswerBuilder;
