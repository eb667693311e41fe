//! TLS of clients that show no certificate.

use std::fmt;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rustls::crypto::ring::default_provider;
use rustls::pki_types::ServerName;
use rustls::{ClientConfig, ClientConnection, StreamOwned};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio_rustls::{TlsConnector, TlsStream};

use super::files::trusted;
use super::{HandshakeError, TlsError};

/// TLS of a client that shows no certificate, and wants one of the server by its name or address: for a database, or
/// administration over HTTP, beside Diameter.
///
/// ```no_run
/// use diameter_node::tls::ClientTls;
///
/// let tls = ClientTls::load("/etc/diameter/database-ca.pem")?;
/// # Ok::<(), diameter_node::tls::TlsError>(())
/// ```
#[derive(Clone)]
pub struct ClientTls {
    trusted: PathBuf,
    config: Arc<ClientConfig>,
}

impl ClientTls {
    /// Reads the authorities that may have vouched for servers: PEM.
    ///
    /// # Errors
    ///
    /// When the file cannot be used, and why.
    pub fn load(file: impl Into<PathBuf>) -> Result<Self, TlsError> {
        let file = file.into();
        let config = ClientConfig::builder_with_provider(Arc::new(default_provider()))
            .with_safe_default_protocol_versions()
            .map_err(|error| TlsError::Provider { error })?
            .with_root_certificates(trusted(&file)?)
            .with_no_client_auth();
        Ok(Self { trusted: file, config: Arc::new(config) })
    }

    /// The file of the authorities.
    pub fn trusted(&self) -> &Path {
        &self.trusted
    }

    /// The handshake with the server of this name or address.
    ///
    /// # Errors
    ///
    /// When the ends do not agree, or the certificate is not the server's.
    pub async fn connect<IO>(&self, io: IO, server: &str) -> Result<TlsStream<IO>, HandshakeError>
    where
        IO: AsyncRead + AsyncWrite + Unpin,
    {
        let connector = TlsConnector::from(self.config.clone());
        let connected = connector.connect(name(server)?, io).await;
        connected.map(TlsStream::Client).map_err(HandshakeError::failed)
    }

    /// The same for a client that waits for each octet: the handshake comes with the first one, and so do its errors.
    ///
    /// # Errors
    ///
    /// When no certificate can have this name.
    pub fn over<S: Read + Write>(
        &self,
        stream: S,
        server: &str,
    ) -> Result<impl Read + Write + use<S>, HandshakeError> {
        let connection = ClientConnection::new(self.config.clone(), name(server)?);
        let connection =
            connection.map_err(|error| HandshakeError::failed(std::io::Error::other(error)))?;
        Ok(StreamOwned::new(connection, stream))
    }
}

fn name(server: &str) -> Result<ServerName<'static>, HandshakeError> {
    ServerName::try_from(server.to_owned())
        .map_err(|_| HandshakeError::NotAServerName { server: server.to_owned() })
}

/// Of the same file.
impl PartialEq for ClientTls {
    fn eq(&self, other: &Self) -> bool {
        self.trusted == other.trusted
    }
}

impl Eq for ClientTls {}

impl fmt::Debug for ClientTls {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientTls").field("trusted", &self.trusted).finish_non_exhaustive()
    }
}
