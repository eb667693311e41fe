//! The watchdog (RFC 3539, 3.4.1; RFC 6733, 5.5): a pure state machine. Its timer, its messages and
//! what failover means are the business of [`Peer`](crate::Peer).

use std::fmt;
use std::time::Duration;

/// Whether a peer is believed to be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum WatchdogState {
    /// There has been no connection yet, or the last one was ended in good order.
    Initial,
    /// The peer is there.
    Okay,
    /// A DWR was not answered in time: requests go elsewhere.
    Suspect,
    /// The connection failed.
    Down,
    /// There is a connection again, but it has to prove itself by three DWAs.
    Reopen,
}

impl fmt::Display for WatchdogState {
    /// Prints the name as RFC 3539 has it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Initial => "INITIAL",
            Self::Okay => "OKAY",
            Self::Suspect => "SUSPECT",
            Self::Down => "DOWN",
            Self::Reopen => "REOPEN",
        })
    }
}

/// What happens to a watchdog.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum WatchdogEvent {
    /// A DWA answers our DWR.
    ReceiveDwa,
    /// Any other message arrives.
    ReceiveNonDwa,
    /// The timer set last has expired.
    TimerExpires,
    /// A connection has been opened.
    ConnectionUp,
    /// The connection has gone.
    ConnectionDown,
}

/// What a watchdog wants done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum WatchdogAction {
    /// Set the timer to Tw with jitter, instead of what it was set to.
    SetWatchdog,
    /// Send a DWR.
    SendWatchdog,
    /// Send pending requests elsewhere, and new ones too.
    Failover,
    /// The peer can be used again.
    Failback,
    /// Close the connection.
    CloseConnection,
    /// Try to open a connection. Here the timer is Tc of RFC 6733 rather than Tw.
    AttemptOpen,
    /// The message says nothing about the peer.
    Throwaway,
}

/// The state machine of RFC 3539.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Watchdog {
    state: WatchdogState,
    /// Whether a DWR waits for its DWA.
    pending: bool,
    /// NumDWA: DWAs since the connection was reopened; -1 after one too late.
    num_dwa: i8,
}

impl Watchdog {
    /// A watchdog in state INITIAL.
    pub const fn new() -> Self {
        Self { state: WatchdogState::Initial, pending: false, num_dwa: 0 }
    }

    /// The state.
    pub const fn state(&self) -> WatchdogState {
        self.state
    }

    /// Whether a DWR waits for its DWA.
    pub const fn is_pending(&self) -> bool {
        self.pending
    }

    /// Takes an event: moves to the next state and says what to do.
    pub fn step(&mut self, event: WatchdogEvent) -> &'static [WatchdogAction] {
        use WatchdogAction::*;
        use WatchdogEvent::*;
        use WatchdogState::*;

