//! A server as its client sees it: its ports, and whether it answers.

use std::time::Duration;

use super::Upstream;
use super::ports::Ports;

/// How many Status-Servers in a row a server has to answer before it is asked again: one that has only just come back
/// may go again.
const PROBES: u32 = 3;

/// How long a server is left in peace to which no connection could be made, at first and at most.
const PAUSE: Duration = Duration::from_secs(1);
const LONGEST_PAUSE: Duration = Duration::from_secs(30);

#[derive(Debug)]
pub(super) struct Server {
    pub(super) upstream: Upstream,
    pub(super) ports: Ports,
    /// When something has to be done for the server itself.
    pub(super) due: Option<Duration>,
    /// How many Status-Servers were answered in a row.
    pub(super) probes_answered: u32,
    has_fallen: bool,
    /// When it last answered.
    heard: Option<Duration>,
    /// How long the next pause is before a connection is tried again, and when the last one ends.
    pause: Duration,
    left_until: Duration,
}

/// What has to be done for a server.
pub(super) enum Next {
    /// Nothing has waited for it for a while.
    Forget,
    /// It was passed over for long enough.
    Rise,
    /// Ask how it does, and again after this.
    Probe(Duration),
    /// Look whether its connections are alive: nothing may have come by them for this long.
    Watch(Duration),
    /// Nothing.
    Wait,
}

impl Server {
    pub(super) fn new(upstream: Upstream) -> Self {
        Self {
            ports: Ports::new(upstream.transport.is_stream()),
            upstream,
            due: None,
            probes_answered: 0,
            has_fallen: false,
            heard: None,
            pause: PAUSE,
            left_until: Duration::ZERO,
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
        self.pause = PAUSE;
    }

    pub(super) fn is_silent_since(&self, since: Duration) -> bool {
        self.heard.is_none_or(|heard| heard < since)
    }

    /// It is left in peace for a while, each time for longer.
    pub(super) fn leave(&mut self, now: Duration) {
        self.left_until = now + self.pause;
        self.pause = (self.pause * 2).min(LONGEST_PAUSE);
    }

    /// How long it is left in peace.
    pub(super) fn is_left_for(&self, now: Duration) -> Duration {
        self.left_until.saturating_sub(now)
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
        let is_stream = self.upstream.transport.is_stream();
        match (self.has_fallen, self.upstream.status_server) {
            (false, Some(every)) if is_stream => Next::Watch(every),
            (false, None) if is_stream => Next::Wait,
            (false, _) => Next::Forget,
            (true, Some(every)) => Next::Probe(every),
            (true, None) => Next::Rise,
        }
    }
}
