// @generated from dictionaries/ts29140.xml by cargo xtask regenerate; do not edit.

//! The AVPs whose values or bits have names, one file each.

#[cfg(feature = "full")]
mod delivery_report;
#[cfg(feature = "full")]
mod originating_interface;
#[cfg(feature = "full")]
mod read_reply;
#[cfg(feature = "full")]
mod routeing_address_resolution;
#[cfg(feature = "full")]
mod sender_visibility;
#[cfg(feature = "full")]
mod trigger_event;
#[cfg(feature = "full")]
pub use self::delivery_report::DeliveryReport;

#[cfg(feature = "full")]
pub use self::originating_interface::OriginatingInterface;

#[cfg(feature = "full")]
pub use self::read_reply::ReadReply;

#[cfg(feature = "full")]
pub use self::routeing_address_resolution::RouteingAddressResolution;

#[cfg(feature = "full")]
pub use self::sender_visibility::SenderVisibility;

#[cfg(feature = "full")]
pub use self::trigger_event::TriggerEvent;
