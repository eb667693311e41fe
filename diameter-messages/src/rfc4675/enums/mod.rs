// @generated from dictionaries/rfc4675.xml by cargo xtask regenerate; do not edit.

//! The AVPs whose values or bits have names, one file each.

#[cfg(feature = "full")]
mod ingress_filters;
#[cfg(feature = "full")]
pub use self::ingress_filters::IngressFilters;
