//! The world: what happens when, and what must hold whatever happens.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap};
use std::time::{Duration, Instant};

use diameter_core::{EndToEndId, Header, HopByHopId, Message, Request};
use diameter_messages::base::{DisconnectCause, SessionTerminationRequest, TerminationCause};
use diameter_peer::{ConnectionId, End, Event, Output, State};
use fastrand::Rng;

use crate::network::{Link, latency};
use crate::node::{MAX_MESSAGE_SIZE, MAX_PENDING, Node, name};

/// How long things go wrong, and how long it takes at most until all is well again.
const FAULTY: Duration = Duration::from_secs(40);
const HEALING: Duration = Duration::from_secs(90);

pub(crate) struct World {
    pub(crate) now: Instant,
    pub(crate) start: Instant,
    pub(crate) random: Rng,
    pub(crate) nodes: Vec<Node>,
    pub(crate) starts: u32,
    pub(crate) links: Vec<Link>,
    pub(crate) queue: BinaryHeap<Reverse<(Instant, u64)>>,
    pub(crate) scheduled: BTreeMap<u64, Scheduled>,
    pub(crate) number: u64,
    pub(crate) is_healed: bool,
    /// Whether latency is always short.
    pub(crate) is_calm: bool,
    pub(crate) question: Message,
    /// Requests in flight, by what was given along with them: at which node, to which.
    pub(crate) in_flight: BTreeMap<u64, (usize, usize)>,
    pub(crate) next_context: u64,
    /// Requests without the T flag that have arrived, by origin and End-to-End Identifier.
    pub(crate) seen: BTreeSet<(usize, u32)>,
    pub(crate) summary: Summary,
}

/// What took place, counted.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Summary {
    pub(crate) connections: u64,
    pub(crate) answered: u64,
    pub(crate) timed_out: u64,
    pub(crate) returned: u64,
    pub(crate) unsent: u64,
    pub(crate) suspicions: u64,
    pub(crate) elections: u64,
    pub(crate) restarts: u64,
    pub(crate) refused: u64,
    pub(crate) late: u64,
    pub(crate) duplicate: u64,
    pub(crate) unknown: u64,
}

/// Something that is going to happen.
pub(crate) enum Scheduled {
    /// Octets arrive at the other end of the link.
    Octets { link: usize, from: usize, octets: Vec<u8> },
    /// The other end of the link learns that it is closed.
    Closed { link: usize, from: usize },
    /// The called node sees a connection.
    Accepted { link: usize },
    /// The calling node's attempt has an answer.
    Connected { at: At, link: Option<usize> },
    /// An application answers.
    Answer { at: At, answer: Message },
    /// Something goes wrong, or an application wants something.
    Fault,
    /// An application sends a request.
    Ask,
}

/// A connection at a node, as it was started for the `start`th time.
#[derive(Clone, Copy)]
pub(crate) struct At {
    pub(crate) node: usize,
    pub(crate) start: u32,
    pub(crate) peer: usize,
    pub(crate) connection: ConnectionId,
}

impl World {
    pub(crate) fn new(seed: u64) -> Self {
        let mut random = Rng::with_seed(seed);
        let now = Instant::now();
        let count = [2, 2, 3, 4][random.usize(..4)];
        let nodes = (0..count).map(|number| Node::new(number, count, 1, random.u64(..))).collect();
        let question = SessionTerminationRequest::builder()
            .session_id("a;1;1")
            .origin_host(name(0))
            .origin_realm(name(0))
            .destination_realm(name(1))
            .auth_application_id(4)
            .termination_cause(TerminationCause::DIAMETER_LOGOUT)
            .build();
        let question = question.to_message(HopByHopId(0), EndToEndId(0)).unwrap();
        let question = question.with_header(Header { application_id: 4, ..*question.header() });
        Self {
            now,
            start: now,
            random,
            nodes,
            starts: 1,
            links: Vec::new(),
            queue: BinaryHeap::new(),
            scheduled: BTreeMap::new(),
            number: 0,
            is_healed: false,
            is_calm: false,
            question,
            in_flight: BTreeMap::new(),
            next_context: 0,
            seen: BTreeSet::new(),
            summary: Summary::default(),
        }
    }

    /// All nodes call each other at once, and nothing goes wrong.
    pub(crate) fn run_calmly(mut self) {
        self.is_calm = true;
        self.heal();
        self.run_until(self.start + Duration::from_secs(1));
        self.check_the_end();
        for entry in self.nodes.iter().flat_map(|node| node.table.iter()) {
            assert_eq!(entry.peer.statistics().connections, 1, "the election took one attempt");
        }
    }

