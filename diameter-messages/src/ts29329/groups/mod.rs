// @generated from dictionaries/ts29329.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

#[cfg(feature = "full")]
mod call_reference_info;
#[cfg(feature = "full")]
mod repository_data_id;
#[cfg(feature = "full")]
mod user_identity;
#[cfg(feature = "full")]
pub use self::call_reference_info::{CallReferenceInfo, CallReferenceInfoBuilder};

#[cfg(feature = "full")]
pub use self::repository_data_id::{RepositoryDataId, RepositoryDataIdBuilder};

#[cfg(feature = "full")]
pub use self::user_identity::{UserIdentity, UserIdentityBuilder};
