// @generated from dictionaries/gy.xml by cargo xtask regenerate; do not edit.

//! The commands, one file for a request and its answer.

pub(super) mod credit_control;

mod credit_control_builder;

pub(super) mod re_auth;

mod re_auth_builder;

pub(super) mod abort_session;

mod abort_session_builder;

pub use self::credit_control::{CreditControlRequest, CreditControlAnswer};
pub use self::credit_control_builder::{
    CreditControlRequestBuilder, CreditControlAnswerBuilder,
};

pub use self::re_auth::{ReAuthRequest, ReAuthAnswer};
pub use self::re_auth_builder::{ReAuthRequestBuilder, ReAuthAnswerBuilder};
pub use self::abort_session::{AbortSessionRequest, AbortSessionAnswer};
pub use self::abort_session_builder::{
    AbortSessionRequestBuilder, AbortSessionAnswerBuilder,
};
