//! The peers that requests can be sent to: found by name, by realm, and by the routes that lead to them.

use std::collections::HashMap;
use std::sync::Arc;

use crate::table::{Hop, Table};

/// A peer, as far as routing is concerned.
pub trait Peer {
    /// Its name.
    fn identity(&self) -> &str;

    /// Whether it is of this realm itself, as far as that is known.
    fn is_of_realm(&self, realm: &[u8]) -> bool;

    /// The group that it belongs to.
    fn group(&self) -> Option<&str>;

    /// How it is now, for requests of this application.
    fn state(&self, application: u32) -> PeerState;

    /// Whether both are the same: by default, of the same name.
    fn is(&self, other: &Self) -> bool {
        self.identity().eq_ignore_ascii_case(other.identity())
    }
}

/// Shared, and each of them the same peer only.
impl<P: Peer + ?Sized> Peer for Arc<P> {
    fn identity(&self) -> &str {
        (**self).identity()
    }

    fn is_of_realm(&self, realm: &[u8]) -> bool {
        (**self).is_of_realm(realm)
    }

    fn group(&self) -> Option<&str> {
        (**self).group()
    }

    fn state(&self, application: u32) -> PeerState {
        (**self).state(application)
    }

    fn is(&self, other: &Self) -> bool {
        Self::ptr_eq(self, other)
    }
}

/// How a peer is at the moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PeerState {
    /// Requests can be sent to it.
    pub is_open: bool,
    /// It has advertised the application, or that it relays any.
    pub takes_application: bool,
    /// It forwards requests for other hosts: a relay says so, a proxy is known to.
    pub forwards: bool,
    /// It is being emptied: only what is for it by name still goes there.
    pub is_draining: bool,
    /// No more requests can wait for it.
    pub is_full: bool,
    /// Peers with the lowest number are asked first.
    pub priority: u32,
    /// The share among peers of one priority.
    pub weight: u32,
    /// How many requests wait for its answers.
    pub pending: usize,
    /// How loaded it says it is, from 0 for idle to 65,535: the other way round than on the wire
    /// (RFC 8583, 7.3).
    pub load: u16,
    /// How many of a hundred requests it wants to be spared (RFC 7683): 100 for all of them.
    pub reduction: u8,
}

impl Default for PeerState {
    /// One that can be sent anything.
    fn default() -> Self {
        Self {
            is_open: true,
            takes_application: true,
            forwards: false,
            is_draining: false,
            is_full: false,
            priority: 0,
            weight: 1,
            pending: 0,
            load: 0,
            reduction: 0,
        }
    }
}

/// All peers, and where the routes of a table lead to among them. A peer comes or goes in a time that does not
/// depend on how many there are, nor on how many routes.
#[derive(Debug)]
pub(crate) struct Peers<P> {
    /// By name, in lower case, as all keys here are.
    by_host: HashMap<Box<str>, P>,
    /// Those that lead to their own realm.
    by_realm: HashMap<Box<str>, List<P>>,
    /// For every hop of the table the peers that it stands for.
    hops: Vec<List<P>>,
    hop_of_peer: HashMap<Box<str>, usize>,
    hop_of_group: HashMap<Box<str>, usize>,
}

impl<P: Peer + Clone> Peers<P> {
    pub(crate) fn new(table: &Table) -> Self {
        let mut peers = Self {
            by_host: HashMap::new(),
            by_realm: HashMap::new(),
            hops: Vec::new(),
            hop_of_peer: HashMap::new(),
            hop_of_group: HashMap::new(),
        };
        peers.set_table(table);
        peers
    }

    /// Has the peers stand where the routes of another table lead to.
    pub(crate) fn set_table(&mut self, table: &Table) {
        self.hops = table.hops().iter().map(|_| List::default()).collect();
        self.hop_of_peer.clear();
        self.hop_of_group.clear();
        for (place, hop) in table.hops().iter().enumerate() {
            match hop {
                Hop::Peer(peer) => self.hop_of_peer.insert(peer.as_str().into(), place),
                Hop::Group(group) => self.hop_of_group.insert(group.as_str().into(), place),
            };
        }
        let peers: Vec<P> = self.by_host.values().cloned().collect();
        peers.iter().for_each(|peer| self.join_hops(peer));
    }

