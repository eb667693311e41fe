//! TLS of servers that ask for no certificate.

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

use rustls::ServerConfig;
use rustls::crypto::ring::default_provider;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio_rustls::{TlsAcceptor, TlsStream};

use super::files::own;
use super::{HandshakeError, TlsError};

/// TLS of a server that shows a certificate and asks for none: administration over HTTP, beside Diameter.
///
/// ```no_run
/// use diameter_node::tls::ServerTls;
///
/// let tls = ServerTls::load("/etc/diameter/admin.pem", "/etc/diameter/admin.key", &["http/1.1"])?;
/// # Ok::<(), diameter_node::tls::TlsError>(())
/// ```
#[derive(Clone)]
pub struct ServerTls {
    certificate: PathBuf,
    key: PathBuf,
    config: Arc<ServerConfig>,
}

impl ServerTls {
    /// Reads a certificate, with the intermediate ones behind it, and its key: PEM, as in [`TlsFiles`](super::TlsFiles).
    /// `protocols` are those that are spoken (ALPN, RFC 7301). When the files have been renewed, it is loaded again.
    ///
    /// # Errors
    ///
    /// Which file cannot be used, and why.
    pub fn load(
        certificate: impl Into<PathBuf>,
        key: impl Into<PathBuf>,
        protocols: &[&str],
    ) -> Result<Self, TlsError> {
        let (certificate, key) = (certificate.into(), key.into());
        let provider = Arc::new(default_provider());
        let own = Arc::new(own(&certificate, &key, &provider)?);
        let mut config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(|error| TlsError::Provider { error })?
            .with_no_client_auth()
            .with_cert_resolver(own);
        config.alpn_protocols = protocols.iter().map(|it| it.as_bytes().to_vec()).collect();
        Ok(Self { certificate, key, config: Arc::new(config) })
    }

    /// The handshake of the end that accepted the connection.
    ///
    /// # Errors
    ///
    /// When the ends do not agree.
    pub async fn accept<IO>(&self, io: IO) -> Result<TlsStream<IO>, HandshakeError>
    where
        IO: AsyncRead + AsyncWrite + Unpin,
    {
        let acceptor = TlsAcceptor::from(self.config.clone());
        acceptor.accept(io).await.map(TlsStream::Server).map_err(HandshakeError::failed)
    }
}

/// Of the same files.
impl PartialEq for ServerTls {
    fn eq(&self, other: &Self) -> bool {
        (&self.certificate, &self.key) == (&other.certificate, &other.key)
    }
}

impl Eq for ServerTls {}

impl fmt::Debug for ServerTls {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ServerTls")
            .field("certificate", &self.certificate)
            .field("key", &self.key)
            .finish_non_exhaustive()
    }
}
