// @generated from dictionaries/ts29229.xml by cargo xtask regenerate; do not edit.

//! The AVPs whose values or bits have names, one file each.

#[cfg(feature = "cx")]
mod lia_flags;
#[cfg(feature = "cx")]
mod loose_route_indication;
#[cfg(feature = "cx")]
mod multiple_registration_indication;
#[cfg(feature = "cx")]
mod originating_request;
#[cfg(feature = "cx")]
mod priviledged_sender_indication;
#[cfg(any(feature = "cx", feature = "swx"))]
mod reason_code;
#[cfg(feature = "cx")]
mod rtr_flags;
#[cfg(feature = "cx")]
mod sar_flags;
#[cfg(any(feature = "cx", feature = "swx"))]
mod server_assignment_type;
#[cfg(any(feature = "cx", feature = "gy", feature = "rf", feature = "sh"))]
mod session_priority;
#[cfg(feature = "cx")]
mod uar_flags;
#[cfg(feature = "cx")]
mod user_authorization_type;
#[cfg(feature = "cx")]
mod user_data_already_available;
#[cfg(feature = "full")]
mod user_data_request_type_obsolete;
#[cfg(feature = "cx")]
pub use self::lia_flags::LiaFlags;

#[cfg(feature = "cx")]
pub use self::loose_route_indication::LooseRouteIndication;

#[cfg(feature = "cx")]
pub use self::multiple_registration_indication::MultipleRegistrationIndication;

#[cfg(feature = "cx")]
pub use self::originating_request::OriginatingRequest;

#[cfg(feature = "cx")]
pub use self::priviledged_sender_indication::PriviledgedSenderIndication;

#[cfg(any(feature = "cx", feature = "swx"))]
pub use self::reason_code::ReasonCode;

#[cfg(feature = "cx")]
pub use self::rtr_flags::RtrFlags;

#[cfg(feature = "cx")]
pub use self::sar_flags::SarFlags;

#[cfg(any(feature = "cx", feature = "swx"))]
pub use self::server_assignment_type::ServerAssignmentType;

#[cfg(any(feature = "cx", feature = "gy", feature = "rf", feature = "sh"))]
pub use self::session_priority::SessionPriority;

#[cfg(feature = "cx")]
pub use self::uar_flags::UarFlags;

#[cfg(feature = "cx")]
pub use self::user_authorization_type::UserAuthorizationType;

#[cfg(feature = "cx")]
pub use self::user_data_already_available::UserDataAlreadyAvailable;

#[cfg(feature = "full")]
pub use self::user_data_request_type_obsolete::UserDataRequestTypeObsolete;
