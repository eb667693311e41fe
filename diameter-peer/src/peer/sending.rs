//! Requests of the application, and its answers (RFC 6733, 6.1.2 and 6.2).

use std::time::Instant;

use diameter_core::{CommandFlags, EncodeError, Header, HopByHopId, Message, Request};

use super::Peer;
use crate::transitions::{State, StateEvent};
use crate::{ConnectionId, WatchdogEvent, WatchdogState};

impl<T> Peer<T> {
    /// Sends a request that the local node originates. The peer numbers it; whatever becomes of it
    /// comes back as one [`Event::Ended`](crate::Event::Ended) with the context.
    ///
    /// # Errors
    ///
    /// When it cannot be sent now.
    pub fn request<R: Request>(
        &mut self,
        now: Instant,
        request: &R,
        deadline: Instant,
        context: T,
    ) -> Result<(), Unsent<T>> {
        let description = R::DESCRIPTION;
        let code = description.code.unwrap_or_default();
        if let Err(reason) = self.may_send(code, description.application_id) {
            return Err(Unsent { context, reason });
        }
        let end_to_end_id = self.local.end_to_end_ids().next();
        match request.to_message(self.pending.next_id(), end_to_end_id) {
            Ok(message) => self.submit(now, message, deadline, context),
            Err(error) => return Err(Unsent { context, reason: error.into() }),
        }
        Ok(())
    }

    /// Sends a request that is a message already: one that an agent forwards, or one under the
    /// Application-Id of another application. Its Hop-by-Hop Identifier is replaced, all else stays.
    ///
    /// # Errors
    ///
    /// When it cannot be sent now.
    pub fn forward(
        &mut self,
        now: Instant,
        request: &Message,
        deadline: Instant,
        context: T,
    ) -> Result<(), Unsent<T>> {
        self.send_with(now, request, request.header().flags, deadline, context)
    }

    /// Sends a request that was sent before and had no answer, here or to another peer: like
    /// [`Peer::forward`], with the T flag (RFC 6733, 5.5.4).
    ///
    /// # Errors
    ///
    /// When it cannot be sent now.
    pub fn resend(
        &mut self,
        now: Instant,
        request: &Message,
        deadline: Instant,
        context: T,
    ) -> Result<(), Unsent<T>> {
        let flags = request.header().flags.with(CommandFlags::RETRANSMITTED);
        self.send_with(now, request, flags, deadline, context)
    }

    /// Sends a request that is a message already and that the caller does not need any more: its
    /// Hop-by-Hop Identifier is replaced, all else stays, and where nobody else holds the octets none
    /// are copied.
    ///
    /// # Errors
    ///
    /// When it cannot be sent now; it comes back with the context.
    pub fn send_message(
        &mut self,
        now: Instant,
        request: Message,
        deadline: Instant,
        context: T,
    ) -> Result<(), Unsent<(Message, T)>> {
        let header = *request.header();
        if let Err(reason) = self.may_forward(&header) {
            return Err(Unsent { context: (request, context), reason });
        }
        let hop_by_hop_id = self.pending.next_id();
        let message = request.into_with_header(Header { hop_by_hop_id, ..header });
        self.submit(now, message, deadline, context);
        Ok(())
    }

    /// Sends the answer to a request of [`Event::Request`](crate::Event::Request).
    ///
    /// # Errors
    ///
    /// When the connection that the request came on is gone. The peer will send its request again.
    pub fn answer(&mut self, connection: ConnectionId, answer: Message) -> Result<(), NotOpen> {
        match self.active().filter(|_| self.connection() == Some(connection)) {
            Some(side) => {
                self.send(side, answer);
                Ok(())
            }
            None => Err(NotOpen(self.state)),
        }
    }

