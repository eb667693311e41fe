// @generated from dictionaries/ts29209.xml by cargo xtask regenerate; do not edit.

//! The AVPs whose values or bits have names, one file each.

#[cfg(feature = "full")]
mod latching_indication;
#[cfg(feature = "full")]
mod overbooking_indicator;
#[cfg(any(feature = "e4", feature = "rx"))]
mod reservation_priority;
#[cfg(feature = "full")]
pub use self::latching_indication::LatchingIndication;

#[cfg(feature = "full")]
pub use self::overbooking_indicator::OverbookingIndicator;

#[cfg(any(feature = "e4", feature = "rx"))]
pub use self::reservation_priority::ReservationPriority;
