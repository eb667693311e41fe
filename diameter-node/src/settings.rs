//! What can be set: for a peer, for a node, and for connections without a CER.

use std::sync::Arc;
use std::time::Duration;

use diameter_core::DiameterIdentity;
use diameter_peer::{IncomingLimits, PeerConfig, Security};

use crate::transport::{Addresses, Transport};

/// A peer as configured.
///
/// ```
/// use diameter_core::DiameterIdentity;
/// use diameter_node::{PeerSettings, Tcp};
///
/// let peer = PeerSettings {
///     priority: 1, // after those of priority 0
///     ..PeerSettings::new(DiameterIdentity::from_static("ocs2.example.net"))
///         .connect(Tcp, "ocs2.example.net:3868")
/// };
/// # assert_eq!(peer.weight, 1);
/// ```
#[derive(Clone)]
pub struct PeerSettings {
    /// Identity, timers, and limits of the protocol.
    pub protocol: PeerConfig,
    /// How to connect; `None` when the peer does.
    pub route: Option<Dial>,
    /// Its realm; `None` when that is what the capabilities exchange says.
    pub realm: Option<DiameterIdentity>,
    /// Of the peers that can take a request, those with the lowest number get it. 0 by default.
    pub priority: u32,
    /// The share among peers of one priority; with 0 a peer gets requests only where all others of
    /// its priority have 0 too. 1 by default.
    pub weight: u32,
    /// What it may use.
    pub limits: PeerLimits,
    /// Whether its connections must be protected: one that it opens in plain text is refused. `false` by
    /// default, `true` once it is [connected to](PeerSettings::connect) over TLS.
    pub requires_tls: bool,
    /// Whether it forwards requests for other hosts although it advertises its applications by name:
    /// a proxy (RFC 6733, 2.8.2). Relays say so themselves. `false` by default.
    pub is_proxy: bool,
    /// The group that it belongs to: routes, conditions and policies of agents speak of groups. None by default.
    pub group: Option<Arc<str>>,
}

/// How to connect to a peer.
#[derive(Clone)]
pub struct Dial {
    /// TCP, TLS or SCTP.
    pub transport: Arc<dyn Transport>,
    /// Host names or addresses, with ports.
    pub addresses: Addresses<String>,
}

/// What one peer may use of this node.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PeerLimits {
    /// Requests to the peer that wait to be written; senders of more wait. 1,024 by default.
    pub queue: usize,
    /// Requests of the peer that are being answered; more are answered with 3004 at once. 10,000 by
    /// default.
    pub handlers: usize,
    /// Octets that wait for the peer to read them, 1 MiB by default. Nothing more is read from the peer
    /// and nothing is sent to it until there is room, and the watchdog ends the connection if there
    /// never is. One batch of answers may go beyond.
    pub write_buffer: usize,
}

impl Default for PeerLimits {
    fn default() -> Self {
        Self { queue: 1024, handlers: 10_000, write_buffer: 1 << 20 }
    }
}

impl PeerSettings {
    /// The defaults, for a peer that connects to this node.
    pub fn new(identity: DiameterIdentity) -> Self {
        Self {
            protocol: PeerConfig::new(identity),
            route: None,
            realm: None,
            priority: 0,
            weight: 1,
            limits: PeerLimits::default(),
            requires_tls: false,
            is_proxy: false,
            group: None,
        }
    }

    /// Connects to the peer: an address is a host name or an IP address, with a port (3868 for TCP and SCTP,
    /// 5658 for TLS). Several are the paths of SCTP; others try them in turn. Over TLS, the peer [must](PeerSettings::requires_tls) use TLS when it connects by
    /// itself, too: otherwise any host could take its name in plain text.
    #[must_use]
    pub fn connect(
        self,
        transport: impl Transport,
        addresses: impl Into<Addresses<String>>,
    ) -> Self {
        let requires_tls = self.requires_tls || transport.security() == Security::Protected;
        let route = Some(Dial { transport: Arc::new(transport), addresses: addresses.into() });
        Self { route, requires_tls, ..self }
    }
}

/// What to do with a peer that connects and is not configured.
#[derive(Clone)]
#[non_exhaustive]
pub enum UnknownPeers {
    /// It is refused with 3010 DIAMETER_UNKNOWN_PEER.
    Refuse,
    /// It is a peer as long as its connection lasts, with these settings and whatever name it has.
    Accept(Box<PeerSettings>),
}

impl UnknownPeers {
    /// Accepts peers of any name, with the default settings.
    pub fn accept() -> Self {
        // The name is replaced by that of each peer.
        Self::Accept(Box::new(PeerSettings::new(DiameterIdentity::from_static("anybody"))))
    }
}

/// What connections may use of this node before it is known who they are, and all together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ConnectionLimits {
    /// Connections that have not said who they are. While there are as many, new ones are closed as
    /// soon as they are accepted. 1,024 by default.
    pub unidentified: usize,
    /// How many of them may come from one address, or one IPv6 network of 64 bits: 128 by default.
    pub unidentified_per_address: usize,
    /// How many of them are kept for the addresses of configured peers: those that they are connected to
    /// at, and those that they have connected from. 256 by default, and never more than half.
    pub reserved: usize,
    /// How long a CER may take and how long it may be; the handshake of TLS has to be over by then too.
    pub identification: IncomingLimits,
    /// Peers, configured and accepted. Beyond it unknown peers are refused. 10,000 by default.
    pub peers: usize,
}

impl Default for ConnectionLimits {
    fn default() -> Self {
        Self {
            unidentified: 1024,
            unidentified_per_address: 128,
            reserved: 256,
            identification: IncomingLimits::default(),
            peers: 10_000,
        }
    }
}

/// How a request is sent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SendOptions {
    /// How long the answer may take, failover included; `None` for the node's default.
    pub timeout: Option<Duration>,
    /// The peer to send it to, and no other; `None` to go by Destination-Host and Destination-Realm.
    pub peer: Option<DiameterIdentity>,
}
