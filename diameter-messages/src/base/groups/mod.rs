// @generated from dictionaries/base.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

mod experimental_result;
mod failed_avp;
mod proxy_info;
mod vendor_specific_application_id;

pub use self::experimental_result::{ExperimentalResult, ExperimentalResultBuilder};
pub use self::failed_avp::{FailedAvp, FailedAvpBuilder};
pub use self::proxy_info::{ProxyInfo, ProxyInfoBuilder};
pub use self::vendor_specific_application_id::{
    VendorSpecificApplicationId, VendorSpecificApplicationIdBuilder,
};
