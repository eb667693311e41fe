//! What is asked, whom, and what is known of a request that waits.

use std::fmt;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use super::ports::Slot;
use super::{Target, Transport};
use crate::packet::Code;
use crate::server::{Certificate, RADSEC, Secret};

/// A RADIUS server, or the port for dynamic authorization of a NAS.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Upstream {
    /// Where it takes packets.
    pub address: SocketAddr,
    /// How they go there.
    pub transport: Transport,
    /// Whose certificate it shows over TLS.
    pub certificate: Certificate,
    /// What it shares with this agent.
    pub secret: Secret,
    /// Whether its responses to Access-Requests have to have a Message-Authenticator. Without that, anybody on the way
    /// can forge them (CVE-2024-3596).
    pub requires_message_authenticator: bool,
    /// How often it is asked by Status-Server whether it is there: while it does not answer, and when nothing comes by a
    /// connection. `None` for one that does not know Status-Server (RFC 5997).
    pub status_server: Option<Duration>,
    /// How many ports or connections there are towards it at most; `None` for as many as [there may
    /// be](super::Settings::most_ports) towards any.
    pub most_ports: Option<u16>,
}

/// How often connections are asked whether they are alive: Tw (RFC 3539, 3.4.1).
pub(crate) const WATCHED: Duration = Duration::from_secs(30);

/// How many connections there are towards a server at most. Servers have limits, too.
pub(crate) const CONNECTIONS: u16 = 8;

impl Upstream {
    /// One of which nothing else is known, over UDP.
    pub fn new(address: SocketAddr, secret: Secret) -> Self {
        Self {
            address,
            transport: Transport::Udp,
            certificate: Certificate::Trusted,
            secret,
            requires_message_authenticator: true,
            status_server: None,
            most_ports: None,
        }
    }

    /// One over TCP (RFC 6613).
    pub fn over_tcp(address: SocketAddr, secret: Secret) -> Self {
        Self {
            transport: Transport::Tcp,
            status_server: Some(WATCHED),
            most_ports: Some(CONNECTIONS),
            ..Self::new(address, secret)
        }
    }

    /// One over TLS, that shows such a certificate. TLS protects its responses: they need no Message-Authenticator.
    pub fn over_tls(address: SocketAddr, certificate: Certificate) -> Self {
        Self {
            transport: Transport::Tls,
            certificate,
            requires_message_authenticator: false,
            ..Self::over_tcp(address, Secret::new(RADSEC))
        }
    }

    pub(super) fn target(&self) -> Target {
        Target { address: self.address, transport: self.transport }
    }
}

/// What a packet is written with.
#[derive(Clone, Copy)]
pub struct Writing<'a> {
    /// Its identifier.
    pub identifier: u8,
    /// The secret that is shared with the server.
    pub secret: &'a [u8],
    /// The authenticator of an Access-Request.
    pub random: [u8; 16],
}

/// Writes the packet for one server: what it hides depends on the secret and on the authenticator. `None` if it does not
/// fit.
pub type Compose = Box<dyn Fn(Writing<'_>) -> Option<Vec<u8>> + Send>;

/// A request to one of some servers.
pub struct Request {
    /// Its kind.
    pub code: Code,
    /// Who may be asked: the first one that answers is, then the next.
    pub upstreams: Arc<[Upstream]>,
    /// Who is asked first, whether it answers or not: the server whose State goes back to it.
    pub preferred: Option<SocketAddr>,
    /// Writes the packet: once for each server.
    pub compose: Compose,
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("code", &self.code)
            .field("upstreams", &self.upstreams)
            .finish_non_exhaustive()
    }
}

/// A request that waits.
pub(super) struct Pending {
    pub(super) code: Code,
    pub(super) upstreams: Arc<[Upstream]>,
    pub(super) compose: Compose,
    pub(super) began: Duration,
    /// Which servers were asked.
    pub(super) tried: Vec<usize>,
    pub(super) at: usize,
    /// The server that is asked now.
    pub(super) target: Target,
    pub(super) slot: Slot,
    pub(super) octets: Vec<u8>,
    pub(super) authenticator: [u8; 16],
    /// How often it was sent to the server that is asked now.
    pub(super) sent: u32,
    /// When it was sent to it first.
    pub(super) since: Duration,
    /// When it was sent to it last.
    pub(super) sent_at: Duration,
    pub(super) interval: Duration,
    pub(super) due: Duration,
    /// Somebody has told that nobody is there.
    pub(super) unreachable: bool,
}

impl Pending {
    pub(super) fn new(request: Request, now: Duration) -> Self {
        let Request { code, upstreams, compose, .. } = request;
        Self {
            code,
            upstreams,
            compose,
            began: now,
            tried: Vec::new(),
            at: 0,
            target: Target {
                address: SocketAddr::from(([0, 0, 0, 0], 0)),
                transport: Transport::Udp,
            },
            slot: Slot { port: 0, identifier: 0 },
            octets: Vec::new(),
            authenticator: [0; 16],
            sent: 0,
            since: now,
            sent_at: now,
            interval: Duration::ZERO,
            due: now,
            unreachable: false,
        }
    }

    /// It has been sent to another server.
    pub(super) fn sent_first(
        &mut self,
        now: Duration,
        (at, target): (usize, Target),
        slot: Slot,
        octets: Vec<u8>,
        interval: Duration,
    ) {
        if let Some(authenticator) = octets.get(4..20) {
            self.authenticator.copy_from_slice(authenticator);
        }
        self.tried.push(at);
        (self.at, self.target) = (at, target);
        (self.slot, self.octets) = (slot, octets);
        (self.sent, self.since) = (0, now);
        self.sent_again(now, interval);
    }

    /// It has been sent again, to the same server.
    pub(super) fn sent_again(&mut self, now: Duration, interval: Duration) {
        self.sent += 1;
        (self.sent_at, self.interval) = (now, interval);
    }

    pub(super) fn upstream(&self) -> Option<&Upstream> {
        self.upstreams.get(self.at)
    }

    /// Those that were not asked yet, in their order.
    pub(super) fn untried(&self) -> impl Iterator<Item = (usize, &Upstream)> {
        self.upstreams.iter().enumerate().filter(|(at, _)| !self.tried.contains(at))
    }
}
