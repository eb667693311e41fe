//! Counters of a peer, for operators.

/// Counters of one peer since it was made, over all its connections.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Statistics {
    /// Messages received, of any kind.
    pub messages_received: u64,
    /// Requests sent, DWR and the like not counted.
    pub requests_sent: u64,
    /// Requests answered by the peer.
    pub requests_answered: u64,
    /// Requests that the peer did not answer before their deadline.
    pub requests_timed_out: u64,
    /// Requests given back to be sent elsewhere.
    pub requests_returned: u64,
    /// Answers to no request of ours. They are dropped.
    pub unknown_answers: u64,
    /// Answers to requests that had been given up. They are dropped.
    pub late_answers: u64,
    /// Answers to requests that had been answered. They are dropped.
    pub duplicate_answers: u64,
    /// DWAs while no DWR was waiting for one.
    pub unasked_watchdog_answers: u64,
    /// CERs on a connection that had its capabilities exchange. They are answered with 5012.
    pub late_capabilities_exchanges: u64,
    /// DWRs and DPRs whose Origin-Host is not that of the capabilities exchange. They are answered
    /// with 5004.
    pub changed_identities: u64,
    /// Requests on a connection that is about to close. They are answered with 3002.
    pub late_requests: u64,
    /// Connections of the peer that were refused.
    pub refused_connections: u64,
    /// Connections closed because their octets were no messages.
    pub broken_frames: u64,
    /// Times that the watchdog suspected the peer.
    pub suspicions: u64,
    /// Times that a connection was open.
    pub connections: u64,
}
