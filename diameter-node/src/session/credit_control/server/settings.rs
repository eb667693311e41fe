//! How a server keeps its sessions.

use std::time::Duration;

use diameter_session::credit_control::{Money, ServerConfig};

/// How a [`CreditControlServer`](super::CreditControlServer) keeps its sessions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServerSettings {
    /// Tcc, and how long and how many answers are kept.
    pub sessions: ServerConfig,
    /// What an amount of money counts.
    pub money: Money,
    /// How often the store is asked which deadlines have come.
    pub poll: Duration,
    /// For how long no other node sees to a deadline that this one has taken.
    pub lease: Duration,
}

/// [`ServerConfig::default`], millionths of money; the store is asked once a second, and a deadline is
/// another node's after 30 seconds.
impl Default for ServerSettings {
    fn default() -> Self {
        Self {
            sessions: ServerConfig::default(),
            money: Money::default(),
            poll: Duration::from_secs(1),
            lease: Duration::from_secs(30),
        }
    }
}
