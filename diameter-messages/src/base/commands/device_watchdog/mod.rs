// @generated from dictionaries/base.xml by cargo xtask regenerate; do not edit.

//! Device-Watchdog (280): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::DeviceWatchdogRequest;
pub use self::request_builder::DeviceWatchdogRequestBuilder;
pub use self::answer::DeviceWatchdogAnswer;
pub use self::answer_builder::DeviceWatchdogAnswerBuilder;
