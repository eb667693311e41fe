//! What a node tells the `metrics` facade about a peer: names and labels are documented on the first
//! page of the crate. Handles are made once for each peer, so that counting is cheap.

use std::time::Duration;

use diameter_core::{DiameterIdentity, Message, Outcome};
use metrics::{Counter, Gauge, Histogram, counter, gauge, histogram};

/// The handles of one peer. Names of peers that are not configured come from the network: such peers share
/// one label, or anybody could make time series without end. A gauge of several peers would mean nothing, so
/// they have none.
pub(crate) struct PeerMetrics {
    pub(crate) is_open: Gauge,
    pub(crate) requests_sent: Counter,
    pub(crate) requests_received: Counter,
    pub(crate) timeouts: Counter,
    pub(crate) returned: Counter,
    pub(crate) failovers: Counter,
    pub(crate) decode_errors: Counter,
    pub(crate) shed: Counter,
    pub(crate) queued: Gauge,
    pub(crate) pending: Gauge,
    pub(crate) handlers: Gauge,
    answers_sent: Classes,
    answers_received: Classes,
    duration: Histogram,
}

impl PeerMetrics {
    pub(crate) fn new(peer: &DiameterIdentity, is_configured: bool) -> Self {
        let peer = || if is_configured { peer.to_string() } else { "accepted".to_owned() };
        let gauge = |name: &'static str| match is_configured {
            true => gauge!(name, "peer" => peer()),
            false => Gauge::noop(),
        };
        Self {
            is_open: gauge("diameter_peer_open"),
            requests_sent: counter!("diameter_requests_sent_total", "peer" => peer()),
            requests_received: counter!("diameter_requests_received_total", "peer" => peer()),
            timeouts: counter!("diameter_request_timeouts_total", "peer" => peer()),
            returned: counter!("diameter_requests_returned_total", "peer" => peer()),
            failovers: counter!("diameter_failovers_total", "peer" => peer()),
            decode_errors: counter!("diameter_decode_errors_total", "peer" => peer()),
            shed: counter!("diameter_requests_shed_total", "peer" => peer()),
            queued: gauge("diameter_queue_depth"),
            pending: gauge("diameter_requests_pending"),
            handlers: gauge("diameter_handlers_running"),
            answers_sent: Classes::new("diameter_answers_sent_total", peer()),
            answers_received: Classes::new("diameter_answers_received_total", peer()),
            duration: histogram!("diameter_request_duration_seconds", "peer" => peer()),
        }
    }

    pub(crate) fn answer_sent(&self, answer: &Message) {
        self.answers_sent.count(answer);
    }

    pub(crate) fn answer_received(&self, answer: &Message, after: Duration) {
        self.answers_received.count(answer);
        self.duration.record(after);
    }
}

/// Answers by the class of their Result-Code or Experimental-Result-Code (RFC 6733, 7.1).
struct Classes([Counter; 6]);

impl Classes {
    fn new(name: &'static str, peer: String) -> Self {
        let classes = ["other", "1xxx", "2xxx", "3xxx", "4xxx", "5xxx"];
        Self(classes.map(|class| counter!(name, "peer" => peer.clone(), "class" => class)))
    }

    fn count(&self, answer: &Message) {
        let class = Outcome::of(answer).map_or(0, |outcome| outcome.code() / 1000);
        let [other, ..] = &self.0;
        self.0.get(class as usize).unwrap_or(other).increment(1);
    }
}
