//! How a peer is connected to that DNS has named: by each of its ways, at each of its addresses, until one
//! is open.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use arc_swap::ArcSwap;
use diameter_core::DiameterIdentity;
use tokio::time::timeout;

use super::{Candidate, Protocol, Transports};
use crate::transport::{Addresses, BoxFuture, Link, Listener, Transport};

/// One address, or for SCTP all of them.
type Way = (Protocol, Addresses<SocketAddr>);

/// The ways to one host. They change with DNS, for connections that are opened from then on.
pub(super) struct Discovered {
    realm: DiameterIdentity,
    transports: Transports,
    ways: ArcSwap<Vec<Way>>,
}

impl Discovered {
    pub(super) fn new(
        realm: DiameterIdentity,
        transports: Transports,
        candidate: &Candidate,
    ) -> Self {
        let ways = ArcSwap::from_pointee(ways(candidate));
        Self { realm, transports, ways }
    }

    pub(super) fn update(&self, candidate: &Candidate) {
        self.ways.store(Arc::new(ways(candidate)));
    }

    async fn connect(
        &self,
        protocol: Protocol,
        addresses: &Addresses<SocketAddr>,
        peer: Option<&DiameterIdentity>,
    ) -> io::Result<Link> {
        let transport = self.transports.get(protocol);
        let transport = transport.ok_or_else(|| io::Error::other("there is no such transport"))?;
        let addresses = addresses.map(ToString::to_string);
        let link =
            timeout(ATTEMPT, transport.connect(&addresses, peer)).await.map_err(|_| {
                io::Error::new(io::ErrorKind::TimedOut, format!("no connection within {ATTEMPT:?}"))
            })??;
        if let Some(certificate) = &link.certificate {
            // The host was found under the name of the realm, and DNS is not to be trusted: the realm must be
            // in the certificate as well (RFC 6733, 5.2).
            certificate.check(&self.realm).map_err(io::Error::other)?;
        }
        Ok(link)
    }
}

impl Transport for Arc<Discovered> {
    fn connect<'a>(
        &'a self,
        _: &'a Addresses<String>,
        peer: Option<&'a DiameterIdentity>,
    ) -> BoxFuture<'a, io::Result<Link>> {
        Box::pin(async move {
            let mut last = io::Error::new(io::ErrorKind::NotFound, "DNS names no address");
            let ways = self.ways.load_full();
            for (protocol, addresses) in ways.iter() {
                match Discovered::connect(self, *protocol, addresses, peer).await {
                    Ok(link) => return Ok(link),
                    Err(error) => {
                        tracing::debug!(%protocol, %addresses, %error, "discovered peer not reached");
                        last = error;
                    }
                }
            }
            Err(last)
        })
    }

    fn listen<'a>(
        &'a self,
        _: &'a Addresses<SocketAddr>,
    ) -> BoxFuture<'a, io::Result<Box<dyn Listener>>> {
        Box::pin(async { Err(io::ErrorKind::Unsupported.into()) })
    }
}

/// An association has all addresses of the host, which are tried one by one otherwise.
fn ways(candidate: &Candidate) -> Vec<Way> {
    let mut ways = Vec::new();
    for way in &candidate.ways {
        let addresses = candidate.addresses.iter().map(|ip| SocketAddr::new(*ip, way.port));
        match way.protocol {
            Protocol::Sctp => {
                ways.extend(Addresses::from_list(addresses).map(|all| (way.protocol, all)))
            }
            _ => ways.extend(addresses.map(|one| (way.protocol, one.into()))),
        }
    }
    ways
}

/// How long one address may take, so that the next one has its turn.
const ATTEMPT: Duration = Duration::from_secs(2);
