// @generated from dictionaries/rfc5777.xml by cargo xtask regenerate; do not edit.

//! RFC 5777.
//!
//! The AVPs for traffic classification and quality of service: filter rules with classifiers,
//! conditions and actions. AVPs only, for import by the dictionaries of applications.

pub mod avp;
pub mod required;
#[cfg(feature = "credit-control")]
mod enums;
#[cfg(feature = "credit-control")]
mod groups;
#[cfg(feature = "credit-control")]
pub use self::enums::*;

#[cfg(feature = "credit-control")]
pub use self::groups::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "rfc5777",
    spec: "RFC 5777",
    applications: &[],
    avps: &[
        #[cfg(feature = "full")]
        avp::QOS_RESOURCES.description(),
        #[cfg(feature = "credit-control")]
        avp::FILTER_RULE.description(),
        avp::FILTER_RULE_PRECEDENCE.description(),
        #[cfg(feature = "credit-control")]
        avp::CLASSIFIER.description(),
        avp::CLASSIFIER_ID.description(),
        #[cfg(feature = "credit-control")]
        avp::PROTOCOL.description(),
        #[cfg(feature = "credit-control")]
        avp::DIRECTION.description(),
        #[cfg(feature = "credit-control")]
        avp::FROM_SPEC.description(),
        #[cfg(feature = "credit-control")]
        avp::TO_SPEC.description(),
        #[cfg(feature = "credit-control")]
        avp::NEGATED.description(),
        avp::IP_ADDRESS.description(),
        #[cfg(feature = "credit-control")]
        avp::IP_ADDRESS_RANGE.description(),
        avp::IP_ADDRESS_START.description(),
        avp::IP_ADDRESS_END.description(),
        #[cfg(feature = "credit-control")]
        avp::IP_ADDRESS_MASK.description(),
        avp::IP_BIT_MASK_WIDTH.description(),
        avp::MAC_ADDRESS.description(),
        #[cfg(feature = "credit-control")]
        avp::MAC_ADDRESS_MASK.description(),
        avp::MAC_ADDRESS_MASK_PATTERN.description(),
        avp::EUI64_ADDRESS.description(),
        #[cfg(feature = "credit-control")]
        avp::EUI64_ADDRESS_MASK.description(),
        avp::EUI64_ADDRESS_MASK_PATTERN.description(),
        avp::PORT.description(),
        #[cfg(feature = "credit-control")]
        avp::PORT_RANGE.description(),
        avp::PORT_START.description(),
        avp::PORT_END.description(),
        #[cfg(feature = "credit-control")]
        avp::USE_ASSIGNED_ADDRESS.description(),
        #[cfg(feature = "credit-control")]
        avp::DIFFSERV_CODE_POINT.description(),
        #[cfg(feature = "credit-control")]
        avp::FRAGMENTATION_FLAG.description(),
        #[cfg(feature = "credit-control")]
        avp::IP_OPTION.description(),
        #[cfg(feature = "credit-control")]
        avp::IP_OPTION_TYPE.description(),
        avp::IP_OPTION_VALUE.description(),
        #[cfg(feature = "credit-control")]
        avp::TCP_OPTION.description(),
        #[cfg(feature = "credit-control")]
        avp::TCP_OPTION_TYPE.description(),
        avp::TCP_OPTION_VALUE.description(),
        #[cfg(feature = "credit-control")]
        avp::TCP_FLAGS.description(),
        avp::TCP_FLAG_TYPE.description(),
        #[cfg(feature = "credit-control")]
        avp::ICMP_TYPE.description(),
        #[cfg(feature = "credit-control")]
        avp::ICMP_TYPE_NUMBER.description(),
        #[cfg(feature = "credit-control")]
        avp::ICMP_CODE.description(),
        #[cfg(feature = "credit-control")]
        avp::ETH_OPTION.description(),
        #[cfg(feature = "credit-control")]
        avp::ETH_PROTO_TYPE.description(),
        avp::ETH_ETHER_TYPE.description(),
        avp::ETH_SAP.description(),
        #[cfg(feature = "credit-control")]
        avp::VLAN_ID_RANGE.description(),
        avp::S_VID_START.description(),
        avp::S_VID_END.description(),
        avp::C_VID_START.description(),
        avp::C_VID_END.description(),
        #[cfg(feature = "credit-control")]
        avp::USER_PRIORITY_RANGE.description(),
        avp::LOW_USER_PRIORITY.description(),
        avp::HIGH_USER_PRIORITY.description(),
        #[cfg(feature = "credit-control")]
        avp::TIME_OF_DAY_CONDITION.description(),
        avp::TIME_OF_DAY_START.description(),
        avp::TIME_OF_DAY_END.description(),
        avp::DAY_OF_WEEK_MASK.description(),
        avp::DAY_OF_MONTH_MASK.description(),
        avp::MONTH_OF_YEAR_MASK.description(),
        avp::ABSOLUTE_START_TIME.description(),
        avp::ABSOLUTE_START_FRACTIONAL_SECONDS.description(),
        avp::ABSOLUTE_END_TIME.description(),
        avp::ABSOLUTE_END_FRACTIONAL_SECONDS.description(),
        #[cfg(feature = "credit-control")]
        avp::TIMEZONE_FLAG.description(),
        avp::TIMEZONE_OFFSET.description(),
        #[cfg(feature = "credit-control")]
        avp::TREATMENT_ACTION.description(),
        avp::QOS_PROFILE_ID.description(),
        #[cfg(feature = "credit-control")]
        avp::QOS_PROFILE_TEMPLATE.description(),
        #[cfg(feature = "credit-control")]
        avp::QOS_SEMANTICS.description(),
        #[cfg(feature = "credit-control")]
        avp::QOS_PARAMETERS.description(),
        #[cfg(feature = "credit-control")]
        avp::EXCESS_TREATMENT.description(),
        #[cfg(feature = "full")]
        avp::QOS_CAPABILITY.description(),
    ],
    imports: &[
        &crate::base::DICTIONARY,
    ],
};
