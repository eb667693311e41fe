//! The task that drives a peer: reads, writes, connects, calls services and keeps time for it. All of
//! it happens in one task, in turns: nothing of a connection is locked, what was read together is
//! served together, and what is to be sent is written at once at the end of a turn.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::BytesMut;
use diameter_core::{DiameterIdentity, HopByHopId, Message};
use diameter_peer::{CloseReason, ConnectionId, Event, Output, Peer, Security};
use futures_util::stream::{FuturesUnordered, StreamExt};
use tokio::sync::{mpsc, oneshot};
use tokio::time::Instant;

use super::alarm::Alarm;
use super::answering::Answering;
use super::batch::Batch;
use super::closing::ClosingConnection;
use super::connections::Connections;
use super::disconnecting::Disconnect;
use super::forwarding::Forwards;
use super::reporting::Report;
use super::sending::{Requests, Waiting};
use super::{Control, Inbox, PeerEntry, PeerSnapshot};
use crate::host_addresses;
use crate::incoming::IncomingConnection;
use crate::node::Shared;
use crate::settings::{PeerLimits, PeerSettings};

/// Drives one peer until it has left.
pub(crate) struct PeerTask {
    pub(super) shared: Arc<Shared>,
    pub(super) entry: Arc<PeerEntry>,
    pub(super) limits: PeerLimits,
    control: mpsc::UnboundedReceiver<Control>,
    pub(super) peer: Peer<Waiting>,
    pub(super) connections: Connections,
    /// A connection that takes the place of the open one if that is dead.
    pub(super) rival: Option<IncomingConnection>,
    pub(super) requests: Requests,
    pub(super) services: FuturesUnordered<Answering>,
    pub(super) forwards: Forwards,
    pub(super) batch: Batch,
    alarm: Alarm,
    pub(super) disconnect: Option<Disconnect>,
    /// Who waits for DWAs.
    pub(super) watchdogs: Vec<(HopByHopId, oneshot::Sender<Message>)>,
    pub(super) is_over: bool,
    pub(super) report: Report,
}

impl PeerTask {
    pub(crate) fn new(
        shared: Arc<Shared>,
        entry: Arc<PeerEntry>,
        inbox: Inbox,
        settings: PeerSettings,
    ) -> Self {
        let PeerSettings { protocol, route: dial, limits, .. } = settings;
        let admission = shared.admission.clone();
        let is_dialled = dial.is_some();
        let connections =
            Connections::new(admission, dial, limits.write_buffer, entry.is_configured);
        let mut peer = Peer::new(shared.local.clone(), protocol, fastrand::u64(..));
        if is_dialled {
            peer.start(Instant::now().into_std());
        }
        Self {
            shared,
            limits,
            control: inbox.control,
            peer,
            connections,
            rival: None,
            requests: Requests::new(inbox.requests),
            services: FuturesUnordered::new(),
            forwards: Forwards::new(inbox.answers),
            batch: Batch::default(),
            alarm: Alarm::new(),
            disconnect: None,
            watchdogs: Vec::new(),
            is_over: false,
            report: Report::new(&entry),
            entry,
        }
    }

    /// One turn: everything that is there is taken and served, then everything there is to write is
    /// written. Whether anything happened.
    fn turn(&mut self, cx: &mut Context<'_>, channels: &mut Channels) -> bool {
        let now = Instant::now();
        // The first turn finds that the peer wants to be connected to.
        self.follow(now, cx);
        let happened = [
            channels.control.ask(|| self.poll_control(now, cx)),
            self.poll_opening(now, cx),
            self.poll_reading(now, cx),
            // None are taken from a peer that does not read what it was sent before.
            !self.connections.is_full() && channels.requests.ask(|| self.poll_requests(now, cx)),
            self.poll_services(cx),
            channels.forwards.ask(|| self.poll_forwards(cx)),
            self.poll_timers(now, cx),
            self.poll_rival(now, cx),
            self.poll_disconnect(now),
        ];
        self.poll_departures(cx);
        let has_written = !self.batch.is_open() && self.poll_writing(now, cx);
        self.requests.wake();
        has_written || happened.contains(&true)
    }

