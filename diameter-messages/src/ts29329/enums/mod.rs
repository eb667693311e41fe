// @generated from dictionaries/ts29329.xml by cargo xtask regenerate; do not edit.

//! The AVPs whose values or bits have names, one file each.

#[cfg(feature = "sh")]
mod current_location;
#[cfg(feature = "sh")]
mod data_reference;
#[cfg(feature = "sh")]
mod identity_set;
#[cfg(feature = "sh")]
mod local_time_zone_indication;
#[cfg(feature = "sh")]
mod one_time_notification;
#[cfg(feature = "sh")]
mod pre_paging_supported;
#[cfg(feature = "sh")]
mod requested_domain;
#[cfg(feature = "sh")]
mod send_data_indication;
#[cfg(feature = "sh")]
mod serving_node_indication;
#[cfg(feature = "sh")]
mod subs_req_type;
#[cfg(feature = "sh")]
pub use self::current_location::CurrentLocation;

#[cfg(feature = "sh")]
pub use self::data_reference::DataReference;

#[cfg(feature = "sh")]
pub use self::identity_set::IdentitySet;

#[cfg(feature = "sh")]
pub use self::local_time_zone_indication::LocalTimeZoneIndication;

#[cfg(feature = "sh")]
pub use self::one_time_notification::OneTimeNotification;

#[cfg(feature = "sh")]
pub use self::pre_paging_supported::PrePagingSupported;

#[cfg(feature = "sh")]
pub use self::requested_domain::RequestedDomain;

#[cfg(feature = "sh")]
pub use self::send_data_indication::SendDataIndication;

#[cfg(feature = "sh")]
pub use self::serving_node_indication::ServingNodeIndication;

#[cfg(feature = "sh")]
pub use self::subs_req_type::SubsReqType;
