//! TCP, over IPv4 and IPv6 (RFC 6733, 2.1).

use std::io;
use std::net::SocketAddr;

use diameter_core::DiameterIdentity;
use diameter_peer::Security;
use tokio::net::{TcpListener, TcpStream};

use super::{Accepted, Addresses, BoxFuture, Link, Listener, Transport};

/// TCP without protection: for networks that are protected otherwise (RFC 6733, 13.1).
#[derive(Clone, Copy, Debug, Default)]
pub struct Tcp;

impl Transport for Tcp {
    fn connect<'a>(
        &'a self,
        addresses: &'a Addresses<String>,
        _: Option<&'a DiameterIdentity>,
    ) -> BoxFuture<'a, io::Result<Link>> {
        Box::pin(async move { plain(connect(addresses).await?) })
    }

    fn listen<'a>(
        &'a self,
        addresses: &'a Addresses<SocketAddr>,
    ) -> BoxFuture<'a, io::Result<Box<dyn Listener>>> {
        listen(addresses, |stream| Box::pin(async { plain(stream) }))
    }
}

/// Connects to the first of these that answers.
pub(super) async fn connect(addresses: &Addresses<String>) -> io::Result<TcpStream> {
    let mut failed = None;
    for address in addresses.iter() {
        match TcpStream::connect(address).await {
            Ok(stream) => return Ok(stream),
            Err(error) => failed = Some(error),
        }
    }
    Err(failed.unwrap_or_else(|| io::ErrorKind::NotFound.into()))
}

/// Listens, and has `secure` do what comes before octets of Diameter.
pub(super) fn listen<F>(
    addresses: &Addresses<SocketAddr>,
    secure: F,
) -> BoxFuture<'_, io::Result<Box<dyn Listener>>>
where
    F: Fn(TcpStream) -> BoxFuture<'static, io::Result<Link>> + Send + Sync + 'static,
{
    Box::pin(async move {
        if addresses.iter().count() > 1 {
            let why = "TCP listens at one address: have one listener for each";
            return Err(io::Error::new(io::ErrorKind::InvalidInput, why));
        }
        let listener = TcpListener::bind(addresses.primary()).await?;
        Ok(Box::new(Listening { listener, secure }) as Box<dyn Listener>)
    })
}

struct Listening<F> {
    listener: TcpListener,
    secure: F,
}

impl<F> Listener for Listening<F>
where
    F: Fn(TcpStream) -> BoxFuture<'static, io::Result<Link>> + Send + Sync + 'static,
{
    fn local_addresses(&self) -> io::Result<Addresses<SocketAddr>> {
        Ok(self.listener.local_addr()?.into())
    }

    fn accept(&mut self) -> BoxFuture<'_, io::Result<Accepted>> {
        Box::pin(async {
            let (stream, remote) = self.listener.accept().await?;
            Ok(Accepted { remote, handshake: (self.secure)(stream) })
        })
    }
}

fn plain(stream: TcpStream) -> io::Result<Link> {
    let (local, remote) = ends(&stream)?;
    let stream = Box::new(stream);
    Ok(Link { stream, local, remote, security: Security::Plain, certificate: None })
}

/// The two addresses of a connection that is to carry messages without delay.
pub(super) fn ends(
    stream: &TcpStream,
) -> io::Result<(Addresses<SocketAddr>, Addresses<SocketAddr>)> {
    stream.set_nodelay(true)?;
    Ok((stream.local_addr()?.into(), stream.peer_addr()?.into()))
}
