// @generated from dictionaries/ts29368.xml by cargo xtask regenerate; do not edit.

//! The AVPs whose values or bits have names, one file each.

#[cfg(feature = "full")]
mod action_type;
#[cfg(feature = "full")]
mod delivery_outcome;
mod priority_indication;
#[cfg(feature = "full")]
mod request_status;
#[cfg(feature = "full")]
pub use self::action_type::ActionType;

#[cfg(feature = "full")]
pub use self::delivery_outcome::DeliveryOutcome;
pub use self::priority_indication::PriorityIndication;

#[cfg(feature = "full")]
pub use self::request_status::RequestStatus;
