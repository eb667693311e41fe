//! How a peer leaves (RFC 6733, 5.4): what is under way has some time to end, then the peer is told by a
//! DPR.

use std::sync::atomic::Ordering;

use diameter_core::Message;
use diameter_messages::base::DisconnectCause;
use diameter_peer::State;
use tokio::sync::oneshot;
use tokio::time::Instant;

use super::task::PeerTask;

/// A peer that is to leave.
pub(super) struct Disconnect {
    cause: DisconnectCause,
    /// How long what is under way has to end.
    deadline: Instant,
    /// Whether the DPR has been sent.
    is_announced: bool,
    /// Who wants to see the DPA.
    pub(super) answer: Option<oneshot::Sender<Message>>,
}

impl Disconnect {
    /// When to send the DPR at the latest.
    pub(super) fn next_timeout(&self) -> Option<Instant> {
        (!self.is_announced).then_some(self.deadline)
    }

    /// Whether what is under way has no time left.
    pub(super) fn is_due(&self, now: Instant) -> bool {
        self.deadline <= now
    }
}

impl PeerTask {
    /// Takes no more requests, and lets what is under way end. Being told again, to be quicker, counts.
    pub(super) fn leave(
        &mut self,
        cause: DisconnectCause,
        deadline: Instant,
        answer: Option<oneshot::Sender<Message>>,
    ) {
        // Those who wait for room in the queue go elsewhere.
        self.requests.queue.close();
        self.unavailable();
        match &mut self.disconnect {
            Some(disconnect) => {
                disconnect.deadline = disconnect.deadline.min(deadline);
                disconnect.answer = disconnect.answer.take().or(answer);
            }
            None => {
                let is_announced = false;
                self.disconnect = Some(Disconnect { cause, deadline, is_announced, answer });
            }
        }
    }

    /// Sends the DPR once nothing is under way, or time is up.
    pub(super) fn poll_disconnect(&mut self, now: Instant) -> bool {
        let is_forwarding = self.entry.forwarded_from.load(Ordering::Relaxed) > 0;
        let is_idle = self.services.is_empty() && self.peer.pending() == 0 && !is_forwarding;
        let Some(disconnect) = &mut self.disconnect else {
            return false;
        };
        if disconnect.is_announced || !(is_idle || disconnect.is_due(now)) {
            return false;
        }
        disconnect.is_announced = true;
        self.peer.stop(now.into_std(), disconnect.cause);
        if self.peer.state() == State::Closed {
            self.is_over = true;
        }
        true
    }
}
