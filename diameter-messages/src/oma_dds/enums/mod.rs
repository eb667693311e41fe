// @generated from dictionaries/oma-dds.xml by cargo xtask regenerate; do not edit.

//! The AVPs whose values or bits have names, one file each.

mod application_service_type;

pub use self::application_service_type::ApplicationServiceType;
