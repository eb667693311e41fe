// @generated from dictionaries/s13.xml by cargo xtask regenerate; do not edit.

//! ME-Identity-Check (324): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{MeIdentityCheckRequest, MeIdentityCheckRequestBuilder};
pub use self::answer::{MeIdentityCheckAnswer, MeIdentityCheckAnswerBuilder};
