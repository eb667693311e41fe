//! Connections that somebody else opened, until their CER tells who it is (RFC 6733, 5.6.1).

use std::sync::Arc;
use std::time::{Duration, Instant};

use bytes::BytesMut;
use diameter_core::{
    Command, CommandFlags, DecodeOptions, DiameterIdentity, Header, Message, Rejection,
};
use diameter_messages::base::{CapabilitiesExchangeRequest, ResultCode, avp};

use crate::capabilities::first;
use crate::deadline::after;
use crate::exchange::malformed;
use crate::framing::{FrameError, next_message};
use crate::{CloseReason, Local, Refused, Security};

/// A connection that waits for its CER.
#[derive(Debug)]
pub struct Incoming {
    local: Arc<Local>,
    security: Security,
    limits: IncomingLimits,
    deadline: Instant,
}

/// What a connection may use before it is known whose it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IncomingLimits {
    /// How long a CER may take: 10 seconds by default.
    pub timeout: Duration,
    /// How long a CER may be: 64 KiB by default.
    pub max_message_size: usize,
}

impl Default for IncomingLimits {
    fn default() -> Self {
        Self { timeout: Duration::from_secs(10), max_message_size: 1 << 16 }
    }
}

impl Incoming {
    /// A connection that has just been accepted.
    pub fn new(
        now: Instant,
        local: Arc<Local>,
        security: Security,
        limits: IncomingLimits,
    ) -> Self {
        Self { local, security, limits, deadline: after(now, limits.timeout) }
    }

    /// When to call [`Incoming::handle_timeout`], unless the CER comes before.
    pub fn deadline(&self) -> Instant {
        self.deadline
    }

    /// Takes what was received. `None` when the CER is not complete yet; what follows the CER stays
    /// in the buffer.
    ///
    /// # Errors
    ///
    /// When this is no CER, or none that tells who sent it.
    pub fn received(&mut self, buffer: &mut BytesMut) -> Result<Option<IncomingCer>, Box<Refused>> {
        let message = next_message(buffer, self.limits.max_message_size)
            .map_err(|error| refused_frame(&self.local, error, buffer))?;
        let Some(message) = message else {
            return Ok(None);
        };
        let header = message.header();
        let is_request = header.flags.contains(CommandFlags::REQUEST);
        if !is_request || Some(header.command_code) != CapabilitiesExchangeRequest::DESCRIPTION.code
        {
            let command_code = header.command_code;
            return Err(Refused::silently(CloseReason::NotCer { command_code }));
        }
        if let Some(origin_host) = first(&message, &avp::ORIGIN_HOST) {
            let (local, security) = (self.local.clone(), self.security);
            return Ok(Some(IncomingCer { local, security, message, origin_host }));
        }
        let options = DecodeOptions::default();
        let decoded = CapabilitiesExchangeRequest::decode(&message, &options);
        Err(match decoded.into_result() {
            Err(errors) => malformed(&self.local, &message, errors),
            // Unreachable: decoding reports the missing Origin-Host.
            Ok(_) => Refused::silently(CloseReason::NotIdentified),
        })
    }

    /// What to do with the connection when no CER has come by now.
    pub fn handle_timeout(&self, now: Instant) -> Option<Box<Refused>> {
        let is_late = now >= self.deadline;
        is_late.then(|| Refused::silently(CloseReason::NoCer))
    }
}

/// A CER on a new connection: find the [`Peer`](crate::Peer) of this name and have it
/// [`accept`](crate::Peer::accept) the connection.
#[derive(Clone, Debug)]
pub struct IncomingCer {
    local: Arc<Local>,
    pub(crate) security: Security,
    pub(crate) message: Message,
    pub(crate) origin_host: DiameterIdentity,
}

impl IncomingCer {
    /// Who the peer says it is.
    pub fn origin_host(&self) -> &DiameterIdentity {
        &self.origin_host
    }

    /// The CER.
    pub fn message(&self) -> &Message {
        &self.message
    }

    /// Refuses a peer that is not configured: 3010 DIAMETER_UNKNOWN_PEER.
    pub fn refuse_unknown(self) -> Box<Refused> {
        let why = "unknown peer";
        let answer = self.local.rejection(&self.message, ResultCode::DIAMETER_UNKNOWN_PEER, why);
        Refused::with(answer, CloseReason::UnknownPeer(self.origin_host))
    }
}

/// What ends a connection whose octets are no messages. A request of another version, or with a length
/// that cannot be, is answered first, if its header is there (RFC 6733, 7.1.5).
pub(crate) fn refused_frame(local: &Local, error: FrameError, buffer: &[u8]) -> Box<Refused> {
    let code = match error {
        FrameError::Version { .. } => ResultCode::DIAMETER_UNSUPPORTED_VERSION,
        FrameError::TooShort { .. } | FrameError::Unaligned { .. } | FrameError::TooLong { .. } => {
            ResultCode::DIAMETER_INVALID_MESSAGE_LENGTH
        }
    };
    let header = Header::salvage(buffer).filter(|it| it.flags.contains(CommandFlags::REQUEST));
    let rejection = Rejection::new(code).because(error.to_string());
    let answer = header.map(|header| rejection.answer_to_header(&header, local.identity()));
    Box::new(Refused { answer, reason: CloseReason::Frame(error) })
}
