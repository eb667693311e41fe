//! Incoming connections until their CER says who has connected (RFC 6733, 5.6.1). Their number and
//! their time are limited, and no peer is involved yet.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use bytes::BytesMut;
use diameter_peer::{Incoming, IncomingCer, Refused, Security};
use tokio::io::AsyncReadExt;
use tokio::time::{Instant, sleep, timeout_at};
use tracing::{info, warn};

use crate::admission::{Full, Place};
use crate::node::Shared;
use crate::peer::{Control, Origin};
use crate::settings::{PeerSettings, UnknownPeers};
use crate::transport::{Accepted, Link, Listener};

/// Takes connections from a listener until the node stops.
pub(crate) async fn listen(shared: Arc<Shared>, mut listener: Box<dyn Listener>) {
    loop {
        let accepted = shared.leaving.run_until_cancelled(listener.accept()).await;
        match accepted {
            None => return,
            Some(Ok(accepted)) => admit(&shared, accepted),
            Some(Err(error)) => {
                warn!(%error, "cannot accept connections");
                // Out of file descriptors, most likely: trying again at once would not help.
                sleep(Duration::from_millis(100)).await;
            }
        }
    }
}

/// Finds out who has connected, in a task of its own.
fn admit(shared: &Arc<Shared>, accepted: Accepted) {
    let remote = accepted.remote;
    let place = match shared.admission.admit(remote.ip()) {
        Ok(place) => place,
        Err(full) => {
            let limit = match full {
                Full::Address => "address",
                Full::Total => "total",
                Full::Reserved => "reserved",
            };
            let turned_away = "diameter_connections_turned_away_total";
            metrics::counter!(turned_away, "limit" => limit).increment(1);
            return;
        }
    };
    let task = shared.clone();
    let identifying = async move {
        let leaving = task.leaving.clone();
        let identified = leaving.run_until_cancelled(identify(&task, accepted, place));
        if let Some(Err(error)) = identified.await {
            info!(%remote, %error, "connection ended before the capabilities exchange");
        }
    };
    shared.spawn(identifying);
}

/// Waits for the CER, and hands the connection over to the peer that it names.
async fn identify(shared: &Arc<Shared>, accepted: Accepted, place: Place) -> io::Result<()> {
    let limits = shared.limits.identification;
    let deadline = Instant::now() + limits.timeout;
    let Accepted { handshake, remote } = accepted;
    let mut link = timeout_at(deadline, handshake).await??;
    let now = Instant::now().into_std();
    let mut incoming = Incoming::new(now, shared.local.clone(), link.security, limits);
    let mut buffer = BytesMut::new();
    let reading = async {
        loop {
            match incoming.received(&mut buffer) {
                Ok(Some(cer)) => return Ok(Ok(cer)),
                Ok(None) => {}
                Err(refused) => return Ok(Err(refused)),
            }
            if link.stream.read_buf(&mut buffer).await? == 0 {
                return Err(io::Error::from(io::ErrorKind::UnexpectedEof));
            }
        }
    };
    let cer = timeout_at(deadline, reading).await??;
    match cer.and_then(|cer| check_certificate(&link, cer)) {
        Ok(cer) => hand_over(shared, IncomingConnection { link, buffer, cer, place }),
        Err(refused) => {
            warn!(%remote, reason = %refused.reason, "connection refused");
            shared.refuse(link, *refused, place);
        }
    }
    Ok(())
}

/// The Origin-Host must be one of the names in the certificate.
fn check_certificate(link: &Link, cer: IncomingCer) -> Result<IncomingCer, Box<Refused>> {
    match link.certificate.as_ref().map(|it| it.check(cer.origin_host())) {
        Some(Err(error)) => {
            warn!(remote = %link.remote, %error, "the certificate is that of another host");
            Err(cer.refuse_unknown())
        }
        _ => Ok(cer),
    }
}

/// Hands the connection over to its peer.
fn hand_over(shared: &Arc<Shared>, incoming: IncomingConnection) {
    let host = incoming.cer.origin_host();
    let known = shared.routing.get(host.as_str().as_bytes());
    let entry = match (known, &shared.unknown_peers) {
        (Some(entry), _) => entry,
        (None, UnknownPeers::Accept(settings)) if shared.routing.len() < shared.limits.peers => {
            let mut settings = PeerSettings::clone(settings);
            settings.protocol.identity = host.clone();
            match shared.add_peer(settings, Origin::Accepted) {
                Some(entry) => entry,
                // Two connections of a new peer at once: it will come again.
                None => return,
            }
        }
        (None, _) => {
            let IncomingConnection { link, cer, place, .. } = incoming;
            warn!(remote = %link.remote, peer = %cer.origin_host(), "unknown peer refused");
            return shared.refuse(link, *cer.refuse_unknown(), place);
        }
    };
    if entry.requires_tls && incoming.link.security == Security::Plain {
        let IncomingConnection { link, cer, place, .. } = incoming;
        warn!(remote = %link.remote, peer = %cer.origin_host(), "plain text refused");
        return shared.refuse(link, *cer.refuse_unknown(), place);
    }
    // A peer that has just left loses this connection too, and will come again.
    let _ = entry.control.send(Control::Accept(Box::new(incoming)));
}

/// A connection whose CER has come.
pub(crate) struct IncomingConnection {
    pub(crate) link: Link,
    /// What came after the CER.
    pub(crate) buffer: BytesMut,
    pub(crate) cer: IncomingCer,
    /// Its place among the unidentified, until it is accepted or gone.
    pub(crate) place: Place,
}

impl Shared {
    /// Tells why, and closes.
    pub(crate) fn refuse(&self, link: Link, refused: Refused, place: Place) {
        metrics::counter!("diameter_connections_refused_total").increment(1);
        self.spawn(async move {
            let answer = refused.answer.as_ref().map(|it| &it.as_bytes()[..]);
            link.stream.finish(answer.unwrap_or_default()).await;
            drop(place);
        });
    }
}
