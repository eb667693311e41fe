// @generated from dictionaries/ts29214.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

#[cfg(feature = "full")]
mod acceptable_service_info;
#[cfg(feature = "full")]
mod access_network_charging_identifier;
#[cfg(feature = "gy")]
mod callee_information;
#[cfg(feature = "full")]
mod five_gs_ran_nas_release_cause;
#[cfg(feature = "gy")]
mod flows;
#[cfg(feature = "full")]
mod ma_information;
#[cfg(feature = "full")]
mod media_component_description;
#[cfg(feature = "full")]
mod media_component_description_builder;
#[cfg(feature = "full")]
mod media_sub_component;
#[cfg(feature = "full")]
mod ngap_cause;
#[cfg(feature = "full")]
mod sponsored_connectivity_data;
#[cfg(feature = "full")]
mod wireline_user_location_info;
#[cfg(feature = "full")]
pub use self::acceptable_service_info::{
    AcceptableServiceInfo, AcceptableServiceInfoBuilder,
};

#[cfg(feature = "full")]
pub use self::access_network_charging_identifier::{
    AccessNetworkChargingIdentifier, AccessNetworkChargingIdentifierBuilder,
};

#[cfg(feature = "gy")]
pub use self::callee_information::{CalleeInformation, CalleeInformationBuilder};

#[cfg(feature = "full")]
pub use self::five_gs_ran_nas_release_cause::{
    FiveGsRanNasReleaseCause, FiveGsRanNasReleaseCauseBuilder,
};

#[cfg(feature = "gy")]
pub use self::flows::{Flows, FlowsBuilder};

#[cfg(feature = "full")]
pub use self::ma_information::{MaInformation, MaInformationBuilder};

#[cfg(feature = "full")]
pub use self::media_component_description::MediaComponentDescription;

#[cfg(feature = "full")]
pub use self::media_component_description_builder::MediaComponentDescriptionBuilder;

#[cfg(feature = "full")]
pub use self::media_sub_component::{MediaSubComponent, MediaSubComponentBuilder};

#[cfg(feature = "full")]
pub use self::ngap_cause::{NgapCause, NgapCauseBuilder};

#[cfg(feature = "full")]
pub use self::sponsored_connectivity_data::{
    SponsoredConnectivityData, SponsoredConnectivityDataBuilder,
};

#[cfg(feature = "full")]
pub use self::wireline_user_location_info::{
    WirelineUserLocationInfo, WirelineUserLocationInfoBuilder,
};
