// @generated from ../tests/conformance/tests/checked_in/kiosk.xml by cargo xtask regenerate; do not edit.

//! Kiosk-Order (16777214): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::KioskOrderRequest;
pub use self::request_builder::KioskOrderRequestBuilder;
pub use self::answer::KioskOrderAnswer;
pub use self::answer_builder::KioskOrderAnswerBuilder;
