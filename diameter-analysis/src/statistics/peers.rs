//! Numbers for peers: rows are found by them.

use std::collections::{HashMap, HashSet};
use std::fmt;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

use foldhash::fast::RandomState;

use crate::hosts::Hosts;

/// One end of exchanges.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Peer {
    /// A host whose name is known.
    Host(Arc<str>),
    /// One whose address alone is known.
    Address(IpAddr),
    /// Nothing is known.
    Unknown,
}

impl fmt::Display for Peer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Host(name) => f.write_str(name),
            Self::Address(address) => write!(f, "{address}"),
            Self::Unknown => f.write_str("unknown"),
        }
    }
}

/// More are not told apart.
const MOST: usize = 65_536;

#[derive(Debug)]
pub(super) struct Peers {
    numbers: HashMap<Peer, u32, RandomState>,
    peers: Vec<Peer>,
}

impl Default for Peers {
    fn default() -> Self {
        let numbers = std::iter::once((Peer::Unknown, Self::UNKNOWN)).collect();
        Self { numbers, peers: vec![Peer::Unknown] }
    }
}

impl Peers {
    pub(super) const UNKNOWN: u32 = 0;

    /// The peer at an address, by its name as far as that is known yet.
    pub(super) fn at(&mut self, address: SocketAddr, hosts: &Hosts) -> u32 {
        match hosts.name(address) {
            Some(name) => self.number(Peer::Host(name.clone())),
            None => self.number(Peer::Address(address.ip())),
        }
    }

    /// The peer of this name.
    pub(super) fn called(&mut self, name: Option<&[u8]>) -> u32 {
        let name = name.map(String::from_utf8_lossy);
        name.map_or(Self::UNKNOWN, |it| self.number(Peer::Host((*it).into())))
    }

    fn number(&mut self, peer: Peer) -> u32 {
        if let Some(number) = self.numbers.get(&peer) {
            return *number;
        }
        if self.peers.len() >= MOST {
            return Self::UNKNOWN;
        }
        // There are no more than fit.
        let number = self.peers.len() as u32;
        self.peers.push(peer.clone());
        self.numbers.insert(peer, number);
        number
    }

    /// The peers by their numbers; one whose address has got a single name since has that.
    pub(super) fn names(&self, hosts: &Hosts) -> Vec<Peer> {
        let mut of_address: HashMap<IpAddr, HashSet<&Arc<str>>> = HashMap::new();
        for (address, name) in hosts.iter() {
            of_address.entry(address.ip()).or_default().insert(name);
        }
        let named = |peer: &Peer| match peer {
            Peer::Address(address) => {
                let names = of_address.get(address).filter(|it| it.len() == 1);
                let name = names.and_then(|it| it.iter().next());
                name.map_or_else(|| peer.clone(), |it| Peer::Host((*it).clone()))
            }
            _ => peer.clone(),
        };
        self.peers.iter().map(named).collect()
    }
}
