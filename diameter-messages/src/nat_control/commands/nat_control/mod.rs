// @generated from dictionaries/nat-control.xml by cargo xtask regenerate; do not edit.

//! NAT-Control (330): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::NatControlRequest;
pub use self::request_builder::NatControlRequestBuilder;
pub use self::answer::NatControlAnswer;
pub use self::answer_builder::NatControlAnswerBuilder;
