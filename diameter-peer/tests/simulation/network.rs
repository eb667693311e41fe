//! The network: transports with latency that are cut, go silent, or never come up; connection attempts
//! that arrive late, out of order, or twice.

use std::time::{Duration, Instant};

use fastrand::Rng;

/// A transport between two nodes. Octets arrive in order, in pieces.
pub(crate) struct Link {
    /// Who opened it and who was called.
    pub(crate) nodes: [usize; 2],
    /// Whether octets still get through, from either end.
    pub(crate) is_alive: bool,
    /// Whether either end has let go of it.
    pub(crate) is_closed: [bool; 2],
    /// Nothing arrives at the other end before this: order is kept.
    arrival: [Instant; 2],
    /// Another link on which the called node sees the same CER again.
    pub(crate) ghost: Option<usize>,
}

impl Link {
    pub(crate) fn new(nodes: [usize; 2], now: Instant) -> Self {
        let (is_closed, arrival) = ([false; 2], [now; 2]);
        Self { nodes, is_alive: true, is_closed, arrival, ghost: None }
    }

    /// When what leaves this end now arrives at the other.
    pub(crate) fn arrival(&mut self, from: usize, now: Instant, latency: Duration) -> Instant {
        self.arrival[from] = self.arrival[from].max(now + latency);
        self.arrival[from]
    }
}

/// Mostly milliseconds, now and then seconds.
pub(crate) fn latency(is_calm: bool, random: &mut Rng) -> Duration {
    match random.u8(..20) {
        0 if !is_calm => Duration::from_millis(random.u64(..4_000)),
        _ => Duration::from_millis(random.u64(1..60)),
    }
}

/// What becomes of an attempt to connect.
pub(crate) enum Attempt {
    Succeeds,
    /// The called node sees the connection twice.
    IsDoubled,
    Fails,
    /// There is never an answer.
    Hangs,
}

impl Attempt {
    pub(crate) fn choose(is_healed: bool, random: &mut Rng) -> Self {
        match random.u8(..20) {
            _ if is_healed => Self::Succeeds,
            0..3 => Self::Fails,
            3 => Self::Hangs,
            4..7 => Self::IsDoubled,
            _ => Self::Succeeds,
        }
    }
}

/// Octets in pieces, as a stream brings them.
pub(crate) fn pieces(octets: &[u8], random: &mut Rng) -> Vec<Vec<u8>> {
    if random.u8(..4) != 0 {
        return vec![octets.to_vec()];
    }
    let cut = random.usize(..octets.len());
    vec![octets[..cut].to_vec(), octets[cut..].to_vec()]
}
