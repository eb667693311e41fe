// @generated from dictionaries/sip.xml by cargo xtask regenerate; do not edit.

//! The AVPs whose values or bits have names, one file each.

mod sip_authentication_scheme;
mod sip_reason_code;
mod sip_server_assignment_type;
mod sip_user_authorization_type;
mod sip_user_data_already_available;

pub use self::sip_authentication_scheme::SipAuthenticationScheme;
pub use self::sip_reason_code::SipReasonCode;
pub use self::sip_server_assignment_type::SipServerAssignmentType;
pub use self::sip_user_authorization_type::SipUserAuthorizationType;
pub use self::sip_user_data_already_available::SipUserDataAlreadyAvailable;
