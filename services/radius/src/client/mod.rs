//! The half that asks RADIUS servers, and NASes at their port for dynamic authorization (RFC 5176): requests out,
//! sent again and to other servers while nobody answers (RFC 5080, 2.2.1), and responses in. Over connections they are
//! sent once by each (RFC 6613).
//!
//! [`Client`] is a value without I/O, clock and randomness: it is given what came and when, and tells what to send.
//! What it remembers are the requests that wait, and of each server whether it answers.

mod authenticators;
mod connections;
mod output;
mod ports;
mod request;
mod retransmission;
mod server;
mod status;

use std::collections::{BTreeSet, HashMap};
use std::fmt;
use std::net::SocketAddr;
use std::time::Duration;

use authenticators::Authenticators;
pub use connections::Closed;
pub use output::{Dropped, Failure, Output, Response};
use ports::{Holder, Slot};
use request::Pending;
#[cfg(feature = "node")]
pub(crate) use request::{CONNECTIONS, WATCHED};
pub use request::{Compose, Request, Upstream, Writing};
pub use retransmission::Retransmission;
use server::Server;

use crate::packet::{Code, MessageAuthenticator, Packet};
pub use crate::transport::Transport;

/// What a [`Client`] is told once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settings {
    /// When a request is sent again, and when it is given up.
    pub retransmission: Retransmission,
    /// How often a request is sent to a server before another one is tried.
    pub tries: u32,
    /// How long a server that did not answer is passed over, if it is not [asked](Upstream::status_server) how it does.
    pub passed_over: Duration,
    /// How many requests wait at most. Beyond it, they fail at once.
    pub most_requests: usize,
    /// How many source ports are used towards a server at most: each has 256 identifiers.
    pub most_ports: u16,
    /// How many servers are spoken with at a time: each takes a socket at least.
    pub most_servers: usize,
}

impl Default for Settings {
    /// RFC 5080, 2.2.1; another server after two tries; 30 seconds; 10,000 requests; 64 ports; 256 servers.
    fn default() -> Self {
        Self {
            retransmission: Retransmission::default(),
            tries: 2,
            passed_over: Duration::from_secs(30),
            most_requests: 10_000,
            most_ports: 64,
            most_servers: 256,
        }
    }
}

/// Names a request until it has ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Ticket(u64);

/// A path of packets: a server, and one of the source ports towards it, numbered from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Path {
    /// The server.
    pub server: SocketAddr,
    /// How packets go there.
    pub transport: Transport,
    /// Which port.
    pub port: u16,
}

impl Path {
    fn target(self) -> Target {
        Target { address: self.server, transport: self.transport }
    }
}

/// A server in one way to reach it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
struct Target {
    address: SocketAddr,
    transport: Transport,
}

impl Target {
    fn path(self, port: u16) -> Path {
        Path { server: self.address, transport: self.transport, port }
    }
}

/// The half of the agent that asks RADIUS servers and NASes.
pub struct Client {
    settings: Settings,
    authenticators: Authenticators,
    pending: HashMap<Ticket, Pending>,
    servers: HashMap<Target, Server>,
    timers: BTreeSet<(Duration, Timer)>,
    next: u64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Timer {
    Request(Ticket),
    Server(Target),
}

impl Client {
    /// A client whose authenticators and jitter are made of `seed`: octets that nobody can know, others at each start.
    pub fn new(settings: Settings, seed: [u8; 32]) -> Self {
        Self {
            settings,
            authenticators: Authenticators::new(seed),
            pending: HashMap::new(),
            servers: HashMap::new(),
            timers: BTreeSet::new(),
            next: 0,
        }
    }

    /// Sends a request, at a time that is told since the client's start.
    pub fn send(&mut self, now: Duration, request: Request) -> (Ticket, Vec<Output>) {
        let ticket = Ticket(self.next);
        self.next += 1;
        let mut outputs = Vec::new();
        let started = match self.pending.len() < self.settings.most_requests {
            true => self.start(now, ticket, request, &mut outputs),
            false => Err(Failure::Full),
        };
        if let Err(why) = started {
            outputs.push(Output::Failed { ticket, why });
        }
        (ticket, outputs)
    }

    /// How many requests wait.
    pub fn waiting(&self) -> usize {
        self.pending.len()
    }

