//! Requests of this node: routed, sent, failed over to other peers (RFC 6733, 5.5.4), until there is
//! an answer or no hope of one.

use std::fmt;
use std::sync::Arc;
#[cfg(feature = "session")]
use std::sync::Weak;
use std::time::Duration;

use diameter_core::{
    Answer, CommandFlags, EndToEndId, Header, HopByHopId, Identity, Message, Outcome, Received,
    Request, ResultCode, Utf8String,
};
#[cfg(feature = "session")]
use diameter_core::{Command, DecodeErrors};
use diameter_peer::{End, Ended, NotOpen, State, Unsent};
use tokio::sync::mpsc::error::TrySendError;
use tokio::sync::oneshot;
#[cfg(feature = "session")]
use tokio::task::AbortHandle;
use tokio::time::{Instant, timeout_at};
use tracing::Instrument;

use crate::decoding::Decoding;
use crate::dispatch::Destination;
use crate::node::Shared;
use crate::peer::{Arrival, Attempt, Outbound, PeerEntry};
use crate::routing::Target;
use crate::send_error::{NoAnswer, SendError, Undeliverable};
#[cfg(feature = "session")]
use crate::session::Sessions;
use crate::settings::SendOptions;

/// Sends requests of a node; clones are cheap. It does not keep the node running.
#[derive(Clone)]
pub struct Client {
    shared: Arc<Shared>,
}

impl Client {
    pub(crate) fn new(shared: Arc<Shared>) -> Self {
        Self { shared }
    }

    /// What all tasks of the node share.
    #[cfg(feature = "session")]
    pub(crate) fn shared(&self) -> &Shared {
        &self.shared
    }

    /// Who this node is: Origin-Host and Origin-Realm of its requests.
    pub fn identity(&self) -> &Identity {
        self.shared.local.identity()
    }

    /// A new Session-Id (RFC 6733, 8.8).
    pub fn new_session_id(&self) -> Utf8String {
        self.shared.session_ids.next().into()
    }

    /// A new End-to-End Identifier, for [`Client::send_message`].
    pub fn new_end_to_end_id(&self) -> EndToEndId {
        self.shared.local.end_to_end_ids().next()
    }

    /// Sends a request and waits for its answer, with the default options.
    ///
    /// Dropping the future gives the request up: its answer will be thrown away.
    ///
    /// # Errors
    ///
    /// When there is no answer, or one that is no success.
    pub fn send<R: Request>(
        &self,
        request: R,
    ) -> impl Future<Output = Result<R::Answer, SendError<R::Answer>>> + Send {
        self.send_with(request, SendOptions::default())
    }

    /// Sends a request and waits for its answer.
    ///
    /// # Errors
    ///
    /// When there is no answer, or one that is no success.
    pub fn send_with<R: Request>(
        &self,
        request: R,
        options: SendOptions,
    ) -> impl Future<Output = Result<R::Answer, SendError<R::Answer>>> + Send {
        let id = self.shared.local.end_to_end_ids().next();
        // The peer's task knows which Hop-by-Hop Identifier is free. Octets are made of the request here, and
        // not when the future is polled, so that no future has to hold it: it may be large, and its answer
        // may take long.
        let message = request.to_message(HopByHopId(0), id);
        drop(request);
        async move {
            let message = message?;
            let command = R::DESCRIPTION.abbreviation;
            let span = tracing::debug_span!("send", command, end_to_end_id = id.0);
            let answer = self.deliver(message, &options, None).instrument(span).await?;
            sort(&answer, &self.shared.services.decoding)
        }
    }

    /// Sends a request that is a message already and returns its answer, whatever that says. The
    /// Hop-by-Hop Identifier is replaced, the End-to-End Identifier stays: see
    /// [`Client::new_end_to_end_id`].
    ///
    /// # Errors
    ///
    /// When there is no answer.
    pub async fn send_message(
        &self,
        request: Message,
        options: SendOptions,
    ) -> Result<Message, NoAnswer> {
        self.deliver(request, &options, None).await
    }

