//! The task that drives a peer: reads, writes, connects, calls services and keeps time for it. All of
//! it happens in one task, in turns: nothing of a connection is locked, what was read together is
//! served together, and what is to be sent is written at once at the end of a turn.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context as Cx, Poll};

use bytes::BytesMut;
use diameter_core::{CommandFlags, DiameterIdentity, HopByHopId, Message, Rejection};
use diameter_messages::base::{DisconnectCause, ResultCode};
use diameter_peer::{
    Closing, ConnectionId, End, Ended, Event, NotOpen, Output, Peer, State, Unsent,
};
use futures_util::stream::{FuturesUnordered, StreamExt};
use tokio::sync::oneshot;
use tokio::time::{Instant, Sleep};
use tracing::{Span, debug, info, trace, warn};

use super::gathering::Gathering;
use super::link::OpenLink;
use super::{Attempt, Control, Inbox, Outbound, PeerChange, PeerEntry, PeerEvent, PeerSnapshot};
use crate::client::Client;
use crate::connect::Adoption;
use crate::greeting::Newcomer;
use crate::handler::{Context, Reply, TOO_BUSY};
use crate::metrics::PeerMetrics;
use crate::node::Shared;
use crate::settings::{Dial, PeerLimits, PeerSettings};
use crate::transport::{BoxFuture, Link};

/// Drives one peer until it has left.
pub(crate) struct PeerTask {
    shared: Arc<Shared>,
    entry: Arc<PeerEntry>,
    inbox: Inbox,
    peer: Peer<Waiting>,
    dial: Option<Dial>,
    limits: PeerLimits,
    connecting: Option<(ConnectionId, BoxFuture<'static, io::Result<Link>>)>,
    /// One is open; another may be there while the two ends agree on one, or say good-bye.
    links: Vec<OpenLink>,
    services: FuturesUnordered<Answering>,
    timer: Pin<Box<Sleep>>,
    /// Requests taken off the queue together.
    taken: Vec<Outbound>,
    gathering: Gathering,
    /// Requests that have ended in this turn, and who waits for them.
    ended: Vec<(oneshot::Sender<Attempt>, Attempt)>,
    leaving: Option<Leaving>,
    /// Who waits for DWAs.
    watchdogs: Vec<(HopByHopId, oneshot::Sender<Message>)>,
    /// Who waits for the DPA.
    disconnect_answer: Option<oneshot::Sender<Message>>,
    is_over: bool,
    last_error: Option<String>,
    metrics: PeerMetrics,
    span: Span,
}

/// A request that waits for its answer.
pub(crate) struct Waiting {
    reply: oneshot::Sender<Attempt>,
    since: Instant,
}

/// A peer that is to go.
struct Leaving {
    cause: DisconnectCause,
    deadline: Instant,
    /// Whether the peer has been told.
    is_said: bool,
}

impl PeerTask {
    pub(crate) fn new(
        shared: Arc<Shared>,
        entry: Arc<PeerEntry>,
        inbox: Inbox,
        settings: PeerSettings,
    ) -> Self {
        let span = tracing::info_span!("peer", peer = %entry.identity);
        let metrics = PeerMetrics::new(&entry.identity);
        let PeerSettings { protocol, route: dial, limits, .. } = settings;
        let mut peer = Peer::new(shared.local.clone(), protocol, fastrand::u64(..));
        if dial.is_some() {
            peer.start(Instant::now().into_std());
        }
        Self {
            shared,
            entry,
            inbox,
            peer,
            dial,
            limits,
            connecting: None,
            links: Vec::new(),
            services: FuturesUnordered::new(),
            timer: Box::pin(tokio::time::sleep_until(Instant::now())),
            taken: Vec::new(),
            gathering: Gathering::Idle,
            ended: Vec::new(),
            leaving: None,
            watchdogs: Vec::new(),
            disconnect_answer: None,
            is_over: false,
            last_error: None,
            metrics,
            span,
        }
    }

    /// One turn: everything that is there is taken and served, then everything there is to write is
    /// written. Whether anything happened.
    fn turn(&mut self, cx: &mut Cx<'_>) -> bool {
        let now = Instant::now();
        // The first turn finds that the peer wants to be connected to.
        self.follow(now, cx);
        let happened = [
            self.poll_control(now, cx),
            self.poll_connecting(now, cx),
            self.poll_reading(now, cx),
            self.poll_requests(now, cx),
            self.poll_services(cx),
            self.poll_timer(now, cx),
            self.poll_leaving(now),
        ];
        let has_written = self.gathering != Gathering::Begun && self.poll_writing(now, cx);
        // All at once: waking one after the other while there is other work would wake threads of the runtime
        // one after the other, each for little.
        for (reply, attempt) in self.ended.drain(..) {
            // Whoever waited may have given up.
            let _ = reply.send(attempt);
        }
        has_written || happened.contains(&true)
    }

