//! How many requests there may be: nobody keeps the service from its work by asking.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// How much everybody has asked lately, by the name of their token. There are as many as the file has.
#[derive(Debug, Default)]
pub(super) struct Rates(Mutex<HashMap<Option<String>, Bucket>>);

/// What somebody may still ask at once: a second's worth at most.
#[derive(Debug)]
struct Bucket {
    left: f64,
    filled: Instant,
}

impl Rates {
    /// Counts a request; how long to wait where it is one too many.
    pub(super) fn count(
        &self,
        name: Option<&str>,
        a_second: u32,
        now: Instant,
    ) -> Result<(), Duration> {
        let most = f64::from(a_second.max(1));
        // Numbers are whole at any time.
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let new = || Bucket { left: most, filled: now };
        let bucket = all.entry(name.map(str::to_owned)).or_insert_with(new);
        let passed = now.saturating_duration_since(bucket.filled).as_secs_f64();
        bucket.left = (bucket.left + passed * most).min(most);
        bucket.filled = now;
        if bucket.left >= 1.0 {
            bucket.left -= 1.0;
            return Ok(());
        }
        Err(Duration::from_secs_f64((1.0 - bucket.left) / most))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_has_its_requests_a_second_whatever_others_do() {
        let (rates, start) = (Rates::default(), Instant::now());
        let asked =
            |name, at: u64| rates.count(Some(name), 10, start + Duration::from_millis(at)).is_ok();
        assert_eq!((0..30).filter(|_| asked("a", 0)).count(), 10, "a second's worth at once");
        assert!(asked("b", 0));
        assert!(!asked("a", 50));
        assert!(asked("a", 150), "a tenth of a second brings one");
        assert_eq!((0..30).filter(|_| asked("a", 60_000)).count(), 10);
    }
}
