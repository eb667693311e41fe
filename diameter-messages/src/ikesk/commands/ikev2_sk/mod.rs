// @generated from dictionaries/ikesk.xml by cargo xtask regenerate; do not edit.

//! IKEv2-SK (329): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{Ikev2SkRequest, Ikev2SkRequestBuilder};
pub use self::answer::{Ikev2SkAnswer, Ikev2SkAnswerBuilder};
