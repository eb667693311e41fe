// @generated from dictionaries/rfc6942.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

#[cfg(feature = "full")]
mod erp_rk_request;
#[cfg(feature = "full")]
pub use self::erp_rk_request::{ErpRkRequest, ErpRkRequestBuilder};
