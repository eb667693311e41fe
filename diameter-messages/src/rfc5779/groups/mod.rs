// @generated from dictionaries/rfc5779.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

#[cfg(feature = "full")]
mod mip6_agent_info;
#[cfg(feature = "full")]
mod service_configuration;
#[cfg(feature = "full")]
pub use self::mip6_agent_info::{Mip6AgentInfo, Mip6AgentInfoBuilder};

#[cfg(feature = "full")]
pub use self::service_configuration::{ServiceConfiguration, ServiceConfigurationBuilder};
