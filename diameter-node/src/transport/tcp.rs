//! TCP, over IPv4 and IPv6 (RFC 6733, 2.1).

use std::io;
use std::net::SocketAddr;

use diameter_core::DiameterIdentity;
use diameter_peer::Security;
use tokio::net::{TcpListener, TcpStream};

use super::{Accepted, BoxFuture, Link, Listener, Transport};

/// TCP without protection: for networks that are protected otherwise (RFC 6733, 13.1).
#[derive(Clone, Copy, Debug, Default)]
pub struct Tcp;

impl Transport for Tcp {
    fn connect<'a>(
        &'a self,
        address: &'a str,
        _: Option<&'a DiameterIdentity>,
    ) -> BoxFuture<'a, io::Result<Link>> {
        Box::pin(async move { plain(TcpStream::connect(address).await?) })
    }

    fn listen(&self, address: SocketAddr) -> BoxFuture<'_, io::Result<Box<dyn Listener>>> {
        listen(address, |stream| Box::pin(async { plain(stream) }))
    }
}

/// Listens, and has `secure` do what comes before octets of Diameter.
pub(super) fn listen<F>(
    address: SocketAddr,
    secure: F,
) -> BoxFuture<'static, io::Result<Box<dyn Listener>>>
where
    F: Fn(TcpStream) -> BoxFuture<'static, io::Result<Link>> + Send + Sync + 'static,
{
    Box::pin(async move {
        let listener = TcpListener::bind(address).await?;
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
    fn local_address(&self) -> io::Result<SocketAddr> {
        self.listener.local_addr()
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
pub(super) fn ends(stream: &TcpStream) -> io::Result<(SocketAddr, SocketAddr)> {
    stream.set_nodelay(true)?;
    Ok((stream.local_addr()?, stream.peer_addr()?))
}
