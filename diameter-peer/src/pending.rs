//! Requests in flight on one connection (RFC 6733, 5.5.4 and 6.2.1): answers find their request by
//! the Hop-by-Hop Identifier, deadlines pass, and the rest comes back when the peer fails.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap, VecDeque};
use std::hash::{BuildHasherDefault, Hasher};
use std::time::Instant;

use diameter_core::{Header, HopByHopId, Message};

use crate::identifiers::HopByHopIds;

/// The requests of one connection that have no answer yet.
#[derive(Debug)]
pub(crate) struct Pending<T> {
    ids: HopByHopIds,
    requests: HashMap<HopByHopId, Request<T>, BuildHasherDefault<IdHasher>>,
    /// Deadlines; those of requests that are over stay until they are met or outnumber the others.
    deadlines: BinaryHeap<Reverse<(Instant, HopByHopId)>>,
    /// Identifiers of the requests that were given up last: an answer to one of them is late.
    given_up: VecDeque<HopByHopId>,
}

/// A request in flight.
#[derive(Debug)]
pub(crate) struct Request<T> {
    pub(crate) message: Message,
    pub(crate) context: T,
    deadline: Instant,
}

/// An answer that belongs to no request in flight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unmatched {
    /// No request on this connection had this identifier, or the request was another one.
    Unknown,
    /// The request was given up before.
    Late,
    /// The request was answered before.
    Duplicate,
}

impl<T> Pending<T> {
    /// Nothing in flight on a new connection; identifiers count from `first`.
    pub(crate) fn new(first: u32) -> Self {
        Self {
            ids: HopByHopIds::new(first),
            requests: HashMap::default(),
            deadlines: BinaryHeap::new(),
            given_up: VecDeque::new(),
        }
    }

    /// Starts over for a new connection; all memory is kept.
    pub(crate) fn restart(&mut self, first: u32) {
        self.ids = HopByHopIds::new(first);
        self.given_up.clear();
    }

    pub(crate) fn len(&self) -> usize {
        self.requests.len()
    }

    /// An identifier that no request in flight has.
    pub(crate) fn next_id(&mut self) -> HopByHopId {
        self.ids.next(|id| self.requests.contains_key(&id))
    }

    /// Takes in a request; its header has an identifier of [`Pending::next_id`].
    pub(crate) fn insert(&mut self, message: Message, deadline: Instant, context: T) {
        let id = message.header().hop_by_hop_id;
        self.requests.insert(id, Request { message, context, deadline });
        self.deadlines.push(Reverse((deadline, id)));
        if self.deadlines.len() > 4 * self.requests.len() + SPARE {
            let requests = &self.requests;
            self.deadlines.retain(|Reverse((_, id))| requests.contains_key(id));
        }
    }

    /// Finds the request of an answer and takes it out.
    pub(crate) fn answered(&mut self, answer: &Header) -> Result<Request<T>, Unmatched> {
        let id = answer.hop_by_hop_id;
        let Some(request) = self.requests.get(&id) else {
            return Err(match self.ids.were_given(id) {
                true if self.given_up.contains(&id) => Unmatched::Late,
                true => Unmatched::Duplicate,
                false => Unmatched::Unknown,
            });
        };
        let expected = request.message.header();
        let is_same = expected.end_to_end_id == answer.end_to_end_id
            && expected.command_code == answer.command_code
            && expected.application_id == answer.application_id;
        // The identifier alone is not enough: the answer must fit the request.
        if !is_same {
            return Err(Unmatched::Unknown);
        }
        let request = self.requests.remove(&id).ok_or(Unmatched::Unknown);
        if self.requests.is_empty() {
            // Where one request follows the other, they would take memory that is in no cache.
            self.deadlines.clear();
        }
        request
    }

    /// The next request whose deadline has passed.
    pub(crate) fn expired(&mut self, now: Instant) -> Option<Request<T>> {
        while let Some(&Reverse((deadline, id))) = self.deadlines.peek() {
            if deadline > now {
                return None;
            }
            self.deadlines.pop();
            // The identifier may have come round since.
            if self.requests.get(&id).is_some_and(|request| request.deadline == deadline) {
                self.give_up(id);
                return self.requests.remove(&id);
            }
        }
        None
    }

