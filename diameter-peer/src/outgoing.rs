//! Connections that are opened from here to a peer whose name is not known, until its CEA tells it
//! (RFC 6733, 5.3): the counterpart of [`Incoming`](crate::Incoming).

use std::sync::Arc;
use std::time::Instant;

use bytes::BytesMut;
use diameter_core::{
    Command, CommandFlags, DecodeOptions, DiameterIdentity, Header, HopByHopId, Message, Tolerance,
};
use diameter_messages::base::CapabilitiesExchangeAnswer;

use crate::deadline::after;
use crate::exchange::judge_cea;
use crate::framing::next_message;
use crate::{Agreement, CloseReason, IncomingLimits, Local, Security, State};

/// A connection that waits for the CEA of a peer whose name is not known.
#[derive(Debug)]
pub struct Outgoing {
    local: Arc<Local>,
    security: Security,
    limits: IncomingLimits,
    deadline: Instant,
    cer: Header,
}

impl Outgoing {
    /// A connection that has just been opened, and the CER to send on it. `seed` decides on its
    /// Hop-by-Hop Identifier.
    pub fn new(
        now: Instant,
        local: Arc<Local>,
        security: Security,
        limits: IncomingLimits,
        seed: u64,
    ) -> (Self, Message) {
        let id = HopByHopId(fastrand::Rng::with_seed(seed).u32(..));
        let cer = local.cer(id);
        let deadline = after(now, limits.timeout);
        (Self { local, security, limits, deadline, cer: *cer.header() }, cer)
    }

    /// When to call [`Outgoing::handle_timeout`], unless the CEA comes before.
    pub fn deadline(&self) -> Instant {
        self.deadline
    }

    /// Takes what was received. `None` when the CEA is not complete yet; what follows it stays in the
    /// buffer.
    ///
    /// # Errors
    ///
    /// When this is no CEA, or one that says no: the connection is to be closed.
    pub fn received(&mut self, buffer: &mut BytesMut) -> Result<Option<OutgoingCea>, CloseReason> {
        let Some(message) = next_message(buffer, self.limits.max_message_size)? else {
            return Ok(None);
        };
        let header = message.header();
        let is_answer = !header.flags.contains(CommandFlags::REQUEST);
        let is_cea =
            is_answer && Some(header.command_code) == CapabilitiesExchangeAnswer::DESCRIPTION.code;
        if !is_cea || header.hop_by_hop_id != self.cer.hop_by_hop_id {
            return Err(CloseReason::NotCea { command_code: header.command_code });
        }
        let options = DecodeOptions::default();
        let agreement =
            judge_cea(&self.local, &message, self.security, Tolerance::Accept, &options)?;
        let (security, cer) = (self.security, self.cer);
        Ok(Some(OutgoingCea { security, cer, message, agreement }))
    }

    /// Why the connection is to be closed when no CEA has come by now.
    pub fn handle_timeout(&self, now: Instant) -> Option<CloseReason> {
        (now >= self.deadline).then_some(CloseReason::TimedOut(State::WaitICea))
    }
}

/// A CEA that says yes: find or make the [`Peer`](crate::Peer) of this name and have it
/// [`adopt`](crate::Peer::adopt) the connection.
#[derive(Clone, Debug)]
pub struct OutgoingCea {
    pub(crate) security: Security,
    /// The header of our CER.
    pub(crate) cer: Header,
    message: Message,
    pub(crate) agreement: Agreement,
}

impl OutgoingCea {
    /// Who the peer says it is.
    pub fn origin_host(&self) -> &DiameterIdentity {
        &self.agreement.capabilities.host
    }

    /// What was agreed on.
    pub fn agreement(&self) -> &Agreement {
        &self.agreement
    }

    /// The CEA.
    pub fn message(&self) -> &Message {
        &self.message
    }
}
