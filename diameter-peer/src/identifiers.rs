//! The two identifiers of the header (RFC 6733, 3): hop-by-hop for one connection, end-to-end for
//! one origin, across restarts.

use std::sync::atomic::{AtomicU32, Ordering};

use diameter_core::{EndToEndId, HopByHopId};

/// End-to-End Identifiers: unique for every request that a node originates, for at least 4 minutes,
/// across restarts.
///
/// The first one has the low 12 bits of the time of the start in front and 20 random bits behind;
/// they count up from there. Two starts at least two seconds apart stay out of each other's way up
/// to a million requests a second.
#[derive(Debug)]
pub struct EndToEndIds(AtomicU32);

impl EndToEndIds {
    /// Starts at this time, in seconds since any fixed point in time, 1970 for instance; `seed`
    /// should be another one at every start.
    ///
    /// ```
    /// use diameter_peer::EndToEndIds;
    ///
    /// let started = 1_732_406_400;
    /// let ids = EndToEndIds::new(started, 42);
    /// assert_eq!(u64::from(ids.next().0 >> 20), started & 0xfff);
    /// assert_ne!(ids.next(), ids.next());
    /// ```
    pub fn new(seconds: u64, seed: u64) -> Self {
        let high = (seconds & 0xfff) as u32;
        let low = fastrand::Rng::with_seed(seed).u32(..1 << 20);
        Self(AtomicU32::new(high << 20 | low))
    }

    /// The next identifier. May be called from several threads.
    #[allow(clippy::should_implement_trait, reason = "it never ends and takes a shared reference")]
    pub fn next(&self) -> EndToEndId {
        EndToEndId(self.0.fetch_add(1, Ordering::Relaxed))
    }
}

/// Hop-by-Hop Identifiers of one connection: they count up from a random start.
#[derive(Debug)]
pub(crate) struct HopByHopIds {
    first: u32,
    next: u32,
}

impl HopByHopIds {
    pub(crate) fn new(first: u32) -> Self {
        Self { first, next: first }
    }

    /// The next identifier that `is_taken` does not know of.
    pub(crate) fn next(&mut self, is_taken: impl Fn(HopByHopId) -> bool) -> HopByHopId {
        // Far fewer requests are in flight than there are identifiers: one is free.
        loop {
            let id = HopByHopId(self.next);
            self.next = self.next.wrapping_add(1);
            if !is_taken(id) {
                return id;
            }
        }
    }

    /// How many identifiers were given out before this one.
    pub(crate) fn position(&self, id: HopByHopId) -> u32 {
        id.0.wrapping_sub(self.first)
    }

    /// Whether the identifier was given out on this connection.
    pub(crate) fn were_given(&self, id: HopByHopId) -> bool {
        self.position(id) < self.position(HopByHopId(self.next))
    }
}
