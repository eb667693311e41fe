// @generated from dictionaries/es283035.xml by cargo xtask regenerate; do not edit.

//! ETSI ES 283 035.
//!
//! The AVPs of ETSI TISPAN's e2, between an application function and the connectivity session
//! location and repository function, as far as other specifications use them. AVPs only.

pub mod avp;
mod enums;
mod groups;

pub use self::enums::*;
pub use self::groups::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "es283035",
    spec: "ETSI ES 283 035",
    applications: &[],
    avps: &[
        avp::ETSI_LOCATION_INFORMATION.description(),
        avp::RACS_CONTACT_POINT.description(),
        avp::TERMINAL_TYPE.description(),
        avp::REQUESTED_INFORMATION.description(),
        avp::ETSI_EVENT_TYPE.description(),
        avp::CIVIC_LOCATION.description(),
        avp::GEOSPATIAL_LOCATION.description(),
    ],
    imports: &[],
};
