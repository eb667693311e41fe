//! Requests that await their answers: kept so that the same octets can be sent again (RFC 6733, 3: the End-to-End
//! Identifier stays, the T flag is set).

use std::sync::Arc;
use std::sync::atomic::Ordering;

use diameter_core::{EncodeError, EndToEndId, Message};
use diameter_session::credit_control::Request;
use tokio::task::AbortHandle;

use super::client::{Charging, ClientRequest};
use crate::peer::Arrival;

/// A request of a session, or a one-time event, that awaits its answer.
pub(super) struct InFlight<M> {
    /// CC-Request-Number.
    pub(super) number: u32,
    /// As it was sent last.
    pub(super) message: M,
    /// How often it was sent by this process.
    pub(super) attempt: u32,
    /// What waits for the answer to the latest attempt.
    waiting: Option<Waiting>,
    /// And to those before: it may come from there.
    before: Vec<Waiting>,
}

/// What waits for the answer to one attempt.
struct Waiting {
    attempt: u32,
    arrival: Arrival,
    /// Where the first peer has not answered, or had no room, others are tried.
    task: Option<AbortHandle>,
}

/// A request of a session, as it was sent. Few are sent again: the octets of most are not kept, but made of the same
/// once more.
pub(super) enum Sent<R> {
    Made { template: Arc<R>, request: Arc<Request>, id: EndToEndId },
    Octets(Message),
}

impl<R: ClientRequest> Sent<R> {
    pub(super) fn message(&self, charging: &Charging<R>) -> Result<Message, EncodeError> {
        match self {
            Self::Made { template, request, id } => charging.encode(template, request, *id),
            Self::Octets(message) => Ok(message.clone()),
        }
    }
}

impl<M> InFlight<M> {
    pub(super) fn new(number: u32, message: M) -> Self {
        Self { number, message, attempt: 0, waiting: None, before: Vec::new() }
    }

    /// The latest attempt is on its way, with this task if it has one.
    pub(super) fn wait(&mut self, arrival: Arrival, task: Option<AbortHandle>) {
        let latest = Waiting { attempt: self.attempt, arrival, task };
        self.before.extend(self.waiting.replace(latest));
    }

    /// A task goes on with this attempt.
    pub(super) fn goes_on(&mut self, attempt: u32, task: AbortHandle) {
        let mut waiting = self.before.iter_mut().chain(&mut self.waiting);
        match waiting.find(|it| it.attempt == attempt) {
            Some(waiting) => waiting.task = Some(task),
            None => task.abort(),
        }
    }

    /// This attempt is over: what told that its answer has arrived, if it was the latest.
    pub(super) fn returned(&mut self, attempt: u32) -> Option<Arrival> {
        self.before.retain(|it| it.attempt != attempt);
        self.waiting.take_if(|it| it.attempt == attempt).map(|it| it.arrival)
    }

    /// Whether an answer is there that the session has not been told of.
    pub(super) fn has_arrived(&self) -> bool {
        let mut waiting = self.before.iter().chain(&self.waiting);
        waiting.any(|it| it.arrival.load(Ordering::Acquire))
    }
}

/// Nobody waits any longer.
impl<M> Drop for InFlight<M> {
    fn drop(&mut self) {
        let waiting = self.before.iter().chain(&self.waiting);
        waiting.filter_map(|it| it.task.as_ref()).for_each(AbortHandle::abort);
    }
}
