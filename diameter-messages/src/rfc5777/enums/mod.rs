// @generated from dictionaries/rfc5777.xml by cargo xtask regenerate; do not edit.

//! The AVPs whose values or bits have names, one file each.

#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
mod diffserv_code_point;
#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "nat-control",
        feature = "qos", feature = "s6b"
    )
)]
mod direction;
#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
mod fragmentation_flag;
#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
mod icmp_code;
#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
mod icmp_type_number;
#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
mod ip_option_type;
#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
mod negated;
#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "nat-control",
        feature = "qos", feature = "s6b"
    )
)]
mod protocol;
#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
mod qos_semantics;
#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
mod tcp_option_type;
#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
mod timezone_flag;
#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
mod treatment_action;
#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
mod use_assigned_address;
#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
pub use self::diffserv_code_point::DiffservCodePoint;

#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "nat-control",
        feature = "qos", feature = "s6b"
    )
)]
pub use self::direction::Direction;

#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
pub use self::fragmentation_flag::FragmentationFlag;

#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
pub use self::icmp_code::IcmpCode;

#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
pub use self::icmp_type_number::IcmpTypeNumber;

#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
pub use self::ip_option_type::IpOptionType;

#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
pub use self::negated::Negated;

#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "nat-control",
        feature = "qos", feature = "s6b"
    )
)]
pub use self::protocol::Protocol;

#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
pub use self::qos_semantics::QosSemantics;

#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
pub use self::tcp_option_type::TcpOptionType;

#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
pub use self::timezone_flag::TimezoneFlag;

#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
pub use self::treatment_action::TreatmentAction;

#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
pub use self::use_assigned_address::UseAssignedAddress;