    pub(crate) fn insert(&mut self, peer: P) -> bool {
        let key = peer.identity().to_ascii_lowercase().into_boxed_str();
        if self.by_host.contains_key(&key) {
            return false;
        }
        self.join_hops(&peer);
        self.by_host.insert(key, peer);
        true
    }

    pub(crate) fn remove(&mut self, peer: &P, realm: Option<&str>) {
        let key = peer.identity().to_ascii_lowercase();
        if !self.by_host.get(key.as_str()).is_some_and(|it| it.is(peer)) {
            return;
        }
        self.by_host.remove(key.as_str());
        for hop in self.hops_of(&key, peer.group()).into_iter().flatten() {
            self.hops.get_mut(hop).into_iter().for_each(|peers| peers.remove(&key));
        }
        let peers = realm.and_then(|it| self.by_realm.get_mut(it.to_ascii_lowercase().as_str()));
        peers.into_iter().for_each(|peers| peers.remove(&key));
    }

    /// Has a peer lead to this realm.
    pub(crate) fn join_realm(&mut self, peer: &P, realm: &str) {
        let key = peer.identity().to_ascii_lowercase();
        self.by_realm.entry(realm.to_ascii_lowercase().into()).or_default().push(key, peer.clone());
    }

    fn join_hops(&mut self, peer: &P) {
        let key = peer.identity().to_ascii_lowercase();
        for hop in self.hops_of(&key, peer.group()).into_iter().flatten() {
            self.hops
                .get_mut(hop)
                .into_iter()
                .for_each(|peers| peers.push(key.clone(), peer.clone()));
        }
    }

    fn hops_of(&self, key: &str, group: Option<&str>) -> [Option<usize>; 2] {
        let group = group.and_then(|it| self.hop_of_group.get(it));
        [self.hop_of_peer.get(key).copied(), group.copied()]
    }

    pub(crate) fn host(&self, name: &[u8]) -> Option<&P> {
        with_lower_case(name, |key| self.by_host.get(key)).flatten()
    }

    pub(crate) fn of_realm(&self, realm: &[u8]) -> &[P] {
        with_lower_case(realm, |key| self.by_realm.get(key))
            .flatten()
            .map_or(&[], |it| it.peers.as_slice())
    }

    pub(crate) fn hop(&self, place: u32) -> &[P] {
        self.hops.get(place as usize).map_or(&[], |it| it.peers.as_slice())
    }

    pub(crate) fn all(&self) -> impl ExactSizeIterator<Item = &P> {
        self.by_host.values()
    }
}

/// Some of the peers, in any order.
#[derive(Debug)]
struct List<P> {
    peers: Vec<P>,
    /// The names in lower case, at the places of the peers.
    keys: Vec<Box<str>>,
    places: HashMap<Box<str>, usize>,
}

impl<P> Default for List<P> {
    fn default() -> Self {
        Self { peers: Vec::new(), keys: Vec::new(), places: HashMap::new() }
    }
}

impl<P> List<P> {
    /// Adds a peer; one of the same name that is there is replaced.
    fn push(&mut self, key: String, peer: P) {
        let key = key.into_boxed_str();
        self.remove(&key);
        self.places.insert(key.clone(), self.peers.len());
        self.keys.push(key);
        self.peers.push(peer);
    }

    fn remove(&mut self, key: &str) {
        let Some(place) = self.places.remove(key) else { return };
        self.peers.swap_remove(place);
        self.keys.swap_remove(place);
        // The last one stands there now.
        if let Some(moved) = self.keys.get(place) {
            self.places.insert(moved.clone(), place);
        }
    }
}

/// Looks a name up in lower case, without an allocation. `None` when it is no name.
pub(crate) fn with_lower_case<T>(name: &[u8], look_up: impl FnOnce(&str) -> T) -> Option<T> {
    let mut buffer = [0; 255];
    let lower = buffer.get_mut(..name.len())?;
    lower.copy_from_slice(name);
    lower.make_ascii_lowercase();
    std::str::from_utf8(lower).ok().map(look_up)
}
