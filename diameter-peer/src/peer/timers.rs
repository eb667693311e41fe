//! The timers of a peer: at most one of each kind is running.

use std::time::Instant;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Timer {
    /// The Timeout of the states that wait for the peer (RFC 6733, 5.6).
    Handshake,
    /// Tw.
    Watchdog,
    /// The wait for the end of a connection after DPR.
    Disconnect,
    /// Tc.
    Reconnect,
    /// The wait for a sign of life on a connection that another one is to replace.
    Contest,
}

#[derive(Debug, Default)]
pub(super) struct Timers([Option<Instant>; 5]);

impl Timer {
    pub(super) const ALL: [Self; 5] =
        [Self::Handshake, Self::Watchdog, Self::Disconnect, Self::Reconnect, Self::Contest];
}

impl Timers {
    pub(super) fn set(&mut self, timer: Timer, at: Instant) {
        self.0[timer as usize] = Some(at);
    }

    pub(super) fn cancel(&mut self, timer: Timer) {
        self.0[timer as usize] = None;
    }

    pub(super) fn get(&self, timer: Timer) -> Option<Instant> {
        self.0[timer as usize]
    }

    pub(super) fn next(&self) -> Option<Instant> {
        self.0.iter().flatten().min().copied()
    }

    /// Stops the timer if it has expired, and says so.
    pub(super) fn take_expired(&mut self, timer: Timer, now: Instant) -> bool {
        let is_expired = self.get(timer).is_some_and(|at| at <= now);
        if is_expired {
            self.cancel(timer);
        }
        is_expired
    }
}
