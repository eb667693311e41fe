// @generated from dictionaries/capabilities-update.xml by cargo xtask regenerate; do not edit.

//! Capabilities-Update (328): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{CapabilitiesUpdateRequest, CapabilitiesUpdateRequestBuilder};
pub use self::answer::{CapabilitiesUpdateAnswer, CapabilitiesUpdateAnswerBuilder};
