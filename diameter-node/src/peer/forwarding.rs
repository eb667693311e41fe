//! Requests of the peer that this node forwards. Without policies the first peer that is asked hands the
//! answer straight back to this task: there is no future, and nothing is kept of the request but what the
//! peer's state machine has. Only what cannot end there, because the peer is lost for instance, goes the way
//! of all others.

use std::sync::Arc;
use std::task::{Context as Cx, Poll};

use diameter_core::Message;
use diameter_peer::ConnectionId;
use tokio::sync::mpsc;
use tokio::time::Instant;

use super::Attempt;
use super::answering::{Answer, Work};
use super::task::{BATCH, PeerTask};
use crate::agent::{
    AnsweredBy, Departure, Direct, Forwarded, RejectionReason, RunningAgent, Start,
};
use crate::overload::Arrived;

/// The forwarded requests whose answers come straight back.
pub(super) struct Forwards {
    answers: mpsc::UnboundedReceiver<(Box<Direct>, Attempt)>,
    /// Answers taken off the queue together. The list is kept for its memory.
    taken: Vec<(Box<Direct>, Attempt)>,
    /// Requests of this turn, which leave together.
    departures: Vec<Departure>,
    /// How many are under way.
    pub(super) direct: usize,
}

impl Forwards {
    pub(super) fn new(answers: mpsc::UnboundedReceiver<(Box<Direct>, Attempt)>) -> Self {
        Self { answers, taken: Vec::new(), departures: Vec::new(), direct: 0 }
    }
}

impl PeerTask {
    /// Has a request forwarded that is for another node.
    pub(super) fn forward(
        &mut self,
        cx: &mut Cx<'_>,
        connection: ConnectionId,
        agent: &Arc<RunningAgent>,
        message: Message,
    ) {
        let ticket = agent.counters().received();
        let arrived = match Arrived::note(&self.shared, &self.entry, &message) {
            Ok(arrived) => arrived,
            Err(refusal) => {
                let by = AnsweredBy::Agent(RejectionReason::Limit);
                let forwarded = Forwarded { answer: Some(refusal), by, ticket };
                return self.answer(connection, forwarded.into());
            }
        };
        let start = match self.disconnect {
            Some(_) => Start::Now(RunningAgent::stopping(&self.shared, &message, ticket)),
            None => {
                let (shared, entry) = (&self.shared, &self.entry);
                let span = &self.report.span;
                span.in_scope(|| agent.start(shared, entry, connection, message, ticket))
            }
        };
        self.go_on(cx, connection, start, arrived);
    }

    /// Lets the requests of this turn leave.
    pub(super) fn poll_departures(&mut self, cx: &mut Cx<'_>) {
        let mut departures = std::mem::take(&mut self.forwards.departures);
        for departure in departures.drain(..) {
            let connection = departure.connection();
            if let Err(later) = departure.leave(&self.shared) {
                self.forwards.direct = self.forwards.direct.saturating_sub(1);
                self.go_on(cx, connection, later, Arrived::default());
            }
        }
        self.forwards.departures = departures;
    }

    /// Takes the answers to forwarded requests.
    pub(super) fn poll_forwards(&mut self, cx: &mut Cx<'_>) -> bool {
        let mut taken = std::mem::take(&mut self.forwards.taken);
        let happened = match self.forwards.answers.poll_recv_many(cx, &mut taken, BATCH) {
            Poll::Ready(count) => count > 0,
            Poll::Pending => false,
        };
        for (direct, attempt) in taken.drain(..) {
            self.forwards.direct = self.forwards.direct.saturating_sub(1);
            let connection = direct.connection;
            let shared = &self.shared;
            let start = self.report.span.in_scope(|| direct.ended(shared, attempt));
            // The short way is taken only where nothing is to be noted.
            self.go_on(cx, connection, start, Arrived::default());
        }
        self.forwards.taken = taken;
        if happened {
            self.batch.open();
            self.follow(Instant::now(), cx);
        }
        happened
    }

    fn go_on(&mut self, cx: &mut Cx<'_>, connection: ConnectionId, start: Start, arrived: Arrived) {
        match start {
            Start::Now(forwarded) => {
                self.answer(connection, Answer::from(forwarded).completed(&arrived));
            }
            Start::Direct(departure) => {
                self.forwards.direct += 1;
                self.forwards.departures.push(departure);
            }
            Start::Later(forwarding) => {
                self.start(cx, connection, Work::Agent(forwarding), arrived);
            }
        }
    }
}
