//! Connections of clients: TCP (RFC 6613) and TLS (RFC 6614). Each has a task that reads one packet after the other and
//! one that writes responses, in whatever order they come. Whoever is slow, or says nothing, is left.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use diameter_node::tls::{HandshakeError, PeerCertificate, Tls};
use metrics::{counter, gauge};
use tokio::io::{AsyncRead, AsyncWrite, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, mpsc, oneshot};
use tokio::time::timeout;
use tracing::{debug, info, warn};

use super::{Reply, Shared};
use crate::server::{Dropped, Output, Protection, Refused, Stream};
use crate::stream::{self, Broken, HANDSHAKE, OtherEnd};
use crate::traffic;
use crate::transport::Transport;

/// How many responses may wait to be written: one for each identifier that a client can have open.
const QUEUE: usize = 256;

/// Why a connection is not there any more, or never was.
#[derive(Debug, thiserror::Error)]
enum End {
    #[error("{0}")]
    Refused(#[from] Refused),
    #[error("{}", stream::told(.0, OtherEnd::Nas))]
    Handshake(#[from] HandshakeError),
    #[error("the handshake takes longer than {:?}", HANDSHAKE)]
    SlowHandshake,
    #[error("{0}")]
    Broken(#[from] Broken),
    #[error("{0}")]
    Dropped(Dropped),
    #[error("the file has no such client any more")]
    NoClient,
    #[error("the agent stops")]
    Stopping,
}

impl End {
    /// A short name, as metrics have it.
    fn name(&self) -> &'static str {
        match self {
            Self::Refused(refused) => refused.name(),
            Self::Handshake(_) => "handshake",
            Self::SlowHandshake => "slow-handshake",
            Self::Broken(broken) => broken.name(),
            Self::Dropped(reason) => reason.name(),
            Self::NoClient => "no-client",
            Self::Stopping => "stopping",
        }
    }
}

/// Takes connections until the task is ended; with certificates, over TLS.
pub(super) async fn accept(shared: Arc<Shared>, listener: TcpListener, tls: Option<Arc<Tls>>) {
    loop {
        let (stream, from) = match listener.accept().await {
            Ok(accepted) => accepted,
            Err(error) => {
                // Out of descriptors, mostly: some may be given back meanwhile.
                debug!(%error, "no connection accepted");
                tokio::time::sleep(Duration::from_millis(100)).await;
                continue;
            }
        };
        // Whoever is nobody's client costs no handshake, and takes nobody's place.
        if !shared.server().may_connect(from.ip(), tls.is_some()) {
            ended(from, &End::Refused(Refused::Stranger));
            continue;
        }
        let Ok(permit) = shared.room.clone().try_acquire_owned() else {
            counter!("diameter_radius_connections_ended_total", "reason" => "full").increment(1);
            warn!(%from, "a connection is not taken: there are as many as `connections` in [radius] says");
            continue;
        };
        tokio::spawn(connection(shared.clone(), stream, from, tls.clone(), permit));
    }
}

async fn connection(
    shared: Arc<Shared>,
    stream: TcpStream,
    from: SocketAddr,
    tls: Option<Arc<Tls>>,
    _permit: OwnedSemaphorePermit,
) {
    // A response is small and waited for.
    let _ = stream.set_nodelay(true);
    let served = match tls {
        None => serve(&shared, stream, from, Protection::None).await,
        Some(tls) => over_tls(&shared, stream, from, &tls).await,
    };
    if let Err(end) = served {
        ended(from, &end);
    }
}

fn ended(from: SocketAddr, end: &End) {
    counter!("diameter_radius_connections_ended_total", "reason" => end.name()).increment(1);
    match end {
        End::Stopping | End::Broken(Broken::Closed | Broken::Idle(_) | Broken::Failed(_)) => {
            debug!(%from, reason = %end, "a connection has ended");
        }
        // Anybody can cause these.
        End::Refused(Refused::Stranger) | End::SlowHandshake => {
            debug!(%from, reason = %end, "a connection is refused");
        }
        _ => warn!(%from, reason = %end, "a connection is closed"),
    }
}

async fn over_tls(
    shared: &Arc<Shared>,
    stream: TcpStream,
    from: SocketAddr,
    tls: &Tls,
) -> Result<(), End> {
    let accepted = timeout(HANDSHAKE, tls.accept(stream)).await;
    let stream = accepted.map_err(|_| End::SlowHandshake)??;
    let names = PeerCertificate::of(&stream)?.names().to_vec();
    serve(shared, stream, from, Protection::Certificate(names)).await
}

/// A connection that counts as there.
struct Open<'a> {
    shared: &'a Shared,
    stream: Stream,
    transport: Transport,
}

impl Drop for Open<'_> {
    fn drop(&mut self) {
        self.shared.server().close(self.stream);
        self.shared.closing().remove(&self.stream);
        gauge!("diameter_radius_connections", "transport" => self.transport.name()).decrement(1.0);
    }
}

/// Takes packets and sends responses until there is a reason to end.
async fn serve<IO>(
    shared: &Arc<Shared>,
    io: IO,
    from: SocketAddr,
    protection: Protection,
) -> Result<(), End>
where
    IO: AsyncRead + AsyncWrite + Send + 'static,
{
    let transport = match &protection {
        Protection::None => Transport::Tcp,
        Protection::Certificate(names) => {
            info!(%from, names = names.join(", "), "a client connects over TLS");
            Transport::Tls
        }
    };
    let (close, closed) = oneshot::channel();
    let stream = {
        // A reload in between would not find it.
        let mut closing = shared.closing();
        let stream = shared.server().open(from, protection)?;
        closing.insert(stream, close);
        stream
    };
    gauge!("diameter_radius_connections", "transport" => transport.name()).increment(1.0);
    let open = Open { shared, stream, transport };
    let mut stopping = shared.stopping.subscribe();
    let (reader, writer) = tokio::io::split(io);
    let (responses, waiting) = mpsc::channel(QUEUE);
    let mut writing = Box::pin(stream::write(writer, waiting));
    let end = tokio::select! {
        end = read(shared, stream, BufReader::new(reader), responses) => end,
        written = &mut writing => written.map_or_else(End::from, |()| End::Stopping),
        // The sender is dropped when the file has no such client any more.
        _ = closed => End::NoClient,
        _ = stopping.wait_for(|stops| *stops) => End::Stopping,
    };
    if matches!(end, End::Stopping) {
        // What is under way is answered; the last of those who can has the last sender.
        let _ = writing.await;
    }
    drop(open);
    Err(end)
}

async fn read<R>(
    shared: &Arc<Shared>,
    stream: Stream,
    mut reader: BufReader<R>,
    responses: mpsc::Sender<Vec<u8>>,
) -> End
where
    R: AsyncRead + Unpin,
{
    let reply = Reply::Stream(responses);
    loop {
        let octets = match stream::read(&mut reader, shared.idle).await {
            Ok(octets) => octets,
            Err(broken) => return broken.into(),
        };
        traffic::received(&octets);
        let outputs = shared.server().receive_in(shared.now(), stream, &octets);
        let closes = outputs.iter().find_map(|output| match output {
            Output::Dropped { reason, .. } if reason.closes_stream() => Some(reason.clone()),
            _ => None,
        });
        shared.perform(&reply, outputs);
        if let Some(reason) = closes {
            return End::Dropped(reason);
        }
    }
}
