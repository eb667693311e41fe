// @generated from dictionaries/rfc7678.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

mod asm_m_prefix64;
mod lw4o6_binding;
mod map_e_attributes;
mod map_mapping_rule;
mod multicast_64_attributes;
mod rule_ipv4_addr_or_prefix;
mod rule_ipv6_prefix;
mod ssm_m_prefix64;
mod tunnel_source_pref_or_addr;

pub use self::asm_m_prefix64::{AsmMPrefix64, AsmMPrefix64Builder};
pub use self::lw4o6_binding::{Lw4o6Binding, Lw4o6BindingBuilder};
pub use self::map_e_attributes::{MapEAttributes, MapEAttributesBuilder};
pub use self::map_mapping_rule::{MapMappingRule, MapMappingRuleBuilder};
pub use self::multicast_64_attributes::{
    Multicast64Attributes, Multicast64AttributesBuilder,
};

pub use self::rule_ipv4_addr_or_prefix::{
    RuleIpv4AddrOrPrefix, RuleIpv4AddrOrPrefixBuilder,
};

pub use self::rule_ipv6_prefix::{RuleIpv6Prefix, RuleIpv6PrefixBuilder};
pub use self::ssm_m_prefix64::{SsmMPrefix64, SsmMPrefix64Builder};
pub use self::tunnel_source_pref_or_addr::{
    TunnelSourcePrefOrAddr, TunnelSourcePrefOrAddrBuilder,
};
