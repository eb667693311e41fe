//! Authorization sessions (RFC 6733, 8.1 to 8.6): who may use a service, for how long, and what both
//! sides do when that ends. The client follows the server on whether session state is kept.

mod client;
mod server;
mod stateless;
mod transitions;

use std::time::Duration;

pub use client::{Answer, Client, ClientConfig, ClientEvent, ClientOutput, Request};
pub use server::{Decision, Hints, Server, ServerConfig, ServerEvent, ServerOutput};
pub use stateless::StatelessServer;
pub use transitions::State;

/// Auth-Session-State (RFC 6733, 8.11): whether the server keeps the state of the session.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum SessionState {
    /// STATE_MAINTAINED: a termination request is due at the end. Also without the AVP.
    #[default]
    Maintained,
    /// NO_STATE_MAINTAINED: the session ends in silence.
    NotMaintained,
}

/// Session-Binding (RFC 6733, 8.17): which requests go to the server that authorized the session.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(transparent))]
pub struct SessionBinding(pub u32);

impl SessionBinding {
    /// RE_AUTH: re-authorization requests carry no Destination-Host.
    pub const RE_AUTH: Self = Self(1);
    /// STR: the termination request carries no Destination-Host.
    pub const TERMINATION: Self = Self(2);
    /// ACCOUNTING: accounting requests carry no Destination-Host.
    pub const ACCOUNTING: Self = Self(4);

    /// Where requests of this bit go.
    pub const fn destination(self, bit: Self) -> Destination {
        if self.0 & bit.0 == 0 { Destination::Host } else { Destination::Realm }
    }
}

/// Whether a request carries a Destination-Host.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum Destination {
    /// It does: that of the server of the session.
    Host,
    /// It does not: any server of the realm may serve it.
    Realm,
}

/// Session-Server-Failover (RFC 6733, 8.18): what to do when the server of the session cannot be reached.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum SessionServerFailover {
    /// REFUSE_SERVICE: end the service.
    #[default]
    RefuseService,
    /// TRY_AGAIN: send the request again, without Destination-Host.
    TryAgain,
    /// ALLOW_SERVICE: go on as if the re-authorization had succeeded.
    AllowService,
    /// TRY_AGAIN_ALLOW_SERVICE: try again, then go on.
    TryAgainAllowService,
}

impl SessionServerFailover {
    const fn tries_again(self) -> bool {
        matches!(self, Self::TryAgain | Self::TryAgainAllowService)
    }

    const fn allows_service(self) -> bool {
        matches!(self, Self::AllowService | Self::TryAgainAllowService)
    }
}

/// Re-Auth-Request-Type (RFC 6733, 8.12): what the client does when the authorization runs out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum ReAuthRequestType {
    /// AUTHORIZE_ONLY. Also without the AVP.
    #[default]
    AuthorizeOnly,
    /// AUTHORIZE_AUTHENTICATE: the user must prove again who they are.
    AuthorizeAuthenticate,
}

/// What a successful answer grants.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Authorization {
    /// Auth-Session-State.
    pub session_state: SessionState,
    /// Authorization-Lifetime; none also stands for the value 0xffffffff.
    pub lifetime: Option<Duration>,
    /// Auth-Grace-Period.
    pub grace_period: Duration,
    /// Session-Timeout, from the beginning of this (re-)authorization; none also stands for the value 0.
    pub session_timeout: Option<Duration>,
    /// Re-Auth-Request-Type.
    pub re_auth_request_type: Option<ReAuthRequestType>,
    /// Session-Binding.
    pub binding: SessionBinding,
    /// Session-Server-Failover.
    pub failover: SessionServerFailover,
    /// The Class AVPs, for all later requests of the session (RFC 6733, 8.20).
    pub class: Vec<Vec<u8>>,
}

impl Authorization {
    /// Whether the session may end before its authorization does, which RFC 6733 (8.9, 8.13) forbids.
    fn is_contradictory(&self) -> bool {
        matches!((self.session_timeout, self.lifetime), (Some(session), Some(lifetime)) if session < lifetime)
    }
}

/// Whether the client does what the server wants (RFC 6733, 8.3 and 8.5: its own policy).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum Comply {
    /// It does.
    Yes,
    /// It does not.
    No,
}