    fn poll_control(&mut self, now: Instant, cx: &mut Context<'_>) -> bool {
        let Poll::Ready(Some(control)) = self.control.poll_recv(cx) else {
            return false;
        };
        match control {
            Control::Accept(incoming) => self.accept(now, cx, *incoming),
            Control::Adopt(adoption) => self.adopt(now, cx, *adoption),
            Control::Watchdog(reply) => {
                // Without a connection there is no answer.
                if let Ok(id) = self.peer.ask_watchdog(now.into_std()) {
                    self.watchdogs.push((id, reply));
                }
                self.follow(now, cx);
            }
            Control::Leave { cause, deadline, answer } => self.leave(cause, deadline, answer),
            Control::Snapshot(reply) => {
                // Who asked may have gone.
                let _ = reply.send(self.snapshot());
            }
        }
        true
    }

    fn poll_opening(&mut self, now: Instant, cx: &mut Context<'_>) -> bool {
        let Poll::Ready((id, result)) = self.connections.poll_opening(cx) else {
            return false;
        };
        match result {
            Ok(link) if self.entry.requires_tls && link.security == Security::Plain => {
                let why = CloseReason::Unprotected.to_string();
                self.peer.connect_failed(now.into_std(), id, why);
            }
            Ok(link) => {
                let security = link.security;
                self.connections.add(id, link, BytesMut::new());
                self.peer.connected(now.into_std(), id, security);
            }
            Err(error) => self.peer.connect_failed(now.into_std(), id, error.to_string()),
        }
        self.follow(now, cx);
        true
    }

    /// Reads once from every connection whose peer reads what it is sent.
    fn poll_reading(&mut self, now: Instant, cx: &mut Context<'_>) -> bool {
        let mut happened = false;
        let mut index = 0;
        while let Some(connection) = self.connections.at(index) {
            index += 1;
            if connection.awaits_input || connection.unwritten() >= self.limits.write_buffer {
                continue;
            }
            let id = connection.id;
            match self.report.span.in_scope(|| connection.poll_read(cx)) {
                Poll::Pending => {
                    connection.awaits_input = true;
                    continue;
                }
                Poll::Ready(Ok(0)) => self.closed(now, id, "end of stream"),
                Poll::Ready(Ok(_)) => {
                    self.peer.received(now.into_std(), id, &mut connection.input);
                }
                Poll::Ready(Err(error)) => self.closed(now, id, error.to_string()),
            }
            happened = true;
            self.follow(now, cx);
        }
        happened
    }

    fn poll_timers(&mut self, now: Instant, cx: &mut Context<'_>) -> bool {
        let disconnect = self.disconnect.as_ref().and_then(Disconnect::next_timeout);
        let protocol = self.peer.next_timeout().map(Instant::from_std);
        let Some(next) = [disconnect, protocol].into_iter().flatten().min() else {
            return false;
        };
        if next <= now {
            self.peer.handle_timeout(now.into_std());
            self.follow(now, cx);
            return true;
        }
        self.alarm.poll(next, cx)
    }

    /// Writes what there is; whether reading or sending may go on that could not before.
    fn poll_writing(&mut self, now: Instant, cx: &mut Context<'_>) -> bool {
        let (mut happened, failed) = self.connections.poll_write(cx);
        for (id, error) in failed {
            self.closed(now, id, error.to_string());
            self.follow(now, cx);
            happened = true;
        }
        happened
    }

    /// Does what the state machine wants done.
    pub(super) fn follow(&mut self, now: Instant, cx: &mut Context<'_>) {
        while let Some(output) = self.peer.poll() {
            match output {
                Output::Send(id, message) => self.send_on(id, &message),
                Output::Event(Event::Request(id, message)) => self.request(now, cx, id, message),
                Output::Event(Event::Ended(ended)) => self.ended(now, ended),
                Output::Event(event) => self.event(event),
                Output::Connect(id) => self.connections.connect(id, self.entry.identity.clone()),
                Output::Close(id, _) => self.close(now, id),
                // Inband-Security-Id is never advertised.
                Output::StartTls(id) => self.closed(now, id, "TLS inside the connection"),
            }
        }
    }

