// @generated from dictionaries/s6c.xml by cargo xtask regenerate; do not edit.

//! The commands, a folder each.

pub(super) mod send_routing_info_for_sm;

pub(super) mod alert_service_centre;

pub(super) mod report_sm_delivery_status;

pub use self::send_routing_info_for_sm::*;
pub use self::alert_service_centre::*;
pub use self::report_sm_delivery_status::*;
