// @generated from dictionaries/rfc5777.xml by cargo xtask regenerate; do not edit.

//! The AVPs whose values have names, one file each.

#[cfg(any(feature = "credit-control", feature = "full"))]
mod diffserv_code_point;
#[cfg(any(feature = "credit-control", feature = "full"))]
mod direction;
#[cfg(any(feature = "credit-control", feature = "full"))]
mod fragmentation_flag;
#[cfg(any(feature = "credit-control", feature = "full"))]
mod icmp_code;
#[cfg(any(feature = "credit-control", feature = "full"))]
mod icmp_type_number;
#[cfg(any(feature = "credit-control", feature = "full"))]
mod ip_option_type;
#[cfg(any(feature = "credit-control", feature = "full"))]
mod negated;
#[cfg(any(feature = "credit-control", feature = "full"))]
mod protocol;
#[cfg(any(feature = "credit-control", feature = "full"))]
mod qos_semantics;
#[cfg(any(feature = "credit-control", feature = "full"))]
mod tcp_option_type;
#[cfg(any(feature = "credit-control", feature = "full"))]
mod timezone_flag;
#[cfg(any(feature = "credit-control", feature = "full"))]
mod treatment_action;
#[cfg(any(feature = "credit-control", feature = "full"))]
mod use_assigned_address;
#[cfg(any(feature = "credit-control", feature = "full"))]
pub use self::diffserv_code_point::DiffservCodePoint;

#[cfg(any(feature = "credit-control", feature = "full"))]
pub use self::direction::Direction;

#[cfg(any(feature = "credit-control", feature = "full"))]
pub use self::fragmentation_flag::FragmentationFlag;

#[cfg(any(feature = "credit-control", feature = "full"))]
pub use self::icmp_code::IcmpCode;

#[cfg(any(feature = "credit-control", feature = "full"))]
pub use self::icmp_type_number::IcmpTypeNumber;

#[cfg(any(feature = "credit-control", feature = "full"))]
pub use self::ip_option_type::IpOptionType;

#[cfg(any(feature = "credit-control", feature = "full"))]
pub use self::negated::Negated;

#[cfg(any(feature = "credit-control", feature = "full"))]
pub use self::protocol::Protocol;

#[cfg(any(feature = "credit-control", feature = "full"))]
pub use self::qos_semantics::QosSemantics;

#[cfg(any(feature = "credit-control", feature = "full"))]
pub use self::tcp_option_type::TcpOptionType;

#[cfg(any(feature = "credit-control", feature = "full"))]
pub use self::timezone_flag::TimezoneFlag;

#[cfg(any(feature = "credit-control", feature = "full"))]
pub use self::treatment_action::TreatmentAction;

#[cfg(any(feature = "credit-control", feature = "full"))]
pub use self::use_assigned_address::UseAssignedAddress;
