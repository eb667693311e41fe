// @generated from dictionaries/ts29368.xml by cargo xtask regenerate; do not edit.

//! The AVPs whose values or bits have names, one file each.

#[cfg(feature = "tsp")]
mod action_type;
#[cfg(feature = "tsp")]
mod delivery_outcome;
mod priority_indication;
#[cfg(feature = "tsp")]
mod request_status;
#[cfg(feature = "tsp")]
pub use self::action_type::ActionType;

#[cfg(feature = "tsp")]
pub use self::delivery_outcome::DeliveryOutcome;
pub use self::priority_indication::PriorityIndication;

#[cfg(feature = "tsp")]
pub use self::request_status::RequestStatus;