    /// When [`Client::time_out`] has to be called next.
    pub fn next_time_out(&self) -> Option<Duration> {
        self.timers.first().map(|(at, _)| *at)
    }

    /// Takes what came by a path.
    pub fn receive(&mut self, now: Duration, path: Path, octets: &[u8]) -> Vec<Output> {
        let mut outputs = Vec::new();
        if let Err(reason) = self.take(now, path, octets, &mut outputs) {
            let closes = path.transport.is_stream() && reason.closes_connection();
            outputs.push(Output::Dropped { from: path.server, reason });
            if closes {
                self.close(now, path, &mut outputs);
            }
        }
        outputs
    }

    /// Who is asked by a path.
    pub fn upstream(&self, path: Path) -> Option<&Upstream> {
        self.servers.get(&path.target()).map(|server| &server.upstream)
    }

    /// Takes over other settings, for requests that come from now on.
    pub fn change(&mut self, settings: Settings) {
        self.settings = settings;
    }

    /// Takes that a path leads to nobody (ICMP Port Unreachable). A NAS that does not take dynamic authorization is told
    /// by it (RFC 4005, 9.2.1); a server may be starting again, and is passed over for another one.
    pub fn unreachable(&mut self, now: Duration, path: Path) -> Vec<Output> {
        let mut outputs = Vec::new();
        let Some(server) = self.servers.get_mut(&path.target()) else { return outputs };
        let tickets = server.ports.requests(path.port);
        for ticket in tickets {
            let Some(pending) = self.pending.get_mut(&ticket) else { continue };
            pending.unreachable = true;
            match is_dynamic(pending.code) {
                true => self.fail(now, ticket, &mut outputs),
                false => {
                    self.not_answering(now, path.target(), &mut outputs);
                    self.move_on(now, ticket, &mut outputs);
                }
            }
        }
        outputs
    }

    /// Does what is due.
    pub fn time_out(&mut self, now: Duration) -> Vec<Output> {
        let mut outputs = Vec::new();
        while let Some((at, timer)) = self.timers.first().copied()
            && at <= now
        {
            self.timers.pop_first();
            match timer {
                Timer::Request(ticket) => self.request_is_due(now, ticket, &mut outputs),
                Timer::Server(target) => self.server_is_due(now, target, &mut outputs),
            }
        }
        outputs
    }

    fn start(
        &mut self,
        now: Duration,
        ticket: Ticket,
        request: Request,
        outputs: &mut Vec<Output>,
    ) -> Result<(), Failure> {
        let is = |upstream: &Upstream, it: fn(&Server, Duration) -> bool| {
            self.servers.get(&upstream.target()).is_none_or(|server| it(server, now))
        };
        let answers = |upstream: &Upstream| is(upstream, |server, _| server.answers());
        // To one that cannot be connected to, a connection is not tried for each request.
        let may_be_asked = |upstream: &Upstream| {
            is(upstream, |server, now| server.answers() || server.is_left_for(now).is_zero())
        };
        let preferred = |upstream: &Upstream| {
            request.preferred == Some(upstream.address) && may_be_asked(upstream)
        };
        let at = (request.upstreams.iter().position(preferred))
            .or_else(|| request.upstreams.iter().position(answers))
            // None answers: perhaps the first does by now.
            .or_else(|| request.upstreams.iter().position(may_be_asked));
        let nobody =
            if request.upstreams.is_empty() { Failure::NoServer } else { Failure::Unreachable };
        let at = at.ok_or(nobody)?;
        let mut pending = Pending::new(request, now);
        self.send_to(now, ticket, &mut pending, at, outputs)?;
        self.pending.insert(ticket, pending);
        Ok(())
    }

