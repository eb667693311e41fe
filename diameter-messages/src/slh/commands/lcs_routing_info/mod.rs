// @generated from dictionaries/slh.xml by cargo xtask regenerate; do not edit.

//! LCS-Routing-Info (8388622): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{LcsRoutingInfoRequest, LcsRoutingInfoRequestBuilder};
pub use self::answer::{LcsRoutingInfoAnswer, LcsRoutingInfoAnswerBuilder};
