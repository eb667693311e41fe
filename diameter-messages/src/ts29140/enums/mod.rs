// @generated from dictionaries/ts29140.xml by cargo xtask regenerate; do not edit.

//! The AVPs whose values or bits have names, one file each.

#[cfg(feature = "mm10")]
mod delivery_report;
#[cfg(feature = "mm10")]
mod originating_interface;
#[cfg(feature = "mm10")]
mod read_reply;
#[cfg(feature = "full")]
mod routeing_address_resolution;
#[cfg(feature = "mm10")]
mod sender_visibility;
#[cfg(feature = "mm10")]
mod trigger_event;
#[cfg(feature = "mm10")]
pub use self::delivery_report::DeliveryReport;

#[cfg(feature = "mm10")]
pub use self::originating_interface::OriginatingInterface;

#[cfg(feature = "mm10")]
pub use self::read_reply::ReadReply;

#[cfg(feature = "full")]
pub use self::routeing_address_resolution::RouteingAddressResolution;

#[cfg(feature = "mm10")]
pub use self::sender_visibility::SenderVisibility;

#[cfg(feature = "mm10")]
pub use self::trigger_event::TriggerEvent;
