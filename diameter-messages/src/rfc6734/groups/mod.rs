// @generated from dictionaries/rfc6734.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

#[cfg(any(feature = "sta", feature = "swd"))]
mod key;
#[cfg(any(feature = "sta", feature = "swd"))]
pub use self::key::{Key, KeyBuilder};
