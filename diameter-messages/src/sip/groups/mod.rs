// @generated from dictionaries/sip.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

mod sip_accounting_information;
mod sip_auth_data_item;
mod sip_authenticate;
mod sip_authentication_info;
mod sip_authorization;
mod sip_deregistration_reason;
mod sip_server_capabilities;
mod sip_user_data;

pub use self::sip_accounting_information::{
    SipAccountingInformation, SipAccountingInformationBuilder,
};

pub use self::sip_auth_data_item::{SipAuthDataItem, SipAuthDataItemBuilder};
pub use self::sip_authenticate::{SipAuthenticate, SipAuthenticateBuilder};
pub use self::sip_authentication_info::{
    SipAuthenticationInfo, SipAuthenticationInfoBuilder,
};

pub use self::sip_authorization::{SipAuthorization, SipAuthorizationBuilder};
pub use self::sip_deregistration_reason::{
    SipDeregistrationReason, SipDeregistrationReasonBuilder,
};

pub use self::sip_server_capabilities::{
    SipServerCapabilities, SipServerCapabilitiesBuilder,
};

pub use self::sip_user_data::{SipUserData, SipUserDataBuilder};
