// @generated from dictionaries/credit-control.xml by cargo xtask regenerate; do not edit.

//! RFC 8506.
//!
//! The Diameter Credit-Control Application: real-time control of cost and credit for services, in
//! one-time events or in sessions of granted and reported quotas. RFC 8506 is the successor of RFC
//! 4006; it adds AVPs with an explicit type for each kind of identity, equipment and redirect
//! address, all without the M bit, and stays compatible on the wire.
//!
//! # Diameter Credit-Control
//!
//! Application 4. Runs between a credit-control client in a service element and a credit-control server, which
//! rates the service and keeps the user's account.
//!
//! | command | code | request | answer |
//! |---|---|---|---|
//! | Credit-Control | 272 | [`CCR`](CreditControlRequest) | [`CCA`](CreditControlAnswer) |

#![doc = include_str!("../../doc/credit_control.md")]
pub mod avp;
#[cfg(feature = "credit-control")]
mod application;
#[cfg(feature = "credit-control")]
mod commands;
#[cfg(
    any(
        feature = "credit-control", feature = "gq", feature = "gx", feature = "gxx", feature = "gy",
        feature = "np", feature = "rf", feature = "rx", feature = "s15", feature = "s9",
        feature = "s9a", feature = "sd", feature = "st", feature = "sta", feature = "swd",
        feature = "swm", feature = "swx", feature = "sy"
    )
)]
mod enums;
#[cfg(
    any(
        feature = "credit-control", feature = "gx", feature = "gxx", feature = "gy", feature = "np",
        feature = "rf", feature = "rx", feature = "s9", feature = "s9a", feature = "sd",
        feature = "st", feature = "sta", feature = "swd", feature = "swm", feature = "swx",
        feature = "sy"
    )
)]
mod groups;
#[cfg(feature = "credit-control")]
pub mod imported;
#[cfg(feature = "credit-control")]
pub use self::application::*;

#[cfg(feature = "credit-control")]
pub use self::commands::*;

#[cfg(
    any(
        feature = "credit-control", feature = "gq", feature = "gx", feature = "gxx", feature = "gy",
        feature = "np", feature = "rf", feature = "rx", feature = "s15", feature = "s9",
        feature = "s9a", feature = "sd", feature = "st", feature = "sta", feature = "swd",
        feature = "swm", feature = "swx", feature = "sy"
    )
)]
pub use self::enums::*;

#[cfg(
    any(
        feature = "credit-control", feature = "gx", feature = "gxx", feature = "gy", feature = "np",
        feature = "rf", feature = "rx", feature = "s9", feature = "s9a", feature = "sd",
        feature = "st", feature = "sta", feature = "swd", feature = "swm", feature = "swx",
        feature = "sy"
    )
)]
pub use self::groups::*;

