//! What of a new file differs from the one in force, and what becomes of each difference.

use std::collections::BTreeMap;
use std::fmt;

use diameter_node::config::{NodeFile, PeerEntry};

use crate::file::AgentFile;

/// What differs between two files.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "http", derive(serde::Serialize, utoipa::ToSchema))]
#[non_exhaustive]
pub struct Difference {
    /// Each difference, in the order of sections of the file.
    pub changes: Vec<Change>,
}

/// One difference.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "http", derive(serde::Serialize, utoipa::ToSchema))]
pub struct Change {
    /// What is different, in words.
    pub what: String,
    /// What becomes of it.
    pub effect: Effect,
}

/// What becomes of a difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "http", derive(serde::Serialize, utoipa::ToSchema))]
#[cfg_attr(feature = "http", serde(rename_all = "lowercase"))]
pub enum Effect {
    /// It is in force, and no connection was touched.
    Applied,
    /// It is in force for a new connection to the peer; requests under way were finished first.
    Reconnected,
    /// It takes a restart.
    Restart,
}

impl Difference {
    /// Whether the files say the same.
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// Notes one.
    pub fn add(&mut self, what: impl Into<String>, effect: Effect) {
        self.changes.push(Change { what: what.into(), effect });
    }
}

impl fmt::Display for Difference {
    /// A line for each.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for Change { what, effect } in &self.changes {
            let effect = match effect {
                Effect::Applied => "",
                Effect::Reconnected => ", reconnected",
                Effect::Restart => ": takes a restart",
            };
            writeln!(f, "{what}{effect}")?;
        }
        Ok(())
    }
}

/// What is to be done with the peers.
#[derive(Debug, Default)]
pub(crate) struct PeerChanges<'f> {
    pub(crate) added: Vec<&'f PeerEntry>,
    pub(crate) changed: Vec<&'f PeerEntry>,
    pub(crate) removed: Vec<&'f PeerEntry>,
}

impl<'f> PeerChanges<'f> {
    pub(crate) fn between(old: &'f NodeFile, new: &'f NodeFile) -> Self {
        let by_name = |file: &'f NodeFile| -> BTreeMap<String, &'f PeerEntry> {
            file.peers.iter().map(|peer| (peer.identity.to_ascii_lowercase(), peer)).collect()
        };
        // These are part of the settings of every peer.
        let all_change = old.timers != new.timers
            || old.limits.message_size != new.limits.message_size
            || old.limits.peer != new.limits.peer;
        let (old, new) = (by_name(old), by_name(new));
        let mut changes = Self::default();
        for (name, peer) in &new {
            match old.get(name) {
                None => changes.added.push(peer),
                Some(before) if all_change || before != peer => changes.changed.push(peer),
                Some(_) => {}
            }
        }
        changes.removed =
            old.into_iter().filter(|(name, _)| !new.contains_key(name)).map(|(_, it)| it).collect();
        changes
    }
}

/// Notes what cannot be changed while the agent runs.
pub(crate) fn fixed(old: &AgentFile, new: &AgentFile, difference: &mut Difference) {
    let (one, other) = (&old.node, &new.node);
    let mut note = |what: &str, is_same: bool| {
        if !is_same {
            difference.add(what, Effect::Restart);
        }
    };
    note("identity", one.identity == other.identity);
    note("realm", one.realm == other.realm);
    note("product-name", one.product_name == other.product_name);
    note("vendor-id", one.vendor_id == other.vendor_id);
    note("firmware-revision", one.firmware_revision == other.firmware_revision);
    note("state-file", one.state_file == other.state_file);
    note("supported-vendors", one.supported_vendors == other.supported_vendors);
    note("addresses", one.addresses == other.addresses);
    note("applications", one.applications == other.applications);
    note("unknown-peers", one.unknown_peers == other.unknown_peers);
    note("[tls]: other files", one.tls == other.tls);
    note("[sctp]", one.sctp == other.sctp);
    note("[overload]", one.overload == other.overload);
    note("[redirects]", one.redirects == other.redirects);
    note("[[discover]]", one.discoveries == other.discoveries);
    note("kind in [agent]", old.kind == new.kind);
    let of_connections = |file: &NodeFile| {
        let limits = file.limits;
        let unidentified = (limits.unidentified, limits.unidentified_per_address);
        (limits.cer_size, unidentified, limits.reserved, limits.peers)
    };
    note("[limits] of connections", of_connections(one) == of_connections(other));
    for listener in one.listeners.iter().filter(|it| !other.listeners.contains(it)) {
        let what = format!("listener {} taken out", listener.addresses);
        difference.add(what, Effect::Restart);
    }
}