    /// The first deadline. It may be that of a request that is over.
    pub(crate) fn next_deadline(&self) -> Option<Instant> {
        self.deadlines.peek().map(|Reverse((deadline, _))| *deadline)
    }

    /// Gives up all requests, in the order in which they were sent.
    pub(crate) fn drain(&mut self) -> Vec<Request<T>> {
        let mut requests: Vec<_> = self.requests.drain().map(|(_, request)| request).collect();
        requests.sort_unstable_by_key(|it| self.ids.position(it.message.header().hop_by_hop_id));
        self.deadlines.clear();
        for request in requests.iter().rev().take(REMEMBERED).rev() {
            self.give_up(request.message.header().hop_by_hop_id);
        }
        requests
    }

    fn give_up(&mut self, id: HopByHopId) {
        if self.given_up.len() == REMEMBERED {
            self.given_up.pop_front();
        }
        self.given_up.push_back(id);
    }
}

/// How many requests given up are remembered, to tell late answers from duplicate ones.
const REMEMBERED: usize = 256;

/// How many deadlines of requests that are over may stay in any case: looking for them should be rare.
const SPARE: usize = 1024;

/// Identifiers count up, and no peer chooses them: the low bits are as good a hash as any, and keep
/// neighbours together. The map looks at the top 7 bits first, which is why they are set too.
#[derive(Debug, Default)]
pub(crate) struct IdHasher(u64);

impl Hasher for IdHasher {
    fn write(&mut self, octets: &[u8]) {
        octets.iter().for_each(|octet| self.0 = self.0 << 8 | u64::from(*octet));
    }

    fn write_u32(&mut self, id: u32) {
        self.0 = u64::from(id) | u64::from(id) << 57;
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests fail that way")]

    use std::time::Duration;

    use diameter_core::{EndToEndId, Request as _};
    use diameter_messages::base::DeviceWatchdogRequest;

    use super::*;

    fn insert(pending: &mut Pending<u32>, deadline: Instant, context: u32) -> Header {
        let request = DeviceWatchdogRequest::builder()
            .origin_host(diameter_core::DiameterIdentity::from_static("a.example.net"))
            .origin_realm(diameter_core::DiameterIdentity::from_static("example.net"))
            .build();
        let message = request.to_message(pending.next_id(), EndToEndId(context)).unwrap();
        let header = *message.header();
        pending.insert(message, deadline, context);
        header
    }

    #[test]
    fn identifier_that_comes_round_passes_over_those_in_use() {
        let soon = Instant::now() + Duration::from_secs(1);
        let mut pending = Pending::new(u32::MAX);
        let first = insert(&mut pending, soon, 1);
        let second = insert(&mut pending, soon, 2);
        assert_eq!((first.hop_by_hop_id.0, second.hop_by_hop_id.0), (u32::MAX, 0));
        // All 2^32 have been given out since.
        pending.ids = HopByHopIds::new(u32::MAX);
        assert_eq!(insert(&mut pending, soon, 3).hop_by_hop_id, HopByHopId(1));
        assert_eq!(pending.len(), 3);
        assert_eq!(pending.answered(&first).unwrap().context, 1);
    }

    #[test]
    fn deadline_of_an_earlier_request_does_not_end_one_with_its_identifier() {
        let now = Instant::now();
        let [soon, later] = [1, 9].map(|seconds| now + Duration::from_secs(seconds));
        let mut pending = Pending::new(5);
        let first = insert(&mut pending, soon, 1);
        pending.answered(&first).unwrap();
        pending.ids = HopByHopIds::new(5);
        let second = insert(&mut pending, later, 2);
        assert_eq!(first.hop_by_hop_id, second.hop_by_hop_id);
        assert!(pending.expired(soon).is_none());
        assert_eq!(pending.expired(later).unwrap().context, 2);
    }
}
