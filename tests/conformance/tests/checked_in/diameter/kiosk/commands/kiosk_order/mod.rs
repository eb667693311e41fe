// @generated from ../tests/conformance/tests/checked_in/kiosk.xml by cargo xtask regenerate; do not edit.

//! Kiosk-Order (16777214): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{KioskOrderRequest, KioskOrderRequestBuilder};
pub use self::answer::{KioskOrderAnswer, KioskOrderAnswerBuilder};
