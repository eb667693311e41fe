// @generated from dictionaries/nat-control.xml by cargo xtask regenerate; do not edit.

//! The types of other dictionaries that the grammars of this one use. The module around this one has them too.

pub use crate::base::{
    FailedAvp, FailedAvpBuilder, ProxyInfo, ProxyInfoBuilder, RedirectHostUsage,
    ResultCode,
};

pub use crate::rfc5777::{Direction, Protocol};
