//! TLS from the first octet, with certificates on both sides (RFC 6733, 2.1 and 13.1).
//!
//! [`Tls`] is made from [`TlsFiles`] and serves listeners and connections; [`Tls::reload`] reads the
//! files again. A peer may only be who its certificate says: see [`PeerCertificate`].

mod certificate;
mod client;
mod error;
mod files;
mod server;
mod verifier;

use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;

use arc_swap::ArcSwap;
use diameter_core::DiameterIdentity;
use rustls::pki_types::ServerName;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio_rustls::{TlsAcceptor, TlsConnector};

pub use client::ClientTls;
pub use error::{HandshakeCause, HandshakeError, TlsError};
use files::Configurations;
pub use files::TlsFiles;
pub use server::ServerTls;
/// A connection with TLS.
pub use tokio_rustls::TlsStream;

pub use crate::certificate::{NameKind, PeerCertificate, WrongPeer};

/// This node's certificate, and whom it trusts: for both ends of a connection.
///
/// TLS 1.2 and 1.3. Every peer must have a certificate that one of the trusted authorities vouches
/// for. Where the certificate has an Extended Key Usage, it must allow `serverAuth` at the end that
/// accepts the connection, `clientAuth` at the end that opens it: a Diameter node wants both. The
/// RC4 and 3DES suites that RFC 6733, 13.1 names are forbidden since (RFC 7465, RFC 9325) and not
/// there; those that are there have forward secrecy and authenticated encryption.
///
/// ```no_run
/// use diameter_node::tls::{Tls, TlsFiles};
///
/// let tls = Tls::load(TlsFiles {
///     certificate: "/etc/diameter/ocs1.pem".into(),
///     key: "/etc/diameter/ocs1.key".into(),
///     trusted: "/etc/diameter/peers-ca.pem".into(),
/// })?;
/// // Later, when the files have been renewed; open connections go on:
/// tls.reload()?;
/// # Ok::<(), diameter_node::tls::TlsError>(())
/// ```
#[derive(Debug)]
pub struct Tls {
    files: TlsFiles,
    current: ArcSwap<Configurations>,
}

impl Tls {
    /// Reads the files.
    ///
    /// # Errors
    ///
    /// Which file cannot be used, and why.
    pub fn load(files: TlsFiles) -> Result<Self, TlsError> {
        let current = ArcSwap::from_pointee(files.read()?);
        Ok(Self { files, current })
    }

    /// The files that were read, and will be by [`Tls::reload`].
    pub fn files(&self) -> &TlsFiles {
        &self.files
    }

    /// Reads the files again, for the connections that are opened from now on.
    ///
    /// # Errors
    ///
    /// As for [`Tls::load`]; then everything stays as it was.
    pub fn reload(&self) -> Result<(), TlsError> {
        self.current.store(Arc::new(self.files.read()?));
        Ok(())
    }

    /// The handshake of the end that opened the connection.
    ///
    /// A peer that is known by name is asked for by it (SNI), and its certificate must contain that
    /// name. With `None`, the Origin-Host of the CEA must still be
    /// [checked](PeerCertificate::check).
    ///
    /// # Errors
    ///
    /// When the ends do not agree, or the certificate is not one of `peer`.
    pub async fn connect<IO>(
        &self,
        io: IO,
        peer: Option<&DiameterIdentity>,
    ) -> Result<TlsStream<IO>, HandshakeError>
    where
        IO: AsyncRead + AsyncWrite + Unpin,
    {
        let name = match peer {
            Some(peer) => ServerName::try_from(peer.to_string())
                .map_err(|_| HandshakeError::NotADnsName { peer: peer.clone() })?,
            // For an address no name is sent; nothing else is done with it.
            None => ServerName::from(IpAddr::V4(Ipv4Addr::UNSPECIFIED)),
        };
        let connector = TlsConnector::from(self.current.load().client.clone());
        let stream = connector.connect(name, io).await.map_err(HandshakeError::failed)?;
        let stream = TlsStream::Client(stream);
        if let Some(peer) = peer {
            PeerCertificate::of(&stream)?.check(peer)?;
        }
        Ok(stream)
    }

    /// The handshake of the end that accepted the connection.
    ///
    /// The Origin-Host of the CER must then be [checked](PeerCertificate::check).
    ///
    /// # Errors
    ///
    /// When the ends do not agree, or the peer has no certificate that is trusted.
    pub async fn accept<IO>(&self, io: IO) -> Result<TlsStream<IO>, HandshakeError>
    where
        IO: AsyncRead + AsyncWrite + Unpin,
    {
        let acceptor = TlsAcceptor::from(self.current.load().server.clone());
        let stream = acceptor.accept(io).await.map_err(HandshakeError::failed)?;
        Ok(TlsStream::Server(stream))
    }
}
