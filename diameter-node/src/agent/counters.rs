//! What became of the requests that an agent was to forward: each is counted once when it comes, and once
//! when it is over.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use diameter_routing::relay::Refusal;
use metrics::{Counter, Gauge, counter, gauge};

/// What became of the requests that a node was to forward, since it started.
///
/// Once nothing is pending, `received` is the sum of `answered`, all `rejected`, `discarded` and `dropped`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct AgentStatistics {
    /// Requests that were not for this node.
    pub received: u64,
    /// Requests answered by a peer, whatever the answer says, or by a policy in a peer's place.
    pub answered: u64,
    /// Requests answered by this node, by the reason for it.
    pub rejected: Vec<(RejectionReason, u64)>,
    /// Requests that a policy left without an answer.
    pub discarded: u64,
    /// Requests whose answer had nowhere to go: the connection that they came on was gone.
    pub dropped: u64,
    /// Attempts that were followed by another, because the peer was lost: with the T flag.
    pub peers_lost: u64,
    /// Attempts that were followed by another, because the peer answered 3002 or 3004.
    pub refused_by_peers: u64,
    /// Requests that are being forwarded.
    pub pending: u64,
}

impl AgentStatistics {
    /// How many requests were answered by this node for this reason.
    pub fn rejected_for(&self, reason: RejectionReason) -> u64 {
        self.rejected.iter().find(|(it, _)| *it == reason).map_or(0, |(_, count)| *count)
    }

    /// How many requests were answered by this node.
    pub fn all_rejected(&self) -> u64 {
        self.rejected.iter().map(|(_, count)| count).sum()
    }
}

/// Why an agent answers a request itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RejectionReason {
    /// The E bit: 3008.
    ErrorBit,
    /// AVPs that cannot be told apart: 5014.
    InvalidAvp,
    /// No P bit: 3002.
    NotProxiable,
    /// This node is in a Route-Record: 3005.
    Loop,
    /// No Destination-Realm: 3002.
    NoDestinationRealm,
    /// The application is none of the proxy's: 3007.
    Application,
    /// No route leads to the realm: 3003.
    RealmNotServed,
    /// No peer is connected that leads there and takes the application: 3002.
    NoPeer,
    /// The peer that had it was lost, and there is no other: 3002.
    PeerLost,
    /// No answer in time: 3002.
    TimedOut,
    /// A limit, or the queue of every peer that would do: 3004.
    TooBusy,
    /// A limit on requests of the peer or its group, or to every peer that would do: 3004.
    Limit,
    /// Those further on, or all peers that would do, are overloaded: 5012, or 3004 where another way may do
    /// better.
    Overload,
    /// The message would get too long: 5012.
    TooLong,
    /// This node is about to stop: 3002.
    Stopping,
    /// A policy refuses it, with a code of its own.
    Policy,
    /// Its route says so, with a code of its own.
    Route,
    /// Its route says where to go instead: 3006, or 3011.
    Redirected,
}

impl RejectionReason {
    const ALL: [Self; 18] = [
        Self::ErrorBit,
        Self::InvalidAvp,
        Self::NotProxiable,
        Self::Loop,
        Self::NoDestinationRealm,
        Self::Application,
        Self::RealmNotServed,
        Self::NoPeer,
        Self::PeerLost,
        Self::TimedOut,
        Self::TooBusy,
        Self::Limit,
        Self::Overload,
        Self::TooLong,
        Self::Stopping,
        Self::Policy,
        Self::Route,
        Self::Redirected,
    ];

    /// Its name among labels.
    pub const fn name(self) -> &'static str {
        match self {
            Self::ErrorBit => "error_bit",
            Self::InvalidAvp => "invalid_avp",
            Self::NotProxiable => "not_proxiable",
            Self::Loop => "loop",
            Self::NoDestinationRealm => "no_destination_realm",
            Self::Application => "application",
            Self::RealmNotServed => "realm_not_served",
            Self::NoPeer => "no_peer",
            Self::PeerLost => "peer_lost",
            Self::TimedOut => "timed_out",
            Self::TooBusy => "too_busy",
            Self::Limit => "limit",
            Self::Overload => "overload",
            Self::TooLong => "too_long",
            Self::Stopping => "stopping",
            Self::Policy => "policy",
            Self::Route => "route",
            Self::Redirected => "redirected",
        }
    }
}

