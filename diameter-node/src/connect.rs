//! Connections to peers whose name is not known beforehand: the host that answers at an address becomes
//! a peer for as long as the connection lasts.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use bytes::BytesMut;
use diameter_core::{DiameterIdentity, Message};
use diameter_messages::base::DisconnectCause;
use diameter_peer::{
    Agreement, CloseReason, IncomingLimits, Outgoing, OutgoingCea, Security, WatchdogInterval,
};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::sync::oneshot;
use tokio::time::{Instant, timeout};

use crate::certificate::{PeerCertificate, WrongPeer};
use crate::host_addresses;
use crate::node::Node;
use crate::peer::{Control, Origin};
use crate::send_error::{NoAnswer, Undeliverable};
use crate::settings::{PeerLimits, PeerSettings};

use crate::transport::{Addresses, Link, Transport};

/// How to connect to a peer whose name is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ConnectOptions {
    /// How long the transport may take, then the CEA, and at the end the DPA: 10 seconds by default.
    pub timeout: Duration,
    /// Tw.
    pub watchdog_interval: WatchdogInterval,
    /// What the peer may use.
    pub limits: PeerLimits,
}

impl Default for ConnectOptions {
    fn default() -> Self {
        Self {
            timeout: Duration::from_secs(10),
            watchdog_interval: WatchdogInterval::default(),
            limits: PeerLimits::default(),
        }
    }
}

/// An open connection to a peer that has said who it is: what [`Node::connect`] has found.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Connected {
    /// Who the peer is: for [`SendOptions::peer`](crate::SendOptions::peer).
    pub peer: DiameterIdentity,
    /// This end.
    pub local: Addresses<SocketAddr>,
    /// The other end.
    pub remote: Addresses<SocketAddr>,
    /// Who the other end has proven to be.
    pub certificate: Option<PeerCertificate>,
    /// How long the transport took, TLS included.
    pub connecting: Duration,
    /// How long the CEA took.
    pub exchange: Duration,
    /// What was agreed on, and what the peer says of itself.
    pub agreement: Arc<Agreement>,
    /// The CEA.
    pub cea: Message,
}

