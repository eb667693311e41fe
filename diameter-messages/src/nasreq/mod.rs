// @generated from dictionaries/nasreq.xml by cargo xtask regenerate; do not edit.

//! RFC 7155.
//!
//! The Diameter Network Access Server Application: calls, ports, framed and login access, tunnels
//! and accounting as known from RADIUS. Values are the bare contents of the RADIUS attributes of
//! the same code: addresses are OctetStrings without an address family.
//!
//! # Diameter Network Access Server
//!
//! Application 1. Runs between a network access server and the AAA server of the user's home realm. The access
//! server starts with AAR and STR and accounts with ACR; the AAA server sends RAR and ASR.
//!
//! | command | code | request | answer |
//! |---|---|---|---|
//! | AA | 265 | [`AAR`](AaRequest) | [`AAA`](AaAnswer) |
//! | Re-Auth | 258 | [`RAR`](ReAuthRequest) | [`RAA`](ReAuthAnswer) |
//! | Session-Termination | 275 | [`STR`](SessionTerminationRequest) | [`STA`](SessionTerminationAnswer) |
//! | Abort-Session | 274 | [`ASR`](AbortSessionRequest) | [`ASA`](AbortSessionAnswer) |
//! | Accounting | 271 | [`ACR`](AccountingRequest) | [`ACA`](AccountingAnswer) |

#![doc = include_str!("../../doc/nasreq.md")]
pub mod avp;
#[cfg(feature = "nasreq")]
mod application;
#[cfg(feature = "nasreq")]
mod commands;
#[cfg(
    any(
        feature = "e4", feature = "eap", feature = "mip6a", feature = "mip6i", feature = "nasreq",
        feature = "sgi"
    )
)]
mod enums;
#[cfg(any(feature = "eap", feature = "nasreq", feature = "sgi"))]
mod groups;
#[cfg(feature = "nasreq")]
pub mod imported;
#[cfg(feature = "nasreq")]
pub use self::application::*;

#[cfg(feature = "nasreq")]
pub use self::commands::*;

#[cfg(
    any(
        feature = "e4", feature = "eap", feature = "mip6a", feature = "mip6i", feature = "nasreq",
        feature = "sgi"
    )
)]
pub use self::enums::*;

#[cfg(any(feature = "eap", feature = "nasreq", feature = "sgi"))]
pub use self::groups::*;

