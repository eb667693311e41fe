// @generated from dictionaries/rfc5777.xml by cargo xtask regenerate; do not edit.

//! The AVPs whose values or bits have names, one file each.

#[cfg(feature = "credit-control")]
mod diffserv_code_point;
#[cfg(feature = "credit-control")]
mod direction;
#[cfg(feature = "credit-control")]
mod fragmentation_flag;
#[cfg(feature = "credit-control")]
mod icmp_code;
#[cfg(feature = "credit-control")]
mod icmp_type_number;
#[cfg(feature = "credit-control")]
mod ip_option_type;
#[cfg(feature = "credit-control")]
mod negated;
#[cfg(feature = "credit-control")]
mod protocol;
#[cfg(feature = "credit-control")]
mod qos_semantics;
#[cfg(feature = "credit-control")]
mod tcp_option_type;
#[cfg(feature = "credit-control")]
mod timezone_flag;
#[cfg(feature = "credit-control")]
mod treatment_action;
#[cfg(feature = "credit-control")]
mod use_assigned_address;
#[cfg(feature = "credit-control")]
pub use self::diffserv_code_point::DiffservCodePoint;

#[cfg(feature = "credit-control")]
pub use self::direction::Direction;

#[cfg(feature = "credit-control")]
pub use self::fragmentation_flag::FragmentationFlag;

#[cfg(feature = "credit-control")]
pub use self::icmp_code::IcmpCode;

#[cfg(feature = "credit-control")]
pub use self::icmp_type_number::IcmpTypeNumber;

#[cfg(feature = "credit-control")]
pub use self::ip_option_type::IpOptionType;

#[cfg(feature = "credit-control")]
pub use self::negated::Negated;

#[cfg(feature = "credit-control")]
pub use self::protocol::Protocol;

#[cfg(feature = "credit-control")]
pub use self::qos_semantics::QosSemantics;

#[cfg(feature = "credit-control")]
pub use self::tcp_option_type::TcpOptionType;

#[cfg(feature = "credit-control")]
pub use self::timezone_flag::TimezoneFlag;

#[cfg(feature = "credit-control")]
pub use self::treatment_action::TreatmentAction;

#[cfg(feature = "credit-control")]
pub use self::use_assigned_address::UseAssignedAddress;
