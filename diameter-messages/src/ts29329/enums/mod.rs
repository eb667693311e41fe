// @generated from dictionaries/ts29329.xml by cargo xtask regenerate; do not edit.

//! The AVPs whose values or bits have names, one file each.

#[cfg(feature = "full")]
mod current_location;
#[cfg(feature = "full")]
mod data_reference;
#[cfg(feature = "full")]
mod identity_set;
#[cfg(feature = "full")]
mod local_time_zone_indication;
#[cfg(feature = "full")]
mod one_time_notification;
#[cfg(feature = "full")]
mod pre_paging_supported;
#[cfg(feature = "full")]
mod requested_domain;
#[cfg(feature = "full")]
mod send_data_indication;
#[cfg(feature = "full")]
mod serving_node_indication;
#[cfg(feature = "full")]
mod subs_req_type;
#[cfg(feature = "full")]
pub use self::current_location::CurrentLocation;

#[cfg(feature = "full")]
pub use self::data_reference::DataReference;

#[cfg(feature = "full")]
pub use self::identity_set::IdentitySet;

#[cfg(feature = "full")]
pub use self::local_time_zone_indication::LocalTimeZoneIndication;

#[cfg(feature = "full")]
pub use self::one_time_notification::OneTimeNotification;

#[cfg(feature = "full")]
pub use self::pre_paging_supported::PrePagingSupported;

#[cfg(feature = "full")]
pub use self::requested_domain::RequestedDomain;

#[cfg(feature = "full")]
pub use self::send_data_indication::SendDataIndication;

#[cfg(feature = "full")]
pub use self::serving_node_indication::ServingNodeIndication;

#[cfg(feature = "full")]
pub use self::subs_req_type::SubsReqType;
