// @generated from dictionaries/rfc5777.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
mod classifier;
#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
mod eth_option;
#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
mod eth_proto_type;
#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
mod eui64_address_mask;
#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
mod excess_treatment;
#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
mod filter_rule;
#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
mod from_spec;
#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
mod icmp_type;
#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
mod ip_address_mask;
#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
mod ip_address_range;
#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
mod ip_option;
#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
mod mac_address_mask;
#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
mod port_range;
#[cfg(
    any(
        feature = "mip6a", feature = "mip6i", feature = "s6b", feature = "sta", feature = "swd",
        feature = "swm"
    )
)]
mod qos_capability;
#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
mod qos_parameters;
#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b", feature = "sta", feature = "swd", feature = "swm"
    )
)]
mod qos_profile_template;
#[cfg(any(feature = "mip6a", feature = "mip6i", feature = "qos", feature = "s6b"))]
mod qos_resources;
#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
mod tcp_flags;
#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
mod tcp_option;
#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
mod time_of_day_condition;
#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
mod to_spec;
#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
mod user_priority_range;
#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
mod vlan_id_range;
#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
pub use self::classifier::{Classifier, ClassifierBuilder};

#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
pub use self::eth_option::{EthOption, EthOptionBuilder};

#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
pub use self::eth_proto_type::{EthProtoType, EthProtoTypeBuilder};

#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
pub use self::eui64_address_mask::{Eui64AddressMask, Eui64AddressMaskBuilder};

#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
pub use self::excess_treatment::{ExcessTreatment, ExcessTreatmentBuilder};

#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
pub use self::filter_rule::{FilterRule, FilterRuleBuilder};

#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
pub use self::from_spec::{FromSpec, FromSpecBuilder};

#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
pub use self::icmp_type::{IcmpType, IcmpTypeBuilder};

#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
pub use self::ip_address_mask::{IpAddressMask, IpAddressMaskBuilder};

#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
pub use self::ip_address_range::{IpAddressRange, IpAddressRangeBuilder};

#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
pub use self::ip_option::{IpOption, IpOptionBuilder};

#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
pub use self::mac_address_mask::{MacAddressMask, MacAddressMaskBuilder};

#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
pub use self::port_range::{PortRange, PortRangeBuilder};

#[cfg(
    any(
        feature = "mip6a", feature = "mip6i", feature = "s6b", feature = "sta", feature = "swd",
        feature = "swm"
    )
)]
pub use self::qos_capability::{QosCapability, QosCapabilityBuilder};

#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
pub use self::qos_parameters::{QosParameters, QosParametersBuilder};

#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b", feature = "sta", feature = "swd", feature = "swm"
    )
)]
pub use self::qos_profile_template::{QosProfileTemplate, QosProfileTemplateBuilder};

#[cfg(any(feature = "mip6a", feature = "mip6i", feature = "qos", feature = "s6b"))]
pub use self::qos_resources::{QosResources, QosResourcesBuilder};

#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
pub use self::tcp_flags::{TcpFlags, TcpFlagsBuilder};

#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
pub use self::tcp_option::{TcpOption, TcpOptionBuilder};

#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
pub use self::time_of_day_condition::{TimeOfDayCondition, TimeOfDayConditionBuilder};

#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
pub use self::to_spec::{ToSpec, ToSpecBuilder};

#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
pub use self::user_priority_range::{UserPriorityRange, UserPriorityRangeBuilder};

#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
pub use self::vlan_id_range::{VlanIdRange, VlanIdRangeBuilder};
