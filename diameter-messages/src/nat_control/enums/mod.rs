// @generated from dictionaries/nat-control.xml by cargo xtask regenerate; do not edit.

//! The AVPs whose values or bits have names, one file each.

mod nat_control_binding_status;
mod nat_external_port_style;
mod nc_request_type;

pub use self::nat_control_binding_status::NatControlBindingStatus;
pub use self::nat_external_port_style::NatExternalPortStyle;
pub use self::nc_request_type::NcRequestType;
