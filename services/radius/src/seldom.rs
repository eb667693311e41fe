//! Warnings that whoever sends packets can cause: a flood of packets is not to be a flood of the log.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// Whether a warning of this kind is to be written: one in [`APART`], with the number of those like it that were not
/// written since the last. The metrics count each of them.
pub(crate) fn turn(kind: &'static str) -> Option<u64> {
    WARNED.turn(kind, Instant::now())
}

/// One for all, as the log is.
static WARNED: Warned = Warned(Mutex::new(Vec::new()));

const APART: Duration = Duration::from_secs(5);

/// What was warned of. There are as many kinds as the program has names for them.
struct Warned(Mutex<Vec<Kind>>);

struct Kind {
    name: &'static str,
    written: Instant,
    kept_back: u64,
}

impl Warned {
    fn turn(&self, name: &'static str, now: Instant) -> Option<u64> {
        let mut kinds = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(kind) = kinds.iter_mut().find(|kind| kind.name == name) else {
            kinds.push(Kind { name, written: now, kept_back: 0 });
            return Some(0);
        };
        if now.saturating_duration_since(kind.written) < APART {
            kind.kept_back += 1;
            return None;
        }
        kind.written = now;
        Some(std::mem::take(&mut kind.kept_back))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_of_a_kind_is_written_and_the_next_says_how_many_were_not() {
        let warned = Warned(Mutex::default());
        let start = Instant::now();
        assert_eq!(warned.turn("full", start), Some(0));
        assert_eq!(warned.turn("unauthentic", start), Some(0));
        for _ in 0..1000 {
            assert_eq!(warned.turn("full", start + APART / 2), None);
        }
        assert_eq!(warned.turn("full", start + APART), Some(1000));
        assert_eq!(warned.turn("full", start + APART), None);
        assert_eq!(warned.turn("unauthentic", start + APART), Some(0));
    }
}
