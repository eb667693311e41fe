// @generated from dictionaries/rfc5777.xml by cargo xtask regenerate; do not edit.

//! RFC 5777.
//!
//! The AVPs for traffic classification and quality of service: filter rules with classifiers,
//! conditions and actions. AVPs only, for import by the dictionaries of applications.

pub mod avp;
#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "nat-control",
        feature = "qos", feature = "s6b"
    )
)]
mod enums;
#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b", feature = "sta", feature = "swd", feature = "swm"
    )
)]
mod groups;
#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "nat-control",
        feature = "qos", feature = "s6b"
    )
)]
pub use self::enums::*;

#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b", feature = "sta", feature = "swd", feature = "swm"
    )
)]
pub use self::groups::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "rfc5777",
    spec: "RFC 5777",
    applications: &[],
    avps: &[
        #[cfg(
            any(feature = "mip6a", feature = "mip6i", feature = "qos", feature = "s6b")
        )]
        avp::QOS_RESOURCES.description(),
        #[cfg(
            any(
                feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
                feature = "s6b"
            )
        )]
        avp::FILTER_RULE.description(),
        avp::FILTER_RULE_PRECEDENCE.description(),
        #[cfg(
            any(
                feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
                feature = "s6b"
            )
        )]
        avp::CLASSIFIER.description(),
        avp::CLASSIFIER_ID.description(),
        #[cfg(
            any(
                feature = "credit-control", feature = "mip6a", feature = "mip6i",
                feature = "nat-control", feature = "qos", feature = "s6b"
            )
        )]
        avp::PROTOCOL.description(),
        #[cfg(
            any(
                feature = "credit-control", feature = "mip6a", feature = "mip6i",
                feature = "nat-control", feature = "qos", feature = "s6b"
            )
        )]
        avp::DIRECTION.description(),
        #[cfg(
            any(
                feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
                feature = "s6b"
            )
        )]
        avp::FROM_SPEC.description(),
        #[cfg(
            any(
                feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
                feature = "s6b"
            )
        )]
        avp::TO_SPEC.description(),
        #[cfg(
            any(
                feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
                feature = "s6b"
            )
        )]
        avp::NEGATED.description(),
        avp::IP_ADDRESS.description(),
        #[cfg(
            any(
                feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
                feature = "s6b"
            )
        )]
        avp::IP_ADDRESS_RANGE.description(),
        avp::IP_ADDRESS_START.description(),
        avp::IP_ADDRESS_END.description(),
        #[cfg(
            any(
                feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
                feature = "s6b"
            )
        )]
        avp::IP_ADDRESS_MASK.description(),
        avp::IP_BIT_MASK_WIDTH.description(),
        avp::MAC_ADDRESS.description(),
        #[cfg(
            any(
                feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
                feature = "s6b"
            )
        )]
        avp::MAC_ADDRESS_MASK.description(),
        avp::MAC_ADDRESS_MASK_PATTERN.description(),
        avp::EUI64_ADDRESS.description(),
        #[cfg(
            any(
                feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
                feature = "s6b"
            )
        )]
        avp::EUI64_ADDRESS_MASK.description(),
        avp::EUI64_ADDRESS_MASK_PATTERN.description(),
        avp::PORT.description(),
        #[cfg(
            any(
                feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
                feature = "s6b"
            )
        )]
        avp::PORT_RANGE.description(),
        avp::PORT_START.description(),
        avp::PORT_END.description(),
        #[cfg(
            any(
                feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
                feature = "s6b"
            )
        )]
        avp::USE_ASSIGNED_ADDRESS.description(),
        #[cfg(
            any(
                feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
                feature = "s6b"
            )
        )]
        avp::DIFFSERV_CODE_POINT.description(),
        #[cfg(
            any(
                feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
                feature = "s6b"
            )
        )]
        avp::FRAGMENTATION_FLAG.description(),
        #[cfg(
            any(
                feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
                feature = "s6b"
            )
        )]
        avp::IP_OPTION.description(),
        #[cfg(
            any(
                feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
                feature = "s6b"
            )
        )]
        avp::IP_OPTION_TYPE.description(),
        avp::IP_OPTION_VALUE.description(),
        #[cfg(
            any(
                feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
                feature = "s6b"
            )
        )]
        avp::TCP_OPTION.description(),
        #[cfg(
            any(
                feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
                feature = "s6b"
            )
        )]
        avp::TCP_OPTION_TYPE.description(),
        avp::TCP_OPTION_VALUE.description(),
        #[cfg(
            any(
                feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
                feature = "s6b"
            )
        )]
        avp::TCP_FLAGS.description(),
        avp::TCP_FLAG_TYPE.description(),
        #[cfg(
            any(
                feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
                feature = "s6b"
            )
        )]
        avp::ICMP_TYPE.description(),
        #[cfg(
            any(
                feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
                feature = "s6b"
            )
        )]
        avp::ICMP_TYPE_NUMBER.description(),
        #[cfg(
            any(
                feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
                feature = "s6b"
            )
        )]
        avp::ICMP_CODE.description(),
        #[cfg(
            any(
                feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
                feature = "s6b"
            )
        )]
        avp::ETH_OPTION.description(),
        #[cfg(
            any(
                feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
                feature = "s6b"
            )
        )]
        avp::ETH_PROTO_TYPE.description(),
        avp::ETH_ETHER_TYPE.description(),
        avp::ETH_SAP.description(),
        #[cfg(
            any(
                feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
                feature = "s6b"
            )
        )]
        avp::VLAN_ID_RANGE.description(),
        avp::S_VID_START.description(),
        avp::S_VID_END.description(),
        avp::C_VID_START.description(),
        avp::C_VID_END.description(),
        #[cfg(
            any(
                feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
                feature = "s6b"
            )
        )]
        avp::USER_PRIORITY_RANGE.description(),
        avp::LOW_USER_PRIORITY.description(),
        avp::HIGH_USER_PRIORITY.description(),
        #[cfg(
            any(
                feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
                feature = "s6b"
            )
        )]
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
        #[cfg(
            any(
                feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
                feature = "s6b"
            )
        )]
        avp::TIMEZONE_FLAG.description(),
        avp::TIMEZONE_OFFSET.description(),
        #[cfg(
            any(
                feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
                feature = "s6b"
            )
        )]
        avp::TREATMENT_ACTION.description(),
        avp::QOS_PROFILE_ID.description(),
        #[cfg(
            any(
                feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
                feature = "s6b", feature = "sta", feature = "swd", feature = "swm"
            )
        )]
        avp::QOS_PROFILE_TEMPLATE.description(),
        #[cfg(
            any(
                feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
                feature = "s6b"
            )
        )]
        avp::QOS_SEMANTICS.description(),
        #[cfg(
            any(
                feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
                feature = "s6b"
            )
        )]
        avp::QOS_PARAMETERS.description(),
        #[cfg(
            any(
                feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
                feature = "s6b"
            )
        )]
        avp::EXCESS_TREATMENT.description(),
        #[cfg(
            any(
                feature = "mip6a", feature = "mip6i", feature = "s6b", feature = "sta",
                feature = "swd", feature = "swm"
            )
        )]
        avp::QOS_CAPABILITY.description(),
    ],
    imports: &[&crate::base::DICTIONARY],
};