    fn poll_control(&mut self, now: Instant, cx: &mut Cx<'_>) -> bool {
        let Poll::Ready(Some(control)) = self.inbox.control.poll_recv(cx) else {
            return false;
        };
        match control {
            Control::Accept(newcomer) => self.accept(now, cx, *newcomer),
            Control::Adopt(adoption) => self.adopt(now, cx, *adoption),
            Control::Watchdog(reply) => {
                // Without a connection there is no answer.
                if let Ok(id) = self.peer.ask_watchdog(now.into_std()) {
                    self.watchdogs.push((id, reply));
                }
                self.follow(now, cx);
            }
            Control::Leave { cause, deadline, answer } => {
                self.disconnect_answer = self.disconnect_answer.take().or(answer);
                // Those who wait for room in the queue go elsewhere.
                self.inbox.requests.close();
                self.entry.set_available(None);
                self.leaving.get_or_insert(Leaving { cause, deadline, is_said: false });
            }
            Control::Snapshot(reply) => {
                // Who asked may have gone.
                let _ = reply.send(self.snapshot());
            }
        }
        true
    }

    fn poll_connecting(&mut self, now: Instant, cx: &mut Cx<'_>) -> bool {
        let Some((id, connecting)) = &mut self.connecting else {
            return false;
        };
        let (id, Poll::Ready(result)) = (*id, connecting.as_mut().poll(cx)) else {
            return false;
        };
        self.connecting = None;
        match result {
            Ok(link) => {
                let security = link.security;
                self.links.push(OpenLink::new(id, link, BytesMut::new()));
                self.peer.connected(now.into_std(), id, security);
            }
            Err(error) => self.peer.connect_failed(now.into_std(), id, error.to_string()),
        }
        self.follow(now, cx);
        true
    }

    /// Reads once from every connection whose peer reads what it is sent.
    fn poll_reading(&mut self, now: Instant, cx: &mut Cx<'_>) -> bool {
        let mut happened = false;
        let mut index = 0;
        while let Some(link) = self.links.get_mut(index) {
            index += 1;
            if link.unwritten() >= self.limits.write_buffer {
                continue;
            }
            let id = link.id;
            match link.poll_read(cx) {
                Poll::Pending => continue,
                Poll::Ready(Ok(0)) => self.closed(now, id, "end of stream"),
                Poll::Ready(Ok(_)) => self.peer.received(now.into_std(), id, &mut link.input),
                Poll::Ready(Err(error)) => self.closed(now, id, error.to_string()),
            }
            happened = true;
            self.follow(now, cx);
        }
        happened
    }

    /// Takes requests off the queue, unless the peer does not read what it was sent before.
    fn poll_requests(&mut self, now: Instant, cx: &mut Cx<'_>) -> bool {
        if self.links.iter().any(|link| link.unwritten() >= self.limits.write_buffer) {
            return false;
        }
        let mut taken = std::mem::take(&mut self.taken);
        let happened = match self.inbox.requests.poll_recv_many(cx, &mut taken, BATCH) {
            Poll::Ready(count) => count > 0,
            Poll::Pending => false,
        };
        for outbound in taken.drain(..) {
            self.send(now, outbound);
        }
        self.taken = taken;
        if happened {
            self.gathering.begin();
            self.follow(now, cx);
        }
        happened
    }

    fn send(&mut self, now: Instant, outbound: Outbound) {
        let Outbound { message, deadline, reply } = outbound;
        // Whoever sent it may have given up.
        if reply.is_closed() {
            return;
        }
        trace!(parent: &self.span, octets = ?message.as_bytes(), "request sent");
        if message.header().flags.contains(CommandFlags::RETRANSMITTED) {
            self.metrics.failovers.increment(1);
        }
        let waiting = Waiting { reply, since: now };
        let deadline = deadline.into_std();
        match self.peer.send_message(now.into_std(), message, deadline, waiting) {
            Ok(()) => self.metrics.requests_sent.increment(1),
            Err(Unsent { context: (message, waiting), reason }) => {
                let _ = waiting.reply.send(Err(Unsent { context: message, reason }));
            }
        }
    }

