//! A connection to a RADIUS server: made, over TLS with certificates on both sides, then read and written until it ends.

use std::io;
use std::sync::{Arc, Weak};
use std::time::Duration;

use diameter_core::DiameterIdentity;
use diameter_node::tls::{HandshakeError, Tls};
use metrics::counter;
use tokio::io::{AsyncRead, AsyncWrite, BufReader};
use tokio::net::TcpStream;
use tokio::sync::mpsc;
use tokio::time::timeout;
use tracing::{debug, info, warn};

use super::Shared;
use crate::client::{Closed, Path};
use crate::server::Certificate;
use crate::stream::{self, Broken, HANDSHAKE, OtherEnd};

/// How many packets may wait to be written: one for each identifier.
pub(super) const QUEUE: usize = 256;

/// For those that are silent: Status-Server finds out whether they are there (RFC 6613, 2.4).
const IDLE: Duration = Duration::from_secs(24 * 60 * 60);

/// Why there is no connection.
#[derive(Debug, thiserror::Error)]
enum Unmade {
    #[error("cannot connect: {0}")]
    Connect(#[from] io::Error),
    #[error("it takes longer than {:?}", HANDSHAKE)]
    Slow,
    #[error("{}", stream::told(.0, OtherEnd::Server))]
    Handshake(#[from] HandshakeError),
    #[error("there are no certificates to show")]
    NoTls,
}

trait Duplex: AsyncRead + AsyncWrite + Send + Unpin {}

impl<T: AsyncRead + AsyncWrite + Send + Unpin> Duplex for T {}

/// With what a connection is protected, if it is.
pub(super) struct Protection {
    pub(super) tls: Option<Arc<Tls>>,
    /// Whose certificate the server shows.
    pub(super) certificate: Certificate,
}

/// Makes a connection, and has it used until it ends.
pub(super) async fn run(
    shared: Weak<Shared>,
    path: Path,
    number: u64,
    protection: Option<Protection>,
    waiting: mpsc::Receiver<Vec<u8>>,
) {
    let made = timeout(HANDSHAKE, make(path, protection)).await;
    let how = match made.unwrap_or(Err(Unmade::Slow)) {
        Err(why) => {
            warn!(server = %path.server, transport = path.transport.name(), %why, "no connection");
            Closed::Unmade
        }
        Ok(io) => {
            let Some(strong) = shared.upgrade() else { return };
            info!(server = %path.server, transport = path.transport.name(), "connected");
            strong.opened(path, number);
            drop(strong);
            let broken = serve(&shared, path, number, io, waiting).await;
            ended(path, &broken);
            Closed::Lost
        }
    };
    if let Some(shared) = shared.upgrade() {
        shared.closed(path, number, how);
    }
}

async fn make(path: Path, protection: Option<Protection>) -> Result<Box<dyn Duplex>, Unmade> {
    let stream = TcpStream::connect(path.server).await?;
    // A request is small, and its response waited for.
    let _ = stream.set_nodelay(true);
    let Some(Protection { tls, certificate }) = protection else { return Ok(Box::new(stream)) };
    let tls = tls.ok_or(Unmade::NoTls)?;
    let name =
        match &certificate {
            Certificate::Trusted => None,
            Certificate::Named(name) => {
                let name = DiameterIdentity::try_from(name.as_str());
                Some(name.map_err(|_| HandshakeError::NotAServerName {
                    server: path.server.to_string(),
                })?)
            }
        };
    Ok(Box::new(tls.connect(stream, name.as_ref()).await?))
}

/// Reads and writes until one of them cannot go on.
async fn serve(
    shared: &Weak<Shared>,
    path: Path,
    number: u64,
    io: Box<dyn Duplex>,
    waiting: mpsc::Receiver<Vec<u8>>,
) -> Broken {
    let (reader, writer) = tokio::io::split(io);
    let mut reader = BufReader::new(reader);
    let reading = async {
        loop {
            match stream::read(&mut reader, IDLE).await {
                Ok(octets) => match shared.upgrade() {
                    Some(shared) => shared.receive_in(path, number, &octets),
                    None => return Broken::Closed,
                },
                Err(broken) => return broken,
            }
        }
    };
    tokio::select! {
        broken = reading => broken,
        written = stream::write(writer, waiting) => written.err().unwrap_or(Broken::Closed),
    }
}

fn ended(path: Path, broken: &Broken) {
    counter!("diameter_radius_server_connections_ended_total", "reason" => broken.name())
        .increment(1);
    let transport = path.transport.name();
    match broken {
        // Servers close what is idle.
        Broken::Closed | Broken::Idle(_) => {
            debug!(server = %path.server, transport, reason = %broken, "a connection has ended");
        }
        _ => warn!(server = %path.server, transport, reason = %broken, "a connection is closed"),
    }
}
