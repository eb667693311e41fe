// @generated from dictionaries/rfc6942.xml by cargo xtask regenerate; do not edit.

//! RFC 6942.
//!
//! The AVPs of Diameter for the EAP re-authentication protocol (ERP). AVPs only; the commands are
//! those of EAP.

pub mod avp;
mod groups;

pub use self::groups::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "rfc6942",
    spec: "RFC 6942",
    applications: &[],
    avps: &[avp::ERP_RK_REQUEST.description(), avp::ERP_REALM.description()],
    imports: &[],
};