    fn poll_services(&mut self, cx: &mut Cx<'_>) -> bool {
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
            self.gathering.begin();
            self.follow(Instant::now(), cx);
        }
        happened
    }

    fn poll_timer(&mut self, now: Instant, cx: &mut Cx<'_>) -> bool {
        let leave = self.leaving.as_ref().filter(|it| !it.is_said).map(|it| it.deadline);
        let protocol = self.peer.next_timeout().map(Instant::from_std);
        let Some(next) = [leave, protocol].into_iter().flatten().min() else {
            return false;
        };
        if next <= now {
            self.peer.handle_timeout(now.into_std());
            self.follow(now, cx);
            return true;
        }
        // A timer that fires too early does no harm, and deadlines mostly move on.
        if self.timer.is_elapsed() || next < self.timer.deadline() {
            self.timer.as_mut().reset(next);
        }
        self.timer.as_mut().poll(cx).is_ready()
    }

    /// Says good-bye once nothing is under way, or time is up.
    fn poll_leaving(&mut self, now: Instant) -> bool {
        let is_idle = self.services.is_empty() && self.peer.pending() == 0;
        let Some(leaving) = &mut self.leaving else {
            return false;
        };
        if leaving.is_said || !(is_idle || leaving.deadline <= now) {
            return false;
        }
        leaving.is_said = true;
        self.peer.stop(now.into_std(), leaving.cause);
        if self.peer.state() == State::Closed {
            self.is_over = true;
        }
        true
    }

    /// Writes what there is; whether reading or sending may go on that could not before.
    fn poll_writing(&mut self, now: Instant, cx: &mut Cx<'_>) -> bool {
        let limit = self.limits.write_buffer;
        let mut happened = false;
        let mut failed = Vec::new();
        for link in &mut self.links {
            let was_full = link.unwritten() >= limit;
            if let Poll::Ready(Err(error)) = link.poll_write(cx) {
                failed.push((link.id, error));
            }
            happened |= was_full && link.unwritten() < limit;
        }
        for (id, error) in failed {
            self.closed(now, id, error.to_string());
            self.follow(now, cx);
            happened = true;
        }
        happened
    }

    /// Does what the state machine wants done.
    fn follow(&mut self, now: Instant, cx: &mut Cx<'_>) {
        while let Some(output) = self.peer.poll() {
            match output {
                Output::Send(id, message) => {
                    if let Some(link) = self.links.iter_mut().find(|link| link.id == id) {
                        link.push(&message);
                    }
                }
                Output::Event(Event::Request(id, message)) => self.request(cx, id, message),
                Output::Event(Event::Ended(ended)) => self.ended(now, ended),
                Output::Event(event) => self.event(event),
                Output::Connect(id) => self.connect(id),
                Output::Close(id, closing) => self.close(id, closing),
                // Inband-Security-Id is never advertised.
                Output::StartTls(id) => self.closed(now, id, "TLS inside the connection"),
            }
        }
    }

    /// Has a request of the peer answered. Most services need not wait for anything: their answer is
    /// there at once.
    fn request(&mut self, cx: &mut Cx<'_>, connection: ConnectionId, message: Message) {
        self.metrics.requests_received.increment(1);
        trace!(parent: &self.span, octets = ?message.as_bytes(), "request received");
        let refuse = |code: u32, why| {
            Rejection::new(code).because(why).answer(&message, self.shared.local.identity())
        };
        if self.leaving.is_some() {
            let code = ResultCode::DIAMETER_UNABLE_TO_DELIVER.0;
            return self.answer(connection, refuse(code, "this node is about to stop"));
        }
        if self.services.len() >= self.limits.handlers {
            self.metrics.shed.increment(1);
            return self.answer(connection, refuse(TOO_BUSY, "too many requests at once"));
        }
        let client = Client::new(self.shared.clone());
        let context = Context { peer: self.entry.identity.clone(), client, message };
        let shared = self.shared.clone();
        match self.span.in_scope(|| shared.services.call(context)) {
            Reply::NotHere(answer) => self.answer(connection, answer),
            Reply::Undecodable(answer) => {
                self.metrics.decode_errors.increment(1);
                self.answer(connection, answer);
            }
            Reply::Later(mut answering) => match answering.as_mut().poll(cx) {
                Poll::Ready(answer) => self.answer(connection, answer),
                Poll::Pending => self.services.push(Answering { connection, answering }),
            },
        }
    }

