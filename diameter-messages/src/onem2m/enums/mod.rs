// @generated from dictionaries/onem2m.xml by cargo xtask regenerate; do not edit.

//! The AVPs whose values or bits have names, one file each.

mod protocol_type;
mod request_operation;
mod response_status_code;

pub use self::protocol_type::ProtocolType;
pub use self::request_operation::RequestOperation;
pub use self::response_status_code::ResponseStatusCode;
