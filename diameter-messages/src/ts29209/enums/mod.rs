// @generated from dictionaries/ts29209.xml by cargo xtask regenerate; do not edit.

//! The AVPs whose values or bits have names, one file each.

mod latching_indication;
mod overbooking_indicator;
mod reservation_priority;

pub use self::latching_indication::LatchingIndication;
pub use self::overbooking_indicator::OverbookingIndicator;
pub use self::reservation_priority::ReservationPriority;