    /// Sends a request of a session and returns its answer, whatever that says.
    #[cfg(feature = "session")]
    pub(crate) async fn exchange<R: Request>(
        &self,
        request: Message,
        options: SendOptions,
        arrival: Arrival,
    ) -> Result<Message, NoAnswer> {
        let command = R::DESCRIPTION.abbreviation;
        let id = request.header().end_to_end_id.0;
        let span = tracing::debug_span!("send", command, end_to_end_id = id);
        self.deliver(request, &options, Some(arrival)).instrument(span).await
    }

    /// Sorts an answer.
    #[cfg(feature = "session")]
    pub(crate) fn sort<A: Answer>(&self, answer: &Message) -> Result<A, SendError<A>> {
        sort(answer, &self.shared.services.decoding)
    }

    /// Decodes a message as one that was received.
    #[cfg(feature = "session")]
    pub(crate) fn decode<C: Command>(&self, message: &Message) -> Result<C, DecodeErrors> {
        self.shared.services.decoding.decode(message).into_result()
    }

    /// The same, without holding on to what the node is made of.
    #[cfg(feature = "session")]
    pub(crate) fn downgrade(&self) -> WeakClient {
        WeakClient(Arc::downgrade(&self.shared))
    }

    /// What the sessions of the node share.
    #[cfg(feature = "session")]
    pub(crate) fn sessions(&self) -> &Sessions {
        &self.shared.sessions
    }

    /// Runs a task until it ends, or the node does, wherever the caller runs.
    #[cfg(feature = "session")]
    pub(crate) fn spawn(&self, task: impl Future<Output = ()> + Send + 'static) -> AbortHandle {
        let stopped = self.shared.stopped.clone();
        let task = async move { stopped.run_until_cancelled(task).await };
        self.shared.tasks.spawn_on(task, &self.shared.runtime).abort_handle()
    }

    /// Has the message answered by one peer or another.
    async fn deliver(
        &self,
        mut message: Message,
        options: &SendOptions,
        arrival: Option<Arrival>,
    ) -> Result<Message, NoAnswer> {
        let timeout = options.timeout.unwrap_or(self.shared.request_timeout);
        let deadline = Instant::now() + timeout;
        let mut before: Vec<Arc<PeerEntry>> = Vec::new();
        // What to say if there is no other peer.
        let mut so_far = None;
        loop {
            let Some(entry) = self.pick(&message, options, &before) else {
                return so_far.unwrap_or_else(|| Err(no_peer(&message, options)));
            };
            let (reply, attempt) = oneshot::channel();
            let outbound = Outbound { message, deadline, reply, arrival: arrival.clone() };
            let ended = match self.attempt(&entry, outbound, attempt, timeout).await? {
                Ok(ended) => ended,
                Err(Unsent { context: request, reason }) => {
                    let peer = (*entry.identity).clone();
                    let reason = reason.to_string();
                    so_far.get_or_insert(Err(Undeliverable::NotTaken { peer, reason }.into()));
                    message = request;
                    before.push(entry);
                    continue;
                }
            };
            let Ended { request, end, .. } = ended;
            message = match end {
                End::TimedOut => return Err(NoAnswer::TimedOut { timeout }),
                End::Answered(answer) => {
                    if !is_for_others(&answer) {
                        return Ok(answer);
                    }
                    so_far = Some(Ok(answer));
                    request
                }
                End::Returned(_) => {
                    tracing::debug!(peer = %entry.identity, "request came back and is sent elsewhere");
                    so_far = Some(Err(NoAnswer::Lost { peer: (*entry.identity).clone() }));
                    retransmitted(request)
                }
            };
            before.push(entry);
        }
    }

