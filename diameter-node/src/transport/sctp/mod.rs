//! SCTP (RFC 6733, 2.1 and 2.1.1): a message of Diameter is a message of SCTP.

mod inbound;
mod streams;
mod wire;

use std::future::poll_fn;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::task::Poll;

use diameter_core::DiameterIdentity;
use diameter_peer::Security;
pub use diameter_sctp::Settings as SctpSettings;
use diameter_sctp::{Association, Listener};
use tokio::net::lookup_host;
use tokio::sync::mpsc;

use self::wire::{AssociationStream, Restarts, Side};
use super::{Accepted, Addresses, BoxFuture, Link, Transport};

/// SCTP without protection, on Linux: for networks that are protected otherwise, mostly by IPsec
/// (RFC 6733, 13.1).
///
/// Both ends may have several addresses: packets go to another when one does not answer.
///
/// ```no_run
/// use diameter_core::DiameterIdentity;
/// use diameter_node::transport::Sctp;
/// use diameter_node::PeerSettings;
///
/// let sctp = Sctp {
///     local: vec!["192.0.2.7".parse()?, "198.51.100.7".parse()?],
///     ..Sctp::default()
/// };
/// let hss = PeerSettings::new(DiameterIdentity::from_static("hss1.example.net"))
///     .connect(sctp, ["192.0.2.1:3868", "198.51.100.1:3868"]);
/// # Ok::<(), std::net::AddrParseError>(())
/// ```
///
/// - Messages of one session arrive in the order in which they were sent, on a stream that its
///   Session-Id decides on; sessions of different streams do not wait for each other. CER, CEA, DWR, DWA, DPR and DPA
///   are on stream 0, and so is all that an acceptor sends before the message after the CER
///   has come: nothing overtakes the CEA (RFC 6733, 2.1.1).
/// - The payload protocol identifier is 46; 0 is taken too. 47 is for DTLS over SCTP, which is not there.
/// - A peer that sends two messages in one of SCTP, or one in two, is out of step: the association is
///   aborted (RFC 6733, 2.1).
/// - A peer that has crashed and comes back before it was missed restarts the association: what was under way is lost, and
///   the restarted association is a new connection, with a CER of its own.
/// - Where several addresses are given, each host name stands for its first. One name alone is tried with
///   all of its addresses in turn.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sctp {
    /// Where associations are opened from: addresses of this host. All of them when there are none here.
    pub local: Vec<IpAddr>,
    /// The port that associations are opened from; 0, the default, is one that is free.
    pub local_port: u16,
    /// Retransmission, heartbeats, streams, buffers.
    pub settings: SctpSettings,
}

impl Transport for Sctp {
    fn connect<'a>(
        &'a self,
        addresses: &'a Addresses<String>,
        _: Option<&'a DiameterIdentity>,
    ) -> BoxFuture<'a, io::Result<Link>> {
        Box::pin(async move {
            let local = self.local.iter().map(|it| SocketAddr::new(*it, self.local_port));
            let mut local: Vec<SocketAddr> = local.collect();
            let mut last = None;
            for remote in resolve(addresses).await? {
                if local.is_empty() && self.local_port != 0 {
                    local.push(any(&remote, self.local_port));
                }
                match Association::connect(&local, &remote, &self.settings).await {
                    Ok(association) => return link(association, Side::Initiator, None),
                    Err(error) => last = Some(error),
                }
            }
            Err(last.unwrap_or_else(|| io::ErrorKind::NotFound.into()))
        })
    }

    fn listen<'a>(
        &'a self,
        addresses: &'a Addresses<SocketAddr>,
    ) -> BoxFuture<'a, io::Result<Box<dyn super::Listener>>> {
        Box::pin(async move {
            let addresses: Vec<SocketAddr> = addresses.iter().copied().collect();
            let listener = Listener::bind(&addresses, &self.settings)?;
            let (restarts, restarted) = mpsc::unbounded_channel();
            Ok(Box::new(Listening { listener, restarts, restarted }) as Box<dyn super::Listener>)
        })
    }
}

/// What to connect to: several addresses together, or the addresses of one name one after the other.
async fn resolve(addresses: &Addresses<String>) -> io::Result<Vec<Vec<SocketAddr>>> {
    let mut found = Vec::new();
    for address in addresses.iter() {
        let mut of_it = lookup_host(address).await?.peekable();
        if of_it.peek().is_none() {
            let why = format!("{address} has no address");
            return Err(io::Error::new(io::ErrorKind::NotFound, why));
        }
        found.push(of_it.collect::<Vec<_>>());
    }
    Ok(match found.as_slice() {
        [alternatives] => alternatives.iter().map(|it| vec![*it]).collect(),
        several => vec![several.iter().filter_map(|it| it.first().copied()).collect()],
    })
}

/// All addresses of this host, of the family of those.
fn any(remote: &[SocketAddr], port: u16) -> SocketAddr {
    match remote.iter().any(SocketAddr::is_ipv6) {
        true => (std::net::Ipv6Addr::UNSPECIFIED, port).into(),
        false => (std::net::Ipv4Addr::UNSPECIFIED, port).into(),
    }
}

struct Listening {
    listener: Listener,
    /// Associations that peers have restarted: connections of before have them.
    restarts: Restarts,
    restarted: mpsc::UnboundedReceiver<Association>,
}

impl super::Listener for Listening {
    fn local_addresses(&self) -> io::Result<Addresses<SocketAddr>> {
        Addresses::from_list(self.listener.local_addresses()?).ok_or_else(gone)
    }

    fn accept(&mut self) -> BoxFuture<'_, io::Result<Accepted>> {
        Box::pin(async {
            loop {
                let association = poll_fn(|cx| match self.restarted.poll_recv(cx) {
                    Poll::Ready(Some(association)) => Poll::Ready(Ok(association)),
                    _ => self.listener.poll_accept(cx),
                });
                let association = association.await?;
                // One that is gone already concerns nobody.
                let remote = association.remote_addresses().ok().and_then(Addresses::from_list);
                let Some(remote) = remote.map(|it| *it.primary()) else { continue };
                let restarts = self.restarts.clone();
                let handshake =
                    Box::pin(async { link(association, Side::Acceptor, Some(restarts)) });
                return Ok(Accepted { remote, handshake });
            }
        })
    }
}

fn link(association: Association, side: Side, restarts: Option<Restarts>) -> io::Result<Link> {
    let ends = (association.local_addresses(), association.remote_addresses());
    let ((Ok(local), Ok(remote)), Ok(streams)) = (ends, association.streams()) else {
        return Err(gone());
    };
    if let Err(error) = association.probe_paths() {
        tracing::debug!(%error, "paths are not probed before the first heartbeat");
    }
    let (local, remote) = (Addresses::from_list(local), Addresses::from_list(remote));
    let (Some(local), Some(remote)) = (local, remote) else { return Err(gone()) };
    let stream = Box::new(AssociationStream::new(association, side, streams, restarts));
    Ok(Link { stream, local, remote, security: Security::Plain, certificate: None })
}

fn gone() -> io::Error {
    io::Error::new(io::ErrorKind::ConnectionReset, "the association is gone")
}
