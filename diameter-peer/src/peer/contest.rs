//! A peer that connects although its connection is open (RFC 6733, 5.6: R-Conn-CER in I-Open and
//! R-Open). Mostly it has crashed and come back: to refuse it until the watchdog has noticed would keep
//! it out for three intervals. So the open connection is asked at once, and gives way if it is dead.

use std::time::Instant;

use super::{Peer, Timer};
use crate::deadline::after;
use crate::transitions::StateEvent;
use crate::{CloseReason, Closing, IncomingCer};

impl<T> Peer<T> {
    /// To be called before [`Peer::accept`], which refuses a second connection. Where one is open and the
    /// CER could take its place, a DWR is sent on the open one; `true` says that the CER should wait until
    /// the peer is no longer [contested](Peer::is_contested). Then [`Peer::accept`] takes it, or refuses it
    /// because the old connection has shown a sign of life.
    ///
    /// `false` when there is nothing to wait for; also while another CER waits.
    pub fn contest(&mut self, now: Instant, cer: &IncomingCer) -> bool {
        let Some(side) = self.active().filter(|_| self.state.is_open()) else {
            return false;
        };
        // One that would be refused anyway is no reason to doubt the open connection.
        if self.is_contested() || self.offer(cer).is_err() {
            return false;
        }
        let dwr = self.local.dwr(self.pending.next_id());
        self.send(side, dwr);
        self.timers.set(Timer::Contest, after(now, self.config.contest_timeout));
        true
    }

    /// Whether a sign of life is waited for because another connection could take the place of this one.
    pub fn is_contested(&self) -> bool {
        self.timers.get(Timer::Contest).is_some()
    }

    /// Ends the open connection for the sake of the new one.
    pub(super) fn give_way(&mut self, now: Instant) {
        let Some(side) = self.active().filter(|_| self.state.is_open()) else {
            return;
        };
        self.reason = Some(CloseReason::Replaced);
        self.link_mut(side).into_iter().for_each(|link| link.closing = Closing::Reset);
        self.step(now, StateEvent::PeerDisc(side), None);
    }
}
