// @generated from dictionaries/s6c.xml by cargo xtask regenerate; do not edit.

//! Send-Routing-Info-for-SM (8388647): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{SendRoutingInfoForSmRequest, SendRoutingInfoForSmRequestBuilder};
pub use self::answer::{SendRoutingInfoForSmAnswer, SendRoutingInfoForSmAnswerBuilder};
