//! Which peer gets a request (RFC 6733, 2.7 and 6.1.6): by Destination-Host, then by
//! Destination-Realm and application, then by priority and weight.
//!
//! The table is read for every request and changed when peers come and go, which takes as long with
//! ten thousand peers as with one.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use diameter_core::{DiameterIdentity, Message};

use crate::dispatch::Destination;
use crate::peer::PeerEntry;

/// Requests for a realm go to these peers (RFC 6733, 2.7).
///
/// Without any route for its realm a request goes to the configured peers that are of the realm
/// themselves.
///
/// ```
/// use diameter_core::DiameterIdentity;
use diameter_routing::load;
/// use diameter_node::Route;
///
/// // Charging of a partner goes through an agent.
/// let agent = DiameterIdentity::from_static("dra1.example.net");
/// let route = Route::to(DiameterIdentity::from_static("partner.example")).application(4).via(agent);
/// # assert_eq!(route.application, Some(4));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Route {
    /// Destination-Realm; `None` for every realm that has no route of its own.
    pub realm: Option<DiameterIdentity>,
    /// The Application-Id; `None` for all that have no route of their own to the realm.
    pub application: Option<u32>,
    /// The peers.
    pub peers: Vec<DiameterIdentity>,
}

impl Route {
    /// A route to a realm.
    pub fn to(realm: DiameterIdentity) -> Self {
        Self { realm: Some(realm), application: None, peers: Vec::new() }
    }

    /// A route to all realms that have none of their own.
    pub fn default_route() -> Self {
        Self { realm: None, application: None, peers: Vec::new() }
    }

    /// For this application only.
    #[must_use]
    pub fn application(self, id: u32) -> Self {
        Self { application: Some(id), ..self }
    }

    /// Through this peer too.
    #[must_use]
    pub fn via(mut self, peer: DiameterIdentity) -> Self {
        self.peers.push(peer);
        self
    }
}

/// The peer table and the realm table.
pub(crate) struct Routing(RwLock<Table>);

#[derive(Default)]
struct Table {
    by_host: HashMap<Arc<str>, Arc<PeerEntry>>,
    /// By realm, in lower case, and application: places in `hops`. The default is of the realm "".
    routes: HashMap<String, HashMap<Option<u32>, Vec<usize>>>,
    /// The peers that routes lead to, as far as there are such peers.
    hops: Vec<Option<Arc<PeerEntry>>>,
    /// Where in `hops` a peer stands, by its name in lower case.
    hop_of: HashMap<String, usize>,
    /// By realm: configured peers that are of it.
    by_realm: HashMap<String, Vec<Arc<PeerEntry>>>,
}

/// Where a request is to go.
#[derive(Clone, Copy)]
pub(crate) struct Target<'a> {
    /// A peer that was asked for by name: no other will do.
    pub(crate) peer: Option<&'a DiameterIdentity>,
    pub(crate) host: Option<&'a [u8]>,
    pub(crate) realm: Option<&'a [u8]>,
    pub(crate) application: u32,
}

impl Routing {
    pub(crate) fn new(routes: &[Route]) -> Self {
        Self(RwLock::new(Table::new(routes)))
    }

    /// Adds a peer; `false` when there is one of this identity.
    pub(crate) fn insert(&self, entry: &Arc<PeerEntry>) -> bool {
        self.write().insert(entry)
    }

    /// Takes this peer out.
    pub(crate) fn remove(&self, entry: &Arc<PeerEntry>) {
        self.write().remove(entry);
    }

    /// Notes the realm of a peer that is configured without one.
    pub(crate) fn learn_realm(&self, entry: &Arc<PeerEntry>, realm: &DiameterIdentity) {
        if entry.learn_realm(realm) {
            self.write().join_realm(entry);
        }
    }

    /// Changes how often a peer is chosen.
    #[cfg(feature = "discovery")]
    pub(crate) fn set_rank(&self, identity: &DiameterIdentity, priority: u32, weight: u32) {
        if let Some(entry) = self.get(identity.as_str().as_bytes()) {
            entry.set_rank(priority, weight);
        }
    }

    pub(crate) fn get(&self, identity: &[u8]) -> Option<Arc<PeerEntry>> {
        self.read().host(identity).cloned()
    }

    pub(crate) fn peers(&self) -> Vec<Arc<PeerEntry>> {
        self.read().by_host.values().cloned().collect()
    }

    pub(crate) fn len(&self) -> usize {
        self.read().by_host.len()
    }