impl From<Refusal> for RejectionReason {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::ErrorBit => Self::ErrorBit,
            Refusal::NotProxiable => Self::NotProxiable,
            Refusal::Loop => Self::Loop,
            Refusal::NoDestinationRealm => Self::NoDestinationRealm,
            // What cannot be read, now and in whatever is added there.
            _ => Self::InvalidAvp,
        }
    }
}

/// Why another peer was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Failover {
    PeerLost,
    Refused,
}

/// A count, and its name elsewhere.
struct Count(AtomicU64, Counter);

impl Count {
    fn new(counter: Counter) -> Self {
        Self(AtomicU64::new(0), counter)
    }

    fn add(&self) {
        self.0.fetch_add(1, Ordering::Relaxed);
        self.1.increment(1);
    }

    fn get(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}

/// The counters of an agent.
pub(crate) struct Counters {
    received: Count,
    answered: Count,
    rejected: [Count; RejectionReason::ALL.len()],
    discarded: Count,
    dropped: Count,
    peers_lost: Count,
    refused: Count,
    pending: Gauge,
}

impl Counters {
    pub(crate) fn new() -> Arc<Self> {
        let failovers = |reason: &'static str| {
            Count::new(counter!("diameter_agent_failovers_total", "reason" => reason))
        };
        Arc::new(Self {
            received: Count::new(counter!("diameter_agent_requests_total")),
            answered: Count::new(counter!("diameter_agent_answers_total")),
            rejected: RejectionReason::ALL.map(|reason| {
                Count::new(counter!("diameter_agent_rejections_total", "reason" => reason.name()))
            }),
            discarded: Count::new(counter!("diameter_agent_discarded_total")),
            dropped: Count::new(counter!("diameter_agent_dropped_total")),
            peers_lost: failovers("peer_lost"),
            refused: failovers("refused"),
            pending: gauge!("diameter_agent_pending"),
        })
    }

    /// Notes that a request has come.
    pub(crate) fn received(self: &Arc<Self>) -> Ticket {
        self.received.add();
        self.pending.increment(1);
        Ticket { counters: self.clone(), answered_by: None }
    }

    /// Notes that another peer is asked.
    pub(crate) fn failed_over(&self, why: Failover) {
        match why {
            Failover::PeerLost => self.peers_lost.add(),
            Failover::Refused => self.refused.add(),
        }
    }

    pub(crate) fn statistics(&self) -> AgentStatistics {
        let rejected = RejectionReason::ALL.into_iter().zip(self.rejected.iter().map(Count::get));
        let rejected: Vec<_> = rejected.filter(|(_, count)| *count > 0).collect();
        let mut statistics = AgentStatistics {
            answered: self.answered.get(),
            rejected,
            discarded: self.discarded.get(),
            dropped: self.dropped.get(),
            peers_lost: self.peers_lost.get(),
            refused_by_peers: self.refused.get(),
            // Last, or requests that end meanwhile would have ended before they came.
            received: self.received.get(),
            pending: 0,
        };
        let over = statistics.answered
            + statistics.all_rejected()
            + statistics.discarded
            + statistics.dropped;
        statistics.pending = statistics.received.saturating_sub(over);
        statistics
    }
}

/// What became of a request: who answered it, if anybody did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum AnsweredBy {
    /// A peer.
    Peer,
    /// This node.
    Agent(RejectionReason),
    /// A policy has discarded it.
    Nobody,
}

/// A request that is to be counted when it is over: without a word it counts as dropped.
pub(crate) struct Ticket {
    counters: Arc<Counters>,
    answered_by: Option<AnsweredBy>,
}

impl Ticket {
    /// Its answer has been handed to the connection.
    pub(crate) fn answered(mut self, by: AnsweredBy) {
        self.answered_by = Some(by);
    }
}

impl Drop for Ticket {
    fn drop(&mut self) {
        let counters = &*self.counters;
        match self.answered_by {
            None => counters.dropped.add(),
            Some(AnsweredBy::Peer) => counters.answered.add(),
            Some(AnsweredBy::Nobody) => counters.discarded.add(),
            Some(AnsweredBy::Agent(reason)) => {
                // All reasons are in the list.
                let index = RejectionReason::ALL.iter().position(|it| *it == reason);
                index.and_then(|it| counters.rejected.get(it)).into_iter().for_each(Count::add);
            }
        }
        counters.pending.decrement(1);
    }
}
