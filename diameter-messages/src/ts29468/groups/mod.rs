// @generated from dictionaries/ts29468.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

mod local_m1_information;
#[cfg(feature = "mb2c")]
mod local_mb2_u_information;
#[cfg(feature = "mb2c")]
mod mbms_bearer_event_notification;
#[cfg(feature = "mb2c")]
mod mbms_bearer_request;
#[cfg(feature = "mb2c")]
mod mbms_bearer_response;
#[cfg(feature = "mb2c")]
mod rohc_request;
#[cfg(feature = "mb2c")]
mod tmgi_allocation_request;
#[cfg(feature = "mb2c")]
mod tmgi_allocation_response;
#[cfg(feature = "mb2c")]
mod tmgi_deallocation_request;
#[cfg(feature = "mb2c")]
mod tmgi_deallocation_response;
#[cfg(feature = "mb2c")]
mod tmgi_expiry;
#[cfg(feature = "mb2c")]
mod userplane_protocol_result;

pub use self::local_m1_information::{LocalM1Information, LocalM1InformationBuilder};

#[cfg(feature = "mb2c")]
pub use self::local_mb2_u_information::{
    LocalMb2UInformation, LocalMb2UInformationBuilder,
};

#[cfg(feature = "mb2c")]
pub use self::mbms_bearer_event_notification::{
    MbmsBearerEventNotification, MbmsBearerEventNotificationBuilder,
};

#[cfg(feature = "mb2c")]
pub use self::mbms_bearer_request::{MbmsBearerRequest, MbmsBearerRequestBuilder};

#[cfg(feature = "mb2c")]
pub use self::mbms_bearer_response::{MbmsBearerResponse, MbmsBearerResponseBuilder};

#[cfg(feature = "mb2c")]
pub use self::rohc_request::{RohcRequest, RohcRequestBuilder};

#[cfg(feature = "mb2c")]
pub use self::tmgi_allocation_request::{
    TmgiAllocationRequest, TmgiAllocationRequestBuilder,
};

#[cfg(feature = "mb2c")]
pub use self::tmgi_allocation_response::{
    TmgiAllocationResponse, TmgiAllocationResponseBuilder,
};

#[cfg(feature = "mb2c")]
pub use self::tmgi_deallocation_request::{
    TmgiDeallocationRequest, TmgiDeallocationRequestBuilder,
};

#[cfg(feature = "mb2c")]
pub use self::tmgi_deallocation_response::{
    TmgiDeallocationResponse, TmgiDeallocationResponseBuilder,
};

#[cfg(feature = "mb2c")]
pub use self::tmgi_expiry::{TmgiExpiry, TmgiExpiryBuilder};

#[cfg(feature = "mb2c")]
pub use self::userplane_protocol_result::{
    UserplaneProtocolResult, UserplaneProtocolResultBuilder,
};
