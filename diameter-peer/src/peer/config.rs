//! What can be set for each peer.

use std::time::Duration;

use diameter_core::{DecodeOptions, DiameterIdentity, Tolerance};

use crate::{Reconnect, WatchdogInterval};

/// The configuration of one peer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PeerConfig {
    /// Who the peer is: its Origin-Host, in either case. Anybody else is refused.
    pub identity: DiameterIdentity,
    /// The longest message that is taken, 1 MiB by default. A longer one ends the connection.
    pub max_message_size: usize,
    /// How many requests may be in flight: 100,000 by default. More are refused.
    pub max_pending: usize,
    /// How long connecting may take, and then the capabilities exchange: 10 seconds by default.
    pub handshake_timeout: Duration,
    /// How long to wait for the DPA, or for the peer to close after one: 5 seconds by default.
    pub disconnect_timeout: Duration,
    /// How long a peer whose connection is open has to answer a DWR there while a CER of its waits on
    /// another one: 2 seconds by default. See [`Peer::contest`](crate::Peer::contest).
    pub contest_timeout: Duration,
    /// Tw.
    pub watchdog_interval: WatchdogInterval,
    /// Tc.
    pub reconnect: Reconnect,
    /// Whether a CEA is taken that leaves out what its grammar requires, or has it wrong: accepted by
    /// default, and reported in [`Agreement::errors`](crate::Agreement::errors). Without Origin-Host,
    /// Origin-Realm and an application in common it is never taken.
    pub malformed_cea: Tolerance,
    /// How CER, CEA, DWR and DPR are decoded.
    pub decode: DecodeOptions,
}

impl PeerConfig {
    /// The defaults, for a peer of this name.
    pub fn new(identity: DiameterIdentity) -> Self {
        Self {
            identity,
            max_message_size: 1 << 20,
            max_pending: 100_000,
            handshake_timeout: Duration::from_secs(10),
            disconnect_timeout: Duration::from_secs(5),
            contest_timeout: Duration::from_secs(2),
            watchdog_interval: WatchdogInterval::default(),
            reconnect: Reconnect::default(),
            malformed_cea: Tolerance::Accept,
            decode: DecodeOptions::default(),
        }
    }
}
