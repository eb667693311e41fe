//! Requests that await their answers: kept as they were sent, so that the same octets can be sent again
//! (RFC 6733, 3: the End-to-End Identifier stays, the T flag is set).

use std::sync::atomic::Ordering;

use diameter_core::Message;
use tokio::task::AbortHandle;

use crate::client::retransmitted;
use crate::peer::Arrival;

/// A request of a session, or a one-time event, that awaits its answer.
pub(super) struct InFlight {
    /// CC-Request-Number.
    pub(super) number: u32,
    /// As it was sent last.
    pub(super) message: Message,
    /// How often it was sent by this process.
    pub(super) attempt: u32,
    /// Those who wait for the answer, one for each time it was sent.
    waiting: Vec<Waiting>,
}

/// A task that waits for the answer to one attempt.
struct Waiting {
    attempt: u32,
    arrival: Arrival,
    task: AbortHandle,
}

impl InFlight {
    pub(super) fn new(number: u32, message: Message) -> Self {
        Self { number, message, attempt: 0, waiting: Vec::new() }
    }

    /// Marks the request as one that may have arrived before.
    pub(super) fn mark_retransmitted(&mut self) {
        self.message = retransmitted(self.message.clone());
    }

    /// A task waits for the answer to the latest attempt.
    pub(super) fn wait(&mut self, arrival: Arrival, task: AbortHandle) {
        self.waiting.push(Waiting { attempt: self.attempt, arrival, task });
    }

    /// The task of this attempt is done.
    pub(super) fn returned(&mut self, attempt: u32) {
        self.waiting.retain(|waiting| waiting.attempt != attempt);
    }

    /// Whether an answer is there that the session has not been told of.
    pub(super) fn has_arrived(&self) -> bool {
        self.waiting.iter().any(|waiting| waiting.arrival.load(Ordering::Acquire))
    }
}

/// Nobody waits any longer.
impl Drop for InFlight {
    fn drop(&mut self) {
        self.waiting.iter().for_each(|waiting| waiting.task.abort());
    }
}
