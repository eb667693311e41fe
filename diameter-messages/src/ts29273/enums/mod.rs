// @generated from dictionaries/ts29273.xml by cargo xtask regenerate; do not edit.

//! The AVPs whose values or bits have names, one file each.

#[cfg(
    any(
        feature = "gx", feature = "rx", feature = "s6b", feature = "s9", feature = "s9a",
        feature = "sd", feature = "st", feature = "sta", feature = "swa", feature = "swd",
        feature = "swx"
    )
)]
mod an_trusted;
#[cfg(any(feature = "sta", feature = "swd"))]
mod dea_flags;
#[cfg(any(feature = "sta", feature = "swd"))]
mod der_flags;
#[cfg(feature = "swx")]
mod non_3gpp_ip_access;
#[cfg(feature = "swx")]
mod non_3gpp_ip_access_apn;
#[cfg(feature = "swa")]
mod transport_access_type;
#[cfg(feature = "full")]
mod trust_relationship_update;
#[cfg(
    any(
        feature = "gx", feature = "rx", feature = "s6b", feature = "s9", feature = "s9a",
        feature = "sd", feature = "st", feature = "sta", feature = "swa", feature = "swd",
        feature = "swx"
    )
)]
pub use self::an_trusted::AnTrusted;

#[cfg(any(feature = "sta", feature = "swd"))]
pub use self::dea_flags::DeaFlags;

#[cfg(any(feature = "sta", feature = "swd"))]
pub use self::der_flags::DerFlags;

#[cfg(feature = "swx")]
pub use self::non_3gpp_ip_access::Non3gppIpAccess;

#[cfg(feature = "swx")]
pub use self::non_3gpp_ip_access_apn::Non3gppIpAccessApn;

#[cfg(feature = "swa")]
pub use self::transport_access_type::TransportAccessType;

#[cfg(feature = "full")]
pub use self::trust_relationship_update::TrustRelationshipUpdate;
