// @generated from dictionaries/rfc5777.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

#[cfg(any(feature = "credit-control", feature = "full"))]
mod classifier;
#[cfg(any(feature = "credit-control", feature = "full"))]
mod eth_option;
#[cfg(any(feature = "credit-control", feature = "full"))]
mod eth_proto_type;
#[cfg(any(feature = "credit-control", feature = "full"))]
mod eui64_address_mask;
#[cfg(any(feature = "credit-control", feature = "full"))]
mod excess_treatment;
#[cfg(any(feature = "credit-control", feature = "full"))]
mod filter_rule;
#[cfg(any(feature = "credit-control", feature = "full"))]
mod from_spec;
#[cfg(any(feature = "credit-control", feature = "full"))]
mod icmp_type;
#[cfg(any(feature = "credit-control", feature = "full"))]
mod ip_address_mask;
#[cfg(any(feature = "credit-control", feature = "full"))]
mod ip_address_range;
#[cfg(any(feature = "credit-control", feature = "full"))]
mod ip_option;
#[cfg(any(feature = "credit-control", feature = "full"))]
mod mac_address_mask;
#[cfg(any(feature = "credit-control", feature = "full"))]
mod port_range;
#[cfg(feature = "full")]
mod qos_capability;
#[cfg(any(feature = "credit-control", feature = "full"))]
mod qos_parameters;
#[cfg(any(feature = "credit-control", feature = "full"))]
mod qos_profile_template;
#[cfg(feature = "full")]
mod qos_resources;
#[cfg(any(feature = "credit-control", feature = "full"))]
mod tcp_flags;
#[cfg(any(feature = "credit-control", feature = "full"))]
mod tcp_option;
#[cfg(any(feature = "credit-control", feature = "full"))]
mod time_of_day_condition;
#[cfg(any(feature = "credit-control", feature = "full"))]
mod to_spec;
#[cfg(any(feature = "credit-control", feature = "full"))]
mod user_priority_range;
#[cfg(any(feature = "credit-control", feature = "full"))]
mod vlan_id_range;
#[cfg(any(feature = "credit-control", feature = "full"))]
pub use self::classifier::{Classifier, ClassifierBuilder};

#[cfg(any(feature = "credit-control", feature = "full"))]
pub use self::eth_option::{EthOption, EthOptionBuilder};

#[cfg(any(feature = "credit-control", feature = "full"))]
pub use self::eth_proto_type::{EthProtoType, EthProtoTypeBuilder};

#[cfg(any(feature = "credit-control", feature = "full"))]
pub use self::eui64_address_mask::{Eui64AddressMask, Eui64AddressMaskBuilder};

#[cfg(any(feature = "credit-control", feature = "full"))]
pub use self::excess_treatment::{ExcessTreatment, ExcessTreatmentBuilder};

#[cfg(any(feature = "credit-control", feature = "full"))]
pub use self::filter_rule::{FilterRule, FilterRuleBuilder};

#[cfg(any(feature = "credit-control", feature = "full"))]
pub use self::from_spec::{FromSpec, FromSpecBuilder};

#[cfg(any(feature = "credit-control", feature = "full"))]
pub use self::icmp_type::{IcmpType, IcmpTypeBuilder};

#[cfg(any(feature = "credit-control", feature = "full"))]
pub use self::ip_address_mask::{IpAddressMask, IpAddressMaskBuilder};

#[cfg(any(feature = "credit-control", feature = "full"))]
pub use self::ip_address_range::{IpAddressRange, IpAddressRangeBuilder};

#[cfg(any(feature = "credit-control", feature = "full"))]
pub use self::ip_option::{IpOption, IpOptionBuilder};

#[cfg(any(feature = "credit-control", feature = "full"))]
pub use self::mac_address_mask::{MacAddressMask, MacAddressMaskBuilder};

#[cfg(any(feature = "credit-control", feature = "full"))]
pub use self::port_range::{PortRange, PortRangeBuilder};

#[cfg(feature = "full")]
pub use self::qos_capability::{QosCapability, QosCapabilityBuilder};

#[cfg(any(feature = "credit-control", feature = "full"))]
pub use self::qos_parameters::{QosParameters, QosParametersBuilder};

#[cfg(any(feature = "credit-control", feature = "full"))]
pub use self::qos_profile_template::{QosProfileTemplate, QosProfileTemplateBuilder};

#[cfg(feature = "full")]
pub use self::qos_resources::{QosResources, QosResourcesBuilder};

#[cfg(any(feature = "credit-control", feature = "full"))]
pub use self::tcp_flags::{TcpFlags, TcpFlagsBuilder};

#[cfg(any(feature = "credit-control", feature = "full"))]
pub use self::tcp_option::{TcpOption, TcpOptionBuilder};

#[cfg(any(feature = "credit-control", feature = "full"))]
pub use self::time_of_day_condition::{TimeOfDayCondition, TimeOfDayConditionBuilder};

#[cfg(any(feature = "credit-control", feature = "full"))]
pub use self::to_spec::{ToSpec, ToSpecBuilder};

#[cfg(any(feature = "credit-control", feature = "full"))]
pub use self::user_priority_range::{UserPriorityRange, UserPriorityRangeBuilder};

#[cfg(any(feature = "credit-control", feature = "full"))]
pub use self::vlan_id_range::{VlanIdRange, VlanIdRangeBuilder};
