// @generated from dictionaries/ts29229.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

#[cfg(feature = "full")]
mod allowed_waf_wwsf_identities;
#[cfg(feature = "full")]
mod associated_identities;
#[cfg(feature = "full")]
mod associated_registered_identities;
#[cfg(feature = "full")]
mod charging_information;
#[cfg(feature = "full")]
mod deregistration_reason;
#[cfg(feature = "full")]
mod failed_pcscf;
#[cfg(feature = "full")]
mod identity_with_emergency_registration;
#[cfg(feature = "full")]
mod p_cscf_subscription_info;
#[cfg(feature = "full")]
mod restoration_info;
#[cfg(feature = "full")]
mod scscf_restoration_info;
#[cfg(feature = "gy")]
mod server_capabilities;
#[cfg(feature = "full")]
mod sip_digest_authenticate;
#[cfg(feature = "full")]
mod subscription_info;
#[cfg(feature = "full")]
mod supported_applications;
mod supported_features;
#[cfg(feature = "full")]
mod three_gpp_sip_auth_data_item;
#[cfg(feature = "full")]
pub use self::allowed_waf_wwsf_identities::{
    AllowedWafWwsfIdentities, AllowedWafWwsfIdentitiesBuilder,
};

#[cfg(feature = "full")]
pub use self::associated_identities::{AssociatedIdentities, AssociatedIdentitiesBuilder};

#[cfg(feature = "full")]
pub use self::associated_registered_identities::{
    AssociatedRegisteredIdentities, AssociatedRegisteredIdentitiesBuilder,
};

#[cfg(feature = "full")]
pub use self::charging_information::{ChargingInformation, ChargingInformationBuilder};

#[cfg(feature = "full")]
pub use self::deregistration_reason::{DeregistrationReason, DeregistrationReasonBuilder};

#[cfg(feature = "full")]
pub use self::failed_pcscf::{FailedPcscf, FailedPcscfBuilder};

#[cfg(feature = "full")]
pub use self::identity_with_emergency_registration::{
    IdentityWithEmergencyRegistration, IdentityWithEmergencyRegistrationBuilder,
};

#[cfg(feature = "full")]
pub use self::p_cscf_subscription_info::{
    PCscfSubscriptionInfo, PCscfSubscriptionInfoBuilder,
};

#[cfg(feature = "full")]
pub use self::restoration_info::{RestorationInfo, RestorationInfoBuilder};

#[cfg(feature = "full")]
pub use self::scscf_restoration_info::{
    ScscfRestorationInfo, ScscfRestorationInfoBuilder,
};

#[cfg(feature = "gy")]
pub use self::server_capabilities::{ServerCapabilities, ServerCapabilitiesBuilder};

#[cfg(feature = "full")]
pub use self::sip_digest_authenticate::{
    SipDigestAuthenticate, SipDigestAuthenticateBuilder,
};

#[cfg(feature = "full")]
pub use self::subscription_info::{SubscriptionInfo, SubscriptionInfoBuilder};

#[cfg(feature = "full")]
pub use self::supported_applications::{
    SupportedApplications, SupportedApplicationsBuilder,
};

pub use self::supported_features::{SupportedFeatures, SupportedFeaturesBuilder};

#[cfg(feature = "full")]
pub use self::three_gpp_sip_auth_data_item::{
    ThreeGppSipAuthDataItem, ThreeGppSipAuthDataItemBuilder,
};