    /// The peer that gets a request, none of those it was sent to before.
    pub(crate) fn pick(
        &self,
        target: Target<'_>,
        before: &[Arc<PeerEntry>],
    ) -> Option<Arc<PeerEntry>> {
        let takes = |entry: &Arc<PeerEntry>| {
            entry.takes(target.application) && !before.iter().any(|it| Arc::ptr_eq(it, entry))
        };
        let table = self.read();
        if let Some(peer) = target.peer {
            return table.host(peer.as_str().as_bytes()).filter(|entry| takes(entry)).cloned();
        }
        let Some(host) = target.host else {
            return choose(table.candidates(target).map(|(entry, _)| entry).filter(|it| takes(it)));
        };
        if let Some(entry) = table.host(host).filter(|entry| takes(entry)) {
            return Some(entry.clone());
        }
        // Only an agent can forward it: another server would answer 3002 (RFC 6733, 6.1).
        let leads_on =
            |(entry, hop): &(&Arc<PeerEntry>, Hop)| *hop == Hop::Agent || entry.forwards();
        let agents = table.candidates(target).filter(leads_on).map(|(entry, _)| entry);
        choose(agents.filter(|entry| takes(entry)))
    }

    /// Whether a route leads to the Destination-Realm of a request, whoever is connected.
    pub(crate) fn leads_to(&self, request: &Message) -> bool {
        let Destination { host, realm } = Destination::of(request);
        let application = request.header().application_id;
        let target = Target { peer: None, host, realm, application };
        let table = self.read();
        let (hops, peers) = table.ways(target);
        !hops.is_empty() || !peers.is_empty()
    }

    // Whatever panicked while it held the lock left whole entries.
    fn read(&self) -> RwLockReadGuard<'_, Table> {
        self.0.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, Table> {
        self.0.write().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What a candidate is for a request, as far as routes tell.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Hop {
    /// It is of the realm, and may be the one that serves it.
    Server,
    /// A route leads to another realm through it: it forwards.
    Agent,
}

impl Table {
    fn new(routes: &[Route]) -> Self {
        let mut table = Self::default();
        for route in routes {
            let realm = route.realm.as_ref().map(|it| it.to_ascii_lowercase()).unwrap_or_default();
            for peer in &route.peers {
                let next = table.hops.len();
                let hop = *table.hop_of.entry(peer.to_ascii_lowercase()).or_insert(next);
                if hop == next {
                    table.hops.push(None);
                }
                let of_realm = table.routes.entry(realm.clone()).or_default();
                of_realm.entry(route.application).or_default().push(hop);
            }
        }
        table
    }

    fn insert(&mut self, entry: &Arc<PeerEntry>) -> bool {
        if self.by_host.contains_key(&entry.key) {
            return false;
        }
        self.by_host.insert(entry.key.clone(), entry.clone());
        if let Some(hop) = self.hop_mut(&entry.key) {
            *hop = Some(entry.clone());
        }
        self.join_realm(entry);
        true
    }

    fn remove(&mut self, entry: &Arc<PeerEntry>) {
        let is_it = |it: &Arc<PeerEntry>| Arc::ptr_eq(it, entry);
        if !self.by_host.get(&entry.key).is_some_and(is_it) {
            return;
        }
        self.by_host.remove(&entry.key);
        if let Some(hop) = self.hop_mut(&entry.key) {
            *hop = None;
        }
        if let Some(realm) = entry.realm().filter(|_| entry.is_configured)
            && let Some(peers) = self.by_realm.get_mut(&realm.to_ascii_lowercase())
            && let Some(index) = peers.iter().position(is_it)
        {
            peers.swap_remove(index);
        }
    }

    /// Has a configured peer lead to its own realm, if that is known.
    fn join_realm(&mut self, entry: &Arc<PeerEntry>) {
        if let Some(realm) = entry.realm().filter(|_| entry.is_configured) {
            self.by_realm.entry(realm.to_ascii_lowercase()).or_default().push(entry.clone());
        }
    }

    fn hop_mut(&mut self, key: &str) -> Option<&mut Option<Arc<PeerEntry>>> {
        self.hop_of.get(key).and_then(|&hop| self.hops.get_mut(hop))
    }

    fn host(&self, name: &[u8]) -> Option<&Arc<PeerEntry>> {
        with_lower_case(name, |key| self.by_host.get(key)).flatten()
    }

    /// What leads to a realm: the places in `hops` of its route, else the peers that are of it, else the
    /// places of the default route.
    fn ways(&self, target: Target<'_>) -> (&[usize], &[Arc<PeerEntry>]) {
        let route = |realm: &str| {
            let routes = self.routes.get(realm)?;
            routes.get(&Some(target.application)).or_else(|| routes.get(&None))
        };
        let own = |realm: &str| match route(realm) {
            Some(hops) => (hops.as_slice(), [].as_slice()),
            None => (&[][..], self.by_realm.get(realm).map_or(&[][..], Vec::as_slice)),
        };
        let realm = target.realm.unwrap_or_default();
        let (mut hops, peers) = with_lower_case(realm, own).unwrap_or_default();
        if hops.is_empty() && peers.is_empty() {
            hops = route("").map_or(&[], Vec::as_slice);
        }
        (hops, peers)
    }

    /// The peers that a realm leads to.
    fn candidates<'t>(
        &'t self,
        target: Target<'t>,
    ) -> impl Iterator<Item = (&'t Arc<PeerEntry>, Hop)> + Clone {
        let (hops, peers) = self.ways(target);
        let realm = target.realm.unwrap_or_default();
        let is_of_it = move |entry: &PeerEntry| {
            entry.realm().is_some_and(|it| it.as_str().as_bytes().eq_ignore_ascii_case(realm))
        };
        let hops = hops.iter().filter_map(|&hop| self.hops.get(hop)?.as_ref());
        let hops = hops.map(move |entry| match is_of_it(entry) {
            true => (entry, Hop::Server),
            false => (entry, Hop::Agent),
        });
        hops.chain(peers.iter().map(|entry| (entry, Hop::Server)))
    }
}

/// One of the candidates; one that is busy is still better than none.
fn choose<'a>(
    candidates: impl Iterator<Item = &'a Arc<PeerEntry>> + Clone,
) -> Option<Arc<PeerEntry>> {
    let with_room = candidates.clone().filter(|entry| entry.requests.capacity() > 0);
    draw(with_room).or_else(|| draw(candidates))
}

