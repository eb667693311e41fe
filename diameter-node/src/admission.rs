//! Limits on connections without a CER: altogether, for each source address, and with a share that is
//! reserved for the addresses of known peers. A host that opens a thousand silent connections locks out
//! only itself.

use std::collections::HashMap;
use std::net::{IpAddr, Ipv6Addr};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;
use tracing::warn;

use crate::settings::ConnectionLimits;

/// The connections without a CER.
pub(crate) struct Admission {
    limits: ConnectionLimits,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    total: usize,
    by_source: HashMap<IpAddr, usize>,
    /// Addresses of configured peers, and how many peers are there.
    known: HashMap<IpAddr, usize>,
    /// When an operator was told last.
    warned: Option<Instant>,
    /// How many were turned away since then.
    unreported: u64,
}

/// The place of one connection, until it is accepted or gone.
pub(crate) struct Place {
    admission: Arc<Admission>,
    source: IpAddr,
}

/// An address where a configured peer is, as long as this is kept.
pub(crate) struct KnownAddress {
    admission: Arc<Admission>,
    source: IpAddr,
}

/// Which limit a connection has met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Full {
    /// Too many from its address.
    Address,
    /// Too many altogether.
    Total,
    /// What is left is for the addresses of known peers.
    Reserved,
}

impl Admission {
    pub(crate) fn new(limits: ConnectionLimits) -> Arc<Self> {
        Arc::new(Self { limits, state: Mutex::default() })
    }

    /// A place for a connection from this address. When there is none, operators are warned, at most once
    /// in ten seconds.
    pub(crate) fn admit(self: &Arc<Self>, address: IpAddr) -> Result<Place, Full> {
        let source = source(address);
        let mut state = self.state();
        match state.count(&self.limits, source) {
            Ok(()) => Ok(Place { admission: self.clone(), source }),
            Err(full) => {
                state.warn(full, source, Instant::now());
                Err(full)
            }
        }
    }

    /// Notes that a configured peer is at this address.
    pub(crate) fn know(self: &Arc<Self>, address: IpAddr) -> KnownAddress {
        let source = source(address);
        *self.state().known.entry(source).or_default() += 1;
        KnownAddress { admission: self.clone(), source }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Counts are right at any time.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn count(&mut self, limits: &ConnectionLimits, source: IpAddr) -> Result<(), Full> {
        let from_here = self.by_source.get(&source).copied().unwrap_or_default();
        // A low limit with the default share must leave room for peers that are not known.
        let reserved = limits.reserved.min(limits.unidentified / 2);
        if self.total >= limits.unidentified {
            return Err(Full::Total);
        }
        if from_here >= limits.unidentified_per_address {
            return Err(Full::Address);
        }
        if self.total >= limits.unidentified - reserved && !self.known.contains_key(&source) {
            return Err(Full::Reserved);
        }
        self.total += 1;
        *self.by_source.entry(source).or_default() += 1;
        Ok(())
    }

    fn warn(&mut self, full: Full, source: IpAddr, now: Instant) {
        self.unreported += 1;
        if self.warned.is_some_and(|at| now - at < WARNING_INTERVAL) {
            return;
        }
        let (open, turned_away) = (self.total, self.unreported);
        let why = match full {
            Full::Address => "too many from one address",
            Full::Total => "too many",
            Full::Reserved => "too many, but for a share that is kept for known peers",
        };
        warn!(
            address = %source, open, turned_away,
            "connections that do not say who they are are turned away: {why}"
        );
        (self.warned, self.unreported) = (Some(now), 0);
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut state = self.admission.state();
        state.total -= 1;
        release(&mut state.by_source, self.source);
    }
}

impl Drop for KnownAddress {
    fn drop(&mut self) {
        release(&mut self.admission.state().known, self.source);
    }
}

/// Takes one away of what is counted for an address, and keeps no zeros.
fn release(counts: &mut HashMap<IpAddr, usize>, source: IpAddr) {
    if let Some(count) = counts.get_mut(&source) {
        *count -= 1;
        if *count == 0 {
            counts.remove(&source);
        }
    }
}

/// What counts as one address: with IPv6 a network of 64 bits, since a host can use all of it.
fn source(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(address) => {
            let network = u128::from(address) & !u128::from(u64::MAX);
            IpAddr::V6(Ipv6Addr::from(network))
        }
        address => address,
    }
}

/// How often operators are told.
const WARNING_INTERVAL: Duration = Duration::from_secs(10);

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may")]

    use super::*;

    fn admission(
        unidentified: usize,
        unidentified_per_address: usize,
        reserved: usize,
    ) -> Arc<Admission> {
        let limits = ConnectionLimits {
            unidentified,
            unidentified_per_address,
            reserved,
            ..ConnectionLimits::default()
        };
        Admission::new(limits)
    }

    fn address(text: &str) -> IpAddr {
        text.parse().unwrap()
    }

    #[tokio::test]
    async fn one_address_has_its_limit_and_others_are_not_concerned() {
        let admission = admission(10, 3, 0);
        let (evil, other) = (address("192.0.2.1"), address("192.0.2.2"));
        let mut places: Vec<_> = (0..3).map(|_| admission.admit(evil).unwrap()).collect();
        assert_eq!(admission.admit(evil).err(), Some(Full::Address));
        assert!(admission.admit(other).is_ok());
        places.pop();
        assert!(admission.admit(evil).is_ok());
    }

    #[tokio::test]
    async fn the_addresses_of_an_ipv6_network_count_together() {
        let admission = admission(10, 1, 0);
        let _place = admission.admit(address("2001:db8::1")).unwrap();
        assert_eq!(admission.admit(address("2001:db8::2")).err(), Some(Full::Address));
        assert!(admission.admit(address("2001:db8:0:1::1")).is_ok());
        let _place = admission.admit(address("::ffff:192.0.2.1")).unwrap();
        assert_eq!(admission.admit(address("192.0.2.1")).err(), Some(Full::Address));
    }

    #[tokio::test]
    async fn a_share_is_kept_for_the_addresses_of_known_peers() {
        let admission = admission(10, 10, 4);
        let known = admission.know(address("192.0.2.7"));
        let unidentified = (1..=6).map(|host| admission.admit(IpAddr::from([198, 51, 100, host])));
        let _unidentified: Vec<_> = unidentified.map(Result::unwrap).collect();
        assert_eq!(admission.admit(address("203.0.113.1")).err(), Some(Full::Reserved));
        let peers: Vec<_> =
            (0..4).map(|_| admission.admit(address("192.0.2.7")).unwrap()).collect();
        assert_eq!(admission.admit(address("192.0.2.7")).err(), Some(Full::Total));
        drop(peers);
        drop(known);
        assert_eq!(admission.admit(address("192.0.2.7")).err(), Some(Full::Reserved));
    }

    #[tokio::test]
    async fn the_share_of_known_peers_is_half_of_all_at_most() {
        let admission = admission(10, 10, 256);
        let unknown = (0..6).map(|_| admission.admit(address("203.0.113.1")));
        let unknown: Vec<_> = unknown.collect();
        assert_eq!(unknown.iter().filter(|place| place.is_ok()).count(), 5);
    }
}
