//! The peer table (RFC 6733, 2.6): one entry for each peer identity, whatever the case of its letters.

use std::collections::BTreeMap;

use diameter_core::DiameterIdentity;

/// Peers by identity. `P` is a [`Peer`](crate::Peer), or what a runtime keeps one in.
///
/// A peer has one connection at most, and a table one entry for each identity: that is how there are
/// never two open connections to the same peer (RFC 6733, 2.1).
///
/// ```
/// use diameter_core::DiameterIdentity;
/// use diameter_peer::PeerTable;
///
/// let mut peers = PeerTable::new();
/// peers.insert(&DiameterIdentity::from_static("ocs.example.net"), "an entry");
/// assert!(peers.get(&DiameterIdentity::from_static("OCS.example.NET")).is_some());
/// ```
#[derive(Clone, Debug)]
pub struct PeerTable<P>(BTreeMap<String, P>);

impl<P> PeerTable<P> {
    /// An empty table.
    pub const fn new() -> Self {
        Self(BTreeMap::new())
    }

    /// Adds an entry; what there was under the same identity is returned.
    pub fn insert(&mut self, identity: &DiameterIdentity, peer: P) -> Option<P> {
        self.0.insert(key(identity), peer)
    }

    /// The entry of this identity.
    pub fn get(&self, identity: &DiameterIdentity) -> Option<&P> {
        self.0.get(&key(identity))
    }

    /// The entry of this identity.
    pub fn get_mut(&mut self, identity: &DiameterIdentity) -> Option<&mut P> {
        self.0.get_mut(&key(identity))
    }

    /// Takes the entry of this identity out.
    pub fn remove(&mut self, identity: &DiameterIdentity) -> Option<P> {
        self.0.remove(&key(identity))
    }

    /// All entries, by identity.
    pub fn iter(&self) -> impl Iterator<Item = &P> {
        self.0.values()
    }

    /// All entries, by identity.
    pub fn iter_mut(&mut self) -> impl Iterator<Item = &mut P> {
        self.0.values_mut()
    }

    /// How many entries there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is no entry.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<P> Default for PeerTable<P> {
    fn default() -> Self {
        Self::new()
    }
}

fn key(identity: &DiameterIdentity) -> String {
    identity.to_ascii_lowercase()
}