/// The lowest priority wins; within it chance, by weight and by load (RFC 8583).
fn draw<'a>(
    candidates: impl Iterator<Item = &'a Arc<PeerEntry>> + Clone,
) -> Option<Arc<PeerEntry>> {
    let priority = candidates.clone().map(|entry| entry.priority()).min()?;
    let mut best = candidates.filter(|entry| entry.priority() == priority);
    let share = |entry: &PeerEntry| load::weight(entry.weight(), Some(u16::MAX - entry.load()));
    let total: u64 = best.clone().map(|entry| share(entry)).sum();
    if total == 0 {
        return best.next().cloned();
    }
    let mut drawn = fastrand::u64(..total);
    let found = best.clone().find(|entry| {
        let weight = share(entry);
        let is_it = drawn < weight;
        drawn = drawn.saturating_sub(weight);
        is_it
    });
    // Peers may have gone since their weights were counted.
    found.or_else(|| best.next()).cloned()
}

/// Looks a name up in lower case, without an allocation. `None` when it is no name.
fn with_lower_case<T>(name: &[u8], look_up: impl FnOnce(&str) -> T) -> Option<T> {
    let mut buffer = [0; 255];
    let lower = buffer.get_mut(..name.len())?;
    lower.copy_from_slice(name);
    lower.make_ascii_lowercase();
    std::str::from_utf8(lower).ok().map(look_up)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may")]

    use std::time::{Duration, Instant};

    use super::*;
    use crate::peer::Origin;
    use crate::settings::PeerSettings;

    fn entry(number: usize, origin: Origin) -> Arc<PeerEntry> {
        let identity = DiameterIdentity::try_from(format!("peer{number}.example.net")).unwrap();
        PeerEntry::new(&PeerSettings::new(identity), origin).0
    }

    /// Making the table anew for each of them took minutes.
    #[test]
    fn tens_of_thousands_of_peers_come_and_go() {
        let start = Instant::now();
        let realm = DiameterIdentity::from_static("example.net");
        for origin in [Origin::Accepted, Origin::Configured] {
            let routing = Routing::new(&[]);
            let peers: Vec<_> = (0..30_000).map(|number| entry(number, origin)).collect();
            for peer in &peers {
                assert!(routing.insert(peer));
                routing.learn_realm(peer, &realm);
            }
            assert!(!routing.insert(&entry(7, origin)));
            assert_eq!(routing.len(), 30_000);
            for peer in &peers {
                routing.remove(peer);
            }
            assert_eq!(routing.len(), 0);
        }
        assert!(start.elapsed() < Duration::from_secs(10), "{:?}", start.elapsed());
    }
}
