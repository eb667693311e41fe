//! The names that a file gives, for the sections that use them.

use std::collections::{BTreeSet, HashSet};
use std::ops::Range;

use diameter_diagnostic::did_you_mean;
#[cfg(feature = "conditions")]
use diameter_dictionary::Catalogue;

use super::PeerEntry;
use super::report::Report;

/// The peers of a file, found by their names without regard to case.
#[derive(Debug)]
pub struct Names<'p> {
    peers: &'p [PeerEntry],
    lower_case: HashSet<String>,
    groups: BTreeSet<&'p str>,
    #[cfg(feature = "conditions")]
    pub(super) catalogue: Option<&'static Catalogue>,
}

impl<'p> Names<'p> {
    pub(super) fn new(
        peers: &'p [PeerEntry],
        #[cfg(feature = "conditions")] catalogue: Option<&'static Catalogue>,
    ) -> Self {
        let lower_case = peers.iter().map(|peer| peer.identity.to_ascii_lowercase()).collect();
        let groups = peers.iter().filter_map(|peer| peer.group.as_deref()).collect();
        Self {
            peers,
            lower_case,
            groups,
            #[cfg(feature = "conditions")]
            catalogue,
        }
    }

    /// The peers, as far as they could be read.
    pub fn peers(&self) -> &'p [PeerEntry] {
        self.peers
    }

    /// Whether there is a peer of this name.
    pub fn has_peer(&self, name: &str) -> bool {
        self.lower_case.contains(&name.to_ascii_lowercase())
    }

    /// The groups of peers, by name.
    pub fn groups(&self) -> impl Iterator<Item = &'p str> {
        self.groups.iter().copied()
    }

    /// Whether a peer is in a group of this name.
    pub fn has_group(&self, name: &str) -> bool {
        self.groups.contains(name)
    }

    /// Reports the name at `place` if no peer is in such a group.
    pub fn check_group(&self, report: &Report, name: &str, place: Range<usize>) {
        if !self.has_group(name) {
            let help = did_you_mean(report.nearest(name, self.groups()).as_slice());
            report.add_with_help(place, format!("no peer is in a group `{name}`"), help);
        }
    }

    /// Reports the name at `place` if no peer has it.
    pub fn check_peer(&self, report: &Report, name: &str, place: Range<usize>) {
        if !self.has_peer(name) {
            let names = self.peers.iter().map(|known| known.identity.as_str());
            let help = did_you_mean(report.nearest(name, names).as_slice());
            report.add_with_help(place, format!("there is no peer `{name}`"), help);
        }
    }
}
