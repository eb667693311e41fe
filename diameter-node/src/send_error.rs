//! What can become of a request other than a good answer.

use std::time::Duration;

use diameter_core::{DiameterIdentity, EncodeError, ErrorAnswer, Outcome};

/// Why there is no good answer to a request. `A` is the type of its answer.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SendError<A> {
    /// The answer follows its grammar and says no: a Result-Code or Experimental-Result-Code that
    /// is no success.
    #[error("answered with {}", .outcome.code())]
    Failure {
        /// What it says.
        outcome: Outcome,
        /// The answer.
        answer: Box<A>,
    },
    /// The answer does not follow its command's grammar: a protocol error, from the peer or from an
    /// agent on the way, or a malformed answer.
    #[error(
        "answered with an error: {}{}",
        .0.outcome().map_or(String::from("no Result-Code"), |it| it.code().to_string()),
        .0.error_message().map(|it| format!(", {it}")).unwrap_or_default()
    )]
    Error(ErrorAnswer),
    /// No peer had an answer.
    #[error(transparent)]
    NoAnswer(#[from] NoAnswer),
    /// The request cannot be encoded.
    #[error(transparent)]
    Encode(#[from] EncodeError),
}

/// Why there is no answer to a request.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NoAnswer {
    /// There was no answer in time. The peer may have served the request all the same.
    #[error("no answer within {timeout:?}")]
    TimedOut {
        /// How long it was waited for.
        timeout: Duration,
    },
    /// The connection was lost, or its watchdog failed, after the request was sent, and there is no
    /// other peer to send it to. The peer may have served the request all the same.
    #[error("{peer} was lost before it answered, and there is no other peer to ask")]
    Lost {
        /// The peer that had the request last.
        peer: DiameterIdentity,
    },
    /// The request was not sent: there is no peer for it.
    #[error(transparent)]
    Undeliverable(#[from] Undeliverable),
}

/// Why a request was not sent.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Undeliverable {
    /// No peer has a connection and the application, or there is no route.
    #[error(
        "no peer to send it to: none that is connected has application {application_id} and leads to \
         {}",
        .realm.as_deref().map_or(String::from("any realm"), |it| format!("the realm {it}"))
    )]
    NoPeer {
        /// The Application-Id.
        application_id: u32,
        /// Destination-Realm.
        realm: Option<String>,
    },
    /// The host that the request is for is not connected, or does not have the application, and no agent
    /// leads to it (RFC 6733, 6.1).
    #[error(
        "{host} is gone: it is not connected with application {application_id}, and no relay or proxy \
         leads to it"
    )]
    HostGone {
        /// The Application-Id.
        application_id: u32,
        /// Destination-Host, or the peer that was asked for.
        host: String,
    },
    /// A peer would not take it, and there is no other.
    #[error("{peer} does not take it: {reason}")]
    NotTaken {
        /// The peer.
        peer: DiameterIdentity,
        /// Why.
        reason: String,
    },
    /// The queue of every peer that would do was full until the time was over.
    #[error("{peer} reads too slowly: there was no room in its queue in time")]
    QueueFull {
        /// The peer.
        peer: DiameterIdentity,
    },
}
