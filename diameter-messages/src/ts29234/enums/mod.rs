// @generated from dictionaries/ts29234.xml by cargo xtask regenerate; do not edit.

//! The AVPs whose values or bits have names, one file each.

mod apn_barring_type;
mod authentication_method;
mod experimental_result_code;
mod session_request_type;
mod wlan_3gpp_ip_access;
mod wlan_access;
mod wlan_direct_ip_access;

pub use self::apn_barring_type::ApnBarringType;
pub use self::authentication_method::AuthenticationMethod;
pub use self::experimental_result_code::ExperimentalResultCode;
pub use self::session_request_type::SessionRequestType;
pub use self::wlan_3gpp_ip_access::Wlan3gppIpAccess;
pub use self::wlan_access::WlanAccess;
pub use self::wlan_direct_ip_access::WlanDirectIpAccess;
