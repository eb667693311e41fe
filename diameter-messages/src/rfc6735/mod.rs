// @generated from dictionaries/rfc6735.xml by cargo xtask regenerate; do not edit.

//! RFC 6735.
//!
//! Priorities of sessions and flows in the terms of RSVP and SIP, for the Diameter QoS application.
//! AVPs only.

pub mod avp;
mod groups;

pub use self::groups::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "rfc6735",
    spec: "RFC 6735",
    applications: &[],
    avps: &[
        avp::DUAL_PRIORITY.description(),
        avp::PREEMPTION_PRIORITY.description(),
        avp::DEFENDING_PRIORITY.description(),
        avp::ADMISSION_PRIORITY.description(),
        avp::SIP_RESOURCE_PRIORITY.description(),
        avp::SIP_RESOURCE_PRIORITY_NAMESPACE.description(),
        avp::SIP_RESOURCE_PRIORITY_VALUE.description(),
        avp::APPLICATION_LEVEL_RESOURCE_PRIORITY.description(),
        avp::ALRP_NAMESPACE.description(),
        avp::ALRP_VALUE.description(),
    ],
    imports: &[],
};
