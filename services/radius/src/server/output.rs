//! What a server tells: what to send and ask, and what became of packets.

use std::net::SocketAddr;

use diameter_core::Message;
use thiserror::Error;

use super::Ticket;
use crate::packet::{Code, Malformed, Unauthentic};
use crate::translation::prepaid::{Kind, Verdict};
use crate::translation::{Lost, Untranslatable};

/// What has to be done.
#[derive(Clone, Debug)]
pub enum Output {
    /// Send a Diameter request; [`Server::answered`](super::Server::answered) waits for what comes of it.
    Ask {
        /// Which one.
        ticket: Ticket,
        /// The request, without identifiers.
        message: Message,
    },
    /// Send a packet.
    Send {
        /// To whom.
        to: SocketAddr,
        /// The packet.
        octets: Vec<u8>,
    },
    /// Nothing is sent for a packet; why, for logs and counters.
    Dropped {
        /// Whose it was.
        from: SocketAddr,
        /// Why.
        reason: Dropped,
    },
    /// A translation has left something out.
    Lost {
        /// Of whose request, or of the answer to it.
        of: SocketAddr,
        /// What, and why.
        lost: Lost,
    },
    /// A credit-control server has answered, or has not.
    Charged {
        /// For whose request.
        of: SocketAddr,
        /// What it was asked.
        request: Kind,
        /// What it says.
        verdict: Verdict,
    },
}

/// Why a packet gets no response.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Dropped {
    /// Nobody with this address is a client.
    #[error("no client has this address: is it in the configuration?")]
    Stranger,
    /// It is no packet.
    #[error("{0}")]
    Malformed(#[from] Malformed),
    /// It is a packet of a kind that the port does not take.
    #[error("{0} on a port that does not take it")]
    Port(Code),
    /// Its sender does not know the secret, or it was changed.
    #[error("{0}")]
    Unauthentic(#[from] Unauthentic),
    /// It is not signed as a whole, and this client's have to be.
    #[error("the Message-Authenticator is missing, which this client's requests have to have")]
    Unsigned,
    /// It says of another NAS than the one it came from, which speaks for itself alone (RFC 4005, 9.3.2).
    #[error("its NAS-IP-Address or NAS-IPv6-Address is not the address that it came from")]
    OtherNas,
    /// The client sends more than it may.
    #[error("the client sends more than {0} requests a second")]
    TooFast(u32),
    /// So many requests are remembered that there is no room for another.
    #[error("{0} requests wait or are remembered, and no more can be")]
    Full(usize),
    /// The same request waits for its answer.
    #[error("the same request waits for its answer")]
    Waiting,
    /// It cannot be translated.
    #[error("{0}")]
    Untranslatable(#[from] Untranslatable),
    /// No server has answered, or none that could be reached is able to.
    #[error("no Diameter server has answered")]
    Unanswered,
    /// The server did not record it.
    #[error("the Diameter server has not recorded it")]
    Unrecorded,
    /// No credit-control server has taken what was used.
    #[error("no credit-control server has taken what was used")]
    Uncharged,
}

impl Dropped {
    /// A short name, as metrics have it.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Stranger => "stranger",
            Self::Malformed(_) => "malformed",
            Self::Port(_) => "port",
            Self::Unauthentic(_) => "unauthentic",
            Self::Unsigned => "unsigned",
            Self::OtherNas => "other-nas",
            Self::TooFast(_) => "too-fast",
            Self::Full(_) => "full",
            Self::Waiting => "waiting",
            Self::Untranslatable(_) => "untranslatable",
            Self::Unanswered => "unanswered",
            Self::Unrecorded => "unrecorded",
            Self::Uncharged => "uncharged",
        }
    }
}
