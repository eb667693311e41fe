// @generated from dictionaries/cx.xml by cargo xtask regenerate; do not edit.

//! Push-Profile (305): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::PushProfileRequest;
pub use self::request_builder::PushProfileRequestBuilder;
pub use self::answer::PushProfileAnswer;
pub use self::answer_builder::PushProfileAnswerBuilder;
