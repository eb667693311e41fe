// @generated from dictionaries/base.xml by cargo xtask regenerate; do not edit.

//! Device-Watchdog (280): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{DeviceWatchdogRequest, DeviceWatchdogRequestBuilder};
pub use self::answer::{DeviceWatchdogAnswer, DeviceWatchdogAnswerBuilder};
