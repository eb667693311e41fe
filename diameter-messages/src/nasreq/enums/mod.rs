// @generated from dictionaries/nasreq.xml by cargo xtask regenerate; do not edit.

//! The AVPs whose values or bits have names, one file each.

#[cfg(feature = "full")]
mod accounting_auth_method;
#[cfg(feature = "full")]
mod acct_authentic;
#[cfg(feature = "full")]
mod arap_zone_access;
#[cfg(feature = "full")]
mod chap_algorithm;
#[cfg(feature = "full")]
mod framed_compression;
#[cfg(feature = "full")]
mod framed_protocol;
#[cfg(feature = "full")]
mod framed_routing;
#[cfg(feature = "full")]
mod login_service;
#[cfg(feature = "full")]
mod nas_port_type;
#[cfg(feature = "full")]
mod origin_aaa_protocol;
#[cfg(feature = "full")]
mod prompt;
#[cfg(feature = "full")]
mod service_type;
#[cfg(feature = "full")]
mod tunnel_medium_type;
#[cfg(feature = "full")]
mod tunnel_type;
#[cfg(feature = "full")]
pub use self::accounting_auth_method::AccountingAuthMethod;

#[cfg(feature = "full")]
pub use self::acct_authentic::AcctAuthentic;

#[cfg(feature = "full")]
pub use self::arap_zone_access::ArapZoneAccess;

#[cfg(feature = "full")]
pub use self::chap_algorithm::ChapAlgorithm;

#[cfg(feature = "full")]
pub use self::framed_compression::FramedCompression;

#[cfg(feature = "full")]
pub use self::framed_protocol::FramedProtocol;

#[cfg(feature = "full")]
pub use self::framed_routing::FramedRouting;

#[cfg(feature = "full")]
pub use self::login_service::LoginService;

#[cfg(feature = "full")]
pub use self::nas_port_type::NasPortType;

#[cfg(feature = "full")]
pub use self::origin_aaa_protocol::OriginAaaProtocol;

#[cfg(feature = "full")]
pub use self::prompt::Prompt;

#[cfg(feature = "full")]
pub use self::service_type::ServiceType;

#[cfg(feature = "full")]
pub use self::tunnel_medium_type::TunnelMediumType;

#[cfg(feature = "full")]
pub use self::tunnel_type::TunnelType;
