//! Counts packets, by their codes, and what translations leave out.

use std::fmt::Display;
use std::net::SocketAddr;

use metrics::counter;
use tracing::{debug, warn};

use crate::packet::Code;
use crate::seldom;
use crate::translation::Lost;

/// Counts a packet that has come, whatever it is.
pub(crate) fn received(octets: &[u8]) -> Code {
    count("diameter_radius_packets_received_total", octets)
}

/// Counts a packet that goes out.
pub(crate) fn sent(octets: &[u8]) -> Code {
    count("diameter_radius_packets_sent_total", octets)
}

/// Counts a packet that is dropped, and says so: `is_grave` if an operator has to see to it. `name` is the reason in
/// metrics.
pub(crate) fn dropped(from: SocketAddr, reason: &dyn Display, name: &'static str, is_grave: bool) {
    counter!("diameter_radius_packets_dropped_total", "reason" => name).increment(1);
    match is_grave.then(|| seldom::turn(name)).flatten() {
        Some(more) => warn!(%from, %reason, more, "dropped"),
        None => debug!(%from, %reason, "dropped"),
    }
}

/// Counts what a translation has left out.
pub(crate) fn lost(lost: &Lost) {
    let (part, reason) = (lost.what.to_string(), lost.why.to_string());
    counter!("diameter_radius_lost_total", "part" => part, "reason" => reason).increment(1);
}

/// What a code is in metrics.
pub(crate) fn name(code: Code) -> &'static str {
    code.name().unwrap_or("other")
}

fn count(counter: &'static str, octets: &[u8]) -> Code {
    let code = Code(octets.first().copied().unwrap_or_default());
    counter!(counter, "code" => name(code)).increment(1);
    code
}
