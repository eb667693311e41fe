// @generated from dictionaries/slh.xml by cargo xtask regenerate; do not edit.

//! LCS-Routing-Info (8388622): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::LcsRoutingInfoRequest;
pub use self::request_builder::LcsRoutingInfoRequestBuilder;
pub use self::answer::LcsRoutingInfoAnswer;
pub use self::answer_builder::LcsRoutingInfoAnswerBuilder;
