//! One peer: events and the time in, outputs out. The state machine is the table in `transitions`;
//! here is what surrounds it, in `actions` what its actions do, in `admission` how a connection that
//! was opened elsewhere becomes one of the peer, in `received` and `sending` what becomes of messages.

mod actions;
mod admission;
mod config;
mod contest;
mod received;
mod sending;
mod timers;

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Instant;

use diameter_core::{DiameterIdentity, Header, HopByHopId, Message};
use diameter_messages::base::DisconnectCause;

pub use self::config::PeerConfig;
pub use self::sending::{NotOpen, Unsent, UnsentReason};
use self::timers::{Timer, Timers};
use crate::pending::Pending;
use crate::transitions::{Side, State, StateEvent, transition};
use crate::{
    Agreement, CloseReason, Closing, ConnectionId, Event, Local, Output, Security, Statistics,
    Watchdog, WatchdogEvent, WatchdogState,
};

/// A peer of the local node: at most one open connection, its watchdog, its requests in flight.
///
/// `T` is whatever the application wants back with the end of each request: a channel to whoever
/// waits for the answer, the session, a number. The [crate documentation](crate) tells how to drive
/// a peer.
#[derive(Debug)]
pub struct Peer<T> {
    local: Arc<Local>,
    config: PeerConfig,
    random: fastrand::Rng,
    state: State,
    initiator: Option<Connection>,
    responder: Option<Connection>,
    /// The connection of an R-Conn-CER, until it is accepted or rejected.
    offered: Option<Connection>,
    agreement: Option<Arc<Agreement>>,
    /// The peer's Origin-State-Id as last heard, over all connections.
    state_id: Option<u32>,
    watchdog: Watchdog,
    pending: Pending<T>,
    timers: Timers,
    outputs: VecDeque<Output<T>>,
    statistics: Statistics,
    /// Whether the application wants a connection to be opened from here.
    is_wanted: bool,
    /// Attempts in a row that did not come to an open connection.
    failures: u32,
    /// Who ends the connection by DPR, and why.
    disconnect: Option<Disconnect>,
    /// Why the connection is about to close.
    reason: Option<CloseReason>,
    /// The DWR sent last.
    last_dwr: Option<HopByHopId>,
    /// DWRs whose answers the application asked for.
    asked_watchdogs: Vec<HopByHopId>,
    /// CERs on the open connection.
    late_cers: u32,
    /// The event that the action just performed leads to.
    follow_up: Option<StateEvent>,
    connections: u64,
}

/// A transport connection.
#[derive(Debug)]
struct Connection {
    id: ConnectionId,
    security: Security,
    /// The header of our CER, or of the peer's.
    cer: Option<Header>,
    agreement: Option<Agreement>,
    /// How to close it.
    closing: Closing,
}

/// A DPR.
#[derive(Clone, Copy, Debug)]
enum Disconnect {
    Ours(DisconnectCause),
    Theirs(DisconnectCause),
}

impl<T> Peer<T> {
    /// A peer without a connection. It waits to be [started](Peer::start), or for the peer to
    /// connect. `seed` should differ from peer to peer and from start to start; it decides on jitter
    /// and on where Hop-by-Hop Identifiers start.
    pub fn new(local: Arc<Local>, config: PeerConfig, seed: u64) -> Self {
        let mut random = fastrand::Rng::with_seed(seed);
        let pending = Pending::new(random.u32(..));
        Self {
            local,
            config,
            random,
            state: State::Closed,
            initiator: None,
            responder: None,
            offered: None,
            agreement: None,
            state_id: None,
            watchdog: Watchdog::new(),
            pending,
            timers: Timers::default(),
            outputs: VecDeque::new(),
            statistics: Statistics::default(),
            is_wanted: false,
            failures: 0,
            disconnect: None,
            reason: None,
            last_dwr: None,
            asked_watchdogs: Vec::new(),
            late_cers: 0,
            follow_up: None,
            connections: 0,
        }
    }

    /// Connects to the peer, now if there is no connection, and again whenever it is lost, until
    /// [`Peer::stop`] or until the peer disconnects and does not want to be called back.
    pub fn start(&mut self, now: Instant) {
        self.is_wanted = true;
        self.timers.cancel(Timer::Reconnect);
        self.step(now, StateEvent::Start, None);
    }

    /// Ends the connection by DPR, or gives up opening one, and does not connect again.
    ///
    /// Requests in flight may still be answered before the DPA; what is not comes back.
    pub fn stop(&mut self, now: Instant, cause: DisconnectCause) {
        self.is_wanted = false;
        self.timers.cancel(Timer::Reconnect);
        if self.state.is_open() {
            self.disconnect = Some(Disconnect::Ours(cause));
        } else if !matches!(self.state, State::Closed | State::Closing) {
            self.reason = Some(CloseReason::Stopped);
        }
        self.step(now, StateEvent::Stop, None);
    }

    /// The transport of [`Output::Connect`] is there.
    pub fn connected(&mut self, now: Instant, connection: ConnectionId, security: Security) {
        if let Some(link) = self.initiator.as_mut().filter(|link| link.id == connection) {
            link.security = security;
            self.step(now, StateEvent::IRcvConnAck, None);
        }
    }

    /// The transport of [`Output::Connect`] did not come up; `why` is for people.
    pub fn connect_failed(
        &mut self,
        now: Instant,
        connection: ConnectionId,
        why: impl Into<String>,
    ) {
        let is_connecting = matches!(self.state, State::WaitConnAck | State::WaitConnAckElect);
        if is_connecting && self.side_of(connection) == Some(Side::Initiator) {
            // There is nothing to close.
            self.initiator = None;
            self.reason = Some(CloseReason::ConnectFailed(why.into()));
            self.step(now, StateEvent::IRcvConnNack, None);
        }
    }

