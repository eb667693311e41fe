//! A server as its client sees it: its ports, and whether it answers.

use std::time::Duration;

use super::Upstream;
use super::ports::{Ports, Slot};

/// How many Status-Servers in a row a server has to answer before it is asked again: one that has only just come back
/// may go again.
const PROBES: u32 = 3;

#[derive(Debug)]
pub(super) struct Server {
    pub(super) upstream: Upstream,
    pub(super) ports: Ports,
    /// When something has to be done for the server itself.
    pub(super) due: Option<Duration>,
    /// The Status-Server that waits.
    pub(super) probe: Option<Slot>,
    pub(super) probe_authenticator: [u8; 16],
    /// How many were answered in a row.
    pub(super) probes_answered: u32,
    has_fallen: bool,
    /// When it last answered.
    heard: Option<Duration>,
}

/// What has to be done for a server.
pub(super) enum Next {
    /// Nothing has waited for it for a while.
    Forget,
    /// It was passed over for long enough.
    Rise,
    /// Ask how it does, and again after this.
    Probe(Duration),
}

impl Server {
    pub(super) fn new(upstream: Upstream) -> Self {
        Self {
            upstream,
            ports: Ports::default(),
            due: None,
            probe: None,
            probe_authenticator: [0; 16],
            probes_answered: 0,
            has_fallen: false,
            heard: None,
        }
    }

    pub(super) fn answers(&self) -> bool {
        !self.has_fallen
    }

    /// Whether it answers, and nothing waits for it.
    pub(super) fn is_at_rest(&self) -> bool {
        self.answers() && self.ports.are_free()
    }

    pub(super) fn heard(&mut self, now: Duration) {
        self.heard = Some(now);
    }

    pub(super) fn is_silent_since(&self, since: Duration) -> bool {
        self.heard.is_none_or(|heard| heard < since)
    }

    /// Tells whether it answered until now.
    pub(super) fn falls(&mut self) -> bool {
        self.probes_answered = 0;
        !std::mem::replace(&mut self.has_fallen, true)
    }

    /// Tells whether it did not answer until now.
    pub(super) fn rises(&mut self) -> bool {
        std::mem::replace(&mut self.has_fallen, false)
    }

    /// Counts an answer to a Status-Server; tells whether there were enough.
    pub(super) fn has_answered_probe(&mut self) -> bool {
        self.probes_answered += 1;
        self.probes_answered >= PROBES
    }

    pub(super) fn next(&self) -> Next {
        match (self.has_fallen, self.upstream.status_server) {
            (false, _) => Next::Forget,
            (true, Some(every)) => Next::Probe(every),
            (true, None) => Next::Rise,
        }
    }
}
