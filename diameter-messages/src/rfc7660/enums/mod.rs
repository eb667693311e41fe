// @generated from dictionaries/rfc7660.xml by cargo xtask regenerate; do not edit.

//! The AVPs whose values or bits have names, one file each.

mod ecn_ip_codepoint;

pub use self::ecn_ip_codepoint::EcnIpCodepoint;
