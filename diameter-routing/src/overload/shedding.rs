//! Overload that a node can tell from what it turns away: how much less it would have to get to turn nothing
//! away.

use std::collections::HashMap;
use std::time::{Duration, Instant};

/// Requests that were turned away because there were too many, by application.
///
/// ```
/// use std::time::{Duration, Instant};
/// use diameter_routing::overload::{Shed, Shedding};
///
/// let (mut shedding, start) = (Shedding::new(), Instant::now());
/// for number in 0..100 {
///     assert_eq!(shedding.count(start, 4, number % 4 == 0), None);
/// }
/// // A quarter was too much.
/// let next = start + Duration::from_secs(1);
/// assert_eq!(shedding.count(next, 4, false), Some(Shed { application: 4, reduction: 25 }));
/// ```
#[derive(Debug, Default)]
pub struct Shedding {
    windows: HashMap<u32, Window>,
}

/// How much less of an application's requests there should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shed {
    /// The Application-Id.
    pub application: u32,
    /// The percentage.
    pub reduction: u8,
}

#[derive(Clone, Copy, Debug)]
struct Window {
    since: Instant,
    total: u32,
    shed: u32,
    /// What was asked for last, from 0 to 1, and when.
    asked: f64,
    at: Instant,
}

impl Shedding {
    /// Nothing was turned away.
    pub fn new() -> Self {
        Self::default()
    }

    /// Counts a request that was answered, or turned away. Once a second, if something was turned away in that
    /// second, it says how much less is to be asked for, for the next ten seconds.
    pub fn count(&mut self, now: Instant, application: u32, was_shed: bool) -> Option<Shed> {
        if self.windows.len() >= APPLICATIONS && !self.windows.contains_key(&application) {
            return None;
        }
        let new = Window { since: now, total: 0, shed: 0, asked: 0.0, at: now };
        let window = self.windows.entry(application).or_insert(new);
        let is_over = now.saturating_duration_since(window.since) >= WINDOW;
        let shed = is_over.then(|| window.close(now)).flatten();
        window.total += 1;
        window.shed += u32::from(was_shed);
        shed.map(|reduction| Shed { application, reduction })
    }
}

impl Window {
    fn close(&mut self, now: Instant) -> Option<u8> {
        if now.saturating_duration_since(self.at) >= HOLDS {
            self.asked = 0.0;
        }
        let (total, shed) = (f64::from(self.total), f64::from(self.shed));
        (self.since, self.total, self.shed) = (now, 0, 0);
        if shed == 0.0 {
            return None;
        }
        // What comes is what those who obey have left over already.
        self.asked = 1.0 - (1.0 - self.asked) * (1.0 - shed / total);
        self.at = now;
        // Never all of it: what is to get through is how the end of the overload is noticed.
        Some((self.asked * 100.0).ceil().min(99.0) as u8)
    }
}

impl Shed {
    /// For how long it is to be asked for.
    pub const HOLDS: Duration = HOLDS;
}

const WINDOW: Duration = Duration::from_secs(1);
const HOLDS: Duration = Duration::from_secs(10);
/// Of how many applications it is counted.
const APPLICATIONS: usize = 256;