    /// Sends a DWR now, whatever the watchdog's timer says, and restarts the timer. The DWA comes as
    /// one [`Event::WatchdogAnswered`](crate::Event::WatchdogAnswered) with this Hop-by-Hop
    /// Identifier; without one the watchdog suspects the peer as usual.
    ///
    /// # Errors
    ///
    /// When there is no open connection.
    pub fn ask_watchdog(&mut self, now: Instant) -> Result<HopByHopId, NotOpen> {
        let side = self.active().filter(|_| self.state.is_open());
        let side = side.ok_or(NotOpen(self.state))?;
        if self.watchdog.is_pending() {
            self.send_dwr(side);
        } else {
            // RFC 3539 has no event for this: it is as if the timer had expired.
            self.watchdog_event(now, WatchdogEvent::TimerExpires);
        }
        let id = self.last_dwr.ok_or(NotOpen(self.state))?;
        if self.asked_watchdogs.len() == MAX_ASKED_WATCHDOGS {
            self.asked_watchdogs.remove(0);
        }
        self.asked_watchdogs.push(id);
        Ok(id)
    }

    fn send_with(
        &mut self,
        now: Instant,
        request: &Message,
        flags: CommandFlags,
        deadline: Instant,
        context: T,
    ) -> Result<(), Unsent<T>> {
        let header = *request.header();
        if let Err(reason) = self.may_forward(&header) {
            return Err(Unsent { context, reason });
        }
        let hop_by_hop_id = self.pending.next_id();
        let message = request.with_header(Header { flags, hop_by_hop_id, ..header });
        self.submit(now, message, deadline, context);
        Ok(())
    }

    fn submit(&mut self, now: Instant, message: Message, deadline: Instant, context: T) {
        self.statistics.requests_sent += 1;
        self.pending.insert(message.clone(), deadline, context);
        self.step(now, StateEvent::SendMessage, Some(message));
    }

    fn may_forward(&self, header: &Header) -> Result<(), UnsentReason> {
        match header.flags.contains(CommandFlags::REQUEST) {
            true => self.may_send(header.command_code, header.application_id),
            false => Err(UnsentReason::NotARequest),
        }
    }

    fn may_send(&self, command_code: u32, application_id: u32) -> Result<(), UnsentReason> {
        let Some(agreement) = self.agreement.as_ref().filter(|_| self.state.is_open()) else {
            return Err(NotOpen(self.state).into());
        };
        if self.watchdog.state() != WatchdogState::Okay {
            return Err(UnsentReason::Watchdog(self.watchdog.state()));
        }
        // The common messages of application 0 are everybody's, except those between neighbours.
        if application_id == 0 {
            if [257, 280, 282].contains(&command_code) {
                return Err(UnsentReason::BetweenNeighbours { command_code });
            }
        } else if !agreement.common.contains(application_id) {
            return Err(UnsentReason::NotCommon { application_id });
        }
        let limit = self.config.max_pending;
        if self.pending.len() >= limit {
            return Err(UnsentReason::TooManyPending { limit });
        }
        Ok(())
    }
}

/// How many DWAs are waited for; of more the oldest are forgotten.
const MAX_ASKED_WATCHDOGS: usize = 64;

/// A request that was not sent.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{reason}")]
pub struct Unsent<T> {
    /// What the application gave along with the request.
    pub context: T,
    /// Why.
    pub reason: UnsentReason,
}

/// Why a request was not sent.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum UnsentReason {
    /// There is no open connection.
    #[error(transparent)]
    NotOpen(#[from] NotOpen),
    /// The watchdog does not trust the peer: SUSPECT, or REOPEN.
    #[error("the watchdog is in state {0}: send it to another peer")]
    Watchdog(WatchdogState),
    /// The peer has not advertised the application.
    #[error("application {application_id} is not common with the peer")]
    NotCommon {
        /// The Application-Id.
        application_id: u32,
    },
    /// Too many requests are in flight.
    #[error("{limit} requests are in flight already")]
    TooManyPending {
        /// The configured maximum.
        limit: usize,
    },
    /// CER, DWR and DPR are the peer's own business.
    #[error("command {command_code} is sent by the state machine, not by applications")]
    BetweenNeighbours {
        /// The Command Code.
        command_code: u32,
    },
    /// The message is an answer.
    #[error("an answer: send it with `Peer::answer`")]
    NotARequest,
    /// The request cannot be encoded.
    #[error(transparent)]
    Encode(#[from] EncodeError),
}

/// There is no open connection, or not this one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the connection is not open (state {0})")]
pub struct NotOpen(pub State);
