// @generated from dictionaries/rfc8582.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

mod oc_olr;

pub use self::oc_olr::{OcOlr, OcOlrBuilder};
