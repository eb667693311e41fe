// @generated from dictionaries/ts29229.xml by cargo xtask regenerate; do not edit.

//! The AVPs whose values or bits have names, one file each.

#[cfg(feature = "full")]
mod lia_flags;
#[cfg(feature = "full")]
mod loose_route_indication;
#[cfg(feature = "full")]
mod multiple_registration_indication;
#[cfg(feature = "full")]
mod originating_request;
#[cfg(feature = "full")]
mod priviledged_sender_indication;
#[cfg(feature = "full")]
mod reason_code;
#[cfg(feature = "full")]
mod rtr_flags;
#[cfg(feature = "full")]
mod sar_flags;
#[cfg(feature = "full")]
mod server_assignment_type;
#[cfg(feature = "gy")]
mod session_priority;
#[cfg(feature = "full")]
mod uar_flags;
#[cfg(feature = "full")]
mod user_authorization_type;
#[cfg(feature = "full")]
mod user_data_already_available;
#[cfg(feature = "full")]
pub use self::lia_flags::LiaFlags;

#[cfg(feature = "full")]
pub use self::loose_route_indication::LooseRouteIndication;

#[cfg(feature = "full")]
pub use self::multiple_registration_indication::MultipleRegistrationIndication;

#[cfg(feature = "full")]
pub use self::originating_request::OriginatingRequest;

#[cfg(feature = "full")]
pub use self::priviledged_sender_indication::PriviledgedSenderIndication;

#[cfg(feature = "full")]
pub use self::reason_code::ReasonCode;

#[cfg(feature = "full")]
pub use self::rtr_flags::RtrFlags;

#[cfg(feature = "full")]
pub use self::sar_flags::SarFlags;

#[cfg(feature = "full")]
pub use self::server_assignment_type::ServerAssignmentType;

#[cfg(feature = "gy")]
pub use self::session_priority::SessionPriority;

#[cfg(feature = "full")]
pub use self::uar_flags::UarFlags;

#[cfg(feature = "full")]
pub use self::user_authorization_type::UserAuthorizationType;

#[cfg(feature = "full")]
pub use self::user_data_already_available::UserDataAlreadyAvailable;
