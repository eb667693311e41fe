// @generated from ../tests/conformance/tests/checked_in/kiosk.xml by cargo xtask regenerate; do not edit.

//! The types of other dictionaries that the grammars of this one use. The module around this one has them too.

pub use ::diameter_messages::base::{FailedAvp, FailedAvpBuilder, ResultCode};