    fn pick(
        &self,
        message: &Message,
        options: &SendOptions,
        before: &[Arc<PeerEntry>],
    ) -> Option<Arc<PeerEntry>> {
        let Destination { host, realm } = Destination::of(message);
        let (peer, application) = (options.peer.as_ref(), message.header().application_id);
        self.shared.routing.pick(Target { peer, host, realm, application }, before)
    }

    /// Has one peer take the message, once there is room in its queue.
    async fn attempt(
        &self,
        entry: &Arc<PeerEntry>,
        outbound: Outbound,
        attempt: oneshot::Receiver<Attempt>,
        timeout: Duration,
    ) -> Result<Attempt, NoAnswer> {
        let deadline = outbound.deadline;
        match entry.requests.try_send(outbound) {
            Ok(()) => {}
            Err(TrySendError::Full(outbound)) => {
                match timeout_at(deadline, entry.requests.reserve()).await {
                    Ok(Ok(permit)) => permit.send(outbound),
                    Ok(Err(_)) => return Ok(outbound.refused()),
                    Err(_) => {
                        let peer = (*entry.identity).clone();
                        return Err(Undeliverable::QueueFull { peer }.into());
                    }
                }
            }
            Err(TrySendError::Closed(outbound)) => return Ok(outbound.refused()),
        }
        match timeout_at(deadline, attempt).await {
            Ok(Ok(attempt)) => Ok(attempt),
            // The peer's task was dropped, together with the node.
            Ok(Err(_)) => Err(NoAnswer::Lost { peer: (*entry.identity).clone() }),
            Err(_) => Err(NoAnswer::TimedOut { timeout }),
        }
    }
}

/// A [`Client`] for what the node itself holds.
#[cfg(feature = "session")]
#[derive(Default)]
pub(crate) struct WeakClient(Weak<Shared>);

#[cfg(feature = "session")]
impl WeakClient {
    /// The client; `None` when the node is gone.
    pub(crate) fn upgrade(&self) -> Option<Client> {
        self.0.upgrade().map(Client::new)
    }
}

impl Outbound {
    /// The peer has left.
    fn refused(self) -> Attempt {
        Err(Unsent { context: self.message, reason: NotOpen(State::Closed).into() })
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("identity", self.identity()).finish_non_exhaustive()
    }
}

/// Sorts an answer: success, failure, error.
fn sort<A: Answer>(message: &Message, decoding: &Decoding) -> Result<A, SendError<A>> {
    match decoding.sort(message) {
        Received::Success(answer) => Ok(answer),
        Received::Failure { outcome, answer } => {
            Err(SendError::Failure { outcome, answer: Box::new(answer) })
        }
        Received::Error(error) => Err(SendError::Error(error)),
    }
}

/// Whether the answer says that another peer may do better (RFC 6733, 7.1.3: 3002 and 3004).
pub(crate) fn is_for_others(answer: &Message) -> bool {
    let is_error = answer.header().flags.contains(CommandFlags::ERROR);
    is_error
        && matches!(
            Outcome::of(answer),
            Some(Outcome::Result(
                ResultCode::DIAMETER_UNABLE_TO_DELIVER | ResultCode::DIAMETER_TOO_BUSY
            ))
        )
}

fn no_peer(message: &Message, options: &SendOptions) -> NoAnswer {
    let Destination { host, realm } = Destination::of(message);
    let text = |octets: &[u8]| String::from_utf8_lossy(octets).into_owned();
    let asked = options.peer.as_ref().map(|peer| peer.to_string());
    let application_id = message.header().application_id;
    match asked.or(host.map(text)) {
        Some(host) => Undeliverable::HostGone { application_id, host }.into(),
        None => Undeliverable::NoPeer { application_id, realm: realm.map(text) }.into(),
    }
}

/// The request with the T flag: it may have arrived before.
pub(crate) fn retransmitted(request: Message) -> Message {
    let header = *request.header();
    let flags = header.flags.with(CommandFlags::RETRANSMITTED);
    request.into_with_header(Header { flags, ..header })
}
