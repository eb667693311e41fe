// @generated from dictionaries/ts29229.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

#[cfg(feature = "cx")]
mod allowed_waf_wwsf_identities;
#[cfg(feature = "cx")]
mod associated_identities;
#[cfg(feature = "cx")]
mod associated_registered_identities;
#[cfg(any(feature = "cx", feature = "gx", feature = "s9", feature = "sd"))]
mod charging_information;
#[cfg(any(feature = "cx", feature = "swx"))]
mod deregistration_reason;
#[cfg(feature = "cx")]
mod failed_pcscf;
#[cfg(feature = "cx")]
mod identity_with_emergency_registration;
#[cfg(feature = "cx")]
mod p_cscf_subscription_info;
#[cfg(feature = "cx")]
mod restoration_info;
#[cfg(feature = "cx")]
mod scscf_restoration_info;
#[cfg(any(feature = "cx", feature = "gy", feature = "rf"))]
mod server_capabilities;
#[cfg(feature = "cx")]
mod sip_digest_authenticate;
#[cfg(feature = "cx")]
mod subscription_info;
#[cfg(feature = "full")]
mod supported_applications;
mod supported_features;
#[cfg(feature = "cx")]
mod three_gpp_sip_auth_data_item;
#[cfg(feature = "cx")]
pub use self::allowed_waf_wwsf_identities::{
    AllowedWafWwsfIdentities, AllowedWafWwsfIdentitiesBuilder,
};

#[cfg(feature = "cx")]
pub use self::associated_identities::{AssociatedIdentities, AssociatedIdentitiesBuilder};

#[cfg(feature = "cx")]
pub use self::associated_registered_identities::{
    AssociatedRegisteredIdentities, AssociatedRegisteredIdentitiesBuilder,
};

#[cfg(any(feature = "cx", feature = "gx", feature = "s9", feature = "sd"))]
pub use self::charging_information::{ChargingInformation, ChargingInformationBuilder};

#[cfg(any(feature = "cx", feature = "swx"))]
pub use self::deregistration_reason::{DeregistrationReason, DeregistrationReasonBuilder};

#[cfg(feature = "cx")]
pub use self::failed_pcscf::{FailedPcscf, FailedPcscfBuilder};

#[cfg(feature = "cx")]
pub use self::identity_with_emergency_registration::{
    IdentityWithEmergencyRegistration, IdentityWithEmergencyRegistrationBuilder,
};

#[cfg(feature = "cx")]
pub use self::p_cscf_subscription_info::{
    PCscfSubscriptionInfo, PCscfSubscriptionInfoBuilder,
};

#[cfg(feature = "cx")]
pub use self::restoration_info::{RestorationInfo, RestorationInfoBuilder};

#[cfg(feature = "cx")]
pub use self::scscf_restoration_info::{
    ScscfRestorationInfo, ScscfRestorationInfoBuilder,
};

#[cfg(any(feature = "cx", feature = "gy", feature = "rf"))]
pub use self::server_capabilities::{ServerCapabilities, ServerCapabilitiesBuilder};

#[cfg(feature = "cx")]
pub use self::sip_digest_authenticate::{
    SipDigestAuthenticate, SipDigestAuthenticateBuilder,
};

#[cfg(feature = "cx")]
pub use self::subscription_info::{SubscriptionInfo, SubscriptionInfoBuilder};

#[cfg(feature = "full")]
pub use self::supported_applications::{
    SupportedApplications, SupportedApplicationsBuilder,
};

pub use self::supported_features::{SupportedFeatures, SupportedFeaturesBuilder};

#[cfg(feature = "cx")]
pub use self::three_gpp_sip_auth_data_item::{
    ThreeGppSipAuthDataItem, ThreeGppSipAuthDataItemBuilder,
};
