// @generated from dictionaries/nat-control.xml by cargo xtask regenerate; do not edit.

//! NAT-Control (330): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{NatControlRequest, NatControlRequestBuilder};
pub use self::answer::{NatControlAnswer, NatControlAnswerBuilder};
