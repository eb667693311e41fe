//! Requests of the peer that this node forwards. Without policies the first peer that is asked hands the
//! answer straight back to this task: there is no future, and nothing is kept of the request but what the
//! peer's state machine has. Only what cannot end there, because the peer is lost for instance, goes the way
//! of all others.

use std::sync::Arc;
use std::task::{Context as Cx, Poll};

use diameter_core::{AvpError, Message};
use diameter_peer::ConnectionId;
use diameter_routing::RoutingAvps;
use tokio::sync::mpsc;
use tokio::time::Instant;

use super::Attempt;
use super::answering::{Answer, Work};
use super::task::{BATCH, PeerTask};
use crate::agent::{
    AnsweredBy, Departure, Direct, ForOthers, Forwarded, RejectionReason, RunningAgent, Start,
};
use crate::overload::Arrived;

/// The forwarded requests whose answers come straight back.
pub(super) struct Forwards {
    answers: mpsc::UnboundedReceiver<Vec<(Box<Direct>, Attempt)>>,
    /// Requests of this turn, which leave together.
    departures: Vec<Departure>,
    /// How many are under way.
    pub(super) direct: usize,
}

impl Forwards {
    pub(super) fn new(answers: mpsc::UnboundedReceiver<Vec<(Box<Direct>, Attempt)>>) -> Self {
        Self { answers, departures: Vec::new(), direct: 0 }
    }
}

impl PeerTask {
    /// Has a request forwarded that is for another node.
    pub(super) fn forward(
        &mut self,
        now: Instant,
        cx: &mut Cx<'_>,
        connection: ConnectionId,
        agent: &Arc<RunningAgent>,
        request: &Message,
        avps: &Result<RoutingAvps<'_>, AvpError>,
    ) {
        let ticket = agent.counters().received();
        let arrived = match Arrived::note(&self.shared, &self.entry, request) {
            Ok(arrived) => arrived,
            Err(refusal) => {
                let by = AnsweredBy::Agent(RejectionReason::Limit);
                let forwarded = Forwarded { answer: Some(refusal), by, ticket };
                return self.answer(connection, forwarded.into());
            }
        };
        let start = match self.disconnect {
            Some(_) => Start::Now(RunningAgent::stopping(&self.shared, request, ticket)),
            None => {
                let for_others =
                    ForOthers { from: &self.entry, connection, request, avps: avps.as_ref(), now };
                let span = &self.report.span;
                span.in_scope(|| agent.start(&self.shared, &for_others, ticket))
            }
        };
        self.go_on(cx, connection, start, arrived);
    }

    /// Lets the requests of this turn leave. Those that go to one peer one after the other get their places in its
    /// queue together.
    pub(super) fn poll_departures(&mut self, cx: &mut Cx<'_>) {
        let mut departures = std::mem::take(&mut self.forwards.departures);
        let together = departures.chunk_by(|one, next| Arc::ptr_eq(one.to(), next.to()));
        let counts: Vec<usize> = together.map(<[Departure]>::len).collect();
        let mut leaving = departures.drain(..);
        for count in counts {
            let mut leaving = leaving.by_ref().take(count).peekable();
            let Some(to) = leaving.peek().map(|first| first.to().clone()) else { break };
            let mut places = to.requests.try_reserve_many(count).ok();
            for departure in leaving {
                let place = match &mut places {
                    Some(places) => places.next(),
                    None => to.requests.try_reserve().ok(),
                };
                let connection = departure.connection();
                if let Err(later) = departure.leave(place, &self.shared) {
                    self.forwards.direct = self.forwards.direct.saturating_sub(1);
                    self.go_on(cx, connection, later, Arrived::default());
                }
            }
        }
        drop(leaving);
        self.forwards.departures = departures;
    }

    /// Takes the answers to forwarded requests.
    pub(super) fn poll_forwards(&mut self, cx: &mut Cx<'_>) -> bool {
        let mut count = 0;
        while count < BATCH
            && let Poll::Ready(Some(ended)) = self.forwards.answers.poll_recv(cx)
        {
            count += ended.len();
            for (direct, attempt) in ended {
                self.forwards.direct = self.forwards.direct.saturating_sub(1);
                let connection = direct.connection;
                let shared = &self.shared;
                let start = self.report.span.in_scope(|| direct.ended(shared, attempt));
                // The short way is taken only where nothing is to be noted.
                self.go_on(cx, connection, start, Arrived::default());
            }
        }
        self.batch.add(count, self.forwards.direct);
        count > 0
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
            Start::Back(back) => self.pass_back(connection, back),
            Start::Later(forwarding) => {
                self.start(cx, connection, Work::Agent(forwarding), arrived);
            }
        }
    }
}
