// @generated from dictionaries/rfc6735.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

mod application_level_resource_priority;
mod dual_priority;
mod sip_resource_priority;

pub use self::application_level_resource_priority::{
    ApplicationLevelResourcePriority, ApplicationLevelResourcePriorityBuilder,
};

pub use self::dual_priority::{DualPriority, DualPriorityBuilder};
pub use self::sip_resource_priority::{SipResourcePriority, SipResourcePriorityBuilder};
