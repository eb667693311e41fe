// @generated from dictionaries/es283034.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

#[cfg(feature = "e4")]
mod access_network_type;
#[cfg(feature = "full")]
mod etsi_sip_authenticate;
#[cfg(feature = "full")]
mod etsi_sip_authentication_info;
#[cfg(feature = "full")]
mod etsi_sip_authorization;
#[cfg(feature = "e4")]
mod globally_unique_address;
#[cfg(feature = "e4")]
mod initial_gate_setting_description;
#[cfg(feature = "e4")]
mod qos_profile_description;
#[cfg(feature = "e4")]
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

#[cfg(feature = "e4")]
pub use self::globally_unique_address::{
    GloballyUniqueAddress, GloballyUniqueAddressBuilder,
};

#[cfg(feature = "e4")]
pub use self::initial_gate_setting_description::{
    InitialGateSettingDescription, InitialGateSettingDescriptionBuilder,
};

#[cfg(feature = "e4")]
pub use self::qos_profile_description::{
    QosProfileDescription, QosProfileDescriptionBuilder,
};
