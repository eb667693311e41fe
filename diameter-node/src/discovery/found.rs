//! What a search has found.

use std::fmt;
use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

use diameter_core::DiameterIdentity;

use super::{Protocol, Query};

/// What DNS says of the peers of a realm.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// The peers, the best ones first.
    pub peers: Vec<Candidate>,
    /// What was there and cannot be used, and why.
    pub passed_over: Vec<PassedOver>,
    /// What could not be found out: peers may be missing.
    pub failed: Vec<Failed>,
    /// When to ask again.
    pub ttl: Duration,
}

impl Found {
    /// Adds what was found for one more application. A host is one peer, whatever it was found for.
    pub(super) fn add(&mut self, found: Self) {
        for candidate in found.peers {
            match self.peers.iter_mut().find(|it| it.host == candidate.host) {
                Some(known) => {
                    known.priority = known.priority.min(candidate.priority);
                    known.ttl = known.ttl.min(candidate.ttl);
                    let new = candidate.ways.into_iter().filter(|it| !known.ways.contains(it));
                    let new: Vec<_> = new.collect();
                    known.ways.extend(new);
                }
                None => self.peers.push(candidate),
            }
        }
        self.passed_over.extend(found.passed_over);
        self.failed.extend(found.failed);
        self.ttl = self.ttl.min(found.ttl);
    }
}

/// A host that DNS has named as a peer.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Candidate {
    /// Its name, which is its DiameterIdentity as well (RFC 6733, 4.3.1).
    pub host: DiameterIdentity,
    /// Lower ones first: 0 for the best, by order and preference of NAPTR and priority of SRV records.
    pub priority: u32,
    /// Its share among those of one priority.
    pub weight: u32,
    /// How to connect, what is to be tried first at the beginning.
    pub ways: Vec<Way>,
    /// Its addresses.
    pub addresses: Vec<IpAddr>,
    /// How long all this may be believed.
    pub ttl: Duration,
}

/// One way to connect to a host.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Way {
    /// How.
    pub protocol: Protocol,
    /// Where.
    pub port: u16,
}

impl Candidate {
    /// Where to connect to, one after the other.
    pub fn addresses(&self) -> impl Iterator<Item = (Protocol, SocketAddr)> {
        let at = |way: Way| move |ip: &IpAddr| (way.protocol, SocketAddr::new(*ip, way.port));
        self.ways.iter().flat_map(move |way| self.addresses.iter().map(at(*way)))
    }
}

/// A record that leads to no peer.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PassedOver {
    /// The record, or the name.
    pub record: String,
    /// Why not.
    pub reason: String,
}

impl fmt::Display for PassedOver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.record, self.reason)
    }
}

/// A query without an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Failed {
    /// What was asked.
    pub query: Query,
    /// What came instead.
    pub reason: String,
}

impl fmt::Display for Failed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.query, self.reason)
    }
}
