// @generated from dictionaries/ikesk.xml by cargo xtask regenerate; do not edit.

//! The commands, a folder each.

pub(super) mod ikev2_sk;

pub use self::ikev2_sk::*;
