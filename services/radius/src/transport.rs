//! How packets travel.

/// How packets travel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Transport {
    /// Datagrams (RFC 2865).
    Udp,
    /// TCP (RFC 6613).
    Tcp,
    /// TLS over TCP (RFC 6614).
    Tls,
}

impl Transport {
    /// Its name, as files and metrics have it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Udp => "udp",
            Self::Tcp => "tcp",
            Self::Tls => "tls",
        }
    }

    /// Whether there are connections, by which nothing is lost while they last.
    pub fn is_stream(self) -> bool {
        self != Self::Udp
    }
}
