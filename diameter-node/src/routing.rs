//! The routes and peers of a node, which [`diameter_routing`] decides on: for its own requests, and for those that
//! it forwards.
//!
//! The tables are read for every request and changed when peers come and go, which takes as long with
//! ten thousand peers as with one.

use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};
use std::time::Instant;

use diameter_core::{DiameterIdentity, Message};
use diameter_routing::{
    Decision, Explanation, Local, Peer, PeerState, Query, Requester, Router, Table,
};

use crate::peer::PeerEntry;
use crate::settings::SendOptions;

/// The tables of a node.
pub(crate) struct Routing(RwLock<Router<Arc<PeerEntry>>>);

impl Routing {
    pub(crate) fn new(local: Local, table: Table) -> Self {
        Self(RwLock::new(Router::new(local, Arc::new(table))))
    }

    /// Takes other routes.
    pub(crate) fn set_table(&self, table: Table) {
        let table = Arc::new(table);
        let before = self.write().set_table(table);
        // A large table takes a while to go: not with the lock held.
        drop(before);
    }

    /// The routes.
    pub(crate) fn table(&self) -> Arc<Table> {
        self.read().table().clone()
    }

    /// Adds a peer; `false` when there is one of this identity.
    pub(crate) fn insert(&self, entry: &Arc<PeerEntry>) -> bool {
        let mut router = self.write();
        let is_new = router.insert(entry.clone());
        if is_new {
            join_realm(&mut router, entry);
        }
        is_new
    }

    /// Takes this peer out.
    pub(crate) fn remove(&self, entry: &Arc<PeerEntry>) {
        let realm = entry.realm().filter(|_| entry.is_configured);
        self.write().remove(entry, realm.as_ref().map(|it| it.as_str()));
    }

    /// Notes the realm of a peer that is configured without one.
    pub(crate) fn learn_realm(&self, entry: &Arc<PeerEntry>, realm: &DiameterIdentity) {
        if entry.learn_realm(realm) {
            join_realm(&mut self.write(), entry);
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
        self.read().peer(identity).cloned()
    }

    pub(crate) fn peers(&self) -> Vec<Arc<PeerEntry>> {
        self.read().peers().cloned().collect()
    }

    pub(crate) fn len(&self) -> usize {
        self.read().peers().len()
    }

    /// What becomes of a request that these peers do not get.
    pub(crate) fn decide(
        &self,
        query: &Query<'_>,
        before: &[Arc<PeerEntry>],
    ) -> Decision<Arc<PeerEntry>> {
        self.read().decide(&query.with_seed(fastrand::u64(..)), before)
    }

    /// The same, and why.
    pub(crate) fn explain(
        &self,
        query: &Query<'_>,
        before: &[Arc<PeerEntry>],
    ) -> (Decision<Arc<PeerEntry>>, Explanation) {
        self.read().explain(&query.with_seed(fastrand::u64(..)), before)
    }

    /// The peer that a request of another one is forwarded to, if it is.
    pub(crate) fn next_peer(&self, query: &Query<'_>) -> Option<Arc<PeerEntry>> {
        self.read().next_peer(&query.with_seed(fastrand::u64(..)), &[]).cloned()
    }

    /// Whether a route says that the node itself answers a request of this peer.
    pub(crate) fn answers(&self, message: &Message, from: &PeerEntry) -> bool {
        let router = self.read();
        if !router.table().has_local() {
            return false;
        }
        let query =
            Query { from: Some(from.as_requester()), ..Query::new(message, Instant::now()) };
        matches!(router.decide(&query, &[]), Decision::Local(_))
    }

    /// Whether the route of a request says that the next peer is tried when one answers 3002 or 3004.
    pub(crate) fn tries_next(&self, query: &Query<'_>) -> Option<bool> {
        self.read().route(query)?.targets()?.try_next
    }

    // Whatever panicked while it held the lock left whole entries.
    fn read(&self) -> RwLockReadGuard<'_, Router<Arc<PeerEntry>>> {
        self.0.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, Router<Arc<PeerEntry>>> {
        self.0.write().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Has a configured peer lead to its own realm, if that is known.
fn join_realm(router: &mut Router<Arc<PeerEntry>>, entry: &Arc<PeerEntry>) {
    if let Some(realm) = entry.realm().filter(|_| entry.is_configured) {
        router.join_realm(entry, &realm);
    }
}

impl Peer for PeerEntry {
    fn identity(&self) -> &str {
        self.identity.as_str()
    }

    fn is_of_realm(&self, realm: &[u8]) -> bool {
        self.realm().is_some_and(|it| it.as_bytes().eq_ignore_ascii_case(realm))
    }

    fn group(&self) -> Option<&str> {
        self.group.as_deref()
    }

    fn state(&self, application: u32) -> PeerState {
        PeerState {
            is_open: self.is_open(),
            takes_application: self.takes(application),
            forwards: self.forwards(),
            is_draining: self.is_draining(),
            is_full: self.requests.capacity() == 0,
            priority: self.priority(),
            weight: self.weight(),
            pending: self.pending(),
            load: self.load(),
            // Overload control asks each request by itself whether it may go.
            reduction: 0,
        }
    }
}

/// A request as routing sees it.
pub(crate) fn query<'a>(
    message: &'a Message,
    options: &'a SendOptions,
    from: Option<Requester<'a>>,
    now: tokio::time::Instant,
) -> Query<'a> {
    Query {
        from,
        only: options.peer.as_ref().map(|it| it.as_str()),
        ..Query::new(message, now.into_std())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may")]

    use std::time::Duration;

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
            let host = DiameterIdentity::from_static("node.example.net");
            let routing = Routing::new(Local::new(host), Table::default());
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
