//! Requests of the peer: the services that answer them, and their answers.

use std::pin::Pin;
use std::task::{Context as Cx, Poll};

use diameter_core::{Message, Rejection};
use diameter_messages::base::ResultCode;
use diameter_peer::ConnectionId;
use futures_util::stream::{FuturesUnordered, StreamExt};
use tokio::time::Instant;
use tracing::{debug, trace};

use super::task::{BATCH, PeerTask};
use crate::client::Client;
use crate::handler::{Context, Reply};
use crate::transport::BoxFuture;

/// A service at work for a request that came on this connection.
pub(super) struct Answering {
    pub(super) connection: ConnectionId,
    answering: BoxFuture<'static, Message>,
}

impl PeerTask {
    /// Has a request of the peer answered. Most services need not wait for anything: their answer is
    /// there at once.
    pub(super) fn request(&mut self, cx: &mut Cx<'_>, connection: ConnectionId, message: Message) {
        self.report.metrics.requests_received.increment(1);
        trace!(parent: &self.report.span, octets = ?message.as_bytes(), "request received");
        let refuse = |code, why| {
            Rejection::new(code).because(why).answer(&message, self.shared.local.identity())
        };
        if self.disconnect.is_some() {
            let code = ResultCode::DIAMETER_UNABLE_TO_DELIVER;
            return self.answer(connection, refuse(code, "this node is about to stop"));
        }
        if self.services.len() >= self.limits.handlers {
            self.report.metrics.shed.increment(1);
            return self.answer(
                connection,
                refuse(ResultCode::DIAMETER_TOO_BUSY, "too many requests at once"),
            );
        }
        let client = Client::new(self.shared.clone());
        let context = Context { peer: self.entry.identity.clone(), client, message };
        let shared = self.shared.clone();
        match self.report.span.in_scope(|| shared.services.call(context)) {
            Reply::NotHere(answer) => self.answer(connection, answer),
            Reply::Undecodable(answer) => {
                self.report.metrics.decode_errors.increment(1);
                self.answer(connection, answer);
            }
            Reply::Later(mut answering) => match answering.as_mut().poll(cx) {
                Poll::Ready(answer) => self.answer(connection, answer),
                Poll::Pending => self.services.push(Answering { connection, answering }),
            },
        }
    }

    /// Sends the answers that services have made.
    pub(super) fn poll_services(&mut self, cx: &mut Cx<'_>) -> bool {
        let mut happened = false;
        // More than a turn's worth would keep the transport waiting.
        for _ in 0..BATCH {
            let Poll::Ready(Some((connection, answer))) = self.services.poll_next_unpin(cx) else {
                break;
            };
            self.answer(connection, answer);
            happened = true;
        }
        if happened {
            self.batch.open();
            self.follow(Instant::now(), cx);
        }
        happened
    }

    fn answer(&mut self, connection: ConnectionId, answer: Message) {
        trace!(parent: &self.report.span, octets = ?answer.as_bytes(), "answer sent");
        self.report.metrics.answer_sent(&answer);
        // The state machine may have done with the connection because of what came after the request: the
        // answer still goes out before the end. Without the connection the request is the peer's to send again.
        let is_sent = match self.peer.connection() == Some(connection) {
            true => self.peer.answer(connection, answer).is_ok(),
            false => self.connections.push(connection, &answer),
        };
        if !is_sent {
            debug!(parent: &self.report.span, "answer comes too late");
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
    type Output = (ConnectionId, Message);

    fn poll(mut self: Pin<&mut Self>, cx: &mut Cx<'_>) -> Poll<Self::Output> {
        let connection = self.connection;
        self.answering.as_mut().poll(cx).map(|answer| (connection, answer))
    }
}
