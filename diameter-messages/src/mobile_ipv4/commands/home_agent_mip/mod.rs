// @generated from dictionaries/mobile-ipv4.xml by cargo xtask regenerate; do not edit.

//! Home-Agent-MIP (262): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{HomeAgentMipRequest, HomeAgentMipRequestBuilder};
pub use self::answer::{HomeAgentMipAnswer, HomeAgentMipAnswerBuilder};
