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

pub mod avp;
pub mod required;
#[cfg(feature = "credit-control")]
mod application;
#[cfg(feature = "credit-control")]
mod commands;
mod enums;
mod groups;
#[cfg(feature = "credit-control")]
pub use self::application::*;

#[cfg(feature = "credit-control")]
pub use self::commands::*;
pub use self::enums::*;
pub use self::groups::*;

#[cfg(feature = "credit-control")]
pub use crate::base::{
    FailedAvp, FailedAvpBuilder, ProxyInfo, ProxyInfoBuilder, RedirectHostUsage,
    ResultCode, TerminationCause,
};

#[cfg(feature = "credit-control")]
pub use crate::rfc5777::{
    Classifier, ClassifierBuilder, DiffservCodePoint, Direction, EthOption,
    EthOptionBuilder, EthProtoType, EthProtoTypeBuilder, Eui64AddressMask,
    Eui64AddressMaskBuilder, ExcessTreatment, ExcessTreatmentBuilder, FilterRule,
    FilterRuleBuilder, FragmentationFlag, FromSpec, FromSpecBuilder, IcmpCode, IcmpType,
    IcmpTypeBuilder, IcmpTypeNumber, IpAddressMask, IpAddressMaskBuilder, IpAddressRange,
    IpAddressRangeBuilder, IpOption, IpOptionBuilder, IpOptionType, MacAddressMask,
    MacAddressMaskBuilder, Negated, PortRange, PortRangeBuilder, Protocol, QosParameters,
    QosParametersBuilder, QosProfileTemplate, QosProfileTemplateBuilder, QosSemantics,
    TcpFlags, TcpFlagsBuilder, TcpOption, TcpOptionBuilder, TcpOptionType,
    TimeOfDayCondition, TimeOfDayConditionBuilder, TimezoneFlag, ToSpec, ToSpecBuilder,
    TreatmentAction, UseAssignedAddress, UserPriorityRange, UserPriorityRangeBuilder,
    VlanIdRange, VlanIdRangeBuilder,
};

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
        avp::CC_MONEY.description(),
        avp::CC_OUTPUT_OCTETS.description(),
        avp::CC_REQUEST_NUMBER.description(),
        avp::CC_REQUEST_TYPE.description(),
        avp::CC_SERVICE_SPECIFIC_UNITS.description(),
        avp::CC_SESSION_FAILOVER.description(),
        avp::CC_SUB_SESSION_ID.description(),
        avp::CC_TIME.description(),
        avp::CC_TOTAL_OCTETS.description(),
        #[cfg(feature = "credit-control")]
        avp::CHECK_BALANCE_RESULT.description(),
        avp::COST_INFORMATION.description(),
        avp::COST_UNIT.description(),
        avp::CURRENCY_CODE.description(),
        #[cfg(feature = "credit-control")]
        avp::CREDIT_CONTROL.description(),
        avp::CREDIT_CONTROL_FAILURE_HANDLING.description(),
        avp::DIRECT_DEBITING_FAILURE_HANDLING.description(),
        avp::EXPONENT.description(),
        avp::FINAL_UNIT_INDICATION.description(),
        avp::GRANTED_SERVICE_UNIT.description(),
        avp::RATING_GROUP.description(),
        avp::REDIRECT_ADDRESS_TYPE.description(),
        avp::REDIRECT_SERVER.description(),
        avp::REDIRECT_SERVER_ADDRESS.description(),
        avp::REQUESTED_ACTION.description(),
        avp::REQUESTED_SERVICE_UNIT.description(),
        avp::RESTRICTION_FILTER_RULE.description(),
        avp::SERVICE_IDENTIFIER.description(),
        #[cfg(feature = "credit-control")]
        avp::SERVICE_PARAMETER_INFO.description(),
        avp::SERVICE_PARAMETER_TYPE.description(),
        avp::SERVICE_PARAMETER_VALUE.description(),
        avp::SUBSCRIPTION_ID.description(),
        avp::SUBSCRIPTION_ID_DATA.description(),
        avp::UNIT_VALUE.description(),
        #[cfg(feature = "credit-control")]
        avp::USED_SERVICE_UNIT.description(),
        avp::VALUE_DIGITS.description(),
        avp::VALIDITY_TIME.description(),
        avp::FINAL_UNIT_ACTION.description(),
        avp::SUBSCRIPTION_ID_TYPE.description(),
        avp::TARIFF_TIME_CHANGE.description(),
        avp::TARIFF_CHANGE_USAGE.description(),
        avp::G_S_U_POOL_IDENTIFIER.description(),
        avp::CC_UNIT_TYPE.description(),
        avp::MULTIPLE_SERVICES_INDICATOR.description(),
        #[cfg(feature = "credit-control")]
        avp::MULTIPLE_SERVICES_CREDIT_CONTROL.description(),
        avp::G_S_U_POOL_REFERENCE.description(),
        avp::USER_EQUIPMENT_INFO.description(),
        avp::USER_EQUIPMENT_INFO_TYPE.description(),
        avp::USER_EQUIPMENT_INFO_VALUE.description(),
        avp::SERVICE_CONTEXT_ID.description(),
        #[cfg(feature = "credit-control")]
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
        &crate::nasreq::DICTIONARY,
        #[cfg(any(feature = "credit-control", feature = "s6a"))]
        &crate::rfc5777::DICTIONARY,
    ],
};
