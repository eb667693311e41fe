//! Which sessions were changed lately: whether what a change was decided on is still so.

use std::collections::HashMap;
use std::mem;

use super::key::Key;

/// The number of the last change of each session that was changed lately.
///
/// It stands in for reading what the session's entry is before it is written. What is older than all that it knows is
/// taken for changed: who has waited for so long reads again.
#[derive(Debug)]
pub(super) struct Changes {
    now: HashMap<Key, u64>,
    before: HashMap<Key, u64>,
    /// Every change after this one is known.
    since: u64,
    /// The first number that is in `now`.
    now_since: u64,
}

/// So many sessions are remembered, and up to as many again.
const REMEMBERED: usize = 1 << 16;

impl Changes {
    /// None since this one.
    pub(super) fn since(number: u64) -> Self {
        Self { now: HashMap::new(), before: HashMap::new(), since: number, now_since: number }
    }

    /// Whether the session may have been changed after what was read with this number.
    pub(super) fn is_stale(&self, key: &Key, number: u64) -> bool {
        let last = self.now.get(key).or_else(|| self.before.get(key));
        number < self.since || last.is_some_and(|last| number < *last)
    }

    /// Notes the change of a session. Numbers rise.
    pub(super) fn add(&mut self, key: Key, number: u64) {
        if self.now.len() >= REMEMBERED {
            self.before = mem::take(&mut self.now);
            self.since = mem::replace(&mut self.now_since, number);
        }
        self.now.insert(key, number);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_read_before_a_change_is_stale() {
        let mut changes = Changes::since(5);
        let [a, b] = ["a", "b"].map(Key::of);
        assert!(changes.is_stale(&a, 4) && !changes.is_stale(&a, 5));
        changes.add(a, 6);
        assert!(changes.is_stale(&a, 5) && !changes.is_stale(&a, 6) && !changes.is_stale(&b, 5));
    }

    #[test]
    fn what_is_not_known_any_more_is_stale() {
        let mut changes = Changes::since(0);
        let key = |number: u64| Key::of(&format!("host;0;{number}"));
        let last = 3 * REMEMBERED as u64;
        for number in 1..=last {
            changes.add(key(number), number);
            for before in [1, number / 2, number.saturating_sub(10)].map(|it| it.max(1)) {
                assert!(changes.is_stale(&key(before), before - 1), "{before} at {number}");
            }
        }
        assert!(changes.now.len() + changes.before.len() <= 2 * REMEMBERED);
        assert!(!changes.is_stale(&key(0), last - REMEMBERED as u64));
    }
}
