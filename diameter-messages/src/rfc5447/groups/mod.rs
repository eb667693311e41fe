// @generated from dictionaries/rfc5447.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

mod mip6_agent_info;

pub use self::mip6_agent_info::{Mip6AgentInfo, Mip6AgentInfoBuilder};
