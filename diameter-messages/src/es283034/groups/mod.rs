// @generated from dictionaries/es283034.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

mod access_network_type;
#[cfg(feature = "full")]
mod etsi_sip_authenticate;
#[cfg(feature = "full")]
mod etsi_sip_authentication_info;
#[cfg(feature = "full")]
mod etsi_sip_authorization;
mod globally_unique_address;
mod initial_gate_setting_description;
mod qos_profile_description;

pub use self::access_network_type::{AccessNetworkType, AccessNetworkTypeBuilder};

#[cfg(feature = "full")]
pub use self::etsi_sip_authenticate::{EtsiSipAuthenticate, EtsiSipAuthenticateBuilder};

#[cfg(feature = "full")]
pub use self::etsi_sip_authentication_info::{
    EtsiSipAuthenticationInfo, EtsiSipAuthenticationInfoBuilder,
};

#[cfg(feature = "full")]
pub use self::etsi_sip_authorization::{
    EtsiSipAuthorization, EtsiSipAuthorizationBuilder,
};

pub use self::globally_unique_address::{
    GloballyUniqueAddress, GloballyUniqueAddressBuilder,
};

pub use self::initial_gate_setting_description::{
    InitialGateSettingDescription, InitialGateSettingDescriptionBuilder,
};

pub use self::qos_profile_description::{
    QosProfileDescription, QosProfileDescriptionBuilder,
};
