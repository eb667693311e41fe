//! Requests to the peer: from the queue to the state machine, and their ends back to the senders.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::task::{Context, Poll};

use diameter_core::CommandFlags;
use diameter_peer::{End, Ended, NotOpen, State, Unsent};
use tokio::sync::mpsc;
use tokio::time::Instant;
use tracing::trace;

use super::task::{BATCH, PeerTask};
use super::{Arrival, Attempt, Outbound, PeerEntry, ReplyTo, Waiters};
use crate::agent::Direct;
use crate::client::is_final;

/// The requests to one peer that are not with its state machine.
pub(super) struct Requests {
    pub(super) queue: mpsc::Receiver<Outbound>,
    /// Requests taken off the queue together. The list is kept for its memory.
    taken: Vec<Outbound>,
    /// Requests that have ended in this turn, and who waits for them.
    ended: Vec<(ReplyTo, Attempt)>,
    /// Who waits for the sessions among them. The list is kept for its memory.
    waiters: Vec<Arc<dyn Waiters>>,
}

/// A request that waits for its answer.
pub(super) struct Waiting {
    reply: ReplyTo,
    arrival: Option<Arrival>,
    since: Instant,
}

impl Requests {
    pub(super) fn new(queue: mpsc::Receiver<Outbound>) -> Self {
        Self { queue, taken: Vec::new(), ended: Vec::new(), waiters: Vec::new() }
    }

    /// Wakes those whose requests have ended, all at once: waking one after the other while there is other
    /// work would wake threads of the runtime one after the other, each for little.
    pub(super) fn wake(&mut self) {
        // Those that came from one peer are told to it together.
        let mut together: Vec<(Box<Direct>, Attempt)> = Vec::new();
        for (reply, attempt) in self.ended.drain(..) {
            let ReplyTo::Peer(direct) = reply else {
                self.waiters.extend(reply.tell(attempt));
                continue;
            };
            let is_other =
                |(before, _): &(Box<Direct>, _)| !Arc::ptr_eq(before.from(), direct.from());
            if together.last().is_some_and(is_other) {
                PeerEntry::hand_back(std::mem::take(&mut together));
            }
            together.push((direct, attempt));
        }
        PeerEntry::hand_back(together);
        // What sessions do with answers takes longer than waking.
        self.waiters.drain(..).for_each(|it| it.wake());
    }

    /// Takes no more, and gives back what is in the queue.
    pub(super) fn close(&mut self, state: State) {
        self.queue.close();
        while let Ok(Outbound { message, reply, .. }) = self.queue.try_recv() {
            let reason = NotOpen(state).into();
            reply.send(Err(Unsent { context: message, reason }));
        }
    }
}

impl PeerTask {
    /// Takes requests off the queue.
    pub(super) fn poll_requests(&mut self, now: Instant, cx: &mut Context<'_>) -> bool {
        let mut taken = std::mem::take(&mut self.requests.taken);
        let count = match self.requests.queue.poll_recv_many(cx, &mut taken, BATCH) {
            Poll::Ready(count) => count,
            Poll::Pending => 0,
        };
        for outbound in taken.drain(..) {
            self.send(now, outbound);
        }
        self.requests.taken = taken;
        if count > 0 {
            self.batch.add(count, self.peer.pending().saturating_sub(count));
            self.follow(now, cx);
        }
        count > 0
    }

    fn send(&mut self, now: Instant, outbound: Outbound) {
        let Outbound { message, deadline, reply, arrival } = outbound;
        // Whoever sent it may have given up.
        if reply.is_closed() {
            return;
        }
        trace!(parent: &self.report.span, octets = ?message.as_bytes(), "request sent");
        if message.header().flags.contains(CommandFlags::RETRANSMITTED) {
            self.report.metrics.failovers.increment(1);
        }
        let waiting = Waiting { reply, arrival, since: now };
        let deadline = deadline.into_std();
        match self.peer.send_message(now.into_std(), message, deadline, waiting) {
            Ok(()) => self.report.metrics.requests_sent.increment(1),
            Err(Unsent { context: (message, waiting), reason }) => {
                waiting.reply.send(Err(Unsent { context: message, reason }));
            }
        }
    }

    /// Notes what became of a request.
    pub(super) fn ended(&mut self, now: Instant, ended: Ended<Waiting>) {
        let Ended { context: Waiting { reply, arrival, since }, request, end } = ended;
        let metrics = &self.report.metrics;
        match &end {
            End::Answered(answer) => {
                trace!(parent: &self.report.span, octets = ?answer.as_bytes(), "answer received");
                metrics.answer_received(answer, now - since);
                if let Some(arrival) = arrival.filter(|_| is_final(answer)) {
                    arrival.store(true, Ordering::Release);
                }
            }
            End::TimedOut => metrics.timeouts.increment(1),
            End::Returned(_) => metrics.returned.increment(1),
        }
        self.requests.ended.push((reply, Ok(Ended { context: (), request, end })));
    }
}
