// @generated from dictionaries/nta.xml by cargo xtask regenerate; do not edit.

//! Event-Configuration (8388735): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{EventConfigurationRequest, EventConfigurationRequestBuilder};
pub use self::answer::{EventConfigurationAnswer, EventConfigurationAnswerBuilder};
