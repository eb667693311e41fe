// @generated from dictionaries/rfc5777.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

#[cfg(feature = "credit-control")]
mod classifier;
#[cfg(feature = "credit-control")]
mod eth_option;
#[cfg(feature = "credit-control")]
mod eth_proto_type;
#[cfg(feature = "credit-control")]
mod eui64_address_mask;
#[cfg(feature = "credit-control")]
mod excess_treatment;
#[cfg(feature = "credit-control")]
mod filter_rule;
#[cfg(feature = "credit-control")]
mod from_spec;
#[cfg(feature = "credit-control")]
mod icmp_type;
#[cfg(feature = "credit-control")]
mod ip_address_mask;
#[cfg(feature = "credit-control")]
mod ip_address_range;
#[cfg(feature = "credit-control")]
mod ip_option;
#[cfg(feature = "credit-control")]
mod mac_address_mask;
#[cfg(feature = "credit-control")]
mod port_range;
#[cfg(feature = "full")]
mod qos_capability;
#[cfg(feature = "credit-control")]
mod qos_parameters;
#[cfg(feature = "credit-control")]
mod qos_profile_template;
#[cfg(feature = "full")]
mod qos_resources;
#[cfg(feature = "credit-control")]
mod tcp_flags;
#[cfg(feature = "credit-control")]
mod tcp_option;
#[cfg(feature = "credit-control")]
mod time_of_day_condition;
#[cfg(feature = "credit-control")]
mod to_spec;
#[cfg(feature = "credit-control")]
mod user_priority_range;
#[cfg(feature = "credit-control")]
mod vlan_id_range;
#[cfg(feature = "credit-control")]
pub use self::classifier::{Classifier, ClassifierBuilder};

#[cfg(feature = "credit-control")]
pub use self::eth_option::{EthOption, EthOptionBuilder};

#[cfg(feature = "credit-control")]
pub use self::eth_proto_type::{EthProtoType, EthProtoTypeBuilder};

#[cfg(feature = "credit-control")]
pub use self::eui64_address_mask::{Eui64AddressMask, Eui64AddressMaskBuilder};

#[cfg(feature = "credit-control")]
pub use self::excess_treatment::{ExcessTreatment, ExcessTreatmentBuilder};

#[cfg(feature = "credit-control")]
pub use self::filter_rule::{FilterRule, FilterRuleBuilder};

#[cfg(feature = "credit-control")]
pub use self::from_spec::{FromSpec, FromSpecBuilder};

#[cfg(feature = "credit-control")]
pub use self::icmp_type::{IcmpType, IcmpTypeBuilder};

#[cfg(feature = "credit-control")]
pub use self::ip_address_mask::{IpAddressMask, IpAddressMaskBuilder};

#[cfg(feature = "credit-control")]
pub use self::ip_address_range::{IpAddressRange, IpAddressRangeBuilder};

#[cfg(feature = "credit-control")]
pub use self::ip_option::{IpOption, IpOptionBuilder};

#[cfg(feature = "credit-control")]
pub use self::mac_address_mask::{MacAddressMask, MacAddressMaskBuilder};

#[cfg(feature = "credit-control")]
pub use self::port_range::{PortRange, PortRangeBuilder};

#[cfg(feature = "full")]
pub use self::qos_capability::{QosCapability, QosCapabilityBuilder};

#[cfg(feature = "credit-control")]
pub use self::qos_parameters::{QosParameters, QosParametersBuilder};

#[cfg(feature = "credit-control")]
pub use self::qos_profile_template::{QosProfileTemplate, QosProfileTemplateBuilder};

#[cfg(feature = "full")]
pub use self::qos_resources::{QosResources, QosResourcesBuilder};

#[cfg(feature = "credit-control")]
pub use self::tcp_flags::{TcpFlags, TcpFlagsBuilder};

#[cfg(feature = "credit-control")]
pub use self::tcp_option::{TcpOption, TcpOptionBuilder};

#[cfg(feature = "credit-control")]
pub use self::time_of_day_condition::{TimeOfDayCondition, TimeOfDayConditionBuilder};

#[cfg(feature = "credit-control")]
pub use self::to_spec::{ToSpec, ToSpecBuilder};

#[cfg(feature = "credit-control")]
pub use self::user_priority_range::{UserPriorityRange, UserPriorityRangeBuilder};

#[cfg(feature = "credit-control")]
pub use self::vlan_id_range::{VlanIdRange, VlanIdRangeBuilder};