    /// The connection is gone: by the peer's doing, or the network's. `why` is for people.
    pub fn closed(&mut self, now: Instant, connection: ConnectionId, why: impl Into<String>) {
        if let Some(side) = self.side_of(connection) {
            let disconnect = self.disconnect.map(Disconnect::reason);
            self.reason = disconnect.or_else(|| Some(CloseReason::Lost(why.into())));
            self.step(now, StateEvent::PeerDisc(side), None);
        }
    }

    /// When to call [`Peer::handle_timeout`]. It may turn out that there is nothing to do then.
    pub fn next_timeout(&self) -> Option<Instant> {
        [self.timers.next(), self.pending.next_deadline()].into_iter().flatten().min()
    }

    /// Does what is due by now.
    pub fn handle_timeout(&mut self, now: Instant) {
        while let Some(request) = self.pending.expired(now) {
            self.statistics.requests_timed_out += 1;
            self.ended(request, crate::End::TimedOut);
        }
        for timer in Timer::ALL {
            if !self.timers.take_expired(timer, now) {
                continue;
            }
            match timer {
                Timer::Handshake | Timer::Disconnect => {
                    let disconnect = self.disconnect.map(Disconnect::reason);
                    self.reason = disconnect.or(Some(CloseReason::TimedOut(self.state)));
                    self.step(now, StateEvent::Timeout, None);
                }
                Timer::Watchdog => self.watchdog_event(now, WatchdogEvent::TimerExpires),
                Timer::Reconnect => self.step(now, StateEvent::Start, None),
                Timer::Contest => self.give_way(now),
            }
        }
    }

    /// The next thing to do or to know. To be called until it returns `None`, after every other
    /// call.
    pub fn poll(&mut self) -> Option<Output<T>> {
        self.outputs.pop_front()
    }

    /// The local node.
    pub fn local(&self) -> &Arc<Local> {
        &self.local
    }

    /// The configuration.
    pub fn config(&self) -> &PeerConfig {
        &self.config
    }

    /// Who the peer is, as configured.
    pub fn identity(&self) -> &DiameterIdentity {
        &self.config.identity
    }

    /// The state of the connection (RFC 6733, 5.6).
    pub fn state(&self) -> State {
        self.state
    }

    /// What the watchdog thinks of the peer (RFC 3539).
    pub fn watchdog(&self) -> WatchdogState {
        self.watchdog.state()
    }

    /// Whether requests can be sent.
    pub fn is_available(&self) -> bool {
        self.state.is_open() && self.watchdog.state() == WatchdogState::Okay
    }

    /// What was agreed on when the connection was opened.
    pub fn agreement(&self) -> Option<&Arc<Agreement>> {
        self.agreement.as_ref()
    }

    /// The open connection, or the one about to close.
    pub fn connection(&self) -> Option<ConnectionId> {
        let side = self.active()?;
        self.link(side).map(|link| link.id)
    }

    /// How many requests are in flight.
    pub fn pending(&self) -> usize {
        self.pending.len()
    }

    /// What happened so far.
    pub fn statistics(&self) -> &Statistics {
        &self.statistics
    }

    /// Takes an event to the table, performs the actions, and goes on to the next state.
    fn step(&mut self, now: Instant, event: StateEvent, mut message: Option<Message>) {
        let mut event = Some(event);
        while let Some(next) = event {
            let transition = transition(self.state, next);
            for action in transition.actions {
                self.perform(now, *action, &mut message);
            }
            self.enter(now, transition.next);
            event = self.follow_up.take();
        }
    }

    fn next_connection(&mut self) -> ConnectionId {
        self.connections += 1;
        ConnectionId(self.connections)
    }

    fn side_of(&self, connection: ConnectionId) -> Option<Side> {
        let is =
            |link: &Option<Connection>| link.as_ref().is_some_and(|link| link.id == connection);
        match () {
            () if is(&self.initiator) => Some(Side::Initiator),
            () if is(&self.responder) => Some(Side::Responder),
            () => None,
        }
    }

    /// The connection that is open or about to close.
    fn active(&self) -> Option<Side> {
        match self.state {
            State::IOpen => Some(Side::Initiator),
            State::ROpen => Some(Side::Responder),
            State::Closing if self.initiator.is_some() => Some(Side::Initiator),
            State::Closing => Some(Side::Responder),
            _ => None,
        }
    }

    fn link(&self, side: Side) -> Option<&Connection> {
        match side {
            Side::Initiator => self.initiator.as_ref(),
            Side::Responder => self.responder.as_ref(),
        }
    }

    fn link_mut(&mut self, side: Side) -> Option<&mut Connection> {
        match side {
            Side::Initiator => self.initiator.as_mut(),
            Side::Responder => self.responder.as_mut(),
        }
    }

    fn send(&mut self, side: Side, message: Message) {
        if let Some(id) = self.link(side).map(|link| link.id) {
            self.outputs.push_back(Output::Send(id, message));
        }
    }

    fn event(&mut self, event: Event<T>) {
        self.outputs.push_back(Output::Event(event));
    }
}

impl Disconnect {
    fn reason(self) -> CloseReason {
        match self {
            Self::Ours(cause) => CloseReason::Disconnected(cause),
            Self::Theirs(cause) => CloseReason::DisconnectedByPeer(cause),
        }
    }
}