    /// Has a message of the state machine written.
    fn send_on(&mut self, id: ConnectionId, message: &Message) {
        let Some(connection) = self.connections.get_mut(id) else { return };
        let local = Some(&connection.local).filter(|_| self.shared.advertises_connections);
        let exchange = local.and_then(|local| host_addresses::of_connection(message, local));
        connection.push(exchange.as_ref().unwrap_or(message));
    }

    fn closed(&mut self, now: Instant, id: ConnectionId, why: impl Into<String>) {
        self.peer.closed(now.into_std(), id, why);
    }

    /// Lets a task of its own end the connection. What the state machine wants to be a reset ends no other
    /// way: the answers to what came before the mistake, and to the mistake itself, are still to be sent.
    fn close(&mut self, now: Instant, id: ConnectionId) {
        let Some(connection) = self.connections.remove(id) else { return };
        let has_time = self.disconnect.as_ref().is_none_or(|it| !it.is_due(now));
        let services = if has_time { self.services_of(id) } else { FuturesUnordered::new() };
        self.shared.spawn(ClosingConnection::new(connection, services).close());
    }

    /// Leaves nothing behind: queued requests go back to their senders, and services that still work run to
    /// their end, though their answers are dropped.
    fn end(&mut self) {
        self.shared.routing.remove(&self.entry);
        self.requests.close(self.peer.state());
        let services = std::mem::take(&mut self.services);
        if !services.is_empty() && self.disconnect.is_none() {
            self.shared.spawn(services.for_each(|_| std::future::ready(())));
        }
    }

    fn snapshot(&self) -> PeerSnapshot {
        PeerSnapshot {
            identity: DiameterIdentity::clone(&self.entry.identity),
            is_configured: self.entry.is_configured,
            state: self.peer.state(),
            watchdog: self.peer.watchdog(),
            remote: self.connections.remote(self.peer.connection()).cloned(),
            product_name: self.peer.agreement().map(|it| it.capabilities.product_name.clone()),
            last_error: self.report.last_error.clone(),
            queued: self.requests.queue.len(),
            pending: self.peer.pending(),
            handlers: self.services.len(),
            unwritten: self.connections.unwritten(),
            statistics: *self.peer.statistics(),
        }
    }

    fn set_gauges(&self) {
        let metrics = &self.report.metrics;
        let queue = &self.entry.requests;
        // Counting them by the queue's other end takes longer.
        metrics.queued.set((queue.max_capacity() - queue.capacity()) as f64);
        metrics.pending.set(self.peer.pending() as f64);
        metrics.handlers.set(self.services.len() as f64);
    }
}

/// The channels of a task while it is polled.
#[derive(Default)]
struct Channels {
    control: Channel,
    requests: Channel,
    forwards: Channel,
}

/// A channel, which wakes the task once it was found empty: it is not asked again before that.
#[derive(Default)]
struct Channel {
    is_empty: bool,
}

impl Channel {
    /// Whether anything has come.
    fn ask(&mut self, take: impl FnOnce() -> bool) -> bool {
        self.is_empty = self.is_empty || !take();
        !self.is_empty
    }
}

impl Future for PeerTask {
    type Output = ();

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        let task = self.get_mut();
        let mut channels = Channels::default();
        task.connections.look_again();
        for _ in 0..TURNS {
            let happened = task.turn(cx, &mut channels);
            if task.is_over {
                task.end();
                return Poll::Ready(());
            }
            if task.batch.waits() {
                cx.waker().wake_by_ref();
                return Poll::Pending;
            }
            if !happened {
                task.set_gauges();
                return Poll::Pending;
            }
        }
        // Other tasks want their turn too.
        cx.waker().wake_by_ref();
        Poll::Pending
    }
}

/// How many requests are taken, or answers written, before the transport is looked at again.
pub(super) const BATCH: usize = 256;

/// How many turns a task takes before others get theirs.
const TURNS: usize = 4;