#[cfg(feature = "nasreq")]
pub use self::imported::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "nasreq",
    spec: "RFC 7155",
    applications: &[
        #[cfg(feature = "nasreq")]
        diameter_core::ApplicationDescription {
            id: 1,
            name: "Diameter Network Access Server",
            vendor_id: None,
            commands: &[
                &commands::aa::request::DESCRIPTION,
                &commands::aa::answer::DESCRIPTION,
                &commands::re_auth::request::DESCRIPTION,
                &commands::re_auth::answer::DESCRIPTION,
                &commands::session_termination::request::DESCRIPTION,
                &commands::session_termination::answer::DESCRIPTION,
                &commands::abort_session::request::DESCRIPTION,
                &commands::abort_session::answer::DESCRIPTION,
                &commands::accounting::request::DESCRIPTION,
                &commands::accounting::answer::DESCRIPTION,
            ],
        },
    ],
    avps: &[
        avp::USER_PASSWORD.description(),
        avp::NAS_IP_ADDRESS.description(),
        avp::NAS_PORT.description(),
        #[cfg(any(feature = "eap", feature = "nasreq", feature = "sgi"))]
        avp::SERVICE_TYPE.description(),
        #[cfg(any(feature = "eap", feature = "nasreq", feature = "sgi"))]
        avp::FRAMED_PROTOCOL.description(),
        avp::FRAMED_IP_ADDRESS.description(),
        avp::FRAMED_IP_NETMASK.description(),
        #[cfg(any(feature = "eap", feature = "nasreq", feature = "sgi"))]
        avp::FRAMED_ROUTING.description(),
        avp::FILTER_ID.description(),
        avp::FRAMED_MTU.description(),
        #[cfg(any(feature = "eap", feature = "nasreq", feature = "sgi"))]
        avp::FRAMED_COMPRESSION.description(),
        avp::LOGIN_IP_HOST.description(),
        #[cfg(any(feature = "nasreq", feature = "sgi"))]
        avp::LOGIN_SERVICE.description(),
        avp::LOGIN_TCP_PORT.description(),
        avp::REPLY_MESSAGE.description(),
        avp::CALLBACK_NUMBER.description(),
        avp::CALLBACK_ID.description(),
        avp::FRAMED_ROUTE.description(),
        avp::FRAMED_IPX_NETWORK.description(),
        avp::STATE.description(),
        avp::IDLE_TIMEOUT.description(),
        avp::CALLED_STATION_ID.description(),
        avp::CALLING_STATION_ID.description(),
        avp::NAS_IDENTIFIER.description(),
        avp::LOGIN_LAT_SERVICE.description(),
        avp::LOGIN_LAT_NODE.description(),
        avp::LOGIN_LAT_GROUP.description(),
        avp::FRAMED_APPLETALK_LINK.description(),
        avp::FRAMED_APPLETALK_NETWORK.description(),
        avp::FRAMED_APPLETALK_ZONE.description(),
        avp::ACCT_DELAY_TIME.description(),
        #[cfg(any(feature = "nasreq", feature = "sgi"))]
        avp::ACCT_AUTHENTIC.description(),
        avp::ACCT_SESSION_TIME.description(),
        avp::ACCT_LINK_COUNT.description(),
        avp::CHAP_CHALLENGE.description(),
        #[cfg(
            any(
                feature = "e4", feature = "eap", feature = "mip6a", feature = "mip6i",
                feature = "nasreq", feature = "sgi"
            )
        )]
        avp::NAS_PORT_TYPE.description(),
        avp::PORT_LIMIT.description(),
        avp::LOGIN_LAT_PORT.description(),
        #[cfg(any(feature = "eap", feature = "nasreq", feature = "sgi"))]
        avp::TUNNEL_TYPE.description(),
        #[cfg(any(feature = "eap", feature = "nasreq", feature = "sgi"))]
        avp::TUNNEL_MEDIUM_TYPE.description(),
        avp::TUNNEL_CLIENT_ENDPOINT.description(),
        avp::TUNNEL_SERVER_ENDPOINT.description(),
        avp::ACCT_TUNNEL_CONNECTION.description(),
        avp::TUNNEL_PASSWORD.description(),
        avp::ARAP_PASSWORD.description(),
        avp::ARAP_FEATURES.description(),
        #[cfg(feature = "nasreq")]
        avp::ARAP_ZONE_ACCESS.description(),
        avp::ARAP_SECURITY.description(),
        avp::ARAP_SECURITY_DATA.description(),
        avp::PASSWORD_RETRY.description(),
        #[cfg(any(feature = "nasreq", feature = "sgi"))]
        avp::PROMPT.description(),
        avp::CONNECT_INFO.description(),
        avp::CONFIGURATION_TOKEN.description(),
        avp::TUNNEL_PRIVATE_GROUP_ID.description(),
        avp::TUNNEL_ASSIGNMENT_ID.description(),
        avp::TUNNEL_PREFERENCE.description(),
        avp::ARAP_CHALLENGE_RESPONSE.description(),
        avp::ACCT_TUNNEL_PACKETS_LOST.description(),
        avp::NAS_PORT_ID.description(),
        avp::FRAMED_POOL.description(),
        avp::TUNNEL_CLIENT_AUTH_ID.description(),
        avp::TUNNEL_SERVER_AUTH_ID.description(),
        avp::ORIGINATING_LINE_INFO.description(),
        avp::NAS_IPV6_ADDRESS.description(),
        avp::FRAMED_INTERFACE_ID.description(),
        avp::FRAMED_IPV6_PREFIX.description(),
        avp::LOGIN_IPV6_HOST.description(),
        avp::FRAMED_IPV6_ROUTE.description(),
        avp::FRAMED_IPV6_POOL.description(),
        avp::ACCOUNTING_INPUT_OCTETS.description(),
        avp::ACCOUNTING_OUTPUT_OCTETS.description(),
        avp::ACCOUNTING_INPUT_PACKETS.description(),
        avp::ACCOUNTING_OUTPUT_PACKETS.description(),
        avp::NAS_FILTER_RULE.description(),
        #[cfg(any(feature = "eap", feature = "nasreq", feature = "sgi"))]
        avp::TUNNELING.description(),
        #[cfg(any(feature = "nasreq", feature = "sgi"))]
        avp::CHAP_AUTH.description(),
        #[cfg(any(feature = "nasreq", feature = "sgi"))]
        avp::CHAP_ALGORITHM.description(),
        avp::CHAP_IDENT.description(),
        avp::CHAP_RESPONSE.description(),
        #[cfg(any(feature = "nasreq", feature = "sgi"))]
        avp::ACCOUNTING_AUTH_METHOD.description(),
        avp::QOS_FILTER_RULE.description(),
        #[cfg(feature = "nasreq")]
        avp::ORIGIN_AAA_PROTOCOL.description(),
    ],
    imports: &[&crate::base::DICTIONARY],
};
