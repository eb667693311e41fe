// @generated from dictionaries/ts29343.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

#[cfg(feature = "pc2")]
mod banned_user_target;
#[cfg(feature = "pc2")]
mod monitor_target;
#[cfg(feature = "pc2")]
mod prose_code_suffix_mask;
#[cfg(feature = "pc2")]
pub use self::banned_user_target::{BannedUserTarget, BannedUserTargetBuilder};

#[cfg(feature = "pc2")]
pub use self::monitor_target::{MonitorTarget, MonitorTargetBuilder};

#[cfg(feature = "pc2")]
pub use self::prose_code_suffix_mask::{ProseCodeSuffixMask, ProseCodeSuffixMaskBuilder};
