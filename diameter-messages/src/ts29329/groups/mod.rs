// @generated from dictionaries/ts29329.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

#[cfg(feature = "sh")]
mod call_reference_info;
#[cfg(feature = "sh")]
mod repository_data_id;
#[cfg(any(feature = "pc6", feature = "sh"))]
mod user_identity;
#[cfg(feature = "sh")]
pub use self::call_reference_info::{CallReferenceInfo, CallReferenceInfoBuilder};

#[cfg(feature = "sh")]
pub use self::repository_data_id::{RepositoryDataId, RepositoryDataIdBuilder};

#[cfg(any(feature = "pc6", feature = "sh"))]
pub use self::user_identity::{UserIdentity, UserIdentityBuilder};