    /// Sends a request to one of its servers, for the first time.
    fn send_to(
        &mut self,
        now: Duration,
        ticket: Ticket,
        pending: &mut Pending,
        at: usize,
        outputs: &mut Vec<Output>,
    ) -> Result<(), Failure> {
        let upstreams = pending.upstreams.clone();
        let upstream = upstreams.get(at).ok_or(Failure::NoServer)?;
        let target = upstream.target();
        let random = self.authenticators.next();
        self.make_room_for(target, outputs)?;
        let server = self.servers.entry(target).or_insert_with(|| Server::new(upstream.clone()));
        if server.upstream != *upstream {
            server.upstream = upstream.clone();
        }
        let most = upstream.most_ports.unwrap_or(self.settings.most_ports);
        let slot = server.ports.take(now, Holder::Request(ticket), most).ok_or(Failure::Full)?;
        let secret = upstream.secret.reveal();
        let writing = Writing { identifier: slot.identifier, secret, random };
        let Some(octets) = (pending.compose)(writing).filter(|it| Packet::parse(it).is_ok()) else {
            server.ports.give_back(slot);
            self.rest(now, target);
            return Err(Failure::Unwritable);
        };
        if server.answers()
            && !target.transport.is_stream()
            && let Some(due) = server.due.take()
        {
            // It is not at rest.
            self.timers.remove(&(due, Timer::Server(target)));
        }
        let interval = self.settings.retransmission.first(self.authenticators.next());
        let interval = match target.transport.is_stream() {
            // Another server is asked when it would be without a connection.
            true => {
                let times = 2_u32.saturating_pow(self.settings.tries).saturating_sub(1);
                interval.saturating_mul(times).min(self.settings.retransmission.duration)
            }
            false => interval,
        };
        pending.sent_first(now, (at, target), slot, octets.clone(), interval);
        self.set_timer(ticket, pending);
        outputs.push(Output::Send { path: slot.path(target), octets });
        Ok(())
    }

    /// When a request is looked at again: after its interval, and at the end of its time at the latest.
    fn set_timer(&mut self, ticket: Ticket, pending: &mut Pending) {
        self.timers.remove(&(pending.due, Timer::Request(ticket)));
        let end = pending.began + self.settings.retransmission.duration;
        pending.due = (pending.sent_at + pending.interval).min(end);
        self.timers.insert((pending.due, Timer::Request(ticket)));
    }

    fn request_is_due(&mut self, now: Duration, ticket: Ticket, outputs: &mut Vec<Output>) {
        let Some(pending) = self.pending.get(&ticket) else { return };
        let (target, since, sent) = (pending.target, pending.since, pending.sent);
        let Retransmission { times, duration, .. } = self.settings.retransmission;
        let is_stream = target.transport.is_stream();
        let is_over = now >= pending.began + duration || sent >= times && !is_stream;
        let had_its_time = sent >= self.settings.tries || is_stream;
        let is_silent =
            self.servers.get(&target).is_some_and(|server| server.is_silent_since(since));
        if is_silent && (is_over || had_its_time) {
            self.not_answering(now, target, outputs);
        }
        if is_over {
            return self.fail(now, ticket, outputs);
        }
        if had_its_time && self.move_on(now, ticket, outputs) {
            return;
        }
        match is_stream {
            // What a connection took is on its way (RFC 6613, 2.6.1).
            true => self.wait_on(ticket),
            false => self.send_again(now, ticket, outputs),
        }
    }

    /// Waits for the response until the time of the request is over.
    fn wait_on(&mut self, ticket: Ticket) {
        let Some(mut pending) = self.pending.remove(&ticket) else { return };
        pending.interval = self.settings.retransmission.duration;
        self.set_timer(ticket, &mut pending);
        self.pending.insert(ticket, pending);
    }

    fn send_again(&mut self, now: Duration, ticket: Ticket, outputs: &mut Vec<Output>) {
        let Some(mut pending) = self.pending.remove(&ticket) else { return };
        let random = self.authenticators.next();
        let interval = self.settings.retransmission.next(pending.interval, random);
        pending.sent_again(now, interval);
        let (path, octets) = (pending.slot.path(pending.target), pending.octets.clone());
        self.set_timer(ticket, &mut pending);
        self.pending.insert(ticket, pending);
        outputs.push(Output::Send { path, octets });
    }

    /// Goes to the next server that answers and was not asked yet, as another packet: its identifier, authenticator and
    /// secret are others. Tells whether there was one.
    fn move_on(&mut self, now: Duration, ticket: Ticket, outputs: &mut Vec<Output>) -> bool {
        let Some(mut pending) = self.pending.remove(&ticket) else { return false };
        let answers =
            |target| self.servers.get(&target).is_none_or(|server: &Server| server.answers());
        let next = pending.untried().find(|(_, upstream)| answers(upstream.target()));
        let Some(at) = next.map(|(at, _)| at) else {
            self.pending.insert(ticket, pending);
            return false;
        };
        let (before, slot) = (pending.target, pending.slot);
        let has_moved = self.send_to(now, ticket, &mut pending, at, outputs).is_ok();
        if has_moved {
            self.abandon(now, before, slot);
        } else {
            // There is no room there: the server before may still answer.
            pending.tried.push(at);
        }
        self.pending.insert(ticket, pending);
        has_moved
    }

