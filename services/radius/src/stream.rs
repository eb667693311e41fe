//! Packets on connections (RFC 6613, 2.6.4), at both ends: read one after the other, and written as they come. What is
//! wrong with TLS is said in the words of RADIUS.

use std::io;
use std::time::Duration;

use diameter_node::tls::{HandshakeCause, HandshakeError};
use tokio::io::{AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, BufReader};
use tokio::sync::mpsc;
use tokio::time::timeout;

use crate::packet::{Malformed, Packet};

/// How long a handshake may take.
pub(crate) const HANDSHAKE: Duration = Duration::from_secs(10);

/// How long a packet may take to come once it has begun, and to be taken.
const PACKET: Duration = Duration::from_secs(10);

/// Why nothing can be read or written any more.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Broken {
    #[error("the other end has closed it")]
    Closed,
    #[error("nothing has come for {0:?}")]
    Idle(Duration),
    #[error("a packet has begun, and has not come in {:?}", PACKET)]
    SlowPacket,
    #[error("{0}")]
    Malformed(#[from] Malformed),
    #[error("the other end does not read what it is sent")]
    SlowReader,
    #[error("{0}")]
    Failed(#[from] io::Error),
}

impl Broken {
    /// A short name, as metrics have it.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Closed => "closed",
            Self::Idle(_) => "idle",
            Self::SlowPacket => "slow-packet",
            Self::Malformed(_) => "malformed",
            Self::SlowReader => "slow-reader",
            Self::Failed(_) => "failed",
        }
    }
}

/// The next packet, which may begin within `idle`; its first four octets say how long it is.
pub(crate) async fn read<R>(reader: &mut BufReader<R>, idle: Duration) -> Result<Vec<u8>, Broken>
where
    R: AsyncRead + Unpin,
{
    match timeout(idle, reader.fill_buf()).await {
        Err(_) => return Err(Broken::Idle(idle)),
        Ok(Err(error)) => return Err(error.into()),
        Ok(Ok([])) => return Err(Broken::Closed),
        Ok(Ok(_)) => {}
    }
    let packet = async {
        let mut start = [0; 4];
        reader.read_exact(&mut start).await?;
        let mut octets = vec![0; Packet::length_in_stream(start)?];
        let (front, rest) = octets.split_at_mut(start.len());
        front.copy_from_slice(&start);
        reader.read_exact(rest).await?;
        Ok(octets)
    };
    timeout(PACKET, packet).await.unwrap_or(Err(Broken::SlowPacket))
}

/// Writes packets until nobody can have another one.
pub(crate) async fn write<W>(
    mut writer: W,
    mut waiting: mpsc::Receiver<Vec<u8>>,
) -> Result<(), Broken>
where
    W: AsyncWrite + Unpin,
{
    while let Some(octets) = waiting.recv().await {
        let written = async {
            writer.write_all(&octets).await?;
            // Those that wait already go with it.
            match waiting.is_empty() {
                true => writer.flush().await,
                false => Ok(()),
            }
        };
        timeout(PACKET, written).await.map_err(|_| Broken::SlowReader)??;
    }
    let _ = timeout(PACKET, writer.shutdown()).await;
    Ok(())
}

/// Who is at the other end.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum OtherEnd {
    Nas,
    Server,
}

/// What went wrong in a handshake, and what it usually means.
pub(crate) fn told(error: &HandshakeError, other: OtherEnd) -> String {
    let hint = error.cause().and_then(|cause| hint(cause, other));
    match (error, hint) {
        (HandshakeError::Failed { error, .. }, Some(hint)) => {
            format!("TLS handshake failed: {error} ({hint})")
        }
        (HandshakeError::Failed { error, .. }, None) => format!("TLS handshake failed: {error}"),
        (HandshakeError::WrongPeer(wrong), _) => {
            format!("it is no certificate of `{}`: it has {}", wrong.identity, wrong.certificate)
        }
        (HandshakeError::NoCertificate, _) => "the other end has shown no certificate".to_owned(),
        (error, _) => error.to_string(),
    }
}

fn hint(cause: HandshakeCause, other: OtherEnd) -> Option<&'static str> {
    Some(match (cause, other) {
        (HandshakeCause::NotTls, OtherEnd::Nas) => {
            "does the NAS speak RADIUS without TLS? `tcp` in [radius] is for that"
        }
        (HandshakeCause::NotTls, OtherEnd::Server) => {
            "does the server speak RADIUS without TLS? Its port for RadSec is 2083 mostly"
        }
        (HandshakeCause::UnknownAuthority, OtherEnd::Nas) => {
            "the authority of the NAS's certificate is not in `trusted` of [radius.tls]"
        }
        (HandshakeCause::UnknownAuthority, OtherEnd::Server) => {
            "the authority of the server's certificate is not in `trusted` of [servers.tls]"
        }
        (HandshakeCause::OtherKey, _) => {
            "an authority of that name is trusted and has another key: was it made anew?"
        }
        (HandshakeCause::Purpose, OtherEnd::Nas) => {
            "the Extended Key Usage of a NAS's certificate has to allow clientAuth"
        }
        (HandshakeCause::Purpose, OtherEnd::Server) => {
            "the Extended Key Usage of a server's certificate has to allow serverAuth"
        }
        (HandshakeCause::NoCertificate, _) => {
            "both ends of RadSec show certificates (RFC 6614, 2.3)"
        }
        (HandshakeCause::Refused, OtherEnd::Nas) => {
            "the NAS does not take the certificate of [radius.tls]: does it know its authority?"
        }
        (HandshakeCause::Refused, OtherEnd::Server) => {
            "the server does not take the certificate of [servers.tls]: does it know its authority?"
        }
        _ => return None,
    })
}
