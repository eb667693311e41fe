// @generated from dictionaries/oma-dds.xml by cargo xtask regenerate; do not edit.

//! OMA DDS Charging Data.
//!
//! The charging AVPs of the Open Mobile Alliance for service enablers, which TS 32.299 takes into
//! Service-Information. AVPs only.

pub mod avp;
mod enums;
mod groups;

pub use self::enums::*;
pub use self::groups::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "oma-dds",
    spec: "OMA DDS Charging Data",
    applications: &[],
    avps: &[
        avp::SERVICE_GENERIC_INFORMATION.description(),
        avp::APPLICATION_SERVER_ID.description(),
        avp::APPLICATION_SERVICE_TYPE.description(),
        avp::APPLICATION_SESSION_ID.description(),
        avp::DELIVERY_STATUS.description(),
        avp::IM_INFORMATION.description(),
        avp::NUMBER_OF_MESSAGES_SUCCESSFULLY_EXPLODED.description(),
        avp::NUMBER_OF_MESSAGES_SUCCESSFULLY_SENT.description(),
        avp::TOTAL_NUMBER_OF_MESSAGES_EXPLODED.description(),
        avp::TOTAL_NUMBER_OF_MESSAGES_SENT.description(),
        avp::DCD_INFORMATION.description(),
        avp::CONTENT_ID.description(),
        avp::CONTENT_PROVIDER_ID.description(),
    ],
    imports: &[],
};
