// @generated from dictionaries/ts29283.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

mod data;
mod data_identification;
mod mc_service_user_profile_data;

pub use self::data::{Data, DataBuilder};
pub use self::data_identification::{DataIdentification, DataIdentificationBuilder};
pub use self::mc_service_user_profile_data::{
    McServiceUserProfileData, McServiceUserProfileDataBuilder,
};
