//! An association as the octets that a connection reads and writes. No message is copied: what is
//! written is sent message by message from where it is, and what comes is received into the reader's buffer.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use diameter_core::Header;
use diameter_sctp::{Association, Meta, Notification, PathState, Received};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::sync::mpsc;
use tracing::{debug, info, warn};

use super::inbound::{DIAMETER, Inbound};
use super::streams::Streams;

/// Takes associations that peers have restarted.
pub(super) type Restarts = mpsc::UnboundedSender<Association>;

/// Who has set the association up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Initiator,
    Acceptor,
}

/// The octets of an association.
pub(super) struct AssociationStream {
    /// Until it is aborted, or restarted by the peer.
    association: Option<Association>,
    restarts: Option<Restarts>,
    streams: Streams,
    inbound: Inbound,
    /// What reading comes to from now on.
    end: Option<End>,
}

/// How reading ends.
enum End {
    ShutDown,
    Failed(io::ErrorKind, String),
}

impl AssociationStream {
    pub(super) fn new(
        association: Association,
        side: Side,
        streams: u16,
        restarts: Option<Restarts>,
    ) -> Self {
        let streams = Streams::new(side, streams);
        let (inbound, end) = (Inbound::default(), None);
        Self { association: Some(association), restarts, streams, inbound, end }
    }

    /// Receives once. Pending also when there is nothing left to receive from.
    fn poll_receive(&mut self, cx: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<()> {
        let Some(association) = &mut self.association else { return Poll::Pending };
        let before = buffer.filled().len();
        match std::task::ready!(association.poll_receive(cx, buffer)) {
            Ok(Received::Part { meta, is_end, .. }) => {
                match self.inbound.part(meta, &buffer.filled()[before..], is_end) {
                    Ok(true) => self.streams.received(),
                    Ok(false) => {}
                    Err(error) => {
                        // Nothing of it is to be seen.
                        buffer.set_filled(before);
                        warn!(%error, "the peer is out of step: the association is aborted");
                        self.abort(io::ErrorKind::InvalidData, error.to_string());
                    }
                }
            }
            Ok(Received::Notification(notification)) => self.notified(notification),
            Ok(Received::End) => self.end = Some(End::ShutDown),
            Err(error) => self.end = Some(End::Failed(error.kind(), error.to_string())),
        }
        Poll::Ready(())
    }

    fn notified(&mut self, notification: Notification) {
        match notification {
            Notification::Path { address, state: PathState::Down } => {
                path_changed("down");
                warn!(path = %address, "a path to the peer is down");
            }
            Notification::Path { address, state: PathState::Up } => {
                path_changed("up");
                info!(path = %address, "a path to the peer is up");
            }
            Notification::ShutDown => self.end = Some(End::ShutDown),
            Notification::Lost => {
                let error = self.association.as_ref().and_then(|it| it.take_error().ok()?);
                let is_silent = error.is_some_and(|it| it.kind() == io::ErrorKind::TimedOut);
                let (kind, reason, text) = match is_silent {
                    true => (io::ErrorKind::TimedOut, "silent", "the peer answers on no path"),
                    false => (io::ErrorKind::ConnectionReset, "aborted", "the peer has aborted"),
                };
                association_lost(reason);
                warn!(reason, "association lost");
                self.end = Some(End::Failed(kind, format!("association lost: {text}")));
            }
            Notification::Restarted => {
                association_lost("restarted");
                warn!("the peer has restarted the association");
                let text = "the peer has restarted the association".to_owned();
                // What this end has set up it sets up again.
                if let Some(restarts) = &self.restarts {
                    let restarted = self.association.take();
                    // Nobody may be listening any more.
                    restarted.into_iter().for_each(|it| drop(restarts.send(it)));
                }
                self.abort(io::ErrorKind::ConnectionReset, text);
            }
            other => debug!(?other, "SCTP"),
        }
    }

    fn abort(&mut self, kind: io::ErrorKind, text: String) {
        self.association.take().into_iter().for_each(Association::abort);
        self.end = Some(End::Failed(kind, text));
    }
}

impl AsyncRead for AssociationStream {
    /// Receives as many messages as there are and as there is room for.
    fn poll_read(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let stream = self.get_mut();
        let before = buffer.filled().len();
        while buffer.remaining() > 0 {
            let has_some = buffer.filled().len() > before;
            match &stream.end {
                Some(_) if has_some => break,
                Some(End::ShutDown) => break,
                Some(End::Failed(kind, text)) => {
                    return Poll::Ready(Err(io::Error::new(*kind, text.clone())));
                }
                None => match stream.poll_receive(cx, buffer) {
                    Poll::Pending if has_some => break,
                    Poll::Pending => return Poll::Pending,
                    Poll::Ready(()) => {}
                },
            }
        }
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for AssociationStream {
    /// Sends as many messages as the kernel takes. What is written must be whole messages.
    fn poll_write(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        octets: &[u8],
    ) -> Poll<io::Result<usize>> {
        let Self { association, streams, .. } = self.get_mut();
        let Some(association) = association else {
            return Poll::Ready(Err(io::ErrorKind::BrokenPipe.into()));
        };
        let mut sent = 0;
        while sent < octets.len() {
            let rest = &octets[sent..];
            let Some(message) = first_message(rest) else {
                let why = "what is written to SCTP must be whole messages";
                return Poll::Ready(Err(io::Error::new(io::ErrorKind::InvalidInput, why)));
            };
            let meta = Meta { stream: streams.of(message), protocol: DIAMETER };
            let more_follows = rest.len() > message.len();
            match association.poll_send(cx, message, meta, more_follows) {
                Poll::Ready(Ok(())) => sent += message.len(),
                // The next call comes to the same.
                _ if sent > 0 => break,
                Poll::Ready(Err(error)) => return Poll::Ready(Err(error)),
                Poll::Pending => return Poll::Pending,
            }
        }
        Poll::Ready(Ok(sent))
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(self.association.as_ref().map_or(Ok(()), Association::shut_down))
    }
}

/// The message at the front, if all of it is there.
fn first_message(octets: &[u8]) -> Option<&[u8]> {
    let [_, high, middle, low] = *octets.first_chunk::<4>()?;
    let length = u32::from_be_bytes([0, high, middle, low]) as usize;
    if length < Header::LENGTH {
        return None;
    }
    octets.get(..length)
}

fn path_changed(state: &'static str) {
    metrics::counter!("diameter_sctp_path_changes_total", "state" => state).increment(1);
}

fn association_lost(reason: &'static str) {
    metrics::counter!("diameter_sctp_associations_lost_total", "reason" => reason).increment(1);
}
