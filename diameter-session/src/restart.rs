//! Nodes that have lost their sessions, found by Origin-State-Id (RFC 6733, 8.6 and 8.16).

use std::collections::BTreeMap;

/// The Origin-State-Ids of the nodes that this one has sessions with.
///
/// ```
/// use diameter_session::{OriginStates, Restart};
///
/// let mut states = OriginStates::default();
/// assert_eq!(states.observe("nas1.example.net", Some(7)), Restart::No);
/// assert_eq!(states.observe("NAS1.example.net", Some(8)), Restart::SessionsBefore(8));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(transparent))]
pub struct OriginStates(BTreeMap<String, u32>);

/// What an Origin-State-Id tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub enum Restart {
    /// Nothing new.
    No,
    /// All sessions of the node that began under a smaller Origin-State-Id are gone.
    SessionsBefore(u32),
}

impl OriginStates {
    /// The Origin-State-Id that a node is known by.
    pub fn get(&self, origin_host: &str) -> Option<u32> {
        // Most names come in lower case.
        let found = self.0.get(origin_host);
        found.or_else(|| self.0.get(&origin_host.to_ascii_lowercase())).copied()
    }

    /// Takes the Origin-State-Id of a message or a capabilities exchange. Without one, and from the
    /// value 0, nothing follows; a smaller one is of a message that was long on its way.
    pub fn observe(&mut self, origin_host: &str, id: Option<u32>) -> Restart {
        let Some(id) = id.filter(|id| *id != 0) else { return Restart::No };
        if self.get(origin_host).is_some_and(|known| id <= known) {
            return Restart::No;
        }
        match self.0.entry(origin_host.to_ascii_lowercase()) {
            std::collections::btree_map::Entry::Vacant(entry) => {
                entry.insert(id);
                Restart::No
            }
            std::collections::btree_map::Entry::Occupied(mut entry) => {
                entry.insert(id);
                Restart::SessionsBefore(id)
            }
        }
    }
}