    fn answer(&mut self, connection: ConnectionId, answer: Message) {
        trace!(parent: &self.span, octets = ?answer.as_bytes(), "answer sent");
        self.metrics.answer_sent(&answer);
        // Without the connection that it came on the request is the peer's to send again.
        if let Err(error) = self.peer.answer(connection, answer) {
            debug!(parent: &self.span, %error, "answer comes too late");
        }
    }

    fn ended(&mut self, now: Instant, ended: Ended<Waiting>) {
        let Ended { context: Waiting { reply, since }, request, end } = ended;
        match &end {
            End::Answered(answer) => {
                trace!(parent: &self.span, octets = ?answer.as_bytes(), "answer received");
                self.metrics.answer_received(answer, now - since);
            }
            End::TimedOut => self.metrics.timeouts.increment(1),
            End::Returned(_) => self.metrics.returned.increment(1),
        }
        self.ended.push((reply, Ok(Ended { context: (), request, end })));
    }

    /// Tells the application.
    fn tell(&self, change: PeerChange) {
        let peer = self.entry.identity.clone();
        // Nobody may be listening.
        let _ = self.shared.events.send(PeerEvent { peer, change });
    }

    fn event(&mut self, event: Event<Waiting>) {
        let _in_span = self.span.enter();
        match event {
            Event::Opened(_, agreement) => {
                let product = agreement.capabilities.product_name.as_str();
                let common = &agreement.common;
                info!(product, ?common, "connection is open");
                if let Some(errors) = &agreement.errors {
                    warn!(%errors, "the peer's CEA is malformed");
                }
                self.metrics.is_open.set(1.0);
                self.tell(PeerChange::Opened);
                if self.entry.learn_realm(&agreement.capabilities.realm) {
                    self.shared.routing.refresh();
                }
            }
            Event::Available if self.leaving.is_none() => {
                self.entry.set_available(self.peer.agreement().cloned());
                self.tell(PeerChange::Available);
            }
            Event::Suspect => {
                warn!("the peer does not answer the watchdog");
                self.tell(PeerChange::Suspect);
                self.entry.set_available(None);
            }
            Event::WatchdogAnswered(dwa) => {
                let id = dwa.header().hop_by_hop_id;
                if let Some(index) = self.watchdogs.iter().position(|(asked, _)| *asked == id) {
                    // Whoever asked may have given up.
                    let _ = self.watchdogs.swap_remove(index).1.send(dwa);
                }
            }
            Event::DisconnectAnswered(dpa) => {
                // Mostly nobody asks.
                let _ = self.disconnect_answer.take().map(|answer| answer.send(dpa));
            }
            Event::Restarted { before, now } => {
                info!(before, now, "the peer has restarted and lost its sessions");
                self.tell(PeerChange::Restarted { before, now });
            }
            Event::Disconnecting(cause) => {
                info!(%cause, "the peer disconnects");
                self.tell(PeerChange::Disconnecting(cause));
                self.entry.set_available(None);
            }
            Event::Closed { reason, next_attempt } => {
                let next = next_attempt.map(|at| Instant::from_std(at) - Instant::now());
                info!(%reason, ?next, "no connection");
                self.metrics.is_open.set(0.0);
                self.entry.set_available(None);
                self.last_error = Some(reason.to_string());
                self.tell(PeerChange::Closed(reason));
                self.watchdogs.clear();
                self.disconnect_answer = None;
                let is_stranger = !self.entry.is_configured;
                self.is_over = is_stranger || self.leaving.is_some();
            }
            _ => {}
        }
    }

    fn connect(&mut self, id: ConnectionId) {
        // Only peers with an address are ever started.
        let Some(Dial { transport, address }) = self.dial.clone() else { return };
        let identity = self.entry.identity.clone();
        let connecting =
            Box::pin(async move { transport.connect(&address, Some(&*identity)).await });
        self.connecting = Some((id, connecting));
    }

    /// Takes over a connection that the peer opened, or refuses it.
    fn accept(&mut self, now: Instant, cx: &mut Cx<'_>, newcomer: Newcomer) {
        let Newcomer { link, buffer, cer, place } = newcomer;
        match self.peer.accept(now.into_std(), cer) {
            Ok(id) => {
                self.links.push(OpenLink::new(id, link, buffer));
                self.follow(now, cx);
                if let Some(link) = self.links.iter_mut().find(|link| link.id == id) {
                    self.peer.received(now.into_std(), id, &mut link.input);
                }
                self.follow(now, cx);
            }
            Err(refused) => {
                let (remote, reason) = (link.remote, refused.reason.to_string());
                warn!(parent: &self.span, %remote, reason, "connection refused");
                self.last_error = Some(reason);
                self.shared.refuse(link, *refused, place);
                let is_unused = self.peer.state() == State::Closed;
                self.is_over |= is_unused && !self.entry.is_configured;
            }
        }
    }

