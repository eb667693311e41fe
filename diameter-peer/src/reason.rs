//! Why a connection ends or never opens: data for programs, one sentence for operators.

use diameter_core::{DecodeErrors, DiameterIdentity, Message, Outcome, Utf8String};
use diameter_messages::base::{DisconnectCause, ResultCode};

use crate::State;
use crate::framing::FrameError;

/// A connection that is not accepted: send the answer, if there is one, then close.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[error("{reason}")]
pub struct Refused {
    /// What to send before closing.
    pub answer: Option<Message>,
    /// Why.
    pub reason: CloseReason,
}

impl Refused {
    pub(crate) fn with(answer: Message, reason: CloseReason) -> Box<Self> {
        Box::new(Self { answer: Some(answer), reason })
    }

    pub(crate) fn silently(reason: CloseReason) -> Box<Self> {
        Box::new(Self { answer: None, reason })
    }
}

/// Why a connection was closed, or could not be opened.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum CloseReason {
    /// The transport did not come up.
    #[error("cannot connect: {0}")]
    ConnectFailed(String),
    /// The transport went away.
    #[error("the connection was lost: {0}")]
    Lost(String),
    /// The peer did not do its part in time.
    #[error("timed out in state {0}")]
    TimedOut(State),
    /// The octets received are no messages.
    #[error("not Diameter, or out of step: {0}")]
    Frame(FrameError),
    /// There was no CER in time.
    #[error("no Capabilities-Exchange-Request in time")]
    NoCer,
    /// Another message where a CER was due.
    #[error("a message of command {command_code} where a Capabilities-Exchange-Request was due")]
    NotCer {
        /// The Command Code.
        command_code: u32,
    },
    /// Another message where a CEA was due.
    #[error("a message of command {command_code} where a Capabilities-Exchange-Answer was due")]
    NotCea {
        /// The Command Code.
        command_code: u32,
    },
    /// The peer's name is there and cannot be one (RFC 6733, 4.3.1).
    #[error("the peer's {avp} is no DiameterIdentity: {text:?}")]
    InvalidIdentity {
        /// Origin-Host or Origin-Realm.
        avp: &'static str,
        /// What it says, or the beginning of that.
        text: String,
    },
    /// The peer does not tell its name.
    #[error("Origin-Host or Origin-Realm is missing or cannot be read")]
    NotIdentified,
    /// The CER breaks its grammar.
    #[error("a malformed Capabilities-Exchange-Request: {}", .0.first())]
    MalformedCer(DecodeErrors),
    /// The CEA breaks its grammar.
    #[error("a malformed Capabilities-Exchange-Answer: {}", .0.first())]
    MalformedCea(DecodeErrors),
    /// A Vendor-Specific-Application-Id that names no application, or two.
    #[error("a Vendor-Specific-Application-Id without exactly one Application-Id")]
    WrongVendorApplication,
    /// The peer is not who it should be.
    #[error("the peer calls itself {found}, expected {expected}")]
    WrongIdentity {
        /// As configured.
        expected: DiameterIdentity,
        /// As received.
        found: DiameterIdentity,
    },
    /// The peer is not configured.
    #[error("{0} is not a known peer")]
    UnknownPeer(DiameterIdentity),
    /// The peer has the name of the local node.
    #[error(
        "the peer has our own Origin-Host: a connection to ourselves, or two nodes of one name"
    )]
    OwnIdentity,
    /// The peer answered the CER with a failure.
    #[error(
        "{} refuses the connection {}",
        .host.as_ref().map_or("the peer", |it| it.as_str()),
        refusal(*.outcome, .error_message.as_deref())
    )]
    Refused {
        /// Who says so, as far as it can be read.
        host: Option<DiameterIdentity>,
        /// Result-Code or Experimental-Result.
        outcome: Option<Outcome>,
        /// Error-Message.
        error_message: Option<Utf8String>,
    },
    /// The peers have no application in common.
    #[error("no application in common: compare both sides' Application-Ids")]
    NoCommonApplication,
    /// The peers cannot agree on TLS.
    #[error("no Inband-Security-Id in common: compare both sides' TLS settings")]
    NoCommonSecurity,
    /// The connection is plain text, and the peer is one that requires TLS.
    #[error("the connection is not protected, and the peer requires TLS")]
    Unprotected,
    /// There is another connection to the same peer.
    #[error("another connection to this peer exists (state {0})")]
    Duplicate(State),
    /// A CER again and again.
    #[error("{count} Capabilities-Exchange-Requests on an open connection")]
    CerStorm {
        /// How many there were.
        count: u32,
    },
    /// The peer was silent (RFC 3539, 3.4).
    #[error("the watchdog heard nothing from the peer")]
    Watchdog,
    /// The peer connected again, and did not answer on the old connection.
    #[error("the peer has connected again, and its old connection is dead")]
    Replaced,
    /// The peer wanted to disconnect.
    #[error("the peer disconnected: {0}")]
    DisconnectedByPeer(DisconnectCause),
    /// The application wanted to disconnect.
    #[error("disconnected: {0}")]
    Disconnected(DisconnectCause),
    /// The application changed its mind while the connection was being opened.
    #[error("stopped before the connection was open")]
    Stopped,
}

/// `with DIAMETER_UNKNOWN_PEER (3010): who are you?`.
fn refusal(outcome: Option<Outcome>, error_message: Option<&str>) -> String {
    let Some(outcome) = outcome else {
        return "without saying why".to_owned();
    };
    let (code, name) = (outcome.code(), ResultCode(outcome.code()).to_string());
    // Some peers say the name of the code once more.
    let message = error_message.filter(|it| *it != name);
    let message = message.map(|it| format!(": {it}")).unwrap_or_default();
    match name == code.to_string() {
        true => format!("with {code}{message}"),
        false => format!("with {name} ({code}){message}"),
    }
}

// The text has that of the cause: it is no source as well, or chains of errors would say it twice.
impl From<FrameError> for CloseReason {
    fn from(error: FrameError) -> Self {
        Self::Frame(error)
    }
}
