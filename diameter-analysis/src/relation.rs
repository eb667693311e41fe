//! Whether a request was seen before: sent again, or on its way through agents (RFC 6733, 3 and 5.5.4).
//!
//! The End-to-End Identifier stays what it is on the whole way, and so do Session-Id and Origin-Host. Who sent it, to
//! whom, and how many Route-Records it has tell one from the other.

use std::collections::{HashMap, VecDeque};
use std::hash::BuildHasher;

use diameter_core::CommandFlags;
use foldhash::fast::RandomState;

use crate::connections::{Connections, Way};
use crate::exchanges::ExchangeId;
use crate::outline::Outline;

/// What a request has to do with earlier ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Relation {
    /// It was not seen before.
    First,
    /// An agent sends on what it got in this exchange.
    Forwarded {
        /// The exchange before the agent.
        from: ExchangeId,
    },
    /// The same sender sends it again, on the same connection or without one that is known.
    Retransmitted {
        /// The exchange of the same request; `None` when it was not seen, and the T bit alone says so.
        of: Option<ExchangeId>,
    },
    /// The same sender sends it again, on another connection.
    FailedOver {
        /// The exchange of the same request.
        of: ExchangeId,
    },
}

impl Relation {
    /// The exchange of the same request that it follows.
    pub fn follows(self) -> Option<ExchangeId> {
        match self {
            Self::First => None,
            Self::Forwarded { from: id } | Self::FailedOver { of: id } => Some(id),
            Self::Retransmitted { of } => of,
        }
    }

    /// Whether the same sender has sent it before.
    pub fn is_repeated(self) -> bool {
        matches!(self, Self::Retransmitted { .. } | Self::FailedOver { .. })
    }
}

/// The last requests, by what stays the same on their way.
#[derive(Debug)]
pub(crate) struct Relations {
    recent: HashMap<u64, Seen, RandomState>,
    order: VecDeque<(u64, ExchangeId)>,
    most: usize,
}

/// Where a request was seen: no more than the last legs.
#[derive(Debug)]
struct Seen {
    legs: [Option<Leg>; 4],
    last: ExchangeId,
}

#[derive(Clone, Copy, Debug)]
struct Leg {
    exchange: ExchangeId,
    way: Option<Way>,
    route_records: u32,
    hop_by_hop_id: u32,
}

impl Relations {
    pub(crate) fn new(most: usize) -> Self {
        Self { recent: HashMap::default(), order: VecDeque::new(), most: most.max(1) }
    }

    /// What a request has to do with those before it; it is kept for those behind it.
    pub(crate) fn relate(
        &mut self,
        exchange: ExchangeId,
        outline: &Outline<'_>,
        way: Option<Way>,
        connections: &Connections,
    ) -> Relation {
        let header = &outline.header;
        let whose = outline.session_id.or(outline.origin_host);
        let same = (header.end_to_end_id, header.command_code, header.application_id, whose);
        let key = self.recent.hasher().hash_one(same);
        let leg = Leg {
            exchange,
            way,
            route_records: outline.route_records,
            hop_by_hop_id: header.hop_by_hop_id.0,
        };
        let is_marked = header.flags.contains(CommandFlags::RETRANSMITTED);
        let relation = match self.recent.get_mut(&key) {
            Some(seen) => {
                let relation = seen.relation(&leg, is_marked, connections);
                seen.legs.rotate_right(1);
                seen.legs[0] = Some(leg);
                seen.last = exchange;
                relation
            }
            None => {
                let legs = [Some(leg), None, None, None];
                self.recent.insert(key, Seen { legs, last: exchange });
                if is_marked { Relation::Retransmitted { of: None } } else { Relation::First }
            }
        };
        self.order.push_back((key, exchange));
        if self.order.len() > self.most
            && let Some((key, exchange)) = self.order.pop_front()
            && self.recent.get(&key).is_some_and(|it| it.last == exchange)
        {
            self.recent.remove(&key);
        }
        relation
    }
}

impl Seen {
    fn relation(&self, leg: &Leg, is_marked: bool, connections: &Connections) -> Relation {
        let legs = || self.legs.iter().flatten();
        let again = |it: &Leg| Relation::Retransmitted { of: Some(it.exchange) };
        if leg.way.is_some()
            && let Some(same) = legs().find(|it| it.way == leg.way)
        {
            return again(same);
        }
        let flow = |it: &Leg| it.way.and_then(|it| connections.flow(it));
        let here = flow(leg);
        let is_of = |it: &Leg| {
            here.zip(flow(it)).is_some_and(|(here, it)| here.source.ip() == it.source.ip())
        };
        let is_from = |it: &Leg| {
            here.zip(flow(it)).is_some_and(|(here, it)| here.source.ip() == it.destination.ip())
        };
        // An agent that fails over has added a Route-Record to both.
        let mut same = legs().filter(|it| it.route_records == leg.route_records);
        if let Some(of) = same.find(|it| is_of(it)) {
            return Relation::FailedOver { of: of.exchange };
        }
        // Of those with fewer, the one that this host received; of equals the last.
        let earlier = legs().rev().filter(|it| it.route_records < leg.route_records);
        if let Some(from) = earlier.max_by_key(|it| (is_from(it), it.route_records)) {
            return Relation::Forwarded { from: from.exchange };
        }
        // Some agents add none.
        if let Some(from) = legs().find(|it| is_from(it)) {
            return Relation::Forwarded { from: from.exchange };
        }
        match self.legs[0] {
            Some(last) if is_marked || last.hop_by_hop_id == leg.hop_by_hop_id => again(&last),
            Some(last) => Relation::Forwarded { from: last.exchange },
            None => Relation::First,
        }
    }
}
