// @generated from dictionaries/rfc6942.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

mod erp_rk_request;

pub use self::erp_rk_request::{ErpRkRequest, ErpRkRequestBuilder};
