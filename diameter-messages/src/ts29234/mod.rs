// @generated from dictionaries/ts29234.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.234.
//!
//! The AVPs of Wx, Wa, Wd, Wm and Wg: WLAN interworking of releases 6 to 11. AVPs only; no grammar
//! of the commands could be obtained.

pub mod avp;
mod enums;
mod groups;

pub use self::enums::*;
pub use self::groups::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "ts29234",
    spec: "3GPP TS 29.234",
    applications: &[],
    avps: &[
        avp::EXPERIMENTAL_RESULT_CODE.description(),
        avp::THREE_GPP_WLAN_APN_ID.description(),
        avp::AUTHENTICATION_METHOD.description(),
        avp::AUTHENTICATION_INFORMATION_SIM.description(),
        avp::AUTHORIZATION_INFORMATION_SIM.description(),
        avp::WLAN_USER_DATA.description(),
        avp::CHARGING_DATA.description(),
        avp::WLAN_ACCESS.description(),
        avp::WLAN_3GPP_IP_ACCESS.description(),
        avp::APN_AUTHORIZED.description(),
        avp::APN_BARRING_TYPE.description(),
        avp::WLAN_DIRECT_IP_ACCESS.description(),
        avp::SESSION_REQUEST_TYPE.description(),
        avp::ROUTING_POLICY.description(),
        avp::MAX_REQUESTED_BANDWIDTH.description(),
        avp::CHARGING_CHARACTERISTICS.description(),
        avp::CHARGING_NODES.description(),
        avp::PRIMARY_OCS_CHARGING_FUNCTION_NAME.description(),
        avp::SECONDARY_OCS_CHARGING_FUNCTION_NAME.description(),
        avp::MAXIMUM_NUMBER_ACCESSES.description(),
    ],
    imports: &[&crate::base::DICTIONARY],
};
