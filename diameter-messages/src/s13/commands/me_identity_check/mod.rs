// @generated from dictionaries/s13.xml by cargo xtask regenerate; do not edit.

//! ME-Identity-Check (324): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::MeIdentityCheckRequest;
pub use self::request_builder::MeIdentityCheckRequestBuilder;
pub use self::answer::MeIdentityCheckAnswer;
pub use self::answer_builder::MeIdentityCheckAnswerBuilder;
