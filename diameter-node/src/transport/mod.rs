//! What connections are made of: anything that carries messages both ways. Here are the
//! traits, and the transports there are: [`Tcp`], TLS, which is an `Arc` of `tls::Tls` (feature
//! `tls`), and `Sctp` (feature `sctp`).

mod addresses;
#[cfg(feature = "sctp")]
mod sctp;
mod tcp;
#[cfg(feature = "tls")]
mod tls;

use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::time::Duration;

use diameter_core::DiameterIdentity;
use diameter_peer::Security;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::time::timeout;

pub use self::addresses::Addresses;
#[cfg(feature = "sctp")]
pub use self::sctp::{Sctp, SctpSettings};
pub use self::tcp::Tcp;
use crate::certificate::PeerCertificate;

/// A future in a box, so that traits with asynchronous methods can be made objects.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// A way to reach peers and to be reached: TCP, TLS over TCP, SCTP, a test's pipe.
pub trait Transport: Send + Sync + 'static {
    /// Opens a connection; `addresses` are host names or addresses of one peer, with ports: for those that
    /// have one address at each end, they are to be tried in turn. `peer` is who should answer there,
    /// where that is known.
    fn connect<'a>(
        &'a self,
        addresses: &'a Addresses<String>,
        peer: Option<&'a DiameterIdentity>,
    ) -> BoxFuture<'a, io::Result<Link>>;

    /// Listens at these addresses.
    fn listen<'a>(
        &'a self,
        addresses: &'a Addresses<SocketAddr>,
    ) -> BoxFuture<'a, io::Result<Box<dyn Listener>>>;

    /// Whether all its connections are protected: then a peer that is reached this way must come this way
    /// too. Plain unless a transport says otherwise.
    fn security(&self) -> Security {
        Security::Plain
    }
}

/// Where peers connect to.
pub trait Listener: Send + 'static {
    /// Where it listens, with the port that was chosen where 0 was asked for.
    ///
    /// # Errors
    ///
    /// Those of the system.
    fn local_addresses(&self) -> io::Result<Addresses<SocketAddr>>;

    /// The next connection. May be called again after an error.
    fn accept(&mut self) -> BoxFuture<'_, io::Result<Accepted>>;
}

/// An incoming connection.
pub struct Accepted {
    /// Where it comes from.
    pub remote: SocketAddr,
    /// What is to be done before octets of Diameter may flow: the handshake of TLS. Other connections
    /// do not wait for it.
    pub handshake: BoxFuture<'static, io::Result<Link>>,
}

/// A connection that messages may flow on.
pub struct Link {
    /// The octets.
    pub stream: Box<dyn Stream>,
    /// This end.
    pub local: Addresses<SocketAddr>,
    /// The other end.
    pub remote: Addresses<SocketAddr>,
    /// Whether the octets are protected.
    pub security: Security,
    /// Who the other end has proven to be: it may call itself nothing else.
    pub certificate: Option<PeerCertificate>,
}

/// Octets both ways. What is given to a write begins with a whole message, and so does what a write has
/// left; the messages themselves may overtake each other on the way.
pub trait Stream: AsyncRead + AsyncWrite + Send + Unpin + 'static {}

impl<S: AsyncRead + AsyncWrite + Send + Unpin + 'static> Stream for S {}

impl dyn Stream {
    /// Writes the last octets and closes, if the peer takes them before long.
    pub(crate) async fn finish(mut self: Box<Self>, octets: &[u8]) {
        let end = async {
            self.write_all(octets).await?;
            self.shutdown().await?;
            // Closing with unread octets resets the connection, and the peer could lose the last
            // message.
            let mut octets = [0; 1024];
            while self.read(&mut octets).await? > 0 {}
            io::Result::Ok(())
        };
        // The connection is over: an error changes nothing.
        let _ = timeout(LINGER, end).await;
    }
}

/// How long a peer may take to read the last messages and to close its end.
pub(crate) const LINGER: Duration = Duration::from_secs(2);
