// @generated from dictionaries/ts29344.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

mod prose_allowed_plmn;
#[cfg(feature = "full")]
mod prose_initial_location_information;
mod prose_subscription_data;

pub use self::prose_allowed_plmn::{ProseAllowedPlmn, ProseAllowedPlmnBuilder};

#[cfg(feature = "full")]
pub use self::prose_initial_location_information::{
    ProseInitialLocationInformation, ProseInitialLocationInformationBuilder,
};

pub use self::prose_subscription_data::{
    ProseSubscriptionData, ProseSubscriptionDataBuilder,
};
