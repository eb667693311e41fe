// @generated from dictionaries/onem2m.xml by cargo xtask regenerate; do not edit.

//! oneM2M TS-0004.
//!
//! The charging AVPs of oneM2M for machine-to-machine services, which TS 32.299 takes into
//! Service-Information. AVPs only.

pub mod avp;
mod enums;
mod groups;

pub use self::enums::*;
pub use self::groups::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "onem2m",
    spec: "oneM2M TS-0004",
    applications: &[],
    avps: &[
        avp::ACCESS_NETWORK_IDENTIFIER.description(),
        avp::APPLICATION_ENTITY_ID.description(),
        avp::CONTROL_MEMORY_SIZE.description(),
        avp::CURRENT_NUMBER_MEMBERS.description(),
        avp::DATA_MEMORY_SIZE.description(),
        avp::EXTERNAL_ID.description(),
        avp::GROUP_NAME.description(),
        avp::HOSTING_CSE_ID.description(),
        avp::ONE_M2M_ORIGINATOR.description(),
        avp::MAXIMUM_NUMBER_MEMBERS.description(),
        avp::M2M_EVENT_RECORD_TIMESTAMP.description(),
        avp::M2M_INFORMATION.description(),
        avp::OCCUPANCY.description(),
        avp::PROTOCOL_TYPE.description(),
        avp::RECEIVER.description(),
        avp::REQUEST_BODY_SIZE.description(),
        avp::REQUEST_HEADERS_SIZE.description(),
        avp::REQUEST_OPERATION.description(),
        avp::RESPONSE_BODY_SIZE.description(),
        avp::RESPONSE_HEADERS_SIZE.description(),
        avp::RESPONSE_STATUS_CODE.description(),
        avp::SUBGROUP_NAME.description(),
        avp::TARGET_ID.description(),
    ],
    imports: &[&crate::credit_control::DICTIONARY, &crate::ts32299::DICTIONARY],
};
