// @generated from dictionaries/sip.xml by cargo xtask regenerate; do not edit.

//! Push-Profile (288): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{PushProfileRequest, PushProfileRequestBuilder};
pub use self::answer::{PushProfileAnswer, PushProfileAnswerBuilder};