    /// Runs the schedule and checks it.
    pub(crate) fn run(mut self) -> Summary {
        for node in 0..self.nodes.len() {
            for peer in (0..self.nodes.len()).filter(|&peer| peer != node) {
                // Mostly both ends call each other at the same time.
                if self.random.u8(..4) != 0 {
                    self.want(node, peer);
                }
            }
        }
        for _ in 0..self.random.usize(5..40) {
            let at = self.some_time(FAULTY);
            self.later(at, Scheduled::Ask);
        }
        for _ in 0..self.random.usize(..15) {
            let at = self.some_time(FAULTY);
            self.later(at, Scheduled::Fault);
        }
        self.run_until(self.start + FAULTY);
        self.heal();
        let end = self.start + FAULTY + HEALING;
        while !self.is_well() && self.now < end {
            self.run_until(self.now + Duration::from_secs(1));
        }
        self.check_the_end();
        self.summary
    }

    fn run_until(&mut self, end: Instant) {
        loop {
            let timeouts = self.nodes.iter().enumerate();
            let timeout = timeouts.filter_map(|(it, node)| Some((node.next_timeout()?, it))).min();
            let scheduled = self.queue.peek().map(|Reverse(it)| *it);
            let next = [timeout.map(|it| it.0), scheduled.map(|it| it.0)];
            let Some(next) = next.into_iter().flatten().min().filter(|&at| at <= end) else {
                self.now = end;
                return;
            };
            self.now = self.now.max(next);
            match (scheduled, timeout) {
                (Some((at, number)), _) if at == next => {
                    self.queue.pop();
                    let scheduled = self.scheduled.remove(&number).expect("it is queued once");
                    self.take_place(scheduled);
                }
                (_, Some((_, node))) => self.handle_timeout(node),
                _ => {}
            }
        }
    }

    fn take_place(&mut self, scheduled: Scheduled) {
        match scheduled {
            Scheduled::Octets { link, from, octets } => self.octets(link, from, &octets),
            Scheduled::Closed { link, from } => self.other_end_closed(link, from),
            Scheduled::Accepted { link } => self.accepted(link),
            // The one who called, or was to answer, has crashed.
            Scheduled::Connected { at, .. } | Scheduled::Answer { at, .. }
                if at.start != self.nodes[at.node].start => {}
            Scheduled::Connected { at, link } => self.connected(at, link),
            Scheduled::Answer { at: At { node, peer, connection, .. }, answer } => {
                // It may be too late for this connection.
                let _ = self.nodes[node].entry(peer).peer.answer(connection, answer);
                self.follow(node, peer);
            }
            Scheduled::Fault if !self.is_healed => self.fault(),
            Scheduled::Fault => {}
            Scheduled::Ask => self.ask(),
        }
    }

    fn handle_timeout(&mut self, node: usize) {
        let now = self.now;
        let late = self.nodes[node].incoming.iter();
        let late: Vec<usize> =
            late.filter(|(_, it)| it.0.handle_timeout(now).is_some()).map(|(it, _)| *it).collect();
        for link in late {
            self.nodes[node].incoming.remove(&link);
            self.close(link, 1);
        }
        for peer in self.others(node) {
            let entry = self.nodes[node].entry(peer);
            if entry.peer.next_timeout().is_some_and(|at| at <= now) {
                entry.peer.handle_timeout(now);
                let next = entry.peer.next_timeout();
                assert!(next.is_none_or(|next| next > now), "a timer that does not move on");
                self.follow(node, peer);
            }
        }
    }

    /// Does what a peer wants done, then looks at it.
    pub(crate) fn follow(&mut self, node: usize, peer: usize) {
        while let Some(output) = self.nodes[node].entry(peer).peer.poll() {
            match output {
                Output::Connect(connection) => self.connect(node, peer, connection),
                Output::Send(connection, message) => self.send(node, peer, connection, &message),
                Output::StartTls(_) => panic!("nobody offers TLS"),
                Output::Close(connection, _) => {
                    let transports = &mut self.nodes[node].entry(peer).transports;
                    let transport = transports.remove(&connection).expect("closed once");
                    if let Some(link) = transport.link {
                        let end = usize::from(self.links[link].nodes[0] != node);
                        self.close(link, end);
                    }
                }
                Output::Event(event) => self.event(node, peer, event),
            }
        }
        self.check(node, peer);
    }

