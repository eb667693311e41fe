//! TLS over TCP, from the first octet (RFC 6733, 2.1).

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;

use diameter_core::DiameterIdentity;
use diameter_peer::Security;

use super::tcp::{connect, ends, listen};
use super::{Addresses, BoxFuture, Link, Listener, Transport};
use crate::certificate::PeerCertificate;
use crate::tls::{HandshakeError, Tls};

impl Transport for Arc<Tls> {
    fn connect<'a>(
        &'a self,
        addresses: &'a Addresses<String>,
        peer: Option<&'a DiameterIdentity>,
    ) -> BoxFuture<'a, io::Result<Link>> {
        Box::pin(async move {
            let tcp = connect(addresses).await?;
            let (local, remote) = ends(&tcp)?;
            let stream = Tls::connect(self, tcp, peer).await.map_err(io::Error::other)?;
            let certificate = Some(PeerCertificate::of(&stream).map_err(io::Error::other)?);
            let (stream, security) = (Box::new(stream), Security::Protected);
            Ok(Link { stream, local, remote, security, certificate })
        })
    }

    fn listen<'a>(
        &'a self,
        addresses: &'a Addresses<SocketAddr>,
    ) -> BoxFuture<'a, io::Result<Box<dyn Listener>>> {
        let tls = self.clone();
        listen(addresses, move |tcp| {
            let tls = tls.clone();
            Box::pin(async move {
                let (local, remote) = ends(&tcp)?;
                let failed = |error: HandshakeError| io::Error::other(error);
                let stream = Tls::accept(&tls, tcp).await.map_err(failed)?;
                let certificate = Some(PeerCertificate::of(&stream).map_err(failed)?);
                let (stream, security) = (Box::new(stream), Security::Protected);
                Ok(Link { stream, local, remote, security, certificate })
            })
        })
    }

    fn security(&self) -> Security {
        Security::Protected
    }
}
