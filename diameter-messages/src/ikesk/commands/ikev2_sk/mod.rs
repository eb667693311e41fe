// @generated from dictionaries/ikesk.xml by cargo xtask regenerate; do not edit.

//! IKEv2-SK (329): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::Ikev2SkRequest;
pub use self::request_builder::Ikev2SkRequestBuilder;
pub use self::answer::Ikev2SkAnswer;
pub use self::answer_builder::Ikev2SkAnswerBuilder;
