// @generated from dictionaries/s6c.xml by cargo xtask regenerate; do not edit.

//! Send-Routing-Info-for-SM (8388647): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::SendRoutingInfoForSmRequest;
pub use self::request_builder::SendRoutingInfoForSmRequestBuilder;
pub use self::answer::SendRoutingInfoForSmAnswer;
pub use self::answer_builder::SendRoutingInfoForSmAnswerBuilder;