/// Why there is no connection.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ConnectError {
    /// The transport did not come up.
    #[error("cannot connect to {address}: {error}")]
    Transport {
        /// Where to.
        address: String,
        /// Why not.
        error: io::Error,
    },
    /// There was no CEA in time.
    #[error("{address} does not answer the Capabilities-Exchange-Request within {timeout:?}")]
    NoCea {
        /// Who.
        address: String,
        /// How long it was waited for.
        timeout: Duration,
    },
    /// The connection ended before the CEA.
    #[error(
        "the peer closed the connection instead of answering the Capabilities-Exchange-Request: it \
         may not know us"
    )]
    Closed,
    /// The connection broke before the CEA.
    #[error("the connection broke before the Capabilities-Exchange-Answer: {0}")]
    Broken(io::Error),
    /// The CEA says no, or cannot be accepted; or there is another connection to the peer.
    #[error(transparent)]
    Refused(#[from] CloseReason),
    /// The peer is not who its certificate says.
    #[error(transparent)]
    Certificate(#[from] WrongPeer),
    /// The node is about to stop, or the peer left at once.
    #[error("the node or the peer is about to stop")]
    Stopped,
}

impl Node {
    /// Connects to a peer whose name is not known, and exchanges capabilities with it. From then on it
    /// is a peer like one that has connected by itself: there until its connection ends, and sent only
    /// requests that name it, by Destination-Host or by [`SendOptions::peer`](crate::SendOptions::peer).
    ///
    /// # Errors
    ///
    /// When there is no connection.
    pub async fn connect(
        &self,
        transport: impl Transport,
        addresses: impl Into<Addresses<String>>,
        options: ConnectOptions,
    ) -> Result<Connected, ConnectError> {
        let addresses = addresses.into();
        let start = Instant::now();
        let opening = timeout(options.timeout, transport.connect(&addresses, None)).await;
        let opened = opening.unwrap_or_else(|_| {
            let why = format!("no connection within {:?}", options.timeout);
            Err(io::Error::new(io::ErrorKind::TimedOut, why))
        });
        let address = || addresses.to_string();
        let mut link =
            opened.map_err(|error| ConnectError::Transport { address: address(), error })?;
        let connecting = start.elapsed();

        let start = Instant::now();
        let mut buffer = BytesMut::new();
        let exchange = self.exchange(&mut link, &mut buffer, options.timeout);
        let late = ConnectError::NoCea { address: address(), timeout: options.timeout };
        let cea = timeout(options.timeout, exchange).await.map_err(|_| late)??;
        let exchange = start.elapsed();
        if let Some(certificate) = &link.certificate {
            certificate.check(cea.origin_host())?;
        }

        let connected = Connected {
            peer: cea.origin_host().clone(),
            local: link.local.clone(),
            remote: link.remote.clone(),
            certificate: link.certificate.clone(),
            connecting,
            exchange,
            agreement: Arc::new(cea.agreement().clone()),
            cea: cea.message().clone(),
        };
        self.hand_over(link, buffer, cea, options).await?;
        Ok(connected)
    }

    /// Sends the CER and reads what comes back; what is behind it stays in the buffer.
    async fn exchange(
        &self,
        link: &mut Link,
        buffer: &mut BytesMut,
        timeout: Duration,
    ) -> Result<OutgoingCea, ConnectError> {
        let limits = IncomingLimits { timeout, ..IncomingLimits::default() };
        let (local, seed) = (self.shared.local.clone(), fastrand::u64(..));
        let now = Instant::now().into_std();
        let (mut outgoing, cer) = Outgoing::new(now, local, link.security, limits, seed);
        let own = Some(&link.local).filter(|_| self.shared.advertises_connections);
        let cer = own.and_then(|local| host_addresses::of_connection(&cer, local)).unwrap_or(cer);
        link.stream.write_all(cer.as_bytes()).await.map_err(ConnectError::Broken)?;
        link.stream.flush().await.map_err(ConnectError::Broken)?;
        loop {
            if let Some(cea) = outgoing.received(buffer)? {
                return Ok(cea);
            }
            match link.stream.read_buf(buffer).await {
                Ok(0) => return Err(ConnectError::Closed),
                Ok(_) => {}
                Err(error) => return Err(ConnectError::Broken(error)),
            }
        }
    }

    /// Hands the connection over to the peer of this name, which is added if it is new.
    async fn hand_over(
        &self,
        link: Link,
        buffer: BytesMut,
        cea: OutgoingCea,
        options: ConnectOptions,
    ) -> Result<(), ConnectError> {
        let host = cea.origin_host();
        let entry = match self.shared.routing.get(host.as_str().as_bytes()) {
            Some(entry) => entry,
            None => {
                let mut settings = PeerSettings::new(host.clone());
                settings.protocol.watchdog_interval = options.watchdog_interval;
                settings.protocol.disconnect_timeout = options.timeout;
                settings.limits = options.limits;
                settings.requires_tls = link.security == Security::Protected;
                let added = self.shared.add_peer(settings, Origin::Accepted);
                added.ok_or(ConnectError::Stopped)?
            }
        };
        let (reply, adopted) = oneshot::channel();
        let adoption = Adoption { link, buffer, cea, reply };
        // A peer that has just left drops the connection, and the reply with it.
        let _ = entry.control.send(Control::Adopt(Box::new(adoption)));
        Ok(adopted.await.map_err(|_| ConnectError::Stopped)??)
    }

    /// Sends a peer a DWR now, whatever its watchdog's timer says, and returns the DWA.
    ///
    /// # Errors
    ///
    /// When there is no connection, or no answer in time. The watchdog draws its own conclusions.
    pub async fn watchdog(
        &self,
        peer: &DiameterIdentity,
        limit: Duration,
    ) -> Result<Message, NoAnswer> {
        let entry = self.shared.routing.get(peer.as_str().as_bytes());
        let entry = entry.ok_or_else(|| not_there(peer))?;
        let (reply, answered) = oneshot::channel();
        // Without a connection the reply is dropped.
        let _ = entry.control.send(Control::Watchdog(reply));
        match timeout(limit, answered).await {
            Ok(Ok(dwa)) => Ok(dwa),
            Ok(Err(_)) => Err(NoAnswer::Lost { peer: peer.clone() }),
            Err(_) => Err(NoAnswer::TimedOut { timeout: limit }),
        }
    }

    /// The same as [`Node::remove_peer`], for those who want to see the DPA.
    ///
    /// # Errors
    ///
    /// When there is no such peer, or the connection ends without a DPA.
    pub async fn disconnect(
        &self,
        peer: &DiameterIdentity,
        grace: Duration,
    ) -> Result<Message, NoAnswer> {
        let entry = self.shared.routing.get(peer.as_str().as_bytes());
        let entry = entry.ok_or_else(|| not_there(peer))?;
        let (reply, answered) = oneshot::channel();
        let cause = DisconnectCause::DO_NOT_WANT_TO_TALK_TO_YOU;
        let deadline = Instant::now() + grace;
        // It may be gone already.
        let _ = entry.control.send(Control::Leave { cause, deadline, answer: Some(reply) });
        let dpa = answered.await;
        entry.control.closed().await;
        dpa.map_err(|_| NoAnswer::Lost { peer: peer.clone() })
    }
}

fn not_there(peer: &DiameterIdentity) -> NoAnswer {
    Undeliverable::HostGone { application_id: 0, host: peer.to_string() }.into()
}

/// A connection that was opened from here, with its CEA, on the way to its peer.
pub(crate) struct Adoption {
    pub(crate) link: Link,
    /// What came after the CEA.
    pub(crate) buffer: BytesMut,
    pub(crate) cea: OutgoingCea,
    /// Whether the peer takes it.
    pub(crate) reply: oneshot::Sender<Result<(), CloseReason>>,
}
