//! RADIUS packets as Diameter messages, and the other way round (RFC 4005, 9; RFC 4072, 6; RFC 5176, 4).
//!
//! Everything here is a function of what it is given: no table of sessions, no clock. What a later packet has to know
//! of an earlier message stands in the packets themselves, in State and Class ([`session`]), so that another agent, or
//! this one after a restart, goes on where the first one was.

mod access;
mod accounting;
mod avps;
mod counters;
pub mod dynamic;
pub mod forwarded;
mod granted;
pub mod prepaid;
pub mod session;
pub mod table;
mod to_attributes;
mod to_avps;
mod tunnels;

use std::fmt;
use std::net::IpAddr;

use diameter_core::{AvpKey, DiameterIdentity, Message};

pub use access::{Untranslatable, request as access_request};
pub(crate) use access::{is_call_check, realm_of};
pub(crate) use accounting::refused;
pub use accounting::{
    Accounting, Termination, acknowledgement, request as accounting_request,
    response as accounting_response,
};
pub use granted::{
    Reply, refusal as access_refusal, response as access_response,
    response_on_terms as access_response_on_terms,
};

use crate::packet::AttributeType;

/// Who asks, and where it goes.
#[derive(Clone, Copy, Debug)]
pub struct Asking<'a> {
    /// What the NAS and this agent share.
    pub secret: &'a [u8],
    /// The NAS's name: the FQDN of its NAS-IP-Address, or its NAS-Identifier (RFC 4005, 9.1).
    pub origin_host: &'a DiameterIdentity,
    /// The NAS's realm.
    pub origin_realm: &'a DiameterIdentity,
    /// Where users go that name no realm.
    pub default_realm: &'a DiameterIdentity,
    /// The agents between the NAS and this one, as far as they are known (RFC 4005, 9.3.2).
    pub route: &'a [DiameterIdentity],
    /// This agent's own name, for Proxy-Info.
    pub proxy_host: &'a DiameterIdentity,
    /// What this agent wants to find in the answer (Proxy-State within Proxy-Info).
    pub proxy_state: &'a [u8],
    /// Where CoA-Requests and Disconnect-Requests of the session go, if its client takes any: the Session-Id says so.
    pub client: Option<IpAddr>,
    /// Whether a session that begins now is [charged](prepaid): the Session-Id says so.
    pub charges: bool,
}

/// What became of a packet.
#[derive(Clone, Debug)]
pub struct Translated {
    /// The request, without identifiers: whoever sends it gives them.
    pub message: Message,
    /// What it leaves out.
    pub lost: Vec<Lost>,
}

/// Something that a translation leaves out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lost {
    /// What.
    pub what: Part,
    /// Why.
    pub why: Why,
}

/// A part of a packet or of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// An attribute of a packet.
    Attribute(AttributeType),
    /// An AVP of a message.
    Avp(AvpKey),
}

/// Why something is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Why {
    /// Nothing stands for it on the other side.
    NoCounterpart,
    /// Its value has not the form that it should have.
    Malformed,
    /// The other side takes it less often.
    TooMany,
    /// Its value is longer than the other side takes.
    TooLong,
    /// There is no room for it in the packet.
    NoRoom,
    /// It is hidden with another secret.
    NotHidden,
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Attribute(attribute) => write!(f, "attribute {attribute}"),
            Self::Avp(key) => write!(f, "AVP {key}"),
        }
    }
}

impl fmt::Display for Why {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoCounterpart => "nothing stands for it on the other side",
            Self::Malformed => "its value has not its form",
            Self::TooMany => "the other side takes it less often",
            Self::TooLong => "its value is too long for the other side",
            Self::NoRoom => "the packet has no room left",
            Self::NotHidden => "it is hidden with another secret",
        })
    }
}

impl fmt::Display for Lost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.what, self.why)
    }
}
