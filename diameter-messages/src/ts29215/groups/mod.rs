// @generated from dictionaries/ts29215.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

#[cfg(feature = "s9")]
mod subsession_decision_info;
#[cfg(feature = "s9")]
mod subsession_enforcement_info;
#[cfg(feature = "s9")]
pub use self::subsession_decision_info::{
    SubsessionDecisionInfo, SubsessionDecisionInfoBuilder,
};

#[cfg(feature = "s9")]
pub use self::subsession_enforcement_info::{
    SubsessionEnforcementInfo, SubsessionEnforcementInfoBuilder,
};
