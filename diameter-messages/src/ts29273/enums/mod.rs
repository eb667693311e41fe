// @generated from dictionaries/ts29273.xml by cargo xtask regenerate; do not edit.

//! The AVPs whose values or bits have names, one file each.

#[cfg(feature = "full")]
mod an_trusted;
#[cfg(feature = "full")]
mod dea_flags;
#[cfg(feature = "full")]
mod der_flags;
#[cfg(feature = "full")]
mod non_3gpp_ip_access;
#[cfg(feature = "full")]
mod non_3gpp_ip_access_apn;
#[cfg(feature = "full")]
mod transport_access_type;
#[cfg(feature = "full")]
mod trust_relationship_update;
#[cfg(feature = "full")]
pub use self::an_trusted::AnTrusted;

#[cfg(feature = "full")]
pub use self::dea_flags::DeaFlags;

#[cfg(feature = "full")]
pub use self::der_flags::DerFlags;

#[cfg(feature = "full")]
pub use self::non_3gpp_ip_access::Non3gppIpAccess;

#[cfg(feature = "full")]
pub use self::non_3gpp_ip_access_apn::Non3gppIpAccessApn;

#[cfg(feature = "full")]
pub use self::transport_access_type::TransportAccessType;

#[cfg(feature = "full")]
pub use self::trust_relationship_update::TrustRelationshipUpdate;
