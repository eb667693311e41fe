//! What can become of a request other than a good answer.

use std::error::Error;
use std::fmt;
use std::time::Duration;

use diameter_core::{Answer, DiameterIdentity, Dictionary, EncodeError, ErrorAnswer, Outcome};
use diameter_messages::base::avp;
use diameter_routing::limits::LimitReached;
use diameter_routing::overload::Throttled;

/// Why there is no good answer to a request. `A` is the type of its answer.
///
/// `Display` names Result-Codes as the dictionary of the answer does. It leaves out what the peer says in
/// Error-Message: that may be about a subscriber, and texts of errors are logged.
#[derive(Debug)]
#[non_exhaustive]
pub enum SendError<A> {
    /// The answer follows its grammar and says no: a Result-Code or Experimental-Result-Code that
    /// is no success.
    Failure {
        /// What it says.
        outcome: Outcome,
        /// The answer.
        answer: Box<A>,
    },
    /// The answer does not follow its command's grammar: a protocol error, from the peer or from an
    /// agent on the way, or a malformed answer.
    Error(ErrorAnswer),
    /// No peer had an answer.
    NoAnswer(NoAnswer),
    /// The request cannot be encoded.
    Encode(EncodeError),
}

impl<A: Answer> fmt::Display for SendError<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = |outcome| Named { outcome, dictionary: A::DESCRIPTION.dictionary };
        match self {
            Self::Failure { outcome, .. } => write!(f, "answered with {}", name(*outcome)),
            Self::Error(error) => match error.outcome() {
                Some(outcome) if !outcome.is_failure() => {
                    write!(f, "answered with {} by a malformed answer", name(outcome))?;
                    error.errors().map_or(Ok(()), |errors| write!(f, ": {}", errors.first()))
                }
                Some(outcome) => write!(f, "answered with an error: {}", name(outcome)),
                None => f.write_str("answered with an error that has no Result-Code"),
            },
            Self::NoAnswer(error) => error.fmt(f),
            Self::Encode(error) => error.fmt(f),
        }
    }
}

impl<A: Answer + fmt::Debug> Error for SendError<A> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Failure { .. } | Self::Error(_) => None,
            Self::NoAnswer(error) => error.source(),
            Self::Encode(error) => error.source(),
        }
    }
}

impl<A> From<NoAnswer> for SendError<A> {
    fn from(error: NoAnswer) -> Self {
        Self::NoAnswer(error)
    }
}

impl<A> From<EncodeError> for SendError<A> {
    fn from(error: EncodeError) -> Self {
        Self::Encode(error)
    }
}

/// An outcome with the name that a dictionary has for it.
struct Named {
    outcome: Outcome,
    dictionary: &'static Dictionary,
}

impl Named {
    fn name(&self) -> Option<&'static str> {
        let (key, base) = match self.outcome {
            Outcome::Result(_) => (avp::RESULT_CODE.key, Some(avp::RESULT_CODE.description())),
            Outcome::Experimental { vendor_id, .. } => {
                let vendors = self.dictionary.applications.iter().map(|it| it.vendor_id);
                // Codes of another vendor have other meanings.
                vendors.into_iter().any(|vendor| vendor == Some(vendor_id)).then_some(())?;
                (avp::EXPERIMENTAL_RESULT_CODE.key, None)
            }
        };
        let code = i64::from(self.outcome.code());
        let own = self.dictionary.avps.iter().copied().filter(|avp| avp.key == key);
        let mut symbols = own.chain(base).flat_map(|avp| avp.symbols);
        symbols.find(|symbol| symbol.value == code).map(|symbol| symbol.name)
    }
}

impl fmt::Display for Named {
    /// Prints `DIAMETER_TOO_BUSY (3004)`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let code = self.outcome.code();
        match (self.name(), self.outcome) {
            (Some(name), _) => write!(f, "{name} ({code})"),
            (None, Outcome::Result(_)) => write!(f, "Result-Code {code}"),
            (None, Outcome::Experimental { vendor_id, .. }) => {
                write!(f, "Experimental-Result-Code {code} of vendor {vendor_id}")
            }
        }
    }
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
    /// It would have been too much for those who get it: they have reported that they are overloaded
    /// (RFC 7683). Requests of a high priority get through for longer.
    #[error(transparent)]
    Overloaded(#[from] Throttled),
    /// A limit of this node on requests to every peer that would do was reached.
    #[error("not sent to {peer}: {reached}")]
    Limited {
        /// The peer.
        peer: DiameterIdentity,
        /// Which limit.
        reached: LimitReached,
    },
    /// The queue of every peer that would do was full until the time was over.
    #[error("{peer} reads too slowly: there was no room in its queue in time")]
    QueueFull {
        /// The peer.
        peer: DiameterIdentity,
    },
}
