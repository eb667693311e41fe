//! The requests of the last seconds (RFC 5080, 2.2.2; RFC 5176, 2.3): one that is sent again gets the response it got, and
//! none is done twice.

use std::collections::{BTreeMap, HashMap};
use std::hash::Hash;
use std::time::Duration;

/// Requests by what tells them apart. Another request with the same key and another authenticator takes the place of the
/// first.
#[derive(Debug)]
pub(crate) struct Recent<K> {
    remembers: Duration,
    most: usize,
    entries: HashMap<K, Entry>,
    /// The keys in the order of their time: one for each entry, by its number.
    order: BTreeMap<u64, (Duration, K)>,
    next: u64,
}

#[derive(Debug)]
struct Entry {
    authenticator: [u8; 16],
    /// `None` while it waits for its answer.
    response: Option<Vec<u8>>,
    number: u64,
}

/// What is known of a request.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Seen {
    /// Nothing: it is new.
    New,
    /// It waits for its answer.
    Waiting,
    /// It got this response.
    Answered(Vec<u8>),
}

impl<K: Copy + Eq + Hash> Recent<K> {
    /// Remembers so many at most, each for so long after it came, or after its response.
    pub(crate) fn new(remembers: Duration, most: usize) -> Self {
        Self { remembers, most, entries: HashMap::new(), order: BTreeMap::new(), next: 0 }
    }

    pub(crate) fn change(&mut self, remembers: Duration, most: usize) {
        (self.remembers, self.most) = (remembers, most);
    }

    /// How many are remembered.
    pub(crate) fn len(&self) -> usize {
        self.entries.len().max(self.order.len())
    }

    pub(crate) fn seen(&mut self, now: Duration, key: K, authenticator: [u8; 16]) -> Seen {
        self.expire(now);
        match self.entries.get(&key) {
            Some(entry) if entry.authenticator == authenticator => match &entry.response {
                Some(response) => Seen::Answered(response.clone()),
                None => Seen::Waiting,
            },
            _ => Seen::New,
        }
    }

    /// Whether this one could be remembered too.
    pub(crate) fn has_room_for(&mut self, now: Duration, key: K) -> bool {
        self.expire(now);
        self.entries.len() < self.most || self.entries.contains_key(&key)
    }

    /// Remembers that it waits for its answer.
    pub(crate) fn waits(&mut self, now: Duration, key: K, authenticator: [u8; 16]) {
        self.put(now, key, authenticator, None);
    }

    /// Keeps the response, if no other request has taken the place meanwhile.
    pub(crate) fn answered(
        &mut self,
        now: Duration,
        key: K,
        authenticator: [u8; 16],
        response: Vec<u8>,
    ) {
        let other = self.entries.get(&key);
        if other.is_none_or(|it| it.authenticator == authenticator) && self.has_room_for(now, key) {
            self.put(now, key, authenticator, Some(response));
        }
    }

    pub(crate) fn forget(&mut self, key: K, authenticator: [u8; 16]) {
        if self.entries.get(&key).is_some_and(|entry| entry.authenticator == authenticator) {
            self.remove(key);
        }
    }

    /// Forgets whatever has this key.
    pub(crate) fn remove(&mut self, key: K) {
        if let Some(entry) = self.entries.remove(&key) {
            self.order.remove(&entry.number);
        }
    }

    fn put(&mut self, now: Duration, key: K, authenticator: [u8; 16], response: Option<Vec<u8>>) {
        let number = self.next;
        self.next += 1;
        let before = self.entries.insert(key, Entry { authenticator, response, number });
        if let Some(before) = before {
            self.order.remove(&before.number);
        }
        self.order.insert(number, (now, key));
    }

    /// Forgets what is older than is remembered. What waits for an answer for that long has lost its sender.
    fn expire(&mut self, now: Duration) {
        while let Some(first) = self.order.first_entry()
            && now.saturating_sub(first.get().0) >= self.remembers
        {
            let (_, key) = first.remove();
            self.entries.remove(&key);
        }
    }
}
