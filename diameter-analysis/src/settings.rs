//! How much is kept, and for how long.

use std::time::Duration;

/// The bounds of everything that is kept. What has no room any more is forgotten, the oldest first, and counted.
///
/// ```
/// use diameter_analysis::Settings;
///
/// let settings = Settings { exchanges: 1000, ..Settings::default() };
/// assert_eq!(settings.waiting, 65_536);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// How many requests wait for their answers.
    pub waiting: usize,
    /// How long a request waits, by the times of messages; one that waits longer is unanswered.
    pub patience: Duration,
    /// Among how many of the last requests one is looked for that is the same: sent again, or forwarded.
    pub recent: usize,
    /// How many exchanges are kept.
    pub exchanges: usize,
    /// How many octets of messages are kept with them. With 0 none are, and nothing but what
    /// [`Outline`](crate::Outline) tells is known.
    pub octets: usize,
    /// How many sessions are kept.
    pub sessions: usize,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            waiting: 65_536,
            patience: Duration::from_secs(60),
            recent: 16_384,
            exchanges: 65_536,
            octets: 64 << 20,
            sessions: 65_536,
        }
    }
}