#[cfg(feature = "credit-control")]
pub use self::imported::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "credit-control",
    spec: "RFC 8506",
    applications: &[
        #[cfg(feature = "credit-control")]
        diameter_core::ApplicationDescription {
            id: 4,
            name: "Diameter Credit-Control",
            vendor_id: None,
            commands: &[
                &commands::credit_control::request::DESCRIPTION,
                &commands::credit_control::answer::DESCRIPTION,
            ],
        },
    ],
    avps: &[
        avp::CC_CORRELATION_ID.description(),
        avp::CC_INPUT_OCTETS.description(),
        #[cfg(
            any(
                feature = "credit-control", feature = "gx", feature = "gy", feature = "rf",
                feature = "rx", feature = "s9", feature = "sd"
            )
        )]
        avp::CC_MONEY.description(),
        avp::CC_OUTPUT_OCTETS.description(),
        avp::CC_REQUEST_NUMBER.description(),
        #[cfg(
            any(
                feature = "credit-control", feature = "gx", feature = "gxx", feature = "gy",
                feature = "s15", feature = "s9", feature = "s9a", feature = "sd"
            )
        )]
        avp::CC_REQUEST_TYPE.description(),
        avp::CC_SERVICE_SPECIFIC_UNITS.description(),
        #[cfg(any(feature = "credit-control", feature = "gy"))]
        avp::CC_SESSION_FAILOVER.description(),
        avp::CC_SUB_SESSION_ID.description(),
        avp::CC_TIME.description(),
        avp::CC_TOTAL_OCTETS.description(),
        #[cfg(feature = "credit-control")]
        avp::CHECK_BALANCE_RESULT.description(),
        #[cfg(any(feature = "credit-control", feature = "gy"))]
        avp::COST_INFORMATION.description(),
        avp::COST_UNIT.description(),
        avp::CURRENCY_CODE.description(),
        #[cfg(feature = "credit-control")]
        avp::CREDIT_CONTROL.description(),
        #[cfg(any(feature = "credit-control", feature = "gy"))]
        avp::CREDIT_CONTROL_FAILURE_HANDLING.description(),
        #[cfg(any(feature = "credit-control", feature = "gy"))]
        avp::DIRECT_DEBITING_FAILURE_HANDLING.description(),
        avp::EXPONENT.description(),
        #[cfg(
            any(
                feature = "credit-control", feature = "gx", feature = "gy", feature = "rf",
                feature = "s9", feature = "sd", feature = "st"
            )
        )]
        avp::FINAL_UNIT_INDICATION.description(),
        #[cfg(
            any(
                feature = "credit-control", feature = "gy", feature = "rf", feature = "rx"
            )
        )]
        avp::GRANTED_SERVICE_UNIT.description(),
        avp::RATING_GROUP.description(),
        #[cfg(
            any(
                feature = "credit-control", feature = "gx", feature = "gy", feature = "rf",
                feature = "s9", feature = "sd", feature = "st"
            )
        )]
        avp::REDIRECT_ADDRESS_TYPE.description(),
        #[cfg(
            any(
                feature = "credit-control", feature = "gx", feature = "gy", feature = "rf",
                feature = "s9", feature = "sd", feature = "st"
            )
        )]
        avp::REDIRECT_SERVER.description(),
        avp::REDIRECT_SERVER_ADDRESS.description(),
        #[cfg(any(feature = "credit-control", feature = "gy"))]
        avp::REQUESTED_ACTION.description(),
        #[cfg(any(feature = "credit-control", feature = "gy", feature = "rf"))]
        avp::REQUESTED_SERVICE_UNIT.description(),
        avp::RESTRICTION_FILTER_RULE.description(),
        avp::SERVICE_IDENTIFIER.description(),
        #[cfg(feature = "credit-control")]
        avp::SERVICE_PARAMETER_INFO.description(),
        avp::SERVICE_PARAMETER_TYPE.description(),
        avp::SERVICE_PARAMETER_VALUE.description(),
        #[cfg(
            any(
                feature = "credit-control", feature = "gx", feature = "gxx", feature = "gy",
                feature = "np", feature = "rf", feature = "rx", feature = "s9", feature = "s9a",
                feature = "sd", feature = "sta", feature = "swd", feature = "swm", feature = "swx",
                feature = "sy"
            )
        )]
        avp::SUBSCRIPTION_ID.description(),
        avp::SUBSCRIPTION_ID_DATA.description(),
        #[cfg(
            any(
                feature = "credit-control", feature = "gx", feature = "gy", feature = "rf",
                feature = "rx", feature = "s9", feature = "sd"
            )
        )]
        avp::UNIT_VALUE.description(),
        #[cfg(any(feature = "credit-control", feature = "rx"))]
        avp::USED_SERVICE_UNIT.description(),
        avp::VALUE_DIGITS.description(),
        avp::VALIDITY_TIME.description(),
        #[cfg(
            any(
                feature = "credit-control", feature = "gq", feature = "gx", feature = "gy",
                feature = "rf", feature = "rx", feature = "s9", feature = "sd", feature = "st"
            )
        )]
        avp::FINAL_UNIT_ACTION.description(),
        #[cfg(
            any(
                feature = "credit-control", feature = "gx", feature = "gxx", feature = "gy",
                feature = "np", feature = "rf", feature = "rx", feature = "s9", feature = "s9a",
                feature = "sd", feature = "sta", feature = "swd", feature = "swm", feature = "swx",
                feature = "sy"
            )
        )]
        avp::SUBSCRIPTION_ID_TYPE.description(),
        avp::TARIFF_TIME_CHANGE.description(),
        #[cfg(
            any(
                feature = "credit-control", feature = "gx", feature = "gy", feature = "rf",
                feature = "rx", feature = "s9", feature = "sd"
            )
        )]
        avp::TARIFF_CHANGE_USAGE.description(),
        avp::G_S_U_POOL_IDENTIFIER.description(),
        #[cfg(any(feature = "credit-control", feature = "gy", feature = "rf"))]
        avp::CC_UNIT_TYPE.description(),
        #[cfg(any(feature = "credit-control", feature = "gy"))]
        avp::MULTIPLE_SERVICES_INDICATOR.description(),
        #[cfg(feature = "credit-control")]
        avp::MULTIPLE_SERVICES_CREDIT_CONTROL.description(),
        #[cfg(any(feature = "credit-control", feature = "gy", feature = "rf"))]
        avp::G_S_U_POOL_REFERENCE.description(),
        #[cfg(
            any(
                feature = "credit-control", feature = "gx", feature = "gxx", feature = "gy",
                feature = "rf", feature = "rx", feature = "s9", feature = "sd"
            )
        )]
        avp::USER_EQUIPMENT_INFO.description(),
        #[cfg(
            any(
                feature = "credit-control", feature = "gx", feature = "gxx", feature = "gy",
                feature = "rf", feature = "rx", feature = "s9", feature = "sd"
            )
        )]
        avp::USER_EQUIPMENT_INFO_TYPE.description(),
        avp::USER_EQUIPMENT_INFO_VALUE.description(),
        avp::SERVICE_CONTEXT_ID.description(),
        #[cfg(
            any(
                feature = "credit-control", feature = "gx", feature = "gxx", feature = "rx",
                feature = "sd"
            )
        )]
        avp::USER_EQUIPMENT_INFO_EXTENSION.description(),
        avp::USER_EQUIPMENT_INFO_IMEISV.description(),
        avp::USER_EQUIPMENT_INFO_MAC.description(),
        avp::USER_EQUIPMENT_INFO_EUI64.description(),
        avp::USER_EQUIPMENT_INFO_MODIFIED_EUI64.description(),
        avp::USER_EQUIPMENT_INFO_IMEI.description(),
        #[cfg(feature = "credit-control")]
        avp::SUBSCRIPTION_ID_EXTENSION.description(),
        avp::SUBSCRIPTION_ID_E164.description(),
        avp::SUBSCRIPTION_ID_IMSI.description(),
        avp::SUBSCRIPTION_ID_SIP_URI.description(),
        avp::SUBSCRIPTION_ID_NAI.description(),
        avp::SUBSCRIPTION_ID_PRIVATE.description(),
        #[cfg(feature = "credit-control")]
        avp::REDIRECT_SERVER_EXTENSION.description(),
        avp::REDIRECT_ADDRESS_IPADDRESS.description(),
        avp::REDIRECT_ADDRESS_URL.description(),
        avp::REDIRECT_ADDRESS_SIP_URI.description(),
        #[cfg(feature = "credit-control")]
        avp::QOS_FINAL_UNIT_INDICATION.description(),
    ],
    imports: &[
        &crate::base::DICTIONARY,
        #[cfg(
            any(
                feature = "credit-control", feature = "cx", feature = "e4", feature = "eap",
                feature = "gmb", feature = "gx", feature = "gxx", feature = "gy", feature = "ikesk",
                feature = "mip6a", feature = "mip6i", feature = "nasreq", feature = "nat-control",
                feature = "np", feature = "rf", feature = "rx", feature = "s9", feature = "s9a",
                feature = "sd", feature = "sgi", feature = "sgmb", feature = "st", feature = "sta",
                feature = "swa", feature = "swd"
            )
        )]
        &crate::nasreq::DICTIONARY,
        #[cfg(
            any(
                feature = "credit-control", feature = "mip6a", feature = "mip6i",
                feature = "nat-control", feature = "qos", feature = "s6a", feature = "s6b",
                feature = "s6t", feature = "sta", feature = "swd", feature = "swm"
            )
        )]
        &crate::rfc5777::DICTIONARY,
    ],
};
