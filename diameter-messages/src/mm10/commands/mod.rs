// @generated from dictionaries/mm10.xml by cargo xtask regenerate; do not edit.

//! The commands, a folder each.

pub(super) mod message_process;

pub use self::message_process::*;
