//! The requests of the window in which an Event-Timestamp is taken (RFC 5176, 2.3 and 6.3): none of them is done twice,
//! by whomever it is sent again.

use std::collections::{HashMap, VecDeque};
use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

use crate::packet::Packet;

/// Which request: its sender and its authenticator, which is made of all of it and of the secret. The port is left out:
/// somebody who sends a packet again sends it from another one.
type Key = (IpAddr, [u8; 16]);

pub(super) enum Seen {
    New,
    /// It waits for its answer.
    Waiting,
    /// It got this response.
    Answered(Vec<u8>),
}

#[derive(Debug)]
pub(super) struct Recent {
    window: Duration,
    most: usize,
    /// Their responses; `None` while they wait.
    entries: HashMap<Key, Option<Vec<u8>>>,
    /// In the order in which they came.
    order: VecDeque<(Duration, Key)>,
}

impl Recent {
    pub(super) fn new(window: Duration, most: usize) -> Self {
        Self { window, most, entries: HashMap::new(), order: VecDeque::new() }
    }

    pub(super) fn seen(&mut self, now: Duration, from: SocketAddr, packet: &Packet<'_>) -> Seen {
        // A timestamp may be of a window later, and is taken until a window after that.
        let remembers = self.window.saturating_mul(2);
        while let Some((since, key)) = self.order.front().copied()
            && now.saturating_sub(since) > remembers
        {
            self.order.pop_front();
            self.entries.remove(&key);
        }
        match self.entries.get(&key(from, packet)) {
            None => Seen::New,
            Some(None) => Seen::Waiting,
            Some(Some(response)) => Seen::Answered(response.clone()),
        }
    }

    pub(super) fn is_full(&self) -> bool {
        self.order.len() >= self.most
    }

    pub(super) fn waits(&mut self, now: Duration, from: SocketAddr, packet: &Packet<'_>) {
        let key = key(from, packet);
        self.entries.insert(key, None);
        self.order.push_back((now, key));
    }

    pub(super) fn answered(&mut self, from: SocketAddr, packet: &Packet<'_>, response: Vec<u8>) {
        if let Some(entry) = self.entries.get_mut(&key(from, packet)) {
            *entry = Some(response);
        }
    }
}

fn key(from: SocketAddr, packet: &Packet<'_>) -> Key {
    (from.ip().to_canonical(), packet.authenticator())
}
