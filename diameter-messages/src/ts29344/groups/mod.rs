// @generated from dictionaries/ts29344.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

#[cfg(any(feature = "pc4a", feature = "s6a"))]
mod prose_allowed_plmn;
#[cfg(feature = "pc4a")]
mod prose_initial_location_information;
#[cfg(any(feature = "pc4a", feature = "s6a"))]
mod prose_subscription_data;
#[cfg(any(feature = "pc4a", feature = "s6a"))]
pub use self::prose_allowed_plmn::{ProseAllowedPlmn, ProseAllowedPlmnBuilder};

#[cfg(feature = "pc4a")]
pub use self::prose_initial_location_information::{
    ProseInitialLocationInformation, ProseInitialLocationInformationBuilder,
};

#[cfg(any(feature = "pc4a", feature = "s6a"))]
pub use self::prose_subscription_data::{
    ProseSubscriptionData, ProseSubscriptionDataBuilder,
};
