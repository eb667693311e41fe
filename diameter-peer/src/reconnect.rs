//! When to try again to connect: Tc (RFC 6733, 2.1 and 12), growing with each failure, with jitter.

use std::time::Duration;

/// How long to wait between attempts to connect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reconnect {
    /// Tc: the wait before the first attempt after a connection is gone. 30 seconds by default, as
    /// RFC 6733 recommends.
    pub first: Duration,
    /// The longest wait: each failure doubles it up to this. 5 minutes by default.
    pub longest: Duration,
}

impl Default for Reconnect {
    fn default() -> Self {
        Self { first: Duration::from_secs(30), longest: Duration::from_secs(300) }
    }
}

impl Reconnect {
    /// The wait after this many failures in a row: up to an eighth more or less than the doubled
    /// time, so that peers of a node that restarts don't come back all at once.
    pub(crate) fn wait(&self, failures: u32, random: &mut fastrand::Rng) -> Duration {
        let factor = 1_u32.checked_shl(failures).unwrap_or(u32::MAX);
        let wait = self.first.saturating_mul(factor).min(self.longest.max(self.first));
        let eighth = u64::try_from((wait / 8).as_millis()).unwrap_or(u64::MAX / 2);
        let jitter = Duration::from_millis(random.u64(..=eighth.saturating_mul(2)));
        (wait - wait / 8).saturating_add(jitter)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_double_up_to_the_longest_and_vary_by_an_eighth() {
        let reconnect = Reconnect::default();
        let mut random = fastrand::Rng::with_seed(1);
        for (failures, seconds) in [(0, 30), (1, 60), (2, 120), (3, 240), (4, 300), (90, 300)] {
            let expected = Duration::from_secs(seconds);
            let waits: Vec<_> = (0..100).map(|_| reconnect.wait(failures, &mut random)).collect();
            assert!(waits.iter().all(|wait| wait.abs_diff(expected) <= expected / 8));
            assert!(waits.iter().any(|wait| *wait != waits[0]), "no jitter");
        }
    }
}
