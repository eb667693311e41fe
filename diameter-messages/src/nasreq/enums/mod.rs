// @generated from dictionaries/nasreq.xml by cargo xtask regenerate; do not edit.

//! The AVPs whose values or bits have names, one file each.

#[cfg(any(feature = "nasreq", feature = "sgi"))]
mod accounting_auth_method;
#[cfg(any(feature = "nasreq", feature = "sgi"))]
mod acct_authentic;
#[cfg(feature = "nasreq")]
mod arap_zone_access;
#[cfg(any(feature = "nasreq", feature = "sgi"))]
mod chap_algorithm;
#[cfg(any(feature = "eap", feature = "nasreq", feature = "sgi"))]
mod framed_compression;
#[cfg(any(feature = "eap", feature = "nasreq", feature = "sgi"))]
mod framed_protocol;
#[cfg(any(feature = "eap", feature = "nasreq", feature = "sgi"))]
mod framed_routing;
#[cfg(any(feature = "nasreq", feature = "sgi"))]
mod login_service;
#[cfg(
    any(
        feature = "e4", feature = "eap", feature = "mip6a", feature = "mip6i", feature = "nasreq",
        feature = "sgi"
    )
)]
mod nas_port_type;
#[cfg(feature = "nasreq")]
mod origin_aaa_protocol;
#[cfg(any(feature = "nasreq", feature = "sgi"))]
mod prompt;
#[cfg(any(feature = "eap", feature = "nasreq", feature = "sgi"))]
mod service_type;
#[cfg(any(feature = "eap", feature = "nasreq", feature = "sgi"))]
mod tunnel_medium_type;
#[cfg(any(feature = "eap", feature = "nasreq", feature = "sgi"))]
mod tunnel_type;
#[cfg(any(feature = "nasreq", feature = "sgi"))]
pub use self::accounting_auth_method::AccountingAuthMethod;

#[cfg(any(feature = "nasreq", feature = "sgi"))]
pub use self::acct_authentic::AcctAuthentic;

#[cfg(feature = "nasreq")]
pub use self::arap_zone_access::ArapZoneAccess;

#[cfg(any(feature = "nasreq", feature = "sgi"))]
pub use self::chap_algorithm::ChapAlgorithm;

#[cfg(any(feature = "eap", feature = "nasreq", feature = "sgi"))]
pub use self::framed_compression::FramedCompression;

#[cfg(any(feature = "eap", feature = "nasreq", feature = "sgi"))]
pub use self::framed_protocol::FramedProtocol;

#[cfg(any(feature = "eap", feature = "nasreq", feature = "sgi"))]
pub use self::framed_routing::FramedRouting;

#[cfg(any(feature = "nasreq", feature = "sgi"))]
pub use self::login_service::LoginService;

#[cfg(
    any(
        feature = "e4", feature = "eap", feature = "mip6a", feature = "mip6i", feature = "nasreq",
        feature = "sgi"
    )
)]
pub use self::nas_port_type::NasPortType;

#[cfg(feature = "nasreq")]
pub use self::origin_aaa_protocol::OriginAaaProtocol;

#[cfg(any(feature = "nasreq", feature = "sgi"))]
pub use self::prompt::Prompt;

#[cfg(any(feature = "eap", feature = "nasreq", feature = "sgi"))]
pub use self::service_type::ServiceType;

#[cfg(any(feature = "eap", feature = "nasreq", feature = "sgi"))]
pub use self::tunnel_medium_type::TunnelMediumType;

#[cfg(any(feature = "eap", feature = "nasreq", feature = "sgi"))]
pub use self::tunnel_type::TunnelType;
