// @generated from dictionaries/rfc5580.xml by cargo xtask regenerate; do not edit.

//! RFC 5580.
//!
//! The AVPs for location objects of users and networks and the policies for their use, which take
//! the values of the RADIUS attributes. AVPs only.

pub mod avp;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "rfc5580",
    spec: "RFC 5580",
    applications: &[],
    avps: &[
        avp::OPERATOR_NAME.description(),
        avp::LOCATION_INFORMATION.description(),
        avp::LOCATION_DATA.description(),
        avp::BASIC_LOCATION_POLICY_RULES.description(),
        avp::EXTENDED_LOCATION_POLICY_RULES.description(),
        avp::LOCATION_CAPABLE.description(),
        avp::REQUESTED_LOCATION_INFO.description(),
    ],
    imports: &[],
};
