// @generated from dictionaries/credit-control.xml by cargo xtask regenerate; do not edit.

//! The commands, one file for a request and its answer.

pub(super) mod credit_control;

mod credit_control_builder;

pub use self::credit_control::{CreditControlRequest, CreditControlAnswer};
pub use self::credit_control_builder::{
    CreditControlRequestBuilder, CreditControlAnswerBuilder,
};
