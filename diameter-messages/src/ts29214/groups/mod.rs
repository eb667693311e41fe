// @generated from dictionaries/ts29214.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

#[cfg(feature = "rx")]
mod acceptable_service_info;
#[cfg(any(feature = "gq", feature = "rx"))]
mod access_network_charging_identifier;
#[cfg(
    any(feature = "gx", feature = "gy", feature = "rf", feature = "rx", feature = "s9")
)]
mod callee_information;
#[cfg(feature = "rx")]
mod five_gs_ran_nas_release_cause;
#[cfg(
    any(
        feature = "gq", feature = "gx", feature = "gy", feature = "rf", feature = "rx",
        feature = "s9"
    )
)]
mod flows;
#[cfg(feature = "rx")]
mod ma_information;
#[cfg(feature = "rx")]
mod media_component_description;
#[cfg(feature = "rx")]
mod media_sub_component;
#[cfg(feature = "rx")]
mod ngap_cause;
#[cfg(feature = "rx")]
mod sponsored_connectivity_data;
#[cfg(feature = "rx")]
mod wireline_user_location_info;
#[cfg(feature = "rx")]
pub use self::acceptable_service_info::{
    AcceptableServiceInfo, AcceptableServiceInfoBuilder,
};

#[cfg(any(feature = "gq", feature = "rx"))]
pub use self::access_network_charging_identifier::{
    AccessNetworkChargingIdentifier, AccessNetworkChargingIdentifierBuilder,
};

#[cfg(
    any(feature = "gx", feature = "gy", feature = "rf", feature = "rx", feature = "s9")
)]
pub use self::callee_information::{CalleeInformation, CalleeInformationBuilder};

#[cfg(feature = "rx")]
pub use self::five_gs_ran_nas_release_cause::{
    FiveGsRanNasReleaseCause, FiveGsRanNasReleaseCauseBuilder,
};

#[cfg(
    any(
        feature = "gq", feature = "gx", feature = "gy", feature = "rf", feature = "rx",
        feature = "s9"
    )
)]
pub use self::flows::{Flows, FlowsBuilder};

#[cfg(feature = "rx")]
pub use self::ma_information::{MaInformation, MaInformationBuilder};

#[cfg(feature = "rx")]
pub use self::media_component_description::{
    MediaComponentDescription, MediaComponentDescriptionBuilder,
};

#[cfg(feature = "rx")]
pub use self::media_sub_component::{MediaSubComponent, MediaSubComponentBuilder};

#[cfg(feature = "rx")]
pub use self::ngap_cause::{NgapCause, NgapCauseBuilder};

#[cfg(feature = "rx")]
pub use self::sponsored_connectivity_data::{
    SponsoredConnectivityData, SponsoredConnectivityDataBuilder,
};

#[cfg(feature = "rx")]
pub use self::wireline_user_location_info::{
    WirelineUserLocationInfo, WirelineUserLocationInfoBuilder,
};
