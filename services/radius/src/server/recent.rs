//! The requests of the last seconds (RFC 5080, 2.2.2): one that is sent again gets the response it got.

use std::collections::{HashMap, VecDeque};
use std::time::Duration;

use super::Source;
use crate::packet::{Code, Packet};

/// Which request: its sender, kind and identifier. The same three with another authenticator are another request, which
/// takes the place of the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Key {
    from: Source,
    code: Code,
    identifier: u8,
}

#[derive(Debug)]
struct Entry {
    authenticator: [u8; 16],
    /// `None` while it waits for its answer.
    response: Option<Vec<u8>>,
    /// Which of the entries in `order` speaks of this.
    number: u64,
}

/// What is known of a request.
pub(super) enum Seen {
    /// Nothing: it is new.
    New,
    /// It waits for its answer.
    Waiting,
    /// It got this response.
    Answered(Vec<u8>),
}

#[derive(Debug)]
pub(super) struct Recent {
    remembers: Duration,
    most: usize,
    entries: HashMap<Key, Entry>,
    /// In the order of their time; those that speak of what is not there any more are left out when their time comes.
    order: VecDeque<(Duration, Key, u64)>,
    next: u64,
}

impl Recent {
    pub(super) fn new(remembers: Duration, most: usize) -> Self {
        Self { remembers, most, entries: HashMap::new(), order: VecDeque::new(), next: 0 }
    }

    pub(super) fn change(&mut self, remembers: Duration, most: usize) {
        (self.remembers, self.most) = (remembers, most);
    }

    /// Forgets all of a connection.
    pub(super) fn leave(&mut self, from: Source) {
        for code in [Code::ACCESS_REQUEST, Code::ACCOUNTING_REQUEST] {
            for identifier in 0..=u8::MAX {
                self.entries.remove(&Key { from, code, identifier });
            }
        }
    }

    pub(super) fn seen(&mut self, now: Duration, from: Source, packet: &Packet<'_>) -> Seen {
        self.expire(now);
        match self.entries.get(&key(from, packet)) {
            Some(entry) if entry.authenticator == packet.authenticator() => match &entry.response {
                Some(response) => Seen::Answered(response.clone()),
                None => Seen::Waiting,
            },
            _ => Seen::New,
        }
    }

    pub(super) fn has_room(&mut self, now: Duration) -> bool {
        self.expire(now);
        self.entries.len() < self.most
    }

    pub(super) fn waits(&mut self, now: Duration, from: Source, packet: &Packet<'_>) {
        self.put(now, from, packet, None);
    }

    /// Keeps the response, if no other request has taken the place meanwhile.
    pub(super) fn answered(
        &mut self,
        now: Duration,
        from: Source,
        packet: &Packet<'_>,
        response: Vec<u8>,
    ) {
        let other = self.entries.get(&key(from, packet));
        if other.is_none_or(|it| it.authenticator == packet.authenticator()) {
            self.put(now, from, packet, Some(response));
        }
    }

    pub(super) fn forget(&mut self, from: Source, packet: &Packet<'_>) {
        let key = key(from, packet);
        let is_it = |entry: &Entry| entry.authenticator == packet.authenticator();
        if self.entries.get(&key).is_some_and(is_it) {
            self.entries.remove(&key);
        }
    }

    fn put(&mut self, now: Duration, from: Source, packet: &Packet<'_>, response: Option<Vec<u8>>) {
        let (key, number) = (key(from, packet), self.next);
        self.next += 1;
        let authenticator = packet.authenticator();
        self.entries.insert(key, Entry { authenticator, response, number });
        self.order.push_back((now, key, number));
    }

    /// Forgets what is older than is remembered. What waits for an answer for that long has lost its NAS.
    fn expire(&mut self, now: Duration) {
        while let Some((since, key, number)) = self.order.front().copied() {
            let is_gone = self.entries.get(&key).is_none_or(|entry| entry.number != number);
            if !is_gone && now.saturating_sub(since) < self.remembers {
                break;
            }
            self.order.pop_front();
            if !is_gone {
                self.entries.remove(&key);
            }
        }
    }
}

fn key(from: Source, packet: &Packet<'_>) -> Key {
    Key { from, code: packet.code(), identifier: packet.identifier() }
}