    fn event(&mut self, node: usize, peer: usize, event: Event<u64>) {
        match event {
            Event::Request(connection, request) => self.serve(node, peer, connection, &request),
            Event::Ended(ended) => {
                let at = self.in_flight.remove(&ended.context);
                assert_eq!(at, Some((node, peer)), "a request ends once, where it was sent");
                match ended.end {
                    End::Answered(answer) => {
                        let ids = |it: &Header| (it.hop_by_hop_id, it.end_to_end_id);
                        assert_eq!(ids(answer.header()), ids(ended.request.header()));
                        self.summary.answered += 1;
                    }
                    End::TimedOut => self.summary.timed_out += 1,
                    End::Returned(_) => {
                        self.summary.returned += 1;
                        self.send_elsewhere(node, &ended.request);
                    }
                }
            }
            Event::Opened(..) => self.summary.connections += 1,
            Event::Suspect => self.summary.suspicions += 1,
            Event::Restarted { before, now } => {
                assert_ne!(before, now);
                self.summary.restarts += 1;
            }
            Event::Disconnecting(cause) if cause != DisconnectCause::REBOOTING => {
                self.nodes[node].entry(peer).is_wanted = false;
            }
            Event::Closed { next_attempt, .. } => {
                assert!(next_attempt.is_none_or(|at| at > self.now));
            }
            _ => {}
        }
    }

    fn check(&mut self, node: usize, peer: usize) {
        let entry = self.nodes[node].entry(peer);
        let state = entry.peer.state();
        let most = match state {
            State::Closed => 0,
            State::WaitConnAckElect | State::WaitReturns => 2,
            _ => 1,
        };
        // Two transports at most while they are opened, one when one is open, none when none is.
        assert_eq!(entry.transports.len(), most, "{state}");
        assert!(entry.peer.pending() <= MAX_PENDING);
        assert!(state.is_open() || state == State::Closing || entry.peer.pending() == 0);
        let has_way_out = entry.peer.next_timeout().is_some();
        assert!(has_way_out || state == State::Closed && !entry.is_wanted, "stuck in {state}");
        for transport in entry.transports.values() {
            assert!(transport.buffer.len() < MAX_MESSAGE_SIZE);
        }
    }

    /// Whether nothing is left to be done. For a moment two ends may both be open on different
    /// connections: when the end of the one and of the other are still on their way.
    fn is_well(&mut self) -> bool {
        let is_open = |world: &mut Self, node, peer| {
            world.link(node, peer).is_some_and(|link| world.link(peer, node) == Some(link))
                && world.nodes[node].entry(peer).peer.is_available()
        };
        self.in_flight.is_empty()
            && (0..self.nodes.len())
                .all(|node| self.others(node).into_iter().all(|peer| is_open(self, node, peer)))
    }

    fn link(&mut self, node: usize, peer: usize) -> Option<usize> {
        let transports = &self.nodes[node].entry(peer).transports;
        transports.values().next().and_then(|transport| transport.link)
    }

    fn check_the_end(&mut self) {
        assert!(self.in_flight.is_empty(), "requests without an end: {:?}", self.in_flight);
        for node in 0..self.nodes.len() {
            for peer in self.others(node) {
                let is_available = self.nodes[node].entry(peer).peer.is_available();
                let state = self.nodes[node].entry(peer).peer.state();
                assert!(is_available, "{node} to {peer}: {state}");
                let ends = [self.link(node, peer), self.link(peer, node)];
                assert_eq!(ends[0], ends[1], "both ends use the same connection");
                let statistics = *self.nodes[node].entry(peer).peer.statistics();
                self.summary.refused += statistics.refused_connections;
                self.summary.late += statistics.late_answers;
                self.summary.duplicate += statistics.duplicate_answers;
                self.summary.unknown += statistics.unknown_answers;
            }
        }
    }

    pub(crate) fn at(&self, node: usize, peer: usize, connection: ConnectionId) -> At {
        At { node, start: self.nodes[node].start, peer, connection }
    }

    pub(crate) fn others(&self, node: usize) -> Vec<usize> {
        (0..self.nodes.len()).filter(|&other| other != node).collect()
    }

    fn some_time(&mut self, within: Duration) -> Instant {
        self.now + Duration::from_millis(self.random.u64(..within.as_millis() as u64))
    }

    pub(crate) fn soon(&mut self, scheduled: Scheduled) {
        let at = self.now + latency(self.is_calm, &mut self.random);
        self.later(at, scheduled);
    }

    pub(crate) fn later(&mut self, at: Instant, scheduled: Scheduled) {
        self.number += 1;
        self.queue.push(Reverse((at, self.number)));
        self.scheduled.insert(self.number, scheduled);
    }
}

impl Summary {
    pub(crate) fn add(&mut self, other: &Self) {
        self.connections += other.connections;
        self.answered += other.answered;
        self.timed_out += other.timed_out;
        self.returned += other.returned;
        self.unsent += other.unsent;
        self.suspicions += other.suspicions;
        self.elections += other.elections;
        self.restarts += other.restarts;
        self.refused += other.refused;
        self.late += other.late;
        self.duplicate += other.duplicate;
        self.unknown += other.unknown;
    }
}
