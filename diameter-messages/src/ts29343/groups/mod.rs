// @generated from dictionaries/ts29343.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

#[cfg(feature = "full")]
mod banned_user_target;
#[cfg(feature = "full")]
mod monitor_target;
#[cfg(feature = "full")]
mod prose_code_suffix_mask;
#[cfg(feature = "full")]
pub use self::banned_user_target::{BannedUserTarget, BannedUserTargetBuilder};

#[cfg(feature = "full")]
pub use self::monitor_target::{MonitorTarget, MonitorTargetBuilder};

#[cfg(feature = "full")]
pub use self::prose_code_suffix_mask::{ProseCodeSuffixMask, ProseCodeSuffixMaskBuilder};
