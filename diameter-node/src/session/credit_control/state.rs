//! What a session at the client consists of, and its driver locks.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::client::ClientRequest;
use super::client_event::{Reply, SessionChange};
use super::in_flight::{InFlight, Sent};
use super::machines::{Machines, PartId};
use super::part::Part;
use super::snapshot::Server;
use crate::peer::Arrival;
use crate::session::Timer;

pub(super) struct Core<R: ClientRequest> {
    pub(super) machine: Machines,
    /// What all requests are made of.
    pub(super) template: Arc<R>,
    pub(super) server: Server,
    /// The Origin-State-Id of this server that the node was told of.
    pub(super) observed: Option<u32>,
    pub(super) in_flight: Vec<InFlight<Sent<R>>>,
    /// Of a request that was answered.
    pub(super) spare: Option<Arrival>,
    pub(super) whole: Part<R::Answer>,
    /// Its sub-sessions, as long as they have handles, or are not over.
    pub(super) parts: BTreeMap<u64, Part<R::Answer>>,
    pub(super) timer: Timer,
    /// All of it is.
    pub(super) is_over: bool,
}

impl<R: ClientRequest> Core<R> {
    pub(super) fn new(machine: Machines, template: R, server: Server) -> Self {
        Self {
            machine,
            template: Arc::new(template),
            server,
            observed: None,
            in_flight: Vec::new(),
            spare: None,
            whole: Part::new(),
            parts: BTreeMap::new(),
            timer: Timer::default(),
            is_over: false,
        }
    }

    pub(super) fn part(&mut self, part: PartId) -> Option<&mut Part<R::Answer>> {
        match part {
            None => Some(&mut self.whole),
            Some(id) => self.parts.get_mut(&id),
        }
    }

    /// Takes note that an attempt is over; whether what it brought counts. What another server could not
    /// do, after the request went on to this one, is not its answer.
    pub(super) fn has_returned(
        &mut self,
        number: u32,
        attempt: u32,
        is_of_this_server: bool,
    ) -> bool {
        let sent = self.in_flight.iter_mut().find(|it| it.number == number);
        sent.is_some_and(|sent| {
            self.spare = sent.returned(attempt);
            sent.attempt == attempt || is_of_this_server
        })
    }

    /// What tells that the answer to the next request has arrived.
    pub(super) fn arrival(&mut self) -> Arrival {
        let unused = self.spare.take().and_then(|mut spare| {
            *Arc::get_mut(&mut spare)?.get_mut() = false;
            Some(spare)
        });
        unused.unwrap_or_default()
    }

    /// Notes what the application is to be told.
    pub(super) fn tell(
        &mut self,
        part: PartId,
        change: SessionChange,
        reply: Option<&Reply<R::Answer>>,
    ) {
        if let Some(part) = self.part(part) {
            part.tell(change, reply);
        }
    }

    /// Draws the consequences of the machine's state.
    pub(super) fn settle(&mut self, reply: Option<&Reply<R::Answer>>) {
        self.whole.settle(self.machine.state(None), reply);
        for (id, part) in &mut self.parts {
            part.settle(self.machine.state(Some(*id)), reply);
        }
        self.parts.retain(|_, it| it.has_handle || !it.is_over);
        self.is_over = self.whole.is_over && self.parts.values().all(|it| it.is_over);
        let machine = &self.machine;
        self.in_flight.retain(|it| machine.awaiting(it.number).is_some());
    }
}
