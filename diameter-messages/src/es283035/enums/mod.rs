// @generated from dictionaries/es283035.xml by cargo xtask regenerate; do not edit.

//! The AVPs whose values or bits have names, one file each.

mod etsi_event_type;
mod requested_information;

pub use self::etsi_event_type::EtsiEventType;
pub use self::requested_information::RequestedInformation;
