//! Session-Ids (RFC 6733, 8.8) and Origin-State-Ids (8.16): what must not come back after a restart.

use std::fmt::Write;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// Session-Ids of one node: `<DiameterIdentity>;<high 32 bits>;<low 32 bits>;<optional value>`.
///
/// The 64-bit number starts with the time of the start, in seconds of NTP, in its high half, and
/// grows by one with each session. The optional value starts with a random number of the process, so that
/// those of two processes with one identity, or of one that starts twice in a second, are distinct.
#[derive(Debug)]
pub struct SessionIds {
    host: String,
    next: AtomicU64,
    random: u32,
}

impl SessionIds {
    /// Session-Ids of this node, which starts now. `random` should be another number in each process.
    ///
    /// ```
    /// use std::time::{Duration, UNIX_EPOCH};
    /// use diameter_session::SessionIds;
    ///
    /// let ids = SessionIds::new("pgw1.example.net", UNIX_EPOCH + Duration::from_secs(1_732_406_400), 0x5eed);
    /// assert_eq!(ids.next(), "pgw1.example.net;3941395200;0;00005eed");
    /// let with_address = "pgw1.example.net;3941395200;1;00005eed;mobile@192.0.2.7";
    /// assert_eq!(ids.next_with("mobile@192.0.2.7"), with_address);
    /// ```
    pub fn new(host: impl Into<String>, now: SystemTime, random: u32) -> Self {
        let seconds = since_1970(now).as_secs().wrapping_add(NTP_TO_UNIX);
        Self { host: host.into(), next: AtomicU64::new(seconds << 32), random }
    }

    /// The next Session-Id. May be called from several threads.
    #[allow(clippy::should_implement_trait, reason = "it never ends and takes a shared reference")]
    pub fn next(&self) -> String {
        self.render("")
    }

    /// The next Session-Id, with this at the end of its optional value: a device's address, an APN.
    pub fn next_with(&self, optional: &str) -> String {
        self.render(optional)
    }

    fn render(&self, optional: &str) -> String {
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        let (high, low) = (number >> 32, number & 0xffff_ffff);
        // Two numbers of ten digits, one of eight and four semicolons.
        let mut text = String::with_capacity(self.host.len() + 32 + optional.len());
        text.push_str(&self.host);
        // Writing to a string does not fail.
        let _ = write!(text, ";{high};{low};{:08x}", self.random);
        if !optional.is_empty() {
            text.push(';');
            text.push_str(optional);
        }
        text
    }
}

/// An Origin-State-Id for a node that starts now and has lost its state: the time in seconds. It
/// grows from one start to the next, as it must, and is 0 (which says nothing) never before 2106.
///
/// A node that keeps a number over restarts counts that up instead.
///
/// ```
/// use std::time::{Duration, UNIX_EPOCH};
///
/// let now = UNIX_EPOCH + Duration::from_secs(1_732_406_400);
/// assert_eq!(diameter_session::origin_state_id(now), 1_732_406_400);
/// ```
pub fn origin_state_id(now: SystemTime) -> u32 {
    // The low half, until 2106 all there is; what is not 0 says something.
    (since_1970(now).as_secs() as u32).max(1)
}

/// A clock that is set to before 1970 is as good as one that stands at 1970.
fn since_1970(now: SystemTime) -> Duration {
    now.duration_since(UNIX_EPOCH).unwrap_or_default()
}

/// From 1900, where NTP starts, to 1970, in seconds.
const NTP_TO_UNIX: u64 = 2_208_988_800;
