// @generated from dictionaries/rfc5779.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

#[cfg(feature = "full")]
mod service_configuration;
#[cfg(feature = "full")]
pub use self::service_configuration::{ServiceConfiguration, ServiceConfigurationBuilder};
