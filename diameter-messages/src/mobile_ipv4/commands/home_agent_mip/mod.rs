// @generated from dictionaries/mobile-ipv4.xml by cargo xtask regenerate; do not edit.

//! Home-Agent-MIP (262): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::HomeAgentMipRequest;
pub use self::request_builder::HomeAgentMipRequestBuilder;
pub use self::answer::HomeAgentMipAnswer;
pub use self::answer_builder::HomeAgentMipAnswerBuilder;
