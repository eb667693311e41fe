//! When a request is sent again (RFC 5080, 2.2.1).

use std::time::Duration;

/// When a request is sent again, and when it is given up (RFC 5080, 2.2.1).
///
/// Each interval is twice the one before, up to the longest; all of them differ by up to a tenth, so that requests that
/// were lost together do not come together again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Retransmission {
    /// After how long a request is sent again first: IRT.
    pub initial: Duration,
    /// The longest interval: MRT.
    pub longest: Duration,
    /// How often it is sent to one server: MRC.
    pub times: u32,
    /// How long all of it takes at most: MRD.
    pub duration: Duration,
}

impl Default for Retransmission {
    /// The values of the RFC: 2 s, 16 s, 5 times, 30 s.
    fn default() -> Self {
        Self {
            initial: Duration::from_secs(2),
            longest: Duration::from_secs(16),
            times: 5,
            duration: Duration::from_secs(30),
        }
    }
}

impl Retransmission {
    pub(super) fn first(&self, random: [u8; 16]) -> Duration {
        jittered(self.initial, random)
    }

    pub(super) fn next(&self, before: Duration, random: [u8; 16]) -> Duration {
        let doubled = before + jittered(before, random);
        if doubled > self.longest { jittered(self.longest, random) } else { doubled }
    }
}

/// Up to a tenth shorter or longer.
pub(super) fn jittered(interval: Duration, [a, b, c, d, ..]: [u8; 16]) -> Duration {
    // 0 to 1, as exactly as nobody needs it.
    let part = f64::from(u32::from_be_bytes([a, b, c, d])) / f64::from(u32::MAX);
    interval.mul_f64(0.9 + 0.2 * part)
}