    fn take(
        &mut self,
        now: Duration,
        path: Path,
        octets: &[u8],
        outputs: &mut Vec<Output>,
    ) -> Result<(), Dropped> {
        let packet = Packet::parse(octets)?;
        if path.transport.is_stream() && self.refuse(path, &packet, outputs) {
            return Ok(());
        }
        let target = path.target();
        let server = self.servers.get_mut(&target).ok_or(Dropped::Unexpected)?;
        let slot = Slot { port: path.port, identifier: packet.identifier() };
        match server.ports.holder(slot).ok_or(Dropped::Unexpected)? {
            Holder::Probe => {
                let probe = server.ports.probe_at(path.port).ok_or(Dropped::Unexpected)?;
                verify(&packet, Code::STATUS_SERVER, probe.authenticator, &server.upstream)?;
                server.ports.end_probe(path.port);
                server.ports.hear(path.port, now);
                server.heard(now);
                if server.has_answered_probe() {
                    self.answering(now, target, outputs);
                }
            }
            Holder::Abandoned(_) => {
                server.ports.give_back(slot);
                return Err(Dropped::Unexpected);
            }
            Holder::Request(ticket) => {
                let pending = self.pending.get(&ticket).ok_or(Dropped::Unexpected)?;
                let upstream = pending.upstream().ok_or(Dropped::Unexpected)?;
                verify(&packet, pending.code, pending.authenticator, upstream)?;
                let response = Response {
                    server: path.server,
                    octets: packet.as_bytes().to_vec(),
                    request_authenticator: pending.authenticator,
                    secret: upstream.secret.clone(),
                };
                server.ports.hear(path.port, now);
                server.heard(now);
                self.answering(now, target, outputs);
                if let Some(pending) = self.end(ticket) {
                    self.give_back(now, pending.target, pending.slot);
                }
                outputs.push(Output::Answered { ticket, response });
            }
        }
        Ok(())
    }

    fn fail(&mut self, now: Duration, ticket: Ticket, outputs: &mut Vec<Output>) {
        let Some(pending) = self.end(ticket) else { return };
        self.abandon(now, pending.target, pending.slot);
        let why = if pending.unreachable { Failure::Unreachable } else { Failure::Unanswered };
        outputs.push(Output::Failed { ticket, why });
    }

    fn end(&mut self, ticket: Ticket) -> Option<Pending> {
        let pending = self.pending.remove(&ticket)?;
        self.timers.remove(&(pending.due, Timer::Request(ticket)));
        Some(pending)
    }

    fn give_back(&mut self, now: Duration, target: Target, slot: Slot) {
        if let Some(server) = self.servers.get_mut(&target) {
            server.ports.give_back(slot);
        }
        self.rest(now, target);
    }

    /// Gives back the identifier of a request that was not answered.
    fn abandon(&mut self, now: Duration, target: Target, slot: Slot) {
        if let Some(server) = self.servers.get_mut(&target) {
            server.ports.abandon(now, slot);
        }
        self.rest(now, target);
    }
}

/// Whether a packet is a response to such a request, of somebody who knows the secret.
fn verify(
    packet: &Packet<'_>,
    request: Code,
    request_authenticator: [u8; 16],
    upstream: &Upstream,
) -> Result<(), Dropped> {
    let response = packet.code();
    if !request.responses().contains(&response) {
        return Err(Dropped::Code { request, response });
    }
    let signed = packet.verify_response(upstream.secret.reveal(), request_authenticator)?;
    // What answers an Access-Request can be forged without (CVE-2024-3596).
    let has_to_be = request == Code::ACCESS_REQUEST && upstream.requires_message_authenticator;
    match has_to_be && signed == MessageAuthenticator::Missing {
        true => Err(Dropped::Unsigned),
        false => Ok(()),
    }
}

fn is_dynamic(code: Code) -> bool {
    matches!(code, Code::COA_REQUEST | Code::DISCONNECT_REQUEST)
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("settings", &self.settings)
            .field("waiting", &self.pending.len())
            .field("servers", &self.servers)
            .finish_non_exhaustive()
    }
}

impl fmt::Display for Ticket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "request {}", self.0)
    }
}