        let Self { state, pending, num_dwa } = *self;
        let (actions, next): (&[WatchdogAction], _) = match (state, event) {
            (Okay, ReceiveDwa) => (&[SetWatchdog], Self { pending: false, ..*self }),
            (Okay, ReceiveNonDwa) => (&[SetWatchdog], *self),
            (Suspect, ReceiveDwa) => {
                (&[Failback, SetWatchdog], Self { state: Okay, pending: false, ..*self })
            }
            (Suspect, ReceiveNonDwa) => (&[Failback, SetWatchdog], Self { state: Okay, ..*self }),
            (Reopen, ReceiveDwa) if num_dwa >= 2 => {
                (&[Failback], Self { state: Okay, pending: false, num_dwa: num_dwa + 1 })
            }
            (Reopen, ReceiveDwa) => (&[], Self { pending: false, num_dwa: num_dwa + 1, ..*self }),
            (Reopen, ReceiveNonDwa) => (&[Throwaway], *self),
            (Initial | Down, ReceiveDwa) => (&[Throwaway], Self { pending: false, ..*self }),
            (Initial | Down, ReceiveNonDwa) => (&[Throwaway], *self),

            (Okay, TimerExpires) if !pending => {
                (&[SendWatchdog, SetWatchdog], Self { pending: true, ..*self })
            }
            (Okay, TimerExpires) => (&[Failover, SetWatchdog], Self { state: Suspect, ..*self }),
            (Suspect, TimerExpires) => {
                (&[CloseConnection, SetWatchdog], Self { state: Down, ..*self })
            }
            (Initial | Down, TimerExpires) => (&[AttemptOpen, SetWatchdog], *self),
            (Reopen, TimerExpires) if !pending => {
                (&[SendWatchdog, SetWatchdog], Self { pending: true, ..*self })
            }
            (Reopen, TimerExpires) if num_dwa >= 0 => {
                (&[SetWatchdog], Self { num_dwa: -1, ..*self })
            }
            (Reopen, TimerExpires) => {
                (&[CloseConnection, SetWatchdog], Self { state: Down, ..*self })
            }

            (Initial, ConnectionUp) => {
                (&[SetWatchdog], Self { state: Okay, pending: false, num_dwa: 0 })
            }
            (Down, ConnectionUp) => {
                (&[SendWatchdog, SetWatchdog], Self { state: Reopen, pending: true, num_dwa: 0 })
            }
            (Okay, ConnectionDown) => {
                (&[CloseConnection, Failover, SetWatchdog], Self { state: Down, ..*self })
            }
            (Suspect | Reopen, ConnectionDown) => {
                (&[CloseConnection, SetWatchdog], Self { state: Down, ..*self })
            }

            // A connection ends that was not open, or opens while one is: ignored.
            (Initial | Down, ConnectionDown) | (Okay | Suspect | Reopen, ConnectionUp) => {
                (&[], *self)
            }
        };
        *self = next;
        actions
    }
}

impl Default for Watchdog {
    fn default() -> Self {
        Self::new()
    }
}

/// Tw: how long a connection may be silent before a DWR is sent (RFC 3539, 3.4.1). Jitter of up to
/// 2 seconds is added or subtracted each time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WatchdogInterval(Duration);

impl WatchdogInterval {
    /// The shortest there may be: 6 seconds.
    pub const MIN: Self = Self(Duration::from_secs(6));

    /// The greatest difference that jitter makes: 2 seconds.
    pub const JITTER: Duration = Duration::from_secs(2);

    /// An interval.
    ///
    /// ```
    /// use std::time::Duration;
    /// use diameter_peer::WatchdogInterval;
    ///
    /// assert!(WatchdogInterval::new(Duration::from_secs(10)).is_ok());
    /// let error = WatchdogInterval::new(Duration::from_secs(5)).unwrap_err();
    /// assert_eq!(error.to_string(), "a watchdog interval of 5s: RFC 3539 asks for 6s at least");
    /// ```
    ///
    /// # Errors
    ///
    /// When it is shorter than [`WatchdogInterval::MIN`].
    pub fn new(interval: Duration) -> Result<Self, IntervalTooShort> {
        let interval = Self(interval);
        if interval < Self::MIN { Err(IntervalTooShort(interval.0)) } else { Ok(interval) }
    }

    /// The interval, without jitter.
    pub const fn get(self) -> Duration {
        self.0
    }

    /// The interval, with jitter.
    pub(crate) fn jittered(self, random: &mut fastrand::Rng) -> Duration {
        let jitter = Duration::from_millis(random.u64(..=2 * Self::JITTER.as_millis() as u64));
        (self.0 - Self::JITTER).saturating_add(jitter)
    }
}

impl Default for WatchdogInterval {
    /// 30 seconds, as RFC 3539 recommends.
    fn default() -> Self {
        Self(Duration::from_secs(30))
    }
}

/// A watchdog interval below 6 seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a watchdog interval of {0:?}: RFC 3539 asks for {min:?} at least", min = WatchdogInterval::MIN.0)]
pub struct IntervalTooShort(pub Duration);
