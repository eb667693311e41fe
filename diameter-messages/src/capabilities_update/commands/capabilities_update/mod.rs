// @generated from dictionaries/capabilities-update.xml by cargo xtask regenerate; do not edit.

//! Capabilities-Update (328): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::CapabilitiesUpdateRequest;
pub use self::request_builder::CapabilitiesUpdateRequestBuilder;
pub use self::answer::CapabilitiesUpdateAnswer;
pub use self::answer_builder::CapabilitiesUpdateAnswerBuilder;
