//! How a peer is doing, for people to read.

use std::fmt;
use std::net::SocketAddr;

use diameter_core::{DiameterIdentity, Utf8String};
use diameter_peer::{State, Statistics, WatchdogState};

use crate::transport::Addresses;

/// How a peer is doing.
///
/// ```no_run
/// # async fn print(node: diameter_node::Node) {
/// for peer in node.peers().await {
///     println!("{peer}");
/// }
/// # }
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PeerSnapshot {
    /// Who it is.
    pub identity: DiameterIdentity,
    /// Whether it is configured, rather than accepted as it came.
    pub is_configured: bool,
    /// The state of its connection.
    pub state: State,
    /// What the watchdog thinks of it.
    pub watchdog: WatchdogState,
    /// Where it is connected from or to.
    pub remote: Option<Addresses<SocketAddr>>,
    /// Its Product-Name, while it is connected.
    pub product_name: Option<Utf8String>,
    /// Why the last connection ended.
    pub last_error: Option<String>,
    /// Requests that wait to be written.
    pub queued: usize,
    /// Requests that wait for the peer's answer.
    pub pending: usize,
    /// Requests of the peer that are being answered.
    pub handlers: usize,
    /// Octets that wait for the peer to read them.
    pub unwritten: usize,
    /// What happened so far.
    pub statistics: Statistics,
}

impl fmt::Display for PeerSnapshot {
    /// Prints one line.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {}", self.identity, self.state, self.watchdog)?;
        self.remote.iter().try_for_each(|remote| write!(f, " {remote}"))?;
        self.product_name.iter().try_for_each(|name| write!(f, " {:?}", name.as_str()))?;
        let Statistics { requests_sent, requests_answered, requests_timed_out, .. } =
            self.statistics;
        write!(
            f,
            ": {requests_sent} requests sent, {requests_answered} answered, \
             {requests_timed_out} timed out; {} queued, {} in flight, {} being answered, \
             {} octets unwritten",
            self.queued, self.pending, self.handlers, self.unwritten,
        )?;
        self.last_error.iter().try_for_each(|error| write!(f, "; last: {error}"))
    }
}
