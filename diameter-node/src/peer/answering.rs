//! Requests of the peer: the services that answer them, and their answers.

use std::pin::Pin;
use std::sync::atomic::Ordering;
use std::task::{Context as Cx, Poll};

use diameter_core::{Message, Rejection};
use diameter_messages::base::ResultCode;
use diameter_peer::ConnectionId;
use diameter_routing::RoutingAvps;
use futures_util::stream::{FuturesUnordered, StreamExt};
use tokio::time::Instant;
use tracing::{debug, trace};

use super::task::{BATCH, PeerTask};
use crate::agent::{AnsweredBy, Back, Forwarded, Ticket};
use crate::client::Client;
use crate::dispatch::{Destination, LocalBy};
use crate::handler::{Context, Reply};
use crate::overload::Arrived;
use crate::transport::BoxFuture;

/// What is at work for a request that came on this connection.
pub(super) struct Answering {
    pub(super) connection: ConnectionId,
    work: Work,
    arrived: Arrived,
}

pub(super) enum Work {
    Service(BoxFuture<'static, Message>),
    Agent(BoxFuture<'static, Forwarded>),
    OfAnyKind(BoxFuture<'static, Option<Message>>),
}

/// An answer, to be counted by the agent that made it when it is handed to the connection.
pub(super) struct Answer {
    /// `None` when there shall be none.
    pub(super) message: Option<Message>,
    ticket: Option<(Ticket, AnsweredBy)>,
}

impl Answer {
    /// With what this node has to tell, where it is an answer of its own.
    pub(super) fn completed(mut self, arrived: &Arrived) -> Self {
        if !matches!(self.ticket, Some((_, AnsweredBy::Peer))) {
            self.message = self.message.map(|answer| arrived.complete(answer));
        }
        self
    }

    /// It has been handed to the connection.
    pub(super) fn sent(self) {
        self.ticket.into_iter().for_each(|(ticket, by)| ticket.answered(by));
    }
}

impl PeerTask {
    /// Has a request of the peer answered. Most services need not wait for anything: their answer is
    /// there at once.
    pub(super) fn request(
        &mut self,
        now: Instant,
        cx: &mut Cx<'_>,
        connection: ConnectionId,
        message: Message,
    ) {
        self.report.metrics.requests_received.increment(1);
        trace!(parent: &self.report.span, octets = ?message.as_bytes(), "request received");
        let shared = self.shared.clone();
        let mut by = LocalBy::Destination;
        if let Some(agent) = &shared.agent {
            let avps = RoutingAvps::of(&message);
            let destination = Destination::found(&message, avps.as_ref().ok());
            if !shared.services.serve(&message, &destination, shared.local.identity()) {
                if !shared.routing.answers(&message, &self.entry) {
                    return self.forward(now, cx, connection, &agent.load(), &message, &avps);
                }
                by = LocalBy::Route;
            }
        }
        let arrived = match Arrived::note(&shared, &self.entry, &message) {
            Ok(arrived) => arrived,
            Err(refusal) => return self.answer(connection, refusal.into()),
        };
        let own = |answer: Message| Answer::from(answer).completed(&arrived);
        let refuse = |code, why| {
            Rejection::new(code).because(why).answer(&message, self.shared.local.identity())
        };
        if self.disconnect.is_some() {
            let code = ResultCode::DIAMETER_UNABLE_TO_DELIVER;
            return self.answer(connection, own(refuse(code, "this node is about to stop")));
        }
        // Those of the agent have limits of their own.
        let forwarded = self.entry.forwarded_from.load(Ordering::Relaxed);
        let of_agent = forwarded.saturating_sub(self.forwards.direct);
        if self.services.len().saturating_sub(of_agent) >= self.limits.handlers {
            self.report.metrics.shed.increment(1);
            return self.answer(
                connection,
                own(refuse(ResultCode::DIAMETER_TOO_BUSY, "too many requests at once")),
            );
        }
        let client = Client::new(self.shared.clone());
        let (peer, peer_realm) = (self.entry.identity.clone(), self.entry.realm());
        let context = Context { peer, peer_realm, client, message };
        match self.report.span.in_scope(|| shared.services.call(context, by)) {
            Reply::NotHere(answer) => self.answer(connection, own(answer)),
            Reply::Undecodable(answer) => {
                self.report.metrics.decode_errors.increment(1);
                self.answer(connection, own(answer));
            }
            Reply::Later(answering) => {
                self.start(cx, connection, Work::Service(answering), arrived);
            }
            Reply::OfAnyKind(answering) => {
                self.start(cx, connection, Work::OfAnyKind(answering), arrived);
            }
        }
    }

    pub(super) fn start(
        &mut self,
        cx: &mut Cx<'_>,
        connection: ConnectionId,
        work: Work,
        arrived: Arrived,
    ) {
        let mut answering = Answering { connection, work, arrived };
        match Pin::new(&mut answering).poll(cx) {
            Poll::Ready((_, answer)) => self.answer(connection, answer),
            Poll::Pending => self.services.push(answering),
        }
    }

    /// Sends the answers that services have made.
    pub(super) fn poll_services(&mut self, cx: &mut Cx<'_>) -> bool {
        let mut count = 0;
        // More than a turn's worth would keep the transport waiting.
        while count < BATCH
            && let Poll::Ready(Some((connection, answer))) = self.services.poll_next_unpin(cx)
        {
            self.answer(connection, answer);
            count += 1;
        }
        self.batch.add(count, self.services.len());
        count > 0
    }

    pub(super) fn answer(&mut self, connection: ConnectionId, answer: Answer) {
        let Answer { message: Some(message), ticket } = answer else { return answer.sent() };
        trace!(parent: &self.report.span, octets = ?message.as_bytes(), "answer sent");
        self.report.metrics.answer_sent(&message);
        // The state machine may have done with the connection because of what came after the request: the
        // answer still goes out before the end. Without the connection the request is the peer's to send again.
        match self.connections.get_mut(connection) {
            Some(connection) => {
                connection.push(&message);
                ticket.into_iter().for_each(|(ticket, by)| ticket.answered(by));
            }
            None => debug!(parent: &self.report.span, "answer comes too late"),
        }
    }

    /// Sends the answer of another peer, with the identifiers that the request has here.
    pub(super) fn pass_back(&mut self, connection: ConnectionId, back: Back) {
        let Back { header, answer, ticket } = back;
        let span = &self.report.span;
        trace!(parent: span, octets = ?answer.with_header(header).as_bytes(), "answer sent");
        self.report.metrics.answer_sent(&answer);
        match self.connections.get_mut(connection) {
            Some(connection) => {
                connection.push_with_header(&header, &answer);
                ticket.answered(AnsweredBy::Peer);
            }
            None => debug!(parent: span, "answer comes too late"),
        }
    }

    /// The services at work for one connection.
    pub(super) fn services_of(&mut self, connection: ConnectionId) -> FuturesUnordered<Answering> {
        let (of_it, others) = std::mem::take(&mut self.services)
            .into_iter()
            .partition(|service| service.connection == connection);
        self.services = others;
        of_it
    }
}

impl Future for Answering {
    type Output = (ConnectionId, Answer);

    fn poll(mut self: Pin<&mut Self>, cx: &mut Cx<'_>) -> Poll<Self::Output> {
        let Self { connection, work, arrived } = &mut *self;
        let answer = match work {
            Work::Service(answering) => answering.as_mut().poll(cx).map(Answer::from),
            Work::Agent(forwarding) => forwarding.as_mut().poll(cx).map(Answer::from),
            Work::OfAnyKind(answering) => {
                answering.as_mut().poll(cx).map(|message| Answer { message, ticket: None })
            }
        };
        answer.map(|answer| (*connection, answer.completed(arrived)))
    }
}

impl From<Message> for Answer {
    fn from(message: Message) -> Self {
        Self { message: Some(message), ticket: None }
    }
}

impl From<Forwarded> for Answer {
    fn from(Forwarded { answer, by, ticket }: Forwarded) -> Self {
        Self { message: answer, ticket: Some((ticket, by)) }
    }
}
