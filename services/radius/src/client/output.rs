//! What a client tells: what to send, and what has become of requests and of packets.

use std::net::SocketAddr;

use thiserror::Error;

use super::{Path, Ticket};
use crate::packet::{Code, Malformed, Unauthentic};
use crate::server::Secret;

/// What has to be done.
#[derive(Clone, Debug)]
pub enum Output {
    /// Send a packet. A path that is new is a socket of its own, connected to the server, so that only the server's
    /// packets come by it. Over TCP and TLS it is a connection, which takes the packet when it is there:
    /// [`Client::opened`](super::Client::opened) and [`Client::closed`](super::Client::closed) are told of it.
    Send {
        /// The way it takes.
        path: Path,
        /// The packet.
        octets: Vec<u8>,
    },
    /// Nothing is sent by this path any more: the socket can be closed, and a connection has to be.
    Close {
        /// Which one.
        path: Path,
    },
    /// A request has its response.
    Answered {
        /// Which request.
        ticket: Ticket,
        /// The response.
        response: Response,
    },
    /// A request has ended without a response.
    Failed {
        /// Which request.
        ticket: Ticket,
        /// Why.
        why: Failure,
    },
    /// Nothing came of a packet; why, for logs and counters.
    Dropped {
        /// Whose it was.
        from: SocketAddr,
        /// Why.
        reason: Dropped,
    },
    /// A server has ceased to answer, or does again.
    Turned {
        /// Which one.
        server: SocketAddr,
        /// Whether it answers.
        answers: bool,
    },
}

/// A response that has been verified.
#[derive(Clone, Debug)]
pub struct Response {
    /// Who has answered.
    pub server: SocketAddr,
    /// The packet.
    pub octets: Vec<u8>,
    /// The authenticator of the request, which hides values of the response.
    pub request_authenticator: [u8; 16],
    /// The secret, which hides them too.
    pub secret: Secret,
}

/// Why a request has no response.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Failure {
    /// Nobody has answered in time.
    #[error("no RADIUS server has answered in time")]
    Unanswered,
    /// Nobody listens at the port (ICMP Port Unreachable), or there is no connection.
    #[error("nobody takes RADIUS packets there: the port is closed, or there is no connection")]
    Unreachable,
    /// So many requests wait that there is no room for another.
    #[error("too many requests wait for RADIUS servers")]
    Full,
    /// The request does not fit into a packet.
    #[error("the request does not fit into a packet")]
    Unwritable,
    /// There is nobody to send it to.
    #[error("there is no RADIUS server for it")]
    NoServer,
}

impl Failure {
    /// A short name, as metrics have it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Unanswered => "unanswered",
            Self::Unreachable => "unreachable",
            Self::Full => "full",
            Self::Unwritable => "unwritable",
            Self::NoServer => "no-server",
        }
    }
}

/// Why nothing comes of a packet.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Dropped {
    /// It is no packet.
    #[error("{0}")]
    Malformed(#[from] Malformed),
    /// No request waits for it: it came late, twice, or is forged.
    #[error("no request waits for this response: it came late or twice, or is forged")]
    Unexpected,
    /// It is no response to that kind of request.
    #[error("{response} is no response to {request}")]
    Code {
        /// What was asked.
        request: Code,
        /// What came.
        response: Code,
    },
    /// Its sender does not know the secret, or it answers another request.
    #[error("{0}")]
    Unauthentic(#[from] Unauthentic),
    /// It is not signed as a whole, and this server's responses have to be.
    #[error("the Message-Authenticator is missing, which this server's responses have to have")]
    Unsigned,
}

impl Dropped {
    /// Whether the connection that a packet came by has to be closed: what follows on it cannot be trusted (RFC 6613,
    /// 2.6.4).
    pub(super) fn closes_connection(&self) -> bool {
        matches!(self, Self::Malformed(_) | Self::Unauthentic(_))
    }

    /// A short name, as metrics have it.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Malformed(_) => "malformed",
            Self::Unexpected => "unexpected",
            Self::Code { .. } => "code",
            Self::Unauthentic(_) => "unauthentic",
            Self::Unsigned => "unsigned",
        }
    }
}
