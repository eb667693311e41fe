// @generated from dictionaries/nta.xml by cargo xtask regenerate; do not edit.

//! Event-Configuration (8388735): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::EventConfigurationRequest;
pub use self::request_builder::EventConfigurationRequestBuilder;
pub use self::answer::EventConfigurationAnswer;
pub use self::answer_builder::EventConfigurationAnswerBuilder;