    /// Takes over a connection that this node opened before it knew to whom.
    fn adopt(&mut self, now: Instant, cx: &mut Cx<'_>, adoption: Adoption) {
        let Adoption { link, buffer, cea, reply } = adoption;
        let adopted = self.peer.adopt(now.into_std(), cea).map(|id| {
            self.links.push(OpenLink::new(id, link, buffer));
            self.follow(now, cx);
            if let Some(link) = self.links.iter_mut().find(|link| link.id == id) {
                self.peer.received(now.into_std(), id, &mut link.input);
            }
            self.follow(now, cx);
        });
        let is_unused = self.peer.state() == State::Closed;
        self.is_over |= is_unused && !self.entry.is_configured;
        // Whoever connected may have given up; then the connection is there for others.
        let _ = reply.send(adopted);
    }

    fn closed(&mut self, now: Instant, id: ConnectionId, why: impl Into<String>) {
        self.peer.closed(now.into_std(), id, why);
    }

    fn close(&mut self, id: ConnectionId, closing: Closing) {
        if self.connecting.as_ref().is_some_and(|(connecting, _)| *connecting == id) {
            self.connecting = None;
        }
        if let Some(index) = self.links.iter().position(|link| link.id == id) {
            let link = self.links.swap_remove(index);
            self.shared.spawn(link.close(closing));
        }
    }

    /// Leaves nothing behind: requests go back, and services that still work end by themselves, though
    /// there is nobody any more to take their answers.
    fn end(&mut self) {
        self.shared.routing.remove(&self.entry);
        self.inbox.requests.close();
        while let Ok(Outbound { message, reply, .. }) = self.inbox.requests.try_recv() {
            let reason = NotOpen(self.peer.state()).into();
            let _ = reply.send(Err(Unsent { context: message, reason }));
        }
        let services = std::mem::take(&mut self.services);
        if !services.is_empty() && self.leaving.is_none() {
            self.shared.spawn(services.for_each(|_| std::future::ready(())));
        }
    }

    fn snapshot(&self) -> PeerSnapshot {
        let current = self.peer.connection();
        PeerSnapshot {
            identity: DiameterIdentity::clone(&self.entry.identity),
            is_configured: self.entry.is_configured,
            state: self.peer.state(),
            watchdog: self.peer.watchdog(),
            remote: self.links.iter().find(|it| Some(it.id) == current).map(|it| it.remote),
            product_name: self.peer.agreement().map(|it| it.capabilities.product_name.clone()),
            last_error: self.last_error.clone(),
            queued: self.inbox.requests.len(),
            pending: self.peer.pending(),
            handlers: self.services.len(),
            unwritten: self.links.iter().map(OpenLink::unwritten).sum(),
            statistics: *self.peer.statistics(),
        }
    }
}

impl Future for PeerTask {
    type Output = ();

    fn poll(self: Pin<&mut Self>, cx: &mut Cx<'_>) -> Poll<()> {
        let task = self.get_mut();
        for _ in 0..TURNS {
            let happened = task.turn(cx);
            if task.is_over {
                task.end();
                return Poll::Ready(());
            }
            if task.gathering.is_to_wait() {
                cx.waker().wake_by_ref();
                return Poll::Pending;
            }
            if !happened {
                task.metrics.queued.set(task.inbox.requests.len() as f64);
                task.metrics.pending.set(task.peer.pending() as f64);
                task.metrics.handlers.set(task.services.len() as f64);
                return Poll::Pending;
            }
        }
        // Other tasks want their turn too.
        cx.waker().wake_by_ref();
        Poll::Pending
    }
}

/// A service at work for a request that came on this connection.
struct Answering {
    connection: ConnectionId,
    answering: BoxFuture<'static, Message>,
}

impl Future for Answering {
    type Output = (ConnectionId, Message);

    fn poll(mut self: Pin<&mut Self>, cx: &mut Cx<'_>) -> Poll<Self::Output> {
        let connection = self.connection;
        self.answering.as_mut().poll(cx).map(|answer| (connection, answer))
    }
}

/// How many requests are taken, or answers written, before the transport is looked at again.
const BATCH: usize = 256;

/// How many turns a task takes before others get theirs.
const TURNS: usize = 4;
