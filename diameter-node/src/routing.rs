//! Which peer gets a request (RFC 6733, 2.7 and 6.1.6): by Destination-Host, then by
//! Destination-Realm and application, then by priority and weight.
//!
//! The table is read for every request, by all tasks at once, and written when peers come and go:
//! readers take it as it is, writers put a new one in its place.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use arc_swap::ArcSwap;
use diameter_core::DiameterIdentity;

use crate::peer::PeerEntry;

/// Requests for a realm go to these peers (RFC 6733, 2.7).
///
/// Without any route for its realm a request goes to the configured peers that are of the realm
/// themselves.
///
/// ```
/// use diameter_core::DiameterIdentity;
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
pub(crate) struct Routing {
    routes: Vec<Route>,
    table: ArcSwap<Table>,
    /// Held while a new table is made.
    peers: Mutex<Vec<Arc<PeerEntry>>>,
}

#[derive(Default)]
struct Table {
    by_host: HashMap<Arc<str>, Arc<PeerEntry>>,
    /// By realm, in lower case, and application: routes as configured. The default is of the realm "".
    by_route: HashMap<String, HashMap<Option<u32>, Vec<Arc<PeerEntry>>>>,
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
    pub(crate) fn new(routes: Vec<Route>) -> Self {
        Self { routes, table: ArcSwap::default(), peers: Mutex::default() }
    }

    /// Adds a peer; `false` when there is one of this identity.
    pub(crate) fn insert(&self, entry: &Arc<PeerEntry>) -> bool {
        self.update(|peers| {
            let is_new = !peers.iter().any(|it| it.key == entry.key);
            if is_new {
                peers.push(entry.clone());
            }
            is_new
        })
    }

    /// Takes this peer out.
    pub(crate) fn remove(&self, entry: &Arc<PeerEntry>) {
        self.update(|peers| peers.retain(|it| !Arc::ptr_eq(it, entry)));
    }

    /// To be called when the realm of a peer has become known.
    pub(crate) fn refresh(&self) {
        self.update(|_| ());
    }

    pub(crate) fn get(&self, identity: &[u8]) -> Option<Arc<PeerEntry>> {
        let table = self.table.load();
        with_lower_case(identity, |key| table.by_host.get(key).cloned()).flatten()
    }

    pub(crate) fn peers(&self) -> Vec<Arc<PeerEntry>> {
        self.table.load().by_host.values().cloned().collect()
    }

    pub(crate) fn len(&self) -> usize {
        self.table.load().by_host.len()
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
        let table = self.table.load();
        if let Some(peer) = target.peer {
            let entry = with_lower_case(peer.as_str().as_bytes(), |key| table.by_host.get(key))??;
            return takes(entry).then(|| entry.clone());
        }
        let named = target
            .host
            .and_then(|host| with_lower_case(host, |key| table.by_host.get(key)).flatten())
            .filter(|entry| takes(entry));
        if let Some(entry) = named {
            return Some(entry.clone());
        }
        let candidates = table.candidates(target).iter().filter(|entry| takes(entry));
        // One that is busy is still better than none.
        let with_room = candidates.clone().filter(|entry| entry.requests.capacity() > 0);
        choose(with_room).or_else(|| choose(candidates))
    }

    fn update<T>(&self, change: impl FnOnce(&mut Vec<Arc<PeerEntry>>) -> T) -> T {
        // A list of peers is whole at any time.
        let mut peers = self.peers.lock().unwrap_or_else(PoisonError::into_inner);
        let result = change(&mut peers);
        self.table.store(Arc::new(Table::new(&peers, &self.routes)));
        result
    }
}

impl Table {
    fn new(peers: &[Arc<PeerEntry>], routes: &[Route]) -> Self {
        let by_host: HashMap<_, _> =
            peers.iter().map(|entry| (entry.key.clone(), entry.clone())).collect();
        let mut by_route: HashMap<String, HashMap<_, Vec<_>>> = HashMap::new();
        for route in routes {
            let realm = route.realm.as_ref().map(|it| it.to_ascii_lowercase()).unwrap_or_default();
            let entries = by_route.entry(realm).or_default().entry(route.application).or_default();
            let named = route.peers.iter().map(|it| it.to_ascii_lowercase());
            entries.extend(named.filter_map(|peer| by_host.get(peer.as_str()).cloned()));
        }
        let mut by_realm: HashMap<_, Vec<_>> = HashMap::new();
        for entry in peers.iter().filter(|entry| entry.is_configured) {
            if let Some(realm) = entry.realm() {
                by_realm.entry(realm.to_ascii_lowercase()).or_default().push(entry.clone());
            }
        }
        Self { by_host, by_route, by_realm }
    }

    fn candidates(&self, target: Target<'_>) -> &[Arc<PeerEntry>] {
        let route = |realm: &str| {
            let routes = self.by_route.get(realm)?;
            routes.get(&Some(target.application)).or_else(|| routes.get(&None))
        };
        let own = |realm: &str| route(realm).or_else(|| self.by_realm.get(realm));
        let found = target.realm.and_then(|realm| with_lower_case(realm, own).flatten());
        found.or_else(|| route("")).map_or(&[], Vec::as_slice)
    }
}

/// The lowest priority wins; within it chance, by weight.
fn choose<'a>(
    candidates: impl Iterator<Item = &'a Arc<PeerEntry>> + Clone,
) -> Option<Arc<PeerEntry>> {
    let priority = candidates.clone().map(|entry| entry.priority).min()?;
    let mut best = candidates.filter(|entry| entry.priority == priority);
    let total: u64 = best.clone().map(|entry| u64::from(entry.weight)).sum();
    if total == 0 {
        return best.next().cloned();
    }
    let mut drawn = fastrand::u64(..total);
    let found = best.clone().find(|entry| {
        let weight = u64::from(entry.weight);
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
