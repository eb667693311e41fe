//! Connections that were opened before it was known who the peer is: by the peer, whose CER has come
//! (R-Conn-CER of RFC 6733, 5.6), or from here, whose CEA has come.

use std::time::Instant;

use super::{Connection, Peer};
use crate::exchange::judge_cer;
use crate::transitions::{State, StateEvent};
use crate::{CloseReason, Closing, ConnectionId, IncomingCer, OutgoingCea, Refused};

impl<T> Peer<T> {
    /// The peer has connected, and this is its CER. On success the rest of what the connection
    /// brings goes to [`Peer::received`].
    ///
    /// # Errors
    ///
    /// The connection is to be closed, after the answer is sent.
    pub fn accept(&mut self, now: Instant, cer: IncomingCer) -> Result<ConnectionId, Box<Refused>> {
        let link = self.offer(&cer).inspect_err(|_| self.statistics.refused_connections += 1)?;
        let (id, state) = (link.id, self.state);
        self.offered = Some(link);
        self.step(now, StateEvent::RConnCer, None);
        if self.side_of(id).is_some() {
            return Ok(id);
        }
        self.statistics.refused_connections += 1;
        let reason = CloseReason::Duplicate(state);
        let answer = self.local.unable_to_comply(&cer.message, &reason.to_string());
        Err(Refused::with(answer, reason))
    }

    /// The local node has connected without knowing to whom, and this is the peer's CEA. On success
    /// the connection is open; the rest of what it brings goes to [`Peer::received`].
    ///
    /// # Errors
    ///
    /// The connection is to be closed: there is another one, or the peer is not this one.
    pub fn adopt(&mut self, now: Instant, cea: OutgoingCea) -> Result<ConnectionId, CloseReason> {
        let found = cea.origin_host();
        if found.eq_ignore_ascii_case(&self.local.identity().host) {
            return Err(CloseReason::OwnIdentity);
        }
        if !found.eq_ignore_ascii_case(&self.config.identity) {
            let (expected, found) = (self.config.identity.clone(), found.clone());
            return Err(CloseReason::WrongIdentity { expected, found });
        }
        if self.state != State::Closed {
            return Err(CloseReason::Duplicate(self.state));
        }
        let OutgoingCea { security, cer, agreement, .. } = cea;
        let id = self.next_connection();
        self.initiator = Some(Connection {
            id,
            security,
            cer: Some(cer),
            agreement: Some(agreement),
            closing: Closing::Graceful,
        });
        self.step(now, StateEvent::IRcvCea, None);
        Ok(id)
    }

    /// What a new connection would be, if the state allowed one.
    pub(super) fn offer(&mut self, cer: &IncomingCer) -> Result<Connection, Box<Refused>> {
        let found = cer.origin_host.clone();
        if found.eq_ignore_ascii_case(&self.local.identity().host) {
            let answer = self.local.unable_to_comply(&cer.message, "this is my own Origin-Host");
            return Err(Refused::with(answer, CloseReason::OwnIdentity));
        }
        if !found.eq_ignore_ascii_case(&self.config.identity) {
            let expected = self.config.identity.clone();
            let answer = cer.clone().refuse_unknown().answer;
            let reason = CloseReason::WrongIdentity { expected, found };
            return Err(Box::new(Refused { answer, reason }));
        }
        let agreement = judge_cer(&self.local, &cer.message, cer.security, &self.config.decode)?;
        Ok(Connection {
            id: self.next_connection(),
            security: cer.security,
            cer: Some(*cer.message.header()),
            agreement: Some(agreement),
            closing: Closing::Graceful,
        })
    }
}
