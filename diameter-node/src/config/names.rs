//! The names that a file gives, for the sections that use them.

use std::collections::HashSet;
use std::ops::Range;

use diameter_diagnostic::did_you_mean;

use super::PeerEntry;
use super::report::Report;

/// The peers of a file, found by their names without regard to case.
#[derive(Debug)]
pub struct Names<'p> {
    peers: &'p [PeerEntry],
    lower_case: HashSet<String>,
}

impl<'p> Names<'p> {
    pub(super) fn new(peers: &'p [PeerEntry]) -> Self {
        let lower_case = peers.iter().map(|peer| peer.identity.to_ascii_lowercase()).collect();
        Self { peers, lower_case }
    }

    /// The peers, as far as they could be read.
    pub fn peers(&self) -> &'p [PeerEntry] {
        self.peers
    }

    /// Whether there is a peer of this name.
    pub fn has_peer(&self, name: &str) -> bool {
        self.lower_case.contains(&name.to_ascii_lowercase())
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
